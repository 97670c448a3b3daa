import type { Address } from './address.ts';
import { writeNumber } from './address-camera.ts';
import { decodeAddress, encodeAddress } from './address-codec.ts';
import { readEmbedOptions, writeEmbedOptions, type EmbedOptions } from './embed-options.ts';
import type { Parameter } from './parameters.ts';

/** CSS pixels. */
export const HEIGHTS = { usual: 600, least: 240, most: 2000 } as const;

/** What a partner's page shows, and how: all that the builder asks. */
export interface EmbedSettings {
  readonly address: Address;
  readonly options: EmbedOptions;
  readonly height: number;
}

/** Reads the settings from the builder's own address, where they are an address of their own. */
export function readEmbedSettings(snippet: string): EmbedSettings {
  const [search = '', hash = ''] = snippet.split('#');
  const written = decodeAddress(search, hash);
  const height = Number(written.unknown.findLast(([name]) => name === 'height')?.[1] ?? HEIGHTS.usual);
  return {
    // A builder in a frame in a builder has no end.
    address: { ...written, embed: true, unknown: [], snippet: '' },
    options: readEmbedOptions(written.unknown),
    height: toHeight(height),
  };
}

export function writeEmbedSettings({ address, options, height }: EmbedSettings): string {
  const sized: readonly Parameter[] = height === HEIGHTS.usual ? [] : [['height', String(height)]];
  const unknown = [...writeEmbedOptions(options), ...sized];
  return encodeAddress({ ...address, embed: false, unknown }).replace(/^\?/, '');
}

/** A height that can be used, whatever was typed. */
export function toHeight(pixels: number): number {
  if (!Number.isFinite(pixels)) return HEIGHTS.usual;
  return Math.round(Math.min(HEIGHTS.most, Math.max(HEIGHTS.least, pixels)));
}

/** The address of the framed map, below the folder of the site. */
export function toFrameAddress({ address, options }: EmbedSettings, base: string): string {
  return base + encodeAddress({ ...address, embed: true, unknown: writeEmbedOptions(options) });
}

/** The same as the parameters of an element or a script, which have no address. */
export function toParameters({ address, options }: EmbedSettings): Parameter[] {
  const { camera } = address;
  const search = encodeAddress({
    ...address,
    embed: false,
    camera: null,
    unknown: writeEmbedOptions(options),
  });
  const position: readonly Parameter[] =
    camera === null
      ? []
      : [
          ['latitude', writeNumber(camera.lat, 5)],
          ['longitude', writeNumber(camera.lon, 5)],
          ['zoom', writeNumber(camera.zoom, 2)],
        ];
  return [...new URLSearchParams(search), ...position];
}
