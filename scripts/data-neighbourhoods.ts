import { stderr, stdout } from 'node:process';
import { cutContours } from '../src/domain/contours/cut-contours.ts';
import type { TerritoryCommunes } from '../src/domain/contours/territory-communes.ts';
import { readPlaces } from '../src/domain/intake/read-places.ts';
import { placeAt } from '../src/domain/place-table.ts';
import { askPatiently } from '../src/io/ask-patiently.ts';
import type { CommandWords } from '../src/i18n/command/languages.ts';
import { parseJson } from '../src/domain/parse-json.ts';
import { readInput } from './command/read-input.ts';
import { CommandError, OutsideError, type Options } from './command/read-options.ts';
import { contextOf, readTerritory, type Territory } from './command/read-territory.ts';
import { isZip, readZipEntry } from './command/read-zip.ts';
import { EXIT, runCommand } from './command/run-command.ts';
import { outputPath, territoryFile } from './command/territory-file.ts';
import { userPath } from './command/user-path.ts';
import { writeWhole } from './command/write-whole.ts';

/** The generation of 2024, in force; `--service` or `--file` names another. */
const SERVICE = 'https://www.data.gouv.fr/api/1/datasets/r/942d4ee8-8142-4556-8ea1-335537ce1119';
const FILE = 'neighbourhoods.geojson';

/** In WGS84 where the zip holds several projections. */
const CONTOUR_NAMES = [/wgs84.*\.(?:geo)?json$/i, /\.(?:geo)?json$/i];

async function readContours({ texts }: Options, words: CommandWords): Promise<unknown> {
  const file = texts.get('file');
  const service = texts.get('service') ?? SERVICE;
  const shown = file ?? service;
  let bytes: Uint8Array;
  if (file === undefined) {
    if (!URL.canParse(service)) throw new CommandError(words.notAnAddress('--service'));
    const answer = await askPatiently(new URL(service));
    if (!answer.ok) throw new OutsideError(words.service[answer.reason](service, answer.status));
    bytes = answer.bytes;
  } else {
    bytes = await readInput(userPath(file), file, words);
  }
  if (!isZip(bytes)) return parseJson(bytes);
  for (const wanted of CONTOUR_NAMES) {
    const entry = readZipEntry(bytes, (name) => wanted.test(name));
    if (entry !== null) return parseJson(entry);
  }
  throw new OutsideError(words.noContours(shown));
}

/** The communes asked for, else those that the territory's own files name. */
async function communesOf(
  territory: Territory,
  options: Options,
  words: CommandWords,
): Promise<TerritoryCommunes> {
  const { table } = readPlaces(await territory.readPlaceFiles(), contextOf(territory));
  const names = new Map<string, string>();
  for (let row = 0; row < table.size; row++) {
    const { communeCode, commune } = placeAt(table, row);
    if (communeCode !== '' && commune !== '' && !names.has(communeCode)) names.set(communeCode, commune);
  }
  const asked = options.texts
    .get('territory')
    ?.split(/[,;\s]+/)
    .filter((code) => code !== '');
  const known = [
    ...names.keys(),
    ...territory.surveys.map(({ communeCode }) => communeCode),
    ...territory.neighbourhoods.flatMap(({ communeCodes }) => communeCodes),
  ];
  const codes = asked ?? [...new Set(known)].filter((code) => code !== '');
  if (codes.length === 0 || !codes.every((code) => /^(?:\d[\dAB]\d{0,3})$/i.test(code))) {
    throw new CommandError(words.notCommunes('--territory'));
  }
  return { codes, names };
}

/** A site that names no contours, as a new one does, names these now; one that names others is told so. */
async function nameInSite({ site }: Territory, options: Options, words: CommandWords): Promise<void> {
  if (site.sources.neighbourhoods === FILE) return;
  const path = territoryFile(options, 'site.json');
  const before = new TextDecoder().decode(await readInput(path, path, words));
  // In the text, so that the rest of the file stays as somebody wrote it.
  const after = before.replace(/("neighbourhoods"\s*:\s*)""/, `$1"${FILE}"`);
  if (after === before) {
    stderr.write(`${words.nameInSite(`"neighbourhoods": "${FILE}"`, path)}\n`);
    return;
  }
  await writeWhole(path, after, words);
  stderr.write(`${words.namedInSite(FILE, path)}\n`);
}

await runCommand({
  name: 'data:neighbourhoods',
  options: { territory: 'text', service: 'text', file: 'text', out: 'text', data: 'text', json: 'flag' },
  async run(options, words) {
    const { texts, flags } = options;
    const territory = await readTerritory(options, words);
    const communes = await communesOf(territory, options, words);
    const cut = cutContours(await readContours(options, words), communes);
    const shown = texts.get('file') ?? texts.get('service') ?? SERVICE;
    if (cut === null) throw new OutsideError(words.noContours(shown));
    for (const code of cut.broken) stderr.write(`${words.brokenContour(code)}\n`);
    if (cut.kept === 0) {
      stderr.write(`${words.noneInTerritory(communes.codes.join(', '))}\n`);
      return EXIT.dataErrors;
    }
    const path = outputPath(options, FILE);
    await writeWhole(path, `${JSON.stringify(cut.collection)}\n`, words);
    if (flags.has('json')) {
      stdout.write(`${JSON.stringify({ file: path, neighbourhoods: cut.kept, broken: cut.broken })}\n`);
    }
    stderr.write(`${words.neighbourhoods(cut.kept)} ${words.written(path)}\n`);
    if (!texts.has('out')) await nameInSite(territory, options, words);
    return cut.broken.length === 0 ? EXIT.done : EXIT.dataErrors;
  },
});
