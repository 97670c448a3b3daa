import { NearMe, withLostDevice, withoutSecureContext, withSilentDevice } from './driver/near-me.ts';
import { expect, test } from './fixtures.ts';

/** The town hall square of Vaulx-en-Velin, and the Eiffel tower. */
const AT_HOME = { longitude: 4.9196, latitude: 45.7786, accuracy: 20 };
const AWAY = { longitude: 2.2945, latitude: 48.8584, accuracy: 20 };

test.describe('with a device that says where it is', () => {
  test.use({ permissions: ['geolocation'], geolocation: AT_HOME });

  test('a resident sees what is near, with metres and minutes on foot', async ({ carto }) => {
    const near = new NearMe(carto);
    await carto.explore('?issues=alimentation');
    const before = await carto.list.count();
    await near.startFromDevice();
    await expect(near.start('Depuis ma position')).toBeVisible();
    await expect(carto.list.region.getByText(/^environ \d+ min à pied · \d+ m$/).first()).toBeVisible();
    expect(await carto.list.count()).toBe(before);
    const metres = await near.metresInList();
    expect(metres.length).toBeGreaterThan(3);
    expect(metres).toEqual(metres.toSorted((one, other) => one - other));

    await near.minutes.selectOption('15');
    await expect(carto.list.status).toHaveText(/ à moins de 15 min à pied$/);
    const within = await carto.list.count();
    expect(within).toBeLessThan(before);
    expect(Math.max(...(await near.metresInList()))).toBeLessThanOrEqual(15 * 75);
    await carto.map.expectDrawn(within);

    await near.explanation.click();
    await expect(carto.text('On compte 4,5 km à l’heure.')).toBeVisible();

    await near.end.click();
    await expect(carto.list.status).toHaveText(new RegExp(`^${String(before)} lieu`));
    await expect(near.end).toBeHidden();
    expect(await carto.parameter('within')).toBeNull();
  });

  test('the position never leaves the page', async ({ carto, page }) => {
    const near = new NearMe(carto);
    await carto.explore();
    await carto.map.settled(['sketch', 'ready']);
    const asked: string[] = [];
    page.on('request', (request) => {
      asked.push(request.url());
    });
    await near.locateOnMap.click();
    await expect(near.start('Depuis ma position')).toBeVisible();
    await near.minutes.selectOption('10');
    await carto.map.zoomOut();
    await carto.map.zoomIn();
    await expect.poll(() => carto.parameter('within')).toBe('10');
    const stored = await page.evaluate(() => Object.entries(localStorage).flat().join(' '));
    const everything = [...asked, page.url(), stored];
    expect(everything.join(' ')).not.toMatch(/45\.77|45\.78|4\.91|4\.92/);

    // A reload has forgotten it, and does not filter by a time from nowhere.
    await carto.reload();
    await carto.list.loaded();
    await expect(near.end).toBeHidden();
    await expect(carto.list.status).toHaveText(/^\d+ lieux$/);
  });

  test('in Arabic too', async ({ carto }) => {
    const near = new NearMe(carto);
    await carto.explore('?lang=ar', 'ar');
    await near.startFromDevice();
    await expect(near.start(near.words.fromDevice)).toBeVisible();
    await near.minutes.selectOption('10');
    await expect(carto.list.status).toHaveText(/أقل من 10 دقائق مشيًا$/);
    await expect(carto.list.region.getByText(/^حوالي .* مشيًا · /).first()).toBeVisible();
  });
});

test.describe('from a point of the map', () => {
  test('a click chooses it, the address keeps it, back undoes it', async ({ carto }) => {
    const near = new NearMe(carto);
    await carto.explore();
    await carto.map.settled(['sketch', 'ready']);
    await near.startPicking();
    await near.surface.click({ position: { x: 300, y: 300 } });
    await expect(near.start('Depuis le point choisi')).toBeVisible();
    expect(await carto.parameter('near')).toMatch(/^45\.\d+,4\.\d+$/);
    await carto.reload();
    await carto.list.loaded();
    await expect(near.start('Depuis le point choisi')).toBeVisible();
    await near.end.click();
    expect(await carto.parameter('near')).toBeNull();
    await carto.back();
    await expect(near.start('Depuis le point choisi')).toBeVisible();
  });

  test('by keyboard alone: the map under the cross, Enter takes it', async ({ carto }) => {
    const near = new NearMe(carto);
    await carto.explore();
    await carto.map.settled(['sketch', 'ready']);
    await carto.press('Tab', 2);
    await carto.press('Enter');
    await carto.tabTo('Près de moi');
    await carto.press('Enter');
    await near.useDevice.waitFor();
    await carto.tabTo('Choisir un point sur la carte');
    await carto.press('Enter');
    await expect(near.surface).toBeFocused();
    await carto.press('ArrowUp');
    await carto.press('Escape');
    await expect(near.takeMiddle).toBeHidden();
    expect(await carto.parameter('near')).toBeNull();

    await near.menu.focus();
    await carto.press('Enter');
    await near.useDevice.waitFor();
    await carto.tabTo('Choisir un point sur la carte');
    await carto.press('Enter');
    await expect(near.surface).toBeFocused();
    await carto.press('ArrowUp');
    await carto.press('Enter');
    await expect(near.start('Depuis le point choisi')).toBeVisible();
    await near.end.focus();
    await carto.press('Enter');
    await expect(near.end).toBeHidden();
    await expect(carto.focused).toHaveAttribute('id', 'results');
  });

  test('a neighbourhood is a start like any other, and keeps its name in a link', async ({ carto }) => {
    const near = new NearMe(carto);
    await carto.explore();
    await near.startFromNeighbourhood('Terraillon');
    await expect(near.start('Depuis Terraillon – Chenier')).toBeVisible();
    await carto.reload();
    await carto.list.loaded();
    await expect(near.start('Depuis Terraillon – Chenier')).toBeVisible();
  });
});

test.describe('when the device says nothing', () => {
  test('a refusal is understood, and a point of the map serves instead', async ({ carto }) => {
    const near = new NearMe(carto);
    await carto.explore();
    await near.startFromDevice();
    await expect(near.fault).toContainText('La position est refusée.');
    await near.faultButton('Choisir un point').click();
    await near.takeMiddle.click();
    await expect(near.start('Depuis le point choisi')).toBeVisible();
    await expect(near.fault).toBeHidden();
  });

  test('a slow device is waited for five seconds in silence, fifteen in all', async ({ carto, page }) => {
    const near = new NearMe(carto);
    await withSilentDevice(page);
    await page.clock.install();
    await carto.explore();
    await near.startFromDevice();
    await expect(carto.text('Recherche de votre position…')).toBeVisible();
    await page.clock.fastForward(5000);
    await expect(carto.text('La recherche continue.')).toBeVisible();
    await page.clock.fastForward(10_000);
    await expect(near.fault).toContainText('La position n’arrive pas.');
    await near.faultButton('Réessayer').click();
    await expect(carto.text('Recherche de votre position…')).toBeVisible();
    await near.cancel.click();
    await expect(carto.text('Recherche de votre position…')).toBeHidden();
  });

  test('a device that does not know says so', async ({ carto, page }) => {
    const near = new NearMe(carto);
    await withLostDevice(page);
    await carto.explore();
    await near.startFromDevice();
    await expect(near.fault).toContainText('Votre appareil ne trouve pas sa position.');
  });

  test('a page that is not secure says what to do instead', async ({ carto, page }) => {
    const near = new NearMe(carto);
    await withoutSecureContext(page);
    await carto.explore();
    await near.startFromDevice();
    await expect(near.fault).toContainText('Ce navigateur ne donne pas la position ici.');
    await expect(near.faultButton('Réessayer')).toBeHidden();
  });
});

test.describe('far from the territory', () => {
  test.use({ permissions: ['geolocation'], geolocation: AWAY });

  test('one is told, and may sort all the same or stay', async ({ carto }) => {
    const near = new NearMe(carto);
    await carto.explore();
    await near.startFromDevice();
    await expect(near.fault).toContainText('Vous êtes hors du territoire de cette carte.');
    await near.faultButton('Rester ici').click();
    await expect(near.fault).toBeHidden();
    await expect(near.end).toBeHidden();
    await near.startFromDevice();
    await near.faultButton('Trier quand même').click();
    await expect(near.start('Depuis ma position')).toBeVisible();
    await expect(carto.list.region.getByText(/^environ \d+,?\d* km à pied$/).first()).toBeVisible();
  });
});

test.describe('with a vague position', () => {
  test.use({ permissions: ['geolocation'], geolocation: { ...AT_HOME, accuracy: 1240 } });

  test('its doubt is said', async ({ carto }) => {
    const near = new NearMe(carto);
    await carto.explore();
    await near.startFromDevice();
    await expect(carto.text('Position à environ 1,2 km près.')).toBeVisible();
  });
});
