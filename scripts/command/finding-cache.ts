import { readFile } from 'node:fs/promises';
import * as v from 'valibot';
import type { Finding } from '../../src/domain/geocode/batch-file.ts';
import type { CommandWords } from '../../src/i18n/command/languages.ts';
import { writeWhole } from './write-whole.ts';

const finding = v.nullable(
  v.object({
    position: v.strictTuple([v.number(), v.number()]),
    score: v.number(),
    label: v.string(),
    type: v.string(),
  }),
);
const schema = v.object({ service: v.string(), findings: v.record(v.string(), finding) });

/** What a service found before, kept in a file; a file of another service, or a broken one, counts as empty. */
export async function readFindings(path: string, service: string): Promise<Map<string, Finding>> {
  try {
    const cache = v.parse(schema, JSON.parse(await readFile(path, 'utf8')));
    return cache.service === service ? new Map(Object.entries(cache.findings)) : new Map();
  } catch {
    return new Map();
  }
}

export function writeFindings(
  path: string,
  service: string,
  findings: ReadonlyMap<string, Finding>,
  words: CommandWords,
): Promise<void> {
  return writeWhole(path, JSON.stringify({ service, findings: Object.fromEntries(findings) }), words);
}
