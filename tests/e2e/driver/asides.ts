import { ar as builderAr } from '../../../src/i18n/builder/ar.ts';
import { fr as builderFr } from '../../../src/i18n/builder/fr.ts';
import { ar as placeAr } from '../../../src/i18n/place/ar.ts';
import { fr as placeFr } from '../../../src/i18n/place/fr.ts';
import { ar as suggestAr } from '../../../src/i18n/suggest/ar.ts';
import { fr as suggestFr } from '../../../src/i18n/suggest/fr.ts';
import type { CartoPage } from './carto-page.ts';
import { FilterPanel } from './filter-panel.ts';
import { SearchBox } from './search-box.ts';

export type AsideLanguage = 'fr' | 'ar';

/** What opens over or within a view, and how a person comes to it. */
interface Aside {
  readonly name: string;
  readonly address: string;
  readonly open: (carto: CartoPage, language: AsideLanguage) => Promise<void>;
}

const place = { fr: placeFr, ar: placeAr };
const suggest = { fr: suggestFr, ar: suggestAr };
const builder = { fr: builderFr, ar: builderAr };

async function openFromPlace(carto: CartoPage, button: string, dialog: string): Promise<void> {
  await carto.place('Pistyles').button(button).click();
  await carto.page.getByRole('dialog', { name: dialog }).getByRole('textbox').first().waitFor();
}

export const ASIDES: readonly Aside[] = [
  {
    name: 'the filters',
    address: '?basemap=sketch',
    open: (carto, language) => new FilterPanel(carto.page, carto, language).open(),
  },
  {
    name: 'the suggestions',
    address: '?basemap=sketch',
    async open(carto) {
      const box = new SearchBox(carto);
      await box.type('jardin');
      await box.list.getByRole('option').first().waitFor();
    },
  },
  {
    name: 'the sharing of a place',
    address: '?place=pistyles&basemap=sketch',
    open: (carto, language) => openFromPlace(carto, place[language].share, place[language].shareTitle),
  },
  {
    name: 'the correction of a place',
    address: '?place=pistyles&basemap=sketch',
    open: (carto, language) => openFromPlace(carto, place[language].correct, suggest[language].correctTitle),
  },
  {
    name: 'a cell of coverage',
    address: '?view=coverage&cell=emploi.QP069018&basemap=sketch',
    open: (carto) => carto.page.getByRole('heading', { name: 'Grande Île' }).waitFor(),
  },
  {
    name: 'the builder',
    address: '?view=embed&basemap=sketch',
    open: (carto, language) =>
      carto.page.getByRole('group', { name: builder[language].ways.iframe, exact: true }).waitFor(),
  },
];
