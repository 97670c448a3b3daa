import type { BestSpot } from './coverage/best-spots.ts';
import type { ImaginedPlace } from './coverage/candidates.ts';
import type { Coverage } from './coverage/coverage.ts';
import type { CoverageExport } from './coverage/coverage-to-csv.ts';
import type { NeighbourhoodSheet, SheetQuestion } from './coverage/neighbourhood-sheet.ts';
import type { StandingPlaces } from './coverage/standing-places.ts';
import type { PlaceColumns } from './coverage/supply.ts';
import type { Dataset, LoadFailure } from './dataset.ts';
import type { ReportLine } from './report.ts';
import type { Survey } from './survey.ts';

/** What is measured: as much of a data set as that takes. */
export interface CoverageTerritory extends Pick<Dataset, 'site' | 'issues' | 'neighbourhoods'> {
  readonly table: PlaceColumns;
}

/** What a file says that cannot be read, and how many such lines there are: only the first are shown. */
export interface RefusedLines {
  readonly count: number;
  readonly first: readonly ReportLine[];
}

/** What coverage rests on besides places and outlines: files that a territory may have. */
export interface CoverageBasis {
  readonly surveys: readonly Survey[];
  /** True where a population grid says where residents live. */
  readonly hasGrid: boolean;
  /** Who computed real walking times, and when; null where circles stand for them. */
  readonly walks: { readonly source: string; readonly date: string } | null;
  /** Files that the territory has and that did not come. */
  readonly failures: readonly LoadFailure[];
  readonly refused: RefusedLines;
}

/** A file of what was measured; imagined places are in none but their own. */
export interface CoverageFile extends Pick<CoverageExport, 'rows' | 'issueIds' | 'method'> {
  readonly kind: 'csv' | 'geojson' | 'imagined';
  /** For the file of imagined places. */
  readonly imagined: readonly ImaginedPlace[];
}

/** What is measured away from the page, so that it stays alive however large the territory is. */
export interface CoverageWork {
  /** By place: 1 where it counts; null where all do. The other tasks mean the same places. */
  readonly measure: {
    readonly question: Uint8Array | null;
    readonly answer: { readonly coverage: Coverage; readonly basis: CoverageBasis };
  };
  readonly imagine: { readonly question: readonly ImaginedPlace[]; readonly answer: Coverage };
  /** For the issue of this index. */
  readonly findBestSpots: { readonly question: number; readonly answer: readonly BestSpot[] };
  readonly prepareSheet: { readonly question: SheetQuestion; readonly answer: NeighbourhoodSheet };
  readonly write: { readonly question: CoverageFile; readonly answer: Blob };
  readonly listPlaces: {
    readonly question: { readonly neighbourhood: number; readonly issue: number };
    readonly answer: StandingPlaces;
  };
}

export type CoverageTask = keyof CoverageWork;

/** Whoever measures a territory, and keeps what it has prepared until it is ended. Rejects where that broke. */
export interface CoverageMeter {
  readonly work: <Task extends CoverageTask>(
    task: Task,
    question: CoverageWork[Task]['question'],
  ) => Promise<CoverageWork[Task]['answer']>;
  readonly end: () => void;
}

export type StartCoverage = (territory: CoverageTerritory) => Promise<CoverageMeter>;
