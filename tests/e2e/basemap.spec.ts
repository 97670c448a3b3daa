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
