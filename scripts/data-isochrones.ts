import { resolve } from 'node:path';
import { stderr, stdout } from 'node:process';
import { readPlaces } from '../src/domain/intake/read-places.ts';
import { ISOCHRONE_MINUTES, isochroneKey } from '../src/domain/isochrones/isochrone.ts';
import { ISOCHRONE_RESOURCE, PUBLIC_NAVIGATION } from '../src/domain/isochrones/isochrone-question.ts';
import { isochronesToGeojson } from '../src/domain/isochrones/isochrones-to-geojson.ts';
import { walkedPositions } from '../src/domain/isochrones/walked-positions.ts';
import { askIsochrones, ISOCHRONES_A_MINUTE } from '../src/io/ask-isochrones.ts';
import { keepIsochrone, readIsochroneJournal } from './command/isochrone-journal.ts';
import { lineText } from './command/line-text.ts';
import { CommandError, OutsideError } from './command/read-options.ts';
import { contextOf, readTerritory } from './command/read-territory.ts';
import { EXIT, runCommand } from './command/run-command.ts';
import { showProgress } from './command/show-progress.ts';
import { outputPath } from './command/territory-file.ts';
import { userPath } from './command/user-path.ts';
import { writeWhole } from './command/write-whole.ts';

const CACHE = '.cache/isochrones.jsonl';
const FILE = 'isochrones.geojson';

await runCommand({
  name: 'data:isochrones',
  options: { service: 'text', out: 'text', cache: 'text', data: 'text', json: 'flag' },
  async run(options, words) {
    const { texts, flags } = options;
    const service = texts.get('service') ?? PUBLIC_NAVIGATION;
    if (!URL.canParse(service)) throw new CommandError(words.notAnAddress('--service'));
    const territory = await readTerritory(options, words);
    const context = contextOf(territory);
    const { table, files, report } = readPlaces(await territory.readPlaceFiles(), context);
    if (files.some(({ ok }) => !ok)) {
      for (const line of report) if (line.severity === 'error') stderr.write(`${lineText(line, words)}\n`);
      return EXIT.dataErrors;
    }
    const positions = walkedPositions(table);
    if (positions.length === 0) {
      stderr.write(`${words.noWalkedPosition}\n`);
      return EXIT.dataErrors;
    }

    const given = texts.get('cache');
    const cachePath = given === undefined ? resolve(CACHE) : userPath(given);
    const kept = await readIsochroneJournal(cachePath, service);
    const wanted = positions
      .map((position) => ({
        position,
        minutes: ISOCHRONE_MINUTES.filter((minutes) => !kept.has(isochroneKey(position, minutes))),
      }))
      .filter(({ minutes }) => minutes.length > 0);
    const requests = wanted.reduce((sum, { minutes }) => sum + minutes.length, 0);
    if (requests > 0) {
      stderr.write(`${words.isochronesToAsk(requests, Math.ceil(requests / ISOCHRONES_A_MINUTE))}\n`);
    }
    const before = kept.size;
    const answer = await askIsochrones(wanted, service, {
      isKnown: before > 0,
      async onFound(isochrone) {
        const dated = { ...isochrone, date: context.today };
        await keepIsochrone(cachePath, service, dated, words);
        kept.set(isochroneKey(isochrone.position, isochrone.minutes), dated);
      },
      onPosition: (done) => showProgress(done, wanted.length),
    });
    if (!answer.ok) {
      const reason = words.service[answer.reason](service, answer.status);
      const gained = kept.size - before;
      throw new OutsideError(gained === 0 ? reason : `${reason} ${words.isochronesKept(gained)}`);
    }

    const unreached = answer.unreached.map(([lon, lat]) => ({ lat, lon }));
    if (unreached.length > 0) {
      stderr.write(
        `${words.positionsUnreached(unreached.map(({ lat, lon }) => `${lat} ${lon}`).join(' · '))}\n`,
      );
    }
    const isochrones = positions.flatMap((position) =>
      ISOCHRONE_MINUTES.flatMap((minutes) => kept.get(isochroneKey(position, minutes)) ?? []),
    );
    if (isochrones.length === 0) return EXIT.dataErrors;
    const [oldest = context.today] = isochrones.map(({ date }) => date).sort();
    const host = service === PUBLIC_NAVIGATION ? 'IGN – Géoplateforme' : new URL(service).host;
    const path = outputPath(options, FILE);
    const about = { source: `${host}, ${ISOCHRONE_RESOURCE}`, date: oldest };
    await writeWhole(path, isochronesToGeojson(isochrones, about), words);

    if (flags.has('json')) {
      const told = { file: path, positions: positions.length, isochrones: isochrones.length, unreached };
      stdout.write(`${JSON.stringify(told)}\n`);
    }
    stderr.write(`${words.isochrones(isochrones.length)} ${words.written(path)}\n`);
    return EXIT.done;
  },
});
