import { resolve } from 'node:path';
import { stderr, stdout } from 'node:process';
import { fillPositions } from '../src/domain/geocode/fill-positions.ts';
import { DEFAULT_MIN_SCORE, judgeFindings } from '../src/domain/geocode/judge-findings.ts';
import { addressKey, wantedAddresses } from '../src/domain/geocode/wanted-address.ts';
import { readNumber } from '../src/domain/intake/read-number.ts';
import { readPlaces } from '../src/domain/intake/read-places.ts';
import { toCsv } from '../src/domain/share/to-csv.ts';
import { PUBLIC_GEOCODER } from '../src/domain/site.ts';
import { geocodeAddresses } from '../src/io/geocode-addresses.ts';
import type { CommandWords } from '../src/i18n/command/languages.ts';
import { readFindings, writeFindings } from './command/finding-cache.ts';
import { lineText } from './command/line-text.ts';
import { printResult } from './command/print-result.ts';
import { readNamedFiles } from './command/read-input.ts';
import { CommandError, OutsideError, type Options } from './command/read-options.ts';
import { contextOf, readTerritory } from './command/read-territory.ts';
import { EXIT, runCommand } from './command/run-command.ts';
import { showProgress } from './command/show-progress.ts';
import { userPath } from './command/user-path.ts';

const CACHE = '.cache/geocode.json';

function readMinScore({ texts }: Options, words: CommandWords): number {
  const score = readNumber(texts.get('min-score') ?? String(DEFAULT_MIN_SCORE));
  if (score === null || score < 0 || score > 1)
    throw new CommandError(words.numberBetween('--min-score', 0, 1));
  return score;
}

await runCommand({
  name: 'data:geocode',
  options: { out: 'text', service: 'text', 'min-score': 'text', cache: 'text', data: 'text', json: 'flag' },
  async run(options, words) {
    const { texts, flags, positionals } = options;
    const minScore = readMinScore(options, words);
    const service = texts.get('service') ?? PUBLIC_GEOCODER;
    if (!URL.canParse(service)) throw new CommandError(words.notAnAddress('--service'));
    const files = await readNamedFiles(positionals, words);
    const {
      table,
      files: summaries,
      report,
    } = readPlaces(files, contextOf(await readTerritory(options, words)));
    if (summaries.some(({ ok }) => !ok)) {
      for (const line of report) if (line.severity === 'error') stderr.write(`${lineText(line, words)}\n`);
      return EXIT.dataErrors;
    }

    const given = texts.get('cache');
    const cachePath = given === undefined ? resolve(CACHE) : userPath(given);
    const findings = await readFindings(cachePath, service);
    const wanted = wantedAddresses(table);
    const asked = new Map([...wanted.values()].map((address) => [addressKey(address), address]));
    const unknown = [...asked].filter(([key, { address }]) => address !== '' && !findings.has(key));
    const addresses = unknown.map(([, address]) => address);
    const answer = await geocodeAddresses(addresses, service, async (found, done) => {
      for (const [key, finding] of found) if (asked.has(key)) findings.set(key, finding);
      await writeFindings(cachePath, service, findings, words);
      showProgress(done, addresses.length);
    });
    if (!answer.ok) throw new OutsideError(words.service[answer.reason](service, answer.status));

    const rows = judgeFindings(table, wanted, findings, minScore);
    const count = (status: string): number => rows.filter((row) => row.status === status).length;
    const counts = {
      geocoded: rows.length - count('not_found'),
      kept: table.size - rows.length,
      to_review: count('to_review'),
      not_found: count('not_found'),
    };
    const filled = fillPositions(table, rows);
    const isWritten = texts.has('out') || !flags.has('json');
    const everyRow = Array.from({ length: table.size }, (_, row) => row);
    if (isWritten) await printResult(toCsv(filled, everyRow), options, words);
    if (flags.has('json')) {
      const told = rows.map(({ index: _, ...row }) => row);
      stdout.write(`${JSON.stringify({ ...counts, rows: told }, null, 2)}\n`);
    }
    stderr.write(`${words.geocodeSummary(counts)}\n`);
    return EXIT.done;
  },
});
