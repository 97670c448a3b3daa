import type { Dataset } from '../dataset.ts';
import { placeText, type PlaceTable } from '../place-table.ts';
import { audiencesOf } from './audiences.ts';
import { distinctTexts } from './distinct-texts.ts';
import { foldText } from './fold-text.ts';
import { typeSlug } from './type-slug.ts';

/** What values that come from the data are called: by value as `facetColumns` counts it, and as addresses write it. */
export interface FacetLabels {
  readonly type: ReadonlyMap<string, string>;
  readonly audience: ReadonlyMap<string, string>;
  readonly neighbourhood: ReadonlyMap<string, string>;
  readonly commune: ReadonlyMap<string, string>;
}

export function facetLabels(
  { table, neighbourhoods }: Pick<Dataset, 'table' | 'neighbourhoods'>,
  language: string,
): FacetLabels {
  return {
    type: firstLabels(table, 'type', (type, place) => [
      [typeSlug(type), placeText(table, place, 'type', language)],
    ]),
    audience: firstLabels(table, 'publics', (cell) =>
      audiencesOf(cell).map((audience) => [foldText(audience), audience]),
    ),
    neighbourhood: new Map(
      neighbourhoods.flatMap(({ code, code2024, name, communes }) => {
        const label = communes.length === 0 ? name : `${name} – ${communes.join(', ')}`;
        return [code, code2024].filter((one) => one !== '').map((one) => [one, label]);
      }),
    ),
    commune: firstLabels(table, 'code_insee', (code, place) => [[code, placeText(table, place, 'commune')]]),
  };
}

/** Of several writings of a value the one that comes first in the file. */
function firstLabels(
  table: PlaceTable,
  name: string,
  read: (text: string, place: number) => readonly (readonly [value: string, label: string])[],
): ReadonlyMap<string, string> {
  const labels = new Map<string, string>();
  const column = table.texts[name];
  if (column === undefined) return labels;
  const { values, valueOf } = distinctTexts(column);
  const firstPlace = new Int32Array(values.length).fill(-1);
  for (let place = valueOf.length - 1; place >= 0; place--) firstPlace[valueOf[place] ?? 0] = place;
  for (const [index, text] of values.entries()) {
    for (const [value, label] of read(text, firstPlace[index] ?? 0)) {
      if (value !== '' && label !== '' && !labels.has(value)) labels.set(value, label);
    }
  }
  return labels;
}
