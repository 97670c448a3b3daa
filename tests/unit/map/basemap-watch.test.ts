import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { BasemapWatch, PATIENCE } from '../../../src/map/basemap-watch.ts';

const STYLE = 'https://example.org/style.json';

function watched(): {
  watch: BasemapWatch;
  told: string[];
  styles: (string | null)[];
  host: { settled: boolean; reloads: number };
} {
  const told: string[] = [];
  const styles: (string | null)[] = [];
  const host = { settled: true, reloads: 0 };
  const watch = new BasemapWatch(
    {
      showStyle: (url) => styles.push(url),
      reloadTiles: () => host.reloads++,
      areTilesSettled: () => host.settled,
    },
    { onDrawn: () => told.push('drawn'), onFailed: () => told.push('failed') },
  );
  return { watch, told, styles, host };
}

describe('an online basemap', () => {
  beforeEach(() => {
    vi.useFakeTimers();
  });
  afterEach(() => {
    vi.useRealTimers();
  });

  it('counts as drawn when its style and all tiles asked for are there', () => {
    const { watch, told, host } = watched();
    host.settled = false;
    watch.show(STYLE);
    watch.painted();
    watch.styleLoaded();
    watch.tileCame();
    watch.painted();
    expect(told).toEqual([]);
    host.settled = true;
    watch.painted();
    watch.painted();
    expect(told).toEqual(['drawn']);
  });

  it('does not count as drawn because nothing was asked for', () => {
    const { watch, told } = watched();
    watch.show(STYLE);
    watch.styleLoaded();
    watch.painted();
    expect(told).toEqual([]);
  });

  it('fails once, and clears the style, when nothing comes', () => {
    const { watch, told, styles } = watched();
    watch.show(STYLE);
    vi.advanceTimersByTime(PATIENCE * 10);
    expect(told).toEqual(['failed']);
    expect(styles).toEqual([STYLE, null]);
  });

  it('fails at once when the style is an error', () => {
    const { watch, told } = watched();
    watch.show(STYLE);
    watch.errorCame(false);
    expect(told).toEqual(['failed']);
  });

  it('does without a sprite', () => {
    const { watch, told } = watched();
    watch.show(STYLE);
    watch.styleLoaded();
    watch.errorCame(false);
    watch.tileCame();
    watch.painted();
    expect(told).toEqual(['drawn']);
  });

  it('says one failure for any number of failing tiles', () => {
    const { watch, told } = watched();
    watch.show(STYLE);
    watch.styleLoaded();
    for (let tile = 0; tile < 40; tile++) watch.errorCame(true);
    expect(told).toEqual(['failed']);
  });

  it('bears a tile that fails among others that come', () => {
    const { watch, told } = watched();
    watch.show(STYLE);
    watch.styleLoaded();
    for (let tile = 0; tile < 20; tile++) {
      watch.errorCame(true);
      watch.tileCame();
    }
    watch.painted();
    expect(told).toEqual(['drawn']);
  });

  it('shows what has come when one tile hangs', () => {
    const { watch, told, host } = watched();
    host.settled = false;
    watch.show(STYLE);
    watch.styleLoaded();
    watch.tileCame();
    vi.advanceTimersByTime(PATIENCE);
    expect(told).toEqual(['drawn']);
  });

  it('comes back when the browser is online again, and asks for nothing before', () => {
    const { watch, told, styles } = watched();
    watch.show(STYLE);
    watch.errorCame(false);
    vi.advanceTimersByTime(PATIENCE * 10);
    expect(styles).toEqual([STYLE, null]);
    watch.backOnline();
    watch.styleLoaded();
    watch.tileCame();
    watch.painted();
    expect(told).toEqual(['failed', 'drawn']);
    watch.backOnline();
    expect(styles).toEqual([STYLE, null, STYLE]);
  });

  it('fills its holes when the browser is online again', () => {
    const { watch, host } = watched();
    watch.show(STYLE);
    watch.styleLoaded();
    watch.tileCame();
    watch.painted();
    watch.errorCame(true);
    watch.backOnline();
    watch.backOnline();
    expect(host.reloads).toBe(1);
  });

  it('that is no longer wanted says nothing', () => {
    const { watch, told } = watched();
    watch.show(STYLE);
    watch.show(null);
    vi.advanceTimersByTime(PATIENCE * 2);
    watch.errorCame(false);
    watch.backOnline();
    expect(told).toEqual([]);
  });
});
