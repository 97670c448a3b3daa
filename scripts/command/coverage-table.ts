import { measuresAt, type Coverage, type Measures } from '../../src/domain/coverage/coverage.ts';
import type { ShareMinutes } from '../../src/domain/coverage/reach.ts';
import { territoryMeasures } from '../../src/domain/coverage/territory.ts';
import type { Neighbourhood } from '../../src/domain/neighbourhood.ts';
import type { CommandWords } from '../../src/i18n/command/languages.ts';
import { printable } from './printable.ts';

/** What stands where nothing can be said. */
const NOTHING = '–';
/** The first column and the last are words, the others numbers. */
const isText = (column: number, columns: number): boolean => column === 0 || column === columns - 1;

/** One issue: a line for each neighbourhood and one for the territory, in aligned columns. */
export function coverageTable(
  coverage: Coverage,
  neighbourhoods: readonly Neighbourhood[],
  issue: number,
  minutes: ShareMinutes,
  words: CommandWords,
): string {
  const { columns, territory, levels, metres, share, per1000 } = words.coverage;
  const cells = (name: string, measures: Measures): string[] => [
    name,
    String(measures.inside),
    String(measures.nearby),
    String(measures.uncertain),
    said(measures.nearestMetres, metres),
    said(measures.shares[minutes], share),
    said(measures.per1000, per1000),
    levels[measures.level],
  ];
  const rows = [
    columns(minutes),
    ...neighbourhoods.map(({ name, code }, at) =>
      cells(printable(name === code ? code : `${name} (${code})`), measuresAt(coverage, at, issue)),
    ),
    cells(territory, territoryMeasures(coverage, issue)),
  ];
  const widths = columns(minutes).map((_, column) =>
    Math.max(...rows.map((row) => row[column]?.length ?? 0)),
  );
  return rows
    .map((row) =>
      row
        .map((cell, column) =>
          isText(column, row.length) ? cell.padEnd(widths[column] ?? 0) : cell.padStart(widths[column] ?? 0),
        )
        .join('  ')
        .trimEnd(),
    )
    .join('\n');
}

function said(value: number | null, say: (value: number) => string): string {
  return value === null ? NOTHING : say(value);
}
