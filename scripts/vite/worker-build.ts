import { resolve } from 'node:path';
import type { UserConfig } from 'vite';
import { assembly } from './assembly.ts';
import { groupWith } from './chunk-group.ts';

const READER = resolve(import.meta.dirname, '../../src/io/dataset-worker.ts');

/** How workers are built. The one that reads the places comes in one file: they wait for it. */
export const WORKER_BUILD: NonNullable<UserConfig['worker']> = {
  format: 'es',
  plugins: () => [assembly()],
  rolldownOptions: { output: { codeSplitting: { groups: [groupWith('dataset-worker', () => [READER])] } } },
};
