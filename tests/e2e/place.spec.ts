import { expect, test } from './fixtures.ts';

test('opening a place puts the reader on its name, Escape brings them back', async ({ carto }) => {
  await carto.explore('?issues=cadre-de-vie');
  const link = carto.list.link(1);
  const name = await carto.list.name(1);
  await link.click();
  const place = carto.place(name);
  await expect(place.heading).toBeFocused();
  expect(carto.parameter('place')).toMatch(/./);
  await carto.press('Escape');
  await expect(place.region).toHaveCount(0);
  await expect(carto.list.link(1)).toBeFocused();
  expect(carto.parameter('place')).toBeNull();
});

test('"Fermer" closes a place, and back opens it again', async ({ carto }) => {
  await carto.explore();
  const name = await carto.list.name(0);
  const place = await carto.openPlace(name);
  await place.close();
  await expect(place.region).toHaveCount(0);
  await carto.back();
  await expect(carto.place(name).region).toBeVisible();
});

test('the address of a place opens it for the one who gets it', async ({ carto }) => {
  await carto.explore();
  const name = await carto.list.name(0);
  await carto.openPlace(name);
  const id = carto.parameter('place') ?? '';
  await carto.open(`?place=${encodeURIComponent(id)}`);
  await expect(carto.place(name).region).toBeVisible();
});

test('a project says who carries it, since when and how sure that is', async ({ carto }) => {
  await carto.open('?place=pistyles');
  const { region } = carto.place('Pistyles');
  await expect(region).toContainText('SCIC');
  await expect(region).toContainText('Labo Cités (2015)');
  await expect(region).toContainText('2021');
  await expect(region).toContainText(/400 m/);
});
