import { FUNDINGS, INNOVATIONS, PHASES, VOCATIONS } from '../place.ts';
import type { PlaceTable } from '../place-table.ts';
import type { TextColumn } from '../text-column.ts';
import { IssueMatcher, MAX_ISSUES } from './match-issues.ts';
import type { OddCells } from './odd-cells.ts';
import { readCells } from './plain-cells.ts';
import { isPlainDatePast } from './plain-date.ts';
import { sheetRow, type PlainSource } from './plain-source.ts';
import { choiceReader, firstChoice } from './read-choices.ts';
import type { IntakeContext } from './intake.ts';
import { saysNo } from './says-no.ts';

/** What the cells of plain files say in numbers, by row of their table. */
export type PlainNumbers = Pick<
  PlaceTable,
  'issueMask' | 'vocation' | 'phase' | 'fundingMask' | 'innovationMask' | 'closed'
>;

type Texts = ReadonlyMap<string, TextColumn>;

/** Null where a cell is not plain, but for the issues that `odd` reports. */
export function readPlainNumbers(
  texts: Texts,
  files: readonly PlainSource[],
  context: IntakeContext,
  odd: OddCells | null,
): PlainNumbers | null {
  const size = files.at(-1)?.end ?? 0;
  const numbers = {
    issueMask: new Uint32Array(size),
    vocation: new Uint8Array(size),
    phase: new Uint8Array(size),
    fundingMask: new Uint8Array(size),
    innovationMask: new Uint8Array(size),
    closed: new Uint8Array(size),
  };
  const ended = new Uint8Array(size);
  const isPast = odd?.isPast ?? isPlainDatePast;
  const arePlain = files.every((file) => {
    const readFlags = (name: string, flags: Uint8Array, isSet: (cell: string) => boolean): boolean =>
      readCells(texts.get(name), file, flags, { read: (cell) => Number(isSet(cell)) });
    const readChoices = (name: string, choices: readonly string[], masks: Uint8Array, toNumber = same) => {
      const read = choiceReader(choices, file.delimiter);
      return readCells(texts.get(name), file, masks, {
        read: (cell) => (read(cell).isWhole ? toNumber(read(cell).mask) : null),
      });
    };
    return (
      readFlags('actif', numbers.closed, saysNo) &&
      readFlags('annee_fin', ended, (cell) => isPast(cell, context.today)) &&
      readIssueMasks(texts, file, context, numbers.issueMask, odd !== null) &&
      readChoices('vocation', VOCATIONS, numbers.vocation, firstChoice) &&
      readChoices('phase', PHASES, numbers.phase, firstChoice) &&
      readChoices('financements', FUNDINGS, numbers.fundingMask) &&
      readChoices('innovation', INNOVATIONS, numbers.innovationMask)
    );
  });
  if (!arePlain) return null;
  for (let row = 0; row < size; row++) numbers.closed[row] = (numbers.closed[row] ?? 0) | (ended[row] ?? 0);
  return numbers;
}

/** Above all issues: a row that names ours has said it, and its type adds nothing. */
const OWN_WORDS = 2 ** 31;

const same = (mask: number): number => mask;

function readIssueMasks(
  texts: Texts,
  file: PlainSource,
  { issues }: IntakeContext,
  masks: Uint32Array,
  maySay: boolean,
): boolean {
  const matcher = new IssueMatcher(issues, file.delimiter);
  const byType = new Uint32Array(masks.length);
  const cells = texts.get('enjeux');
  const odd = new Set<string>();
  readCells(cells, file, masks, {
    read: (cell) => {
      const { mask, ownWords, unknown } = matcher.matchCell(cell);
      if (unknown.length > 0) odd.add(cell);
      return ownWords ? mask + OWN_WORDS : mask;
    },
  });
  if (odd.size > 0 && !maySay) return false;
  if (odd.size > 0) reportUnknown(cells, file, matcher);
  readCells(texts.get('type'), file, byType, { read: (cell) => matcher.matchCell(cell).mask });
  const other = 1 << Math.min(issues.length, MAX_ISSUES);
  for (let row = file.first; row < file.end; row++) {
    const own = masks[row] ?? 0;
    masks[row] = (own >= OWN_WORDS ? own - OWN_WORDS : own | (byType[row] ?? 0)) || other;
  }
  return true;
}

function reportUnknown(cells: TextColumn | undefined, file: PlainSource, matcher: IssueMatcher): void {
  readCells(cells, file, null, {
    read: (cell) => (matcher.matchCell(cell).unknown.length > 0 ? null : 0),
    onOdd: (row, cell) => {
      const { unknown } = matcher.matchCell(cell);
      file.report.add('unknown-issue', sheetRow(file, row), 'enjeux', unknown.join('|'));
      return true;
    },
  });
}
