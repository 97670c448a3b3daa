import * as v from 'valibot';
import type { LoadReason } from '../domain/dataset.ts';
import type { View } from '../domain/share/address.ts';
import { EMBED_VIEWS } from '../domain/share/embed-options.ts';
import { SOURCE, VERSION } from './protocol.ts';

/** What the map tells a partner's page. */
export type MapEvent =
  | { readonly type: 'ready' }
  | { readonly type: 'select'; readonly id: string | null }
  | {
      readonly type: 'filter';
      readonly issues: readonly string[];
      readonly q: string;
      readonly count: number;
    }
  | { readonly type: 'view'; readonly view: View }
  | { readonly type: 'camera'; readonly lat: number; readonly lon: number; readonly zoom: number }
  | { readonly type: 'error'; readonly code: LoadReason };

/** And, in a frame, what height would show all that there is. */
export type FrameEvent = MapEvent | { readonly type: 'resize'; readonly height: number };

const within = (most: number) => v.pipe(v.number(), v.finite(), v.minValue(-most), v.maxValue(most));

const POSITION = {
  lat: within(90),
  lon: within(180),
  zoom: v.optional(v.pipe(v.number(), v.minValue(0), v.maxValue(24))),
};

const COMMAND = v.variant('type', [
  v.object({ type: v.literal('issues'), issues: v.pipe(v.array(v.string()), v.maxLength(100)) }),
  v.object({ type: v.literal('query'), q: v.pipe(v.string(), v.maxLength(500)) }),
  v.object({ type: v.literal('select'), id: v.nullable(v.string()) }),
  v.object({ type: v.literal('flyTo'), ...POSITION }),
  v.object({ type: v.literal('setView'), view: v.picklist(EMBED_VIEWS) }),
]);

/** What a partner's page asks of the map. */
export type Command = v.InferOutput<typeof COMMAND>;

const ENVELOPE = v.object({ source: v.literal(SOURCE), version: v.literal(VERSION) });

/** Null for what is no command: nobody who sends something else is answered. */
export function readCommand(data: unknown): Command | null {
  return v.is(ENVELOPE, data) ? readOrder(data) : null;
}

/** The same without an envelope, as a script of the same page gives it. */
export function readOrder(data: unknown): Command | null {
  const read = v.safeParse(COMMAND, data);
  return read.success ? read.output : null;
}

export function toMessage(event: FrameEvent): FrameEvent & { source: string; version: number } {
  return { source: SOURCE, version: VERSION, ...event };
}
