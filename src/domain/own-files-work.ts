import type { FindingTable } from './geocode/finding-table.ts';
import type { OwnFilesProgress, OwnFilesQuestion, OwnFilesReading } from './own-files.ts';
import type { PlaceTable } from './place-table.ts';
import type { ReportTable } from './report-table.ts';
import type { ReportWords } from './share/report-to-csv.ts';

/** Which addresses to look for, and where. */
export interface GeocodeQuestion {
  /** Absolute address of the service. */
  readonly service: string;
  /** The table's columns of addresses, and the rows whose positions are wanted. */
  readonly texts: PlaceTable['texts'];
  readonly rows: Uint32Array;
}

/** How far the search for positions is. */
export type GeocodeProgress =
  /** `found` is what came since the last time. */
  | { readonly kind: 'batch'; readonly found: FindingTable; readonly done: number; readonly total: number }
  /** The service asked to wait, or did not answer well: it is asked again after so long. */
  | { readonly kind: 'pause'; readonly reason: 'busy' | 'troubled'; readonly milliseconds: number };

/** Why a search for positions ended before its end; `down`: the service itself says that it is broken. */
export type GeocodeFailure = 'unreachable' | 'slow' | 'busy' | 'down' | 'refused' | 'html' | 'unreadable';

/** What to write into a file: a visitor's own places (rows `first` to `end`), or the report about them. */
export type WriteQuestion =
  | {
      readonly kind: 'csv' | 'geojson';
      readonly table: PlaceTable;
      readonly first: number;
      readonly end: number;
    }
  | { readonly kind: 'report'; readonly report: ReportTable; readonly words: ReportWords };

/** What is done for a visitor's own files away from the page, so that it stays alive however large they are. */
export interface OwnFilesWork {
  readonly read: {
    readonly question: OwnFilesQuestion;
    readonly progress: OwnFilesProgress;
    readonly answer: OwnFilesReading;
  };
  /** Answers null where every address was asked. */
  readonly geocode: {
    readonly question: GeocodeQuestion;
    readonly progress: GeocodeProgress;
    readonly answer: GeocodeFailure | null;
  };
  readonly write: { readonly question: WriteQuestion; readonly progress: never; readonly answer: Blob };
}

export type OwnFilesTask = keyof OwnFilesWork;

/** Does one task: progress is told as it comes, and a stop is obeyed between two steps. */
export type DoOwnFilesWork = <Task extends OwnFilesTask>(
  task: Task,
  question: OwnFilesWork[Task]['question'],
  tell: (progress: OwnFilesWork[Task]['progress']) => void,
  signal: AbortSignal,
) => Promise<OwnFilesWork[Task]['answer']>;
