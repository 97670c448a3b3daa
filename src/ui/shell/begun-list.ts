import type { Dataset } from '../../domain/dataset.ts';
import { FIRST_ROWS } from '../../domain/first-rows.ts';
import { placeText } from '../../domain/place-table.ts';

interface Beginning {
  readonly dataset: Dataset;
  readonly language: string;
  /** The address that opens the place with this id. */
  readonly hrefOf: (id: string) => string;
}

/** The list before the page has come, which will take its place: the first names as plain links, each with its commune. */
export function beginList(sheet: Element, { dataset, language, hrefOf }: Beginning): void {
  const { table, order, site } = dataset;
  const list = document.createElement('ul');
  list.lang = site.languages[0] ?? '';
  for (const row of order.subarray(0, FIRST_ROWS)) {
    const link = document.createElement('a');
    link.href = hrefOf(placeText(table, row, 'id'));
    link.dir = 'auto';
    link.textContent = placeText(table, row, 'nom', language);
    const name = document.createElement('h2');
    name.append(link);
    const commune = document.createElement('p');
    commune.textContent = placeText(table, row, 'commune', language);
    const item = document.createElement('li');
    item.append(name, commune);
    list.append(item);
  }
  sheet.append(list);
}
