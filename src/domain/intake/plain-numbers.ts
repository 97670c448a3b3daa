import { FUNDINGS, INNOVATIONS, PHASES, VOCATIONS } from '../place.ts';
import type { PlaceTable } from '../place-table.ts';
import type { TextColumn } from '../text-column.ts';
import { CELL_RULES } from './cell-rules.ts';
import { isPast, saysNo } from './closed-cells.ts';
import { IssueMatcher, MAX_ISSUES } from './match-issues.ts';
import { readCells, type RowRange } from './plain-cells.ts';
import { isPlainLink } from './plain-link.ts';
import { choiceReader, firstChoice } from './read-choices.ts';
import { readDate } from './read-dates.ts';
import type { IntakeContext } from './read-places.ts';

/** What the cells of plain files say in numbers, by row of their table. */
export type PlainNumbers = Pick<
  PlaceTable,
  'issueMask' | 'vocation' | 'phase' | 'fundingMask' | 'innovationMask' | 'closed'
>;

type Texts = ReadonlyMap<string, TextColumn>;

/** The rows of one file, and how it separates cells. */
export interface PlainRange extends RowRange {
  readonly delimiter: string;
}

/** Null where a cell holds anything to put right or to report. */
export function readPlainNumbers(
  texts: Texts,
  files: readonly PlainRange[],
  context: IntakeContext,
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
  const arePlain = files.every((rows) => {
    const readChoices = (name: string, choices: readonly string[], masks: Uint8Array, toNumber = same) => {
      const read = choiceReader(choices, rows.delimiter);
      return readCells(texts.get(name), rows, masks, (cell) => {
        const { mask, isWhole } = read(cell);
        return isWhole ? toNumber(mask) : null;
      });
    };
    return (
      followRules(texts, rows) &&
      readCells(texts.get('actif'), rows, numbers.closed, (cell) => (saysNo(cell) ? 1 : 0)) &&
      readCells(texts.get('annee_fin'), rows, ended, (cell) => (isPast(cell, context.today) ? 1 : 0)) &&
      readIssueMasks(texts, rows, context, numbers.issueMask) &&
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

const same = (mask: number): number => mask;

function followRules(texts: Texts, rows: RowRange): boolean {
  const areRight = CELL_RULES.every(([name, , isRight]) =>
    readCells(
      texts.get(name),
      rows,
      null,
      // Dates in other writings would be put into one.
      (cell) => (isRight(cell) && (name !== 'date_maj' || readDate(cell) === cell) ? 0 : null),
      name === 'site_web' ? isPlainLink : undefined,
    ),
  );
  // Lists of venues in other writings as well.
  return areRight && readCells(texts.get('lieux'), rows, null, (cell) => (/[[{;,\n]/.test(cell) ? null : 0));
}

function readIssueMasks(
  texts: Texts,
  rows: PlainRange,
  { issues }: IntakeContext,
  masks: Uint32Array,
): boolean {
  const matcher = new IssueMatcher(issues, rows.delimiter);
  const saysOwnWords = new Uint8Array(masks.length);
  const byType = new Uint32Array(masks.length);
  const cells = texts.get('enjeux');
  const areKnown = readCells(cells, rows, masks, (cell) => {
    const { mask, unknown } = matcher.matchCell(cell);
    return unknown.length > 0 ? null : mask;
  });
  if (!areKnown) return false;
  readCells(cells, rows, saysOwnWords, (cell) => Number(matcher.matchCell(cell).ownWords));
  readCells(texts.get('type'), rows, byType, (cell) => matcher.matchCell(cell).mask);
  const other = 1 << Math.min(issues.length, MAX_ISSUES);
  for (let row = rows.first; row < rows.end; row++) {
    const own = masks[row] ?? 0;
    masks[row] = (saysOwnWords[row] === 1 ? own : own | (byType[row] ?? 0)) || other;
  }
  return true;
}
