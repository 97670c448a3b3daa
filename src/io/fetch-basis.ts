import type { CoverageBasis } from '../domain/coverage-work.ts';
import type { LoadFailure } from '../domain/dataset.ts';
import { readPopulation } from '../domain/intake/read-population.ts';
import { ReportLines } from '../domain/intake/report-lines.ts';
import { readSurveys } from '../domain/intake/read-surveys.ts';
import type { Isochrones } from '../domain/isochrones/isochrone.ts';
import { readIsochrones } from '../domain/isochrones/read-isochrones.ts';
import { parseJson } from '../domain/parse-json.ts';
import type { PopulationGrid } from '../domain/population-grid.ts';
import type { CoverageOrder } from './coverage-message.ts';
import { fetchBytes, toFailure } from './fetch-bytes.ts';
import { readAsked } from './read-asked.ts';
import { fetchSource } from './source-files.ts';

/** Whoever sees these knows what is wrong with the file. */
const MOST_REFUSED = 20;

/** What coverage rests on, and what is said of it. */
export interface FetchedBasis {
  readonly said: CoverageBasis;
  readonly grid: PopulationGrid | null;
  readonly isochrones: Isochrones | null;
}

/** Asks for the files beside `site.json` that coverage takes where they are there. */
export async function fetchBasis({ request, site, issues }: CoverageOrder): Promise<FetchedBasis> {
  const failures: LoadFailure[] = [];
  // What a link may not ask for was said when the places came.
  const { site: asked, files } = readAsked(request, []);
  const territory = asked ?? new URL(request.site);
  const terms = { site, territory, asked: files(site), keepsCopies: request.keepsCopies, failures };
  const { surveys: surveyFile } = site.sources;

  /** A file that a territory need not have: only one that is there and does not come is missed. */
  const fetchBeside = async (name: string): Promise<Uint8Array | null> => {
    const file = await fetchBytes(new URL(name, territory));
    if (file.ok) return file.bytes;
    if (file.reason !== 'missing') failures.push(toFailure(file, name));
    return null;
  };

  const [surveys, population, walks] = await Promise.all([
    surveyFile === '' ? null : fetchSource(new URL(surveyFile, territory), 'surveys', terms),
    fetchBeside('population.csv'),
    fetchBeside('isochrones.geojson'),
  ]);
  if (surveys?.ok === false) failures.push(toFailure(surveys, surveys.name));
  const lines = new ReportLines('population.csv');
  const grid = population === null ? null : readPopulation(population, lines);
  const refused = lines.sorted().filter(({ severity }) => severity === 'error');
  const isochrones = walks === null ? null : readIsochrones(parseJson(walks));
  const hasGrid = grid !== null && grid.residents.length > 0;
  return {
    said: {
      surveys: surveys?.ok === true ? readSurveys(surveys.bytes, issues) : [],
      hasGrid,
      walks: isochrones === null ? null : { source: isochrones.source, date: isochrones.date },
      failures,
      refused: { count: refused.length, first: refused.slice(0, MOST_REFUSED) },
    },
    grid: hasGrid ? grid : null,
    isochrones,
  };
}
