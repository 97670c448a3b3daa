import { textAt } from '../../domain/text-column.ts';
import type { Dataset } from '../../domain/dataset.ts';

/**
 * Tells the `lang` of the texts of a place, by column: that of the files where the page speaks another language and
 * no translation (`nom_en`) is shown, so that a screen reader changes its voice. Undefined where nothing changes.
 */
export function cellLanguages(
  { site, table }: Dataset,
  index: number,
  language: string,
): (column: string) => string | undefined {
  const own = site.languages[0];
  if (own === language) return () => undefined;
  return (column) => (textAt(table.texts[`${column}_${language}`], index) === '' ? own : undefined);
}
