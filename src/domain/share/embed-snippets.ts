import { toFrameAddress, toParameters, type EmbedSettings } from './embed-settings.ts';
import type { Parameter } from './parameters.ts';

/** The three ways into a partner's page, from the one that every editor takes to the richest. */
export const EMBED_WAYS = ['iframe', 'script', 'element'] as const;
export type EmbedWay = (typeof EMBED_WAYS)[number];

interface SnippetTexts {
  /** What the frame is called by a screen reader. */
  readonly title: string;
  /** The link that stands in where scripts do not run. */
  readonly link: string;
}

/** The markup to paste into a page, ready for any editor: no line of script in it, every value quoted. */
export function toSnippet(
  way: EmbedWay,
  settings: EmbedSettings,
  base: string,
  { title, link }: SnippetTexts,
): string {
  const style = `width:100%;height:${String(settings.height)}px;border:0`;
  const parameters = toParameters(settings);
  switch (way) {
    case 'iframe':
      return `${openTag('iframe', [
        ['src', toFrameAddress(settings, base)],
        ['title', title],
        ['loading', 'lazy'],
        ['allow', 'geolocation; fullscreen; clipboard-write'],
        ['referrerpolicy', 'strict-origin'],
        ['style', style],
      ])}</iframe>`;
    case 'script':
      return [
        openTag('script', [
          ['src', `${base}embed/loader.js`],
          ...parameters.map(([name, value]) => [`data-${toKebab(name)}`, value] as const),
          ['data-height', String(settings.height)],
          ['data-title', title],
        ]).replace(/>$/, ' async></script>'),
        `<noscript>${openTag('a', [['href', toFrameAddress(settings, base)]])}${escape(link)}</a></noscript>`,
      ].join('\n');
    case 'element':
      return [
        `${openTag('script', [
          ['type', 'module'],
          ['src', `${base}embed/element.js`],
        ])}</script>`,
        `${openTag('carto-quartiers', [
          ...parameters.map(([name, value]) => [toKebab(name), value] as const),
          ['style', `height:${String(settings.height)}px`],
        ])}</carto-quartiers>`,
      ].join('\n');
  }
}

/** `scrollWheelZoom` is `scroll-wheel-zoom` as an attribute. */
export function toKebab(name: string): string {
  return name.replaceAll(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
}

function openTag(name: string, attributes: readonly Parameter[]): string {
  return `<${[name, ...attributes.map(([key, value]) => `${key}="${escape(value)}"`)].join(' ')}>`;
}

function escape(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('"', '&quot;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;');
}
