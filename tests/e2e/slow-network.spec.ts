import { onSlow3g } from './driver/faults.ts';
import { expect, test } from './fixtures.ts';

test('on a phone network of another age the list is there before the map', async ({ carto, page }) => {
  await onSlow3g(page);
  await carto.open('?basemap=sketch');
  await expect(carto.list.status).toHaveText(/lieux/, { timeout: 6000 });
  const name = await carto.list.name(0);
  await carto.toggleIssue('Alimentation de qualité');
  expect(name).not.toBe('');
  expect(await carto.list.count()).toBeGreaterThan(0);
});
