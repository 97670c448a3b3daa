import { fr as coverageFr } from '../../src/i18n/coverage/fr.ts';
import { fr as outFr } from '../../src/i18n/coverage-out/fr.ts';
import { fr as facetsFr } from '../../src/i18n/facets/fr.ts';
import { fr as nearFr } from '../../src/i18n/near/fr.ts';
import { fr } from '../../src/i18n/page/fr.ts';
import { fr as placeFr } from '../../src/i18n/place/fr.ts';
import { guestPath, toGuestPages } from '../fixtures/guest-pages.ts';
import { expect, test } from './fixtures.ts';

const DOORS = ['iframe', 'element'] as const;

const QUERIES = {
  libre: '',
  emploi: 'issues=emploi&lock=issues',
  quartier: 'qpv=QP069018&lock=qpv',
  genre: 'kind=venue&lock=kind',
  ici: 'near=45.7789,4.9225&lock=near',
  'sans-position': 'locateControl=false',
  'sans-recherche': 'searchControl=false',
  couverture: 'view=coverage&issues=emploi&lock=issues',
  donnees: 'view=data',
};

test.use({ partnerPages: toGuestPages(QUERIES), viewport: { width: 1280, height: 900 } });

for (const door of DOORS) {
  const at = (name: keyof typeof QUERIES): string => guestPath(door, name);

  test.describe(`in an ${door}`, () => {
    test('a neighbourhood is found by keys alone, in the search', async ({ partner, partnerSite, page }) => {
      await page.goto(partnerSite.origin + at('libre'));
      const map = partner.guest(door);
      await expect(map.status).toHaveText('380 lieux');
      await map.search.focus();
      await page.keyboard.type('grande ile');
      await expect(map.option(/Grande Île/).first()).toBeVisible();
      const count = await map.option(/./).count();
      for (let step = 0; step < count; step++) await page.keyboard.press('ArrowDown');
      await page.keyboard.press('Enter');
      await expect(map.search).toHaveValue('');
      await expect(map.status).not.toHaveText('380 lieux');
      await map.clearAll.click();
      await expect(map.status).toHaveText('380 lieux');
    });

    test('the search proposes no way round a locked issue or neighbourhood', async ({
      partner,
      partnerSite,
      page,
    }) => {
      const map = partner.guest(door);
      await page.goto(partnerSite.origin + at('emploi'));
      await expect(map.status).toHaveText('53 lieux');
      await map.search.fill('garde enfants');
      await expect(map.status).not.toHaveText('53 lieux');
      await expect(map.option(/Garde d/)).toHaveCount(0);
      await page.goto(partnerSite.origin + at('quartier'));
      await expect(map.status).toHaveText(/^\d+ lieux$/);
      await map.search.fill('vaulx');
      await expect(map.option(/./).first()).toBeVisible();
      await expect(map.option(/Quartier prioritaire/)).toHaveCount(0);
    });

    test('near me sorts what is locked, and leaves it locked', async ({ partner, partnerSite, page }) => {
      await page.goto(partnerSite.origin + at('emploi'));
      const map = partner.guest(door);
      await expect(map.status).toHaveText('53 lieux');
      await map.startFromNeighbourhood('Grande Île');
      await expect(map.minutes).toBeVisible();
      await expect(map.status).toHaveText('53 lieux');
      await map.minutes.selectOption('10');
      await expect(map.status).not.toHaveText('53 lieux');
      await map.clearAll.click();
      await expect(map.status).toHaveText('53 lieux');
      await expect(map.issue('Accès à l').first()).toBeDisabled();
    });

    test('the position of the device is in no message', async ({
      partner,
      partnerSite,
      page,
      context,
      site,
    }) => {
      await context.grantPermissions(['geolocation']);
      await context.grantPermissions(['geolocation'], { origin: partnerSite.origin });
      await context.grantPermissions(['geolocation'], { origin: site.origin });
      await context.setGeolocation({ latitude: 45.7812345, longitude: 4.9276543, accuracy: 20 });
      await partner.listen();
      await page.goto(partnerSite.origin + at('libre'));
      const map = partner.guest(door);
      await expect(map.status).toHaveText('380 lieux');
      await map.startFromDevice();
      await expect(map.text(nearFr.fromDevice)).toBeVisible();
      await map.minutes.selectOption('10');
      await expect(map.status).not.toHaveText('380 lieux');
      await map.rows.first().click();
      await map.button(fr.close).click();
      const heard = await partner.allHeard();
      expect(heard).toContain('select');
      expect(heard).not.toMatch(/45\.78|4\.92/);
      expect(await map.whole.getAttribute('href')).not.toMatch(/45\.78|4\.92/);
    });

    test('where the start is locked, nothing leads to another', async ({ partner, partnerSite, page }) => {
      await page.goto(partnerSite.origin + at('ici'));
      const map = partner.guest(door);
      await expect(map.minutes).toBeVisible();
      await expect(map.map).toHaveAttribute('data-map', /sketch|ready/);
      await expect(map.button(fr.zoomIn)).toBeVisible();
      await expect(map.nearMe).toHaveCount(0);
      await expect(map.locateOnMap).toHaveCount(0);
      await expect(map.button(nearFr.end)).toHaveCount(0);
    });

    test('what a partner takes away is nowhere', async ({ partner, partnerSite, page }) => {
      const map = partner.guest(door);
      await page.goto(partnerSite.origin + at('sans-position'));
      await expect(map.button(fr.zoomIn)).toBeVisible();
      await expect(map.nearMe).toHaveCount(0);
      await expect(map.locateOnMap).toHaveCount(0);
      await page.goto(partnerSite.origin + at('sans-recherche'));
      await expect(map.status).toHaveText('380 lieux');
      await expect(map.search).toHaveCount(0);
      await expect(map.link(fr.skipToSearch)).toHaveCount(0);
      await map.nearMe.click();
      await expect(map.button(nearFr.useDevice)).toBeVisible();
      await expect(map.text(nearFr.address)).toHaveCount(0);
    });

    test('a locked filter is shown, and stays whatever is pressed', async ({
      partner,
      partnerSite,
      page,
    }) => {
      await page.goto(partnerSite.origin + at('genre'));
      const map = partner.guest(door);
      await expect(map.status).toHaveText(/^\d+ lieux$/);
      const locked = (await map.status.textContent()) ?? '';
      await map.button(fr.filters).click();
      const dialog = map.dialog(fr.filters);
      await expect(dialog.getByRole('radio').last()).toBeDisabled();
      await expect(dialog.getByRole('button', { name: fr.clearAll })).toHaveCount(0);
      const audience = dialog
        .getByRole('group', { name: facetsFr.facets.type })
        .getByRole('checkbox')
        .first();
      await audience.check();
      await dialog.getByRole('button', { name: fr.clearAll }).click();
      await expect(audience).not.toBeChecked();
      await page.keyboard.press('Escape');
      await expect(map.status).toHaveText(locked);
      await map.search.fill('zzzz');
      await expect(map.status).not.toHaveText(locked);
      await expect(map.button(/^Sans/)).toHaveCount(1);
      await map.button(/^Sans/).click();
      await expect(map.status).toHaveText(locked);
    });

    test('a place is shared by the address of the map’s own page', async ({
      partner,
      partnerSite,
      page,
      site,
    }) => {
      await page.goto(partnerSite.origin + at('emploi'));
      const map = partner.guest(door);
      await expect(map.status).toHaveText('53 lieux');
      await map.rows.first().click();
      await map.button(placeFr.share).click();
      const dialog = map.dialog(placeFr.shareTitle);
      await expect(dialog).toBeVisible();
      const link = await dialog.getByRole('textbox', { name: placeFr.link }).inputValue();
      expect(link).toMatch(new RegExp(`^${site.origin}/\\?place=[^&]+&lang=fr$`));
      await page.keyboard.press('Escape');
      await expect(dialog).toHaveCount(0);
      await expect(map.button(placeFr.share)).toBeFocused();
      await page.keyboard.press('Escape');
      await expect(map.button(placeFr.share)).toHaveCount(0);
    });

    test('coverage is measured by a worker, for the locked issue alone', async ({
      partner,
      partnerSite,
      page,
      site,
    }) => {
      const workers: string[] = [];
      page.on('worker', (worker) => workers.push(worker.url()));
      await page.goto(partnerSite.origin + at('couverture'));
      const map = partner.guest(door);
      const { coverage } = map;
      await expect(coverage.rows).toHaveCount(37);
      await expect(coverage.rows.first().getByRole('button')).toHaveCount(1);
      // One reads the places, one measures.
      expect(workers.length).toBeGreaterThanOrEqual(2);
      await coverage.rows.first().getByRole('button').click();
      await expect(map.button(coverageFr.back)).toBeVisible();
      await page.keyboard.press('Escape');
      await expect(map.button(coverageFr.back)).toHaveCount(0);
      await expect(coverage.rows.first().getByRole('button')).toBeFocused();
      const method = map.link(coverageFr.method);
      await expect(method).toHaveAttribute('href', new RegExp(`^${site.origin}/\\?.*view=about&page=method`));
      await expect(method).toHaveAttribute('target', '_blank');
      await map.button(outFr.sheet.short).click();
      if (door === 'element') {
        await expect(map.link(outFr.sheet.open)).toHaveAttribute('target', '_blank');
      } else {
        await map.button(outFr.sheet.open).click();
        await expect(map.dialog(outFr.sheet.title).getByRole('rowheader')).toHaveText([/l.emploi\s*$/]);
      }
    });

    test('the views of those who keep the map are not offered', async ({ partner, partnerSite, page }) => {
      await page.goto(partnerSite.origin + at('donnees'));
      const map = partner.guest(door);
      await expect(map.status).toHaveText('380 lieux');
      await expect(map.view('coverage')).toBeVisible();
      await expect(map.link(fr.views.data)).toHaveCount(0);
    });

    test('the partner’s page prints as it is', async ({ partner, partnerSite, page, site }) => {
      await page.goto(partnerSite.origin + at('emploi'));
      const map = partner.guest(door);
      await expect(map.status).toHaveText('53 lieux');
      const announce = async (event: 'beforeprint' | 'afterprint'): Promise<void> => {
        for (const frame of page.frames()) {
          await frame.evaluate((type) => dispatchEvent(new Event(type)), event);
        }
      };
      await announce('beforeprint');
      await expect(map.papers).toHaveCount(0);
      await announce('afterprint');
      if (door === 'element') {
        const opening = page.context().waitForEvent('page');
        await map.link(fr.print).click();
        const whole = await opening;
        expect(whole.url()).toBe(`${site.origin}/?issues=emploi&basemap=sketch`);
      } else {
        await map.button(fr.print).click();
        await expect(map.papers).toHaveCount(1);
        // What makes the paper may still be on its way: then a browser prints the preview.
        await expect(async () => {
          await announce('beforeprint');
          await expect(map.papers).toHaveCount(2, { timeout: 1000 });
        }).toPass();
      }
    });
  });
}
