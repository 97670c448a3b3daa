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

test('each letter is answered at once with a hundred thousand places', async ({ carto, page }) => {
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
  const longest = await page.evaluate(async () => {
    const input = document.querySelector<HTMLInputElement>('#search');
    const times: number[] = [];
    for (const text of ['c', 'cr', 'cre', 'creh', 'crehc', 'crehce']) {
      if (input === null) break;
      input.value = text;
      const start = performance.now();
      input.dispatchEvent(new Event('input', { bubbles: true }));
      await new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve, 0)));
      times.push(performance.now() - start);
    }
    return Math.max(...times);
  });
  // Painted within a few frames on any machine that runs this; usually two.
  expect(longest).toBeLessThan(400);
});
