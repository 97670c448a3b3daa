import { serveBasemap } from './driver/online-basemap.ts';
import { expect, test } from './fixtures.ts';

test('an online basemap is drawn under the places, tiles and names, and moves with them', async ({
  carto,
  page,
}) => {
  await serveBasemap(page);
  await carto.explore();
  await carto.map.settled(['ready']);
  expect(await carto.map.drawn()).toBeGreaterThan(300);
  await carto.map.zoomIn();
  await carto.map.settled(['ready']);
});

test('who looks at the sketch fetches no map library; who then wants a basemap does', async ({
  carto,
  page,
}) => {
  const asked: string[] = [];
  page.on('request', (request) => asked.push(new URL(request.url()).pathname));
  const ofLibrary = (): string[] => asked.filter((path) => path.includes('/map-view-'));
  await serveBasemap(page);
  await carto.explore('?basemap=sketch');
  await carto.map.settled(['sketch']);
  // What is fetched ahead comes after the map's own.
  await expect.poll(() => asked.some((path) => path.includes('/FilterDialog-'))).toBe(true);
  expect(ofLibrary()).toEqual([]);
  await carto.map.button(carto.words.basemap).click();
  await page.getByRole('radio', { name: 'Plan IGN gris' }).check();
  await carto.map.settled(['ready']);
  expect(ofLibrary().length).toBeGreaterThan(0);
});
