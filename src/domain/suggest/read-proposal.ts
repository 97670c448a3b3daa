import { readPlaces, type IntakeContext } from '../intake/read-places.ts';
import type { PlaceKind } from '../place.ts';
import type { PlaceTable } from '../place-table.ts';
import type { ReportLine } from '../report.ts';
import { toGuardedCsvText } from '../share/csv-text.ts';

/** What somebody wrote about a place that is not on the map, by canonical column. */
export interface Proposal {
  readonly kind: PlaceKind;
  readonly issues: readonly string[];
  readonly texts: Readonly<Partial<Record<ProposalColumn, string>>>;
}

export const PROPOSAL_COLUMNS = [
  'nom',
  'description',
  'adresse',
  'commune',
  'horaires',
  'telephone',
  'courriel',
  'site_web',
  'source',
] as const;
export type ProposalColumn = (typeof PROPOSAL_COLUMNS)[number];

export interface ReadProposal {
  /** One place; null where nothing could be read. */
  readonly table: PlaceTable | null;
  /** What the map did not understand. That a proposal has no position is no fault. */
  readonly report: readonly ReportLine[];
}

const NO_POSITION = new Set(['missing-coordinate', 'no-coordinate-columns']);

/** Reads a proposal as any file is read, so that the row that is sent is one that the map understands. */
export function readProposal({ kind, issues, texts }: Proposal, context: IntakeContext): ReadProposal {
  const headers = [...PROPOSAL_COLUMNS, 'enjeux', 'date_maj'];
  const cells = [
    ...PROPOSAL_COLUMNS.map((column) => (texts[column] ?? '').trim()),
    issues.join('|'),
    context.today,
  ];
  const bytes = new TextEncoder().encode(toGuardedCsvText([headers, cells]));
  const { table, report } = readPlaces([{ name: 'proposition.csv', bytes, kind }], context);
  return {
    table: table.size === 1 ? table : null,
    report: report.filter(({ code }) => !NO_POSITION.has(code)),
  };
}
