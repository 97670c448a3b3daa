import { expect, test } from './fixtures.ts';

test.use({ javaScriptEnabled: false });

test('without JavaScript the page says what it is and hands out the data', async ({
  carto,
  request,
  page,
}) => {
  await carto.open();
  await expect(carto.body).toContainText('CartoQuartiers', { useInnerText: true });
  await expect(carto.body).toContainText('JavaScript', { useInnerText: true });
  const links = await page
    .getByRole('link')
    .evaluateAll((all) => all.map((link) => (link as HTMLAnchorElement).href));
  expect(links.length).toBeGreaterThanOrEqual(3);
  for (const link of links) expect((await request.get(link)).status(), link).toBe(200);
});
