import { FUNDINGS, INNOVATIONS, PHASES, VOCATIONS } from '../place.ts';
import type { PlaceTable } from '../place-table.ts';
import type { TextColumn } from '../text-column.ts';
import { looksLikeOpeningHours } from './check-hours.ts';
import { saysNo } from './says-no.ts';
import { IssueMatcher, MAX_ISSUES } from './match-issues.ts';
import { readCells, type GlanceTest, type RowRange } from './plain-cells.ts';
import { isPlainDate } from './plain-date.ts';
import { isPlainLink } from './plain-link.ts';
import { choiceReader, firstChoice } from './read-choices.ts';
import type { IntakeContext } from './read-places.ts';
import { areSafeUrls } from './safe-url.ts';

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
      readCells(texts.get('annee_fin'), rows, ended, (cell) =>
        cell < context.today.slice(0, cell.length) ? 1 : 0,
      ) &&
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

/** What `CELL_RULES` says, where nothing has to be put into another writing. */
function followRules(texts: Texts, rows: RowRange): boolean {
  const areAll = (name: string, isRight: (cell: string) => boolean, isSurely?: GlanceTest): boolean =>
    readCells(texts.get(name), rows, null, (cell) => (isRight(cell) ? 0 : null), isSurely);
  return (
    ['date_maj', 'annee_debut', 'annee_fin'].every((name) => areAll(name, isPlainDate)) &&
    areAll('horaires', looksLikeOpeningHours) &&
    areAll('site_web', areSafeUrls, isPlainLink) &&
    areAll('lieux', (cell) => !/[[{;,\n]/.test(cell))
  );
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
