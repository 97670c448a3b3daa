import { describe, expect, it, vi } from 'vitest';
import { wholeOf } from '../../src/domain/coverage/whole-of.ts';
import { NO_FILTER } from '../../src/domain/explore/filter.ts';
import { crowdsAt } from '../../src/domain/pack/crowd.ts';
import { aDataset } from '../fixtures/build-dataset.ts';
import { aNeighbourhood, aSquare } from '../fixtures/build-neighbourhood.ts';
import { ASIDE, FAR, NEAR, PLACES, roamPlaces, SIZE, SUMMARY } from '../fixtures/roam-places.ts';

describe('from afar', () => {
  it('all places count, and none is read', async () => {
    const { explorer, roaming, asked, look } = roamPlaces('?issues=emploi');
    await look(FAR);
    expect(asked).toEqual([]);
    expect(roaming.isAfar).toBe(true);
    expect(explorer.exploration?.count).toBe(50);
    expect(explorer.exploration?.issues.get('numerique')).toBe(50);
    expect(explorer.visible.length).toBe(0);
    expect(roaming.crowds?.(0)).toEqual(crowdsAt(SUMMARY, 0, { mask: 1, kind: null }));
  });

  it('what only places can answer is known to be left out', async () => {
    const { explorer, roaming, look } = roamPlaces('?q=jardin');
    await look(FAR);
    expect(roaming.asksNearer).toBe(true);
    explorer.change({ filter: NO_FILTER });
    expect(roaming.asksNearer).toBe(false);
  });

  it('one step leads to where places can be read', async () => {
    const { explorer, look, comeNearer } = roamPlaces();
    await look(FAR);
    await comeNearer();
    expect(explorer.visible.length).toBeGreaterThan(0);
    expect(explorer.visible.length).toBeLessThanOrEqual(30);
  });
});

describe('near', () => {
  it('the places in sight are the data set, and say of which bounds', async () => {
    const { explorer, roaming, asked, look } = roamPlaces();
    const seen = look(NEAR);
    await asked[0]?.answer();
    await seen;
    const bounds = asked[0]?.question.bounds ?? null;
    expect(explorer.dataset?.scope?.bounds).toEqual(bounds);
    expect(explorer.visible.length).toBe(explorer.exploration?.count);
    expect(roaming.crowds).toBeNull();
  });

  it('of looks that overtake each other the last one wins', async () => {
    const { explorer, asked, look } = roamPlaces();
    const first = look(NEAR);
    const second = look(ASIDE);
    expect(asked[0]?.signal.aborted).toBe(true);
    await asked[1]?.answer();
    await second;
    const { dataset } = explorer;
    await asked[0]?.answer();
    await first;
    expect(explorer.dataset).toBe(dataset);
  });

  it('where the index finds too many after all, they are counted instead', async () => {
    const { explorer, roaming, asked, look } = roamPlaces();
    const seen = look(NEAR);
    await asked[0]?.answer({ ok: false, reason: 'too-many' });
    await seen;
    expect(roaming.isAfar).toBe(true);
    expect(explorer.exploration?.count).toBe(100);
    expect(roaming.trouble).toBeNull();
  });

  it('what is shown stays when the next does not come', async () => {
    const { explorer, roaming, asked, look } = roamPlaces();
    const seen = look(NEAR);
    await asked[0]?.answer();
    await seen;
    const { dataset } = explorer;
    const failed = look(ASIDE);
    await asked[1]?.answer({ ok: false, reason: 'server' });
    await failed;
    expect(explorer.dataset).toBe(dataset);
    expect(roaming.trouble).toEqual({ reason: 'server' });
  });

  it('where both files have been published anew, all begins anew, and what is shown stays so long', async () => {
    const { explorer, roaming, reload, asked, look } = roamPlaces();
    const seen = look(NEAR);
    await asked[0]?.answer();
    await seen;
    const { dataset } = explorer;
    const next = look(ASIDE);
    await asked[1]?.answer({ ok: false, reason: 'replaced' });
    await next;
    expect(reload).toHaveBeenCalledOnce();
    expect(explorer.dataset).toBe(dataset);
    expect(roaming.trouble).toBeNull();
  });

  it('an open place stays in another view, is asked for where it is known to be, and goes when it is closed', async () => {
    const { explorer, roaming, asked, look } = roamPlaces();
    const seen = look(NEAR);
    await asked[0]?.answer();
    await seen;
    explorer.change({ place: 'v50', camera: { ...ASIDE, lon: 4.9 } });
    roaming.follow();
    const [west = 0, , east = 0] = asked[1]?.question.wanted?.around ?? [];
    expect(west).toBeCloseTo(4.5, 4);
    expect(east - west).toBeLessThan(0.001);
    await asked[1]?.answer();
    await vi.waitFor(() => {
      expect(explorer.dataset?.scope?.bounds).toEqual(asked[1]?.question.bounds);
    });
    expect(explorer.selected).not.toBeNull();
    const count = explorer.visible.length;
    explorer.closePlace();
    roaming.follow();
    await asked[2]?.answer();
    await vi.waitFor(() => {
      expect(explorer.visible.length).toBe(count - 1);
    });
  });

  it('a place that a link names is looked for around, and its lack is told', async () => {
    const { roaming, asked, look } = roamPlaces('?place=v99');
    const seen = look({ ...NEAR, zoom: 16 });
    const [west = 0, , east = 0] = asked[0]?.question.wanted?.around ?? [];
    const [seenWest = 0, , seenEast = 0] = asked[0]?.question.bounds ?? [];
    expect(east - west).toBeGreaterThan(3 * (seenEast - seenWest));
    await asked[0]?.answer();
    await seen;
    expect(roaming.lacksPlace).toBe(true);
  });
});

describe('in coverage', () => {
  const device = { position: [4.6, 45.58], accuracyMetres: 20 } as const;
  const aside = aNeighbourhood({ code: 'QP1', polygons: [[aSquare(4.62, 45.6)]] });
  const nearest = aNeighbourhood({ code: 'QP2', polygons: [[aSquare(4.48, 45.6)]] });

  it.each([
    ['the nearest neighbourhood', '', nearest, null],
    ['one that is asked for', '&qpv=QP1', aside, null],
    ['the one that is nearest to the device', '', aside, device],
  ] as const)('coming nearer leads to where %s is measured', async (_, query, wanted, location) => {
    const { explorer, look, comeNearer } = roamPlaces(`?view=coverage${query}`, [aside, nearest]);
    await look(FAR);
    explorer.finding.device = location;
    await comeNearer();
    expect(wholeOf(explorer.dataset)?.neighbourhoods).toContain(wanted);
  });

  it('it leads to places where no neighbourhood can be measured', async () => {
    const { explorer, look, comeNearer } = roamPlaces('?view=coverage');
    await look(FAR);
    await comeNearer();
    expect(explorer.visible.length).toBeGreaterThan(0);
  });
});

describe('with a device that says where it is', () => {
  const device = { position: [4.5, 45.58], accuracyMetres: 20 } as const;

  it('coming nearer goes there, and leaves it out of the address', async () => {
    const { explorer, roaming, look } = roamPlaces();
    await look(FAR);
    const { camera } = explorer.address;
    explorer.finding.device = device;
    roaming.goNearer();
    const [west = 0, south = 0, east = 0, north = 0] = explorer.wantedView ?? [];
    expect([(west + east) / 2, (south + north) / 2]).toEqual([expect.closeTo(4.5), expect.closeTo(45.58)]);
    expect(roaming.sight.lon).toBeCloseTo(4.5);
    expect(explorer.address.camera).toBe(camera);
  });

  it('an address says where its place is, and nothing of where one looks', async () => {
    const { explorer, asked, look } = roamPlaces();
    const seen = look(NEAR);
    await asked[0]?.answer();
    await seen;
    const address = { ...explorer.address, place: 'v55', camera: null };
    expect(explorer.told(address)).toBe(address);
    explorer.finding.device = device;
    expect(explorer.told(address).camera).toEqual({ lon: 4.55, lat: 45.58, zoom: 16 });
    expect(explorer.told({ ...address, place: null }).camera).toBeNull();
    expect(explorer.told({ ...address, place: 'v99' }).camera).toBeNull();
  });

  it('so many minutes on foot are read as a whole, wherever the map looks', async () => {
    const { explorer, roaming, asked, look } = roamPlaces('?within=10');
    explorer.finding.device = device;
    const seen = look(ASIDE);
    await asked[0]?.answer();
    await seen;
    expect(roaming.area?.around).toBe('start');
    expect(asked[0]?.question.bounds?.[0]).toBeCloseTo(roaming.area?.bounds[0] ?? 0, 6);
    expect(roaming.asksNearer).toBe(false);
    roaming.see({ ...SIZE, ...FAR });
    roaming.follow();
    expect(asked).toHaveLength(1);
  });
});

it('a visitor’s own files are all there: nobody roams through them', async () => {
  const { explorer, look } = roamPlaces();
  await look(FAR);
  explorer.visit({ dataset: aDataset(PLACES.slice(0, 3)), tree: null });
  expect(explorer.roaming).toBeNull();
  expect(explorer.exploration?.count).toBe(3);
});
