import { describe, expect, test } from 'vitest';
import type { DeviceLocation, LocationFailure } from '../../src/domain/location.ts';
import { decodeAddress, encodeAddress } from '../../src/domain/share/address-codec.ts';
import { Near } from '../../src/state/near.svelte.ts';
import { anExplorer } from '../fixtures/build-explorer.ts';

const HERE: DeviceLocation = { position: [4.9196, 45.7786], accuracyMetres: 20 };

/** A device that answers when the test says so. */
function setUp(search = '') {
  const explorer = anExplorer(search);
  const answers: ((answer: DeviceLocation | LocationFailure) => void)[] = [];
  const slow: (() => void)[] = [];
  const near = new Near(explorer, (onSlow) => {
    slow.push(onSlow);
    return new Promise((resolve) => answers.push(resolve));
  });
  return { explorer, near, answers, slow };
}

describe('a start', () => {
  test('of the device stays out of the address, and takes a chosen one out of it', async () => {
    const { explorer, near, answers } = setUp('?near=45.76,4.9&within=10');
    const located = near.locate();
    answers[0]?.(HERE);
    await located;
    expect(near.start).toEqual({ kind: 'device', ...HERE });
    expect(encodeAddress(explorer.address)).toBe('?within=10');
    expect(explorer.within).toBe(10);
  });

  test('that is chosen is in the address with its name beside, and takes over from the device', async () => {
    const { explorer, near, answers } = setUp();
    const located = near.locate();
    answers[0]?.(HERE);
    await located;
    near.startFrom([4.920_123_4, 45.78], '3 rue de la République');
    expect(explorer.finding.device).toBeNull();
    expect(encodeAddress(explorer.address)).toBe('?near=45.78,4.92012');
    // As it comes back from the address bar, rounded.
    explorer.follow(decodeAddress('?near=45.78,4.92012', ''));
    expect(near.start).toMatchObject({ kind: 'chosen', label: '3 rue de la République' });
    explorer.follow(decodeAddress('?near=45.7,4.9', ''));
    expect(near.start).toMatchObject({ kind: 'chosen', label: '' });
  });

  test('ends together with the time around it', () => {
    const { explorer, near } = setUp('?near=45.76,4.9&within=10&issues=emploi');
    near.end();
    expect(near.start).toBeNull();
    expect(encodeAddress(explorer.address)).toBe('?issues=emploi');
  });

  test('is shown on the map once', () => {
    const { near } = setUp('?near=45.76,4.9');
    expect([near.takeLook(), near.takeLook()]).toEqual([true, false]);
    near.startFrom([4.9, 45.7], '');
    expect(near.takeLook()).toBe(true);
  });
});

describe('the search for the device', () => {
  test('says what failed, and forgets it with the next try', async () => {
    const { near, answers } = setUp();
    const located = near.locate();
    answers[0]?.('refused');
    await located;
    expect(near.search).toEqual({ status: 'failed', reason: 'refused' });
    void near.locate();
    expect(near.search).toEqual({ status: 'asking', slow: false });
  });

  test('hears no answer that comes after it was given up', async () => {
    const { near, answers, slow } = setUp();
    const located = near.locate();
    near.stop();
    slow[0]?.();
    answers[0]?.(HERE);
    await located;
    expect(near.search).toEqual({ status: 'idle' });
    expect(near.start).toBeNull();
  });

  test('takes the last answer when it was asked twice', async () => {
    const { near, answers } = setUp();
    const both = [near.locate(), near.locate()];
    answers[1]?.(HERE);
    answers[0]?.('slow');
    await Promise.all(both);
    expect(near.start).toMatchObject({ kind: 'device' });
  });
});
