import { flushSync } from 'svelte';
import { describe, expect, it, vi } from 'vitest';
import type { ImaginedPlace } from '../../src/domain/coverage/candidates.ts';
import { decodeAddress, encodeAddress } from '../../src/domain/share/address-codec.ts';
import { Imagination } from '../../src/state/imagination.svelte.ts';
import { aDataset } from '../fixtures/build-dataset.ts';
import { anExplorer } from '../fixtures/build-explorer.ts';

function imagining(address = '') {
  const explorer = anExplorer(address);
  explorer.showLoad({ status: 'ready', dataset: aDataset(), tree: null });
  const imagine = vi.fn<(places: readonly ImaginedPlace[]) => void>();
  const imagination = new Imagination(explorer, { imagine });
  return { explorer, imagine, imagination };
}

describe('what somebody imagines', () => {
  it('is in the address as soon as it is put, and undone by going back', () => {
    const { explorer, imagination } = imagining();
    imagination.add('emploi', [4.920341234, 45.778123456]);
    expect(encodeAddress(explorer.address)).toBe('?imagine=emploi@45.77812,4.92034');
    expect(explorer.lastStep).toBe('push');
    explorer.follow(decodeAddress('', ''));
    expect(imagination.spots).toEqual([]);
  });

  it('becomes a place where the map was told to choose a position, once', () => {
    const { imagination } = imagining();
    imagination.aimFor('numerique');
    imagination.hit([4.92, 45.78]);
    imagination.hit([4.93, 45.79]);
    expect(imagination.spots).toEqual([{ issue: 'numerique', position: [4.92, 45.78] }]);
    expect(imagination.aim).toBeNull();
  });

  it('follows a pin that is dragged, and is in the address when it is let go', () => {
    const { explorer, imagination } = imagining('?imagine=emploi@45.78,4.92,emploi@45.7,4.9');
    imagination.move(0, [4.95, 45.75], false);
    expect(imagination.places[0]).toEqual({ lon: 4.95, lat: 45.75, issue: 0 });
    expect(explorer.address.imagined[0]?.position).toEqual([4.92, 45.78]);
    imagination.move(0, [4.96, 45.76]);
    expect(encodeAddress(explorer.address)).toBe('?imagine=emploi@45.76,4.96,emploi@45.7,4.9');
  });

  it('is measured whenever it is another', () => {
    const { imagination, imagine } = imagining('?imagine=emploi@45.78,4.92');
    const stop = $effect.root(() => {
      $effect(() => imagination.follow());
    });
    flushSync();
    imagination.move(0, [4.95, 45.75], false);
    flushSync();
    imagination.clear();
    flushSync();
    stop();
    expect(imagine.mock.calls.map(([places]) => places)).toEqual([
      [{ lon: 4.92, lat: 45.78, issue: 0 }],
      [{ lon: 4.95, lat: 45.75, issue: 0 }],
      [],
    ]);
  });

  it('keeps a place of an issue that the territory does not have, and does not count it', () => {
    const { explorer, imagination } = imagining('?imagine=sport@45.78,4.92,emploi@45.7,4.9');
    expect(imagination.places).toEqual([{ lon: 4.9, lat: 45.7, issue: 0 }]);
    imagination.remove(1);
    expect(encodeAddress(explorer.address)).toBe('?imagine=sport@45.78,4.92');
  });

  it('is twenty places at most', () => {
    const { imagination } = imagining();
    for (let place = 0; place < 25; place++) imagination.add('emploi', [4.9, 45.7 + place / 100]);
    expect(imagination.spots).toHaveLength(20);
    expect(imagination.isFull).toBe(true);
  });

  it('knows a proposal that was tried', () => {
    const { imagination } = imagining();
    imagination.add('emploi', [4.9200049, 45.78]);
    expect(imagination.has('emploi', [4.9200049, 45.78])).toBe(true);
    expect(imagination.has('numerique', [4.9200049, 45.78])).toBe(false);
  });
});
