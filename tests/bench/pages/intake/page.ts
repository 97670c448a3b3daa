import { inferSchema, initParser } from 'udsv';
import type { IntakeAnswer } from './intake-worker.ts';
import { loadPapa } from '../papa.ts';
import { dataAddresses, sayDrawn } from '../protocol.ts';

/** What an intake found, for the harness to compare with what was generated. */
export interface IntakeReading {
  readonly ms: number;
  readonly rows: number;
  readonly names: readonly [first: string, last: string];
  /** Sums of the coordinates and counts by issue; only ours reads so far. */
  readonly checked: Omit<IntakeAnswer, 'rows' | 'names'> | null;
}

declare global {
  interface Window {
    intake?: Readonly<
      Record<
        'ours' | 'papaparse' | 'papaparse-worker' | 'papaparse-worker-arrays' | 'udsv',
        () => Promise<IntakeReading>
      >
    >;
  }
}

const papa = await loadPapa();
const [address = ''] = dataAddresses();
const bytes = new Uint8Array(await (await fetch(address)).arrayBuffer());
const issues = new Uint8Array(await (await fetch('../data/issues.csv')).arrayBuffer());
const worker = new Worker(new URL('./intake-worker.ts', import.meta.url), { type: 'module' });
const NAME = 1;

function toReading(ms: number, rows: readonly (readonly string[])[]): IntakeReading {
  return { ms, rows: rows.length, names: [rows[0]?.[NAME] ?? '', rows.at(-1)?.[NAME] ?? ''], checked: null };
}

function cutInWorker<Row>(header: boolean): Promise<Row[]> {
  return new Promise((resolve) => {
    papa.parse<Row>(new File([bytes.slice()], 'venues.csv'), {
      worker: true,
      header,
      skipEmptyLines: true,
      complete: ({ data }) => {
        resolve(data);
      },
    });
  });
}

window.intake = {
  /** Bytes to checked places and report, handed over by the worker. */
  ours: async () => {
    const given = bytes.slice();
    const start = performance.now();
    const answer = new Promise<MessageEvent<IntakeAnswer>>((resolve) => {
      worker.addEventListener('message', resolve, { once: true });
    });
    worker.postMessage({ bytes: given, issues }, [given.buffer]);
    const { data } = await answer;
    const { rows, names, ...checked } = data;
    return { ms: performance.now() - start, rows, names, checked };
  },
  /** Bytes to arrays of fields, header left out. */
  papaparse: () => {
    const start = performance.now();
    const { data } = papa.parse<string[]>(new TextDecoder().decode(bytes), { skipEmptyLines: true });
    const rows = data.slice(1);
    return Promise.resolve(toReading(performance.now() - start, rows));
  },
  /** As its documentation shows it and the plain pages use it: the fields of a row by the header's names. */
  'papaparse-worker': async () => {
    const start = performance.now();
    const rows = await cutInWorker<Record<string, string>>(true);
    const ms = performance.now() - start;
    return toReading(
      ms,
      rows.map((fields) => Object.values(fields)),
    );
  },
  /** The same for who does without the names. */
  'papaparse-worker-arrays': async () => {
    const start = performance.now();
    const rows = (await cutInWorker<string[]>(false)).slice(1);
    return toReading(performance.now() - start, rows);
  },
  udsv: () => {
    const start = performance.now();
    const text = new TextDecoder().decode(bytes);
    const rows = initParser(inferSchema(text, { col: ';' })).stringArrs(text);
    return Promise.resolve(toReading(performance.now() - start, rows));
  },
};
sayDrawn(0);
