import { readFileSync } from 'node:fs';
import { expect, test } from './fixtures.ts';

/** The markup that a guide tells people to paste, by the heading above it. */
function recipesOf(guide: string): readonly (readonly [name: string, markup: string])[] {
  return readFileSync(guide, 'utf8')
    .split(/^## /m)
    .flatMap((section) => {
      const name = section.split('\n')[0] ?? '';
      return [...section.matchAll(/```html\n(.*?)```/gs)].map(
        ([, markup = ''], index) => [`${guide}: ${name} ${String(index + 1)}`, markup] as const,
      );
    });
}

const recipes = [...recipesOf('docs/fr/integrer.md'), ...recipesOf('docs/embed.md')];

test.use({
  partnerPages: Object.fromEntries(
    recipes.map(([, markup], index) => [
      `/recette-${String(index)}`,
      `<!doctype html><html lang="fr"><meta charset="utf-8"><title>Partenaire</title><main>${markup}</main>`,
    ]),
  ),
});

test('the guides have recipes', () => {
  expect(recipes.length).toBe(7);
});

for (const [index, [name, markup]] of recipes.entries()) {
  test(`works as it is written: ${name}`, async ({ partner, partnerSite, page }) => {
    await page.goto(`${partnerSite.origin}/recette-${String(index)}`);
    const map = markup.includes('<carto-quartiers') ? partner.element() : partner.frame();
    await expect(map.status).toHaveText('53 lieux');
    if (!markup.includes('<carto-quartiers')) {
      await expect(page.locator('iframe')).toHaveAttribute('title', 'Carte de l’emploi');
    }
  });
}
