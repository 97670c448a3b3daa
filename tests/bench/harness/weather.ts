import type { BenchTab } from './bench-browser.ts';

/** A network and a device to suffer from. */
export interface Weather {
  readonly latencyMs: number;
  readonly kilobitsPerSecond: number;
  /** How many times slower the processor is. */
  readonly slowdown: number;
}

/** As the developer tools of browsers call them. */
export const SLOW_4G: Weather = { latencyMs: 150, kilobitsPerSecond: 1600, slowdown: 4 };
export const SLOW_3G: Weather = { latencyMs: 400, kilobitsPerSecond: 400, slowdown: 1 };

export async function suffer({ session }: BenchTab, weather: Weather): Promise<void> {
  const { latencyMs, kilobitsPerSecond, slowdown } = weather;
  const bytesPerSecond = (kilobitsPerSecond * 1000) / 8;
  await session.send('Network.enable');
  await session.send('Network.emulateNetworkConditions', {
    offline: false,
    latency: latencyMs,
    downloadThroughput: bytesPerSecond,
    uploadThroughput: bytesPerSecond,
  });
  await session.send('Emulation.setCPUThrottlingRate', { rate: slowdown });
}
