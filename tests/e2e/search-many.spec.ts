import { SearchBox } from './driver/search-box.ts';
import { expect, test } from './fixtures.ts';

const MANY = 100_000;
const WORDS = ['Maison', 'Jardin', 'Crèche', 'Épicerie', 'Bibliothèque', 'Atelier', 'Régie', 'Centre'];

const rows = Array.from(
  { length: MANY },
  (_, row) =>
    `v${String(row)};${WORDS[row % WORDS.length] ?? ''} ${String(row)};emploi;45.7${String(10_000 + (row % 80_000))};4.9${String(row % 90_000)}`,
);
test.use({ replaced: { '/data/venues.csv': ['id;nom;enjeux;latitude;longitude', ...rows].join('\n') } });

test('each letter is answered with a hundred thousand places', async ({ carto, page }) => {
  await carto.explore('?basemap=sketch');
  const box = new SearchBox(carto);
  await box.field.focus();
  for (const letter of 'bibliotheqe') {
    await page.keyboard.type(letter);
    await expect(box.list).toBeVisible();
  }
  await expect(carto.list.status).toContainText(/12\s?500/);
  await box.field.fill('jardin 4209');
  await expect(carto.list.link(0)).toHaveText('Jardin 4209');
  // Typed faster than anybody reads: what stands in the end is what was typed last.
  await box.field.fill('');
  await page.keyboard.type('crehce');
  await expect(carto.list.status).toContainText(/12\s?500/);
  await expect(carto.list.link(0)).toHaveText(/^Crèche/);
});
