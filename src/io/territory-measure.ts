import { bestSpots } from '../domain/coverage/best-spots.ts';
import type { Coverage } from '../domain/coverage/coverage.ts';
import { prepareGrounds, type Ground } from '../domain/coverage/ground.ts';
import { imaginePlaces } from '../domain/coverage/imagine-places.ts';
import { measureCoverage } from '../domain/coverage/measure-coverage.ts';
import { neighbourhoodSheet } from '../domain/coverage/neighbourhood-sheet.ts';
import { standingPlaces } from '../domain/coverage/standing-places.ts';
import { prepareSupply, type Supply } from '../domain/coverage/supply.ts';
import type { CoverageMeter, CoverageTask, CoverageWork } from '../domain/coverage-work.ts';
import { isochroneAt } from '../domain/isochrones/isochrone.ts';
import type { CoverageOrder } from './coverage-message.ts';
import { writeCoverage } from './write-coverage.ts';
import { fetchBasis, type FetchedBasis } from './fetch-basis.ts';

/** What has been prepared once, and what the last measure has given. */
interface Measured {
  readonly basis: FetchedBasis;
  readonly grounds: readonly Ground[];
  readonly supply: Supply;
  readonly today: Coverage;
}

type Work = {
  readonly [Task in CoverageTask]: (
    measured: Measured,
    question: CoverageWork[Task]['question'],
  ) => CoverageWork[Task]['answer'];
};

const WORK: Work = {
  measure: ({ today, basis }) => ({ coverage: today, basis: basis.said }),
  imagine: ({ grounds, supply, today }, places) => imaginePlaces(grounds, supply, today, places),
  findBestSpots: ({ grounds, supply, today }, issue) => bestSpots(grounds, supply, today, issue),
  prepareSheet: ({ grounds, supply, today }, question) =>
    neighbourhoodSheet(grounds, supply, today, question),
  write: writeCoverage,
  listPlaces: ({ grounds, supply }, { neighbourhood, issue }) => {
    const ground = grounds[neighbourhood];
    if (ground === undefined) throw new RangeError(`no neighbourhood at ${String(neighbourhood)}`);
    return standingPlaces(ground, supply, issue);
  },
};

/** Measures a territory: the same in a worker and, where none runs, on the page. */
export class TerritoryMeasure implements CoverageMeter {
  readonly #order: CoverageOrder;
  #grounds: Promise<readonly [FetchedBasis, readonly Ground[]]> | null = null;
  #measured: Promise<Measured> | null = null;

  constructor(order: CoverageOrder) {
    this.#order = order;
  }

  readonly work: CoverageMeter['work'] = async (task, question) => {
    if (task === 'measure' || this.#measured === null) {
      this.#measured = this.#measure(question instanceof Uint8Array ? question : null);
    }
    return WORK[task](await this.#measured, question);
  };

  readonly end = (): void => {
    this.#measured = null;
  };

  async #measure(kept: Uint8Array | null): Promise<Measured> {
    this.#grounds ??= this.#prepare();
    const [basis, grounds] = await this.#grounds;
    const { isochrones } = basis;
    const supply = prepareSupply(this.#order.table, {
      ...(kept === null ? {} : { kept }),
      ...(isochrones === null
        ? {}
        : { outlineOf: (lon, lat, minutes) => isochroneAt(isochrones, [lon, lat], minutes) }),
    });
    return { basis, grounds, supply, today: measureCoverage(grounds, supply, basis.said.surveys) };
  }

  async #prepare(): Promise<readonly [FetchedBasis, readonly Ground[]]> {
    const basis = await fetchBasis(this.#order);
    return [basis, prepareGrounds(this.#order.neighbourhoods, basis.grid)];
  }
}
