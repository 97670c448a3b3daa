import { expect, test } from './fixtures.ts';

const SITE = 'https://carte.example.fr';

test.use({
  partnerPages: {
    '/script': `<!doctype html><html lang="fr"><meta charset="utf-8"><title>Partenaire</title><main><h1>Partenaire</h1>
      <script src="${SITE}/embed/loader.js" data-issues="emploi" data-view="list" data-basemap="sketch"
        data-height="700" data-title="Carte de l’emploi" data-caption-bar="false" async></script>
      <script src="${SITE}/embed/loader.js" data-q="adie" data-basemap="sketch" data-view="list" data-height="800" async></script></main>`,
  },
});

test('the script puts a titled, lazy frame after itself, as high as it needs to be', async ({
  partner,
  partnerSite,
  page,
}) => {
  await partner.listen();
  await page.goto(`${partnerSite.origin}/script`);
  const frames = page.locator('iframe');
  await expect(frames).toHaveCount(2);
  await expect(frames.first()).toHaveAttribute('title', 'Carte de l’emploi');
  await expect(frames.first()).toHaveAttribute('loading', 'lazy');
  await expect(partner.frame(0).status).toHaveText('53 lieux');
  await frames.nth(1).scrollIntoViewIfNeeded();
  await expect(partner.frame(1).status).toHaveText(/^\d lieux$/);
  // Many results take all that was given, a few take less; nothing trembles.
  await expect.poll(async () => (await frames.first().boundingBox())?.height).toBe(700);
  await expect.poll(async () => (await frames.nth(1).boundingBox())?.height).toBeLessThan(760);
  await expect(async () => {
    const before = (await partner.heard('resize')).length;
    await page.evaluate(async () => {
      for (let frame = 0; frame < 30; frame++) await new Promise(requestAnimationFrame);
    });
    expect((await partner.heard('resize')).length).toBe(before);
  }).toPass();
  expect((await partner.heard('resize')).length).toBeLessThan(12);
  // Back to a map, which takes all there is.
  await partner.frame(1).view('map').click();
  await expect.poll(async () => (await frames.nth(1).boundingBox())?.height).toBe(800);
});
