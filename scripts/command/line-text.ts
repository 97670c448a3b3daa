import type { ReportLine } from '../../src/domain/report.ts';
import type { CommandWords } from '../../src/i18n/command/languages.ts';
import { printable } from './printable.ts';

/** Row, column, value, and what to do about it. */
export function lineText({ row, column, code, severity, value }: ReportLine, words: CommandWords): string {
  const where = [
    row === 0 ? words.wholeFile : words.row(row),
    ...(column === '' ? [] : [words.column(printable(column))]),
    ...(value === '' ? [] : [words.value(printable(value))]),
  ].join(', ');
  return `  ${words[severity]}${words.colon}${where}${words.colon}${words.report[code]}`;
}
