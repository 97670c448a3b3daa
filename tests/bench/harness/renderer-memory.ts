import { readFileSync } from 'node:fs';
import type { Browser } from '@playwright/test';

const RESIDENT_PEAK = /^VmHWM:\s+(\d+) kB$/m;

/** Processes in which pages of this browser live. */
export async function rendererIds(browser: Browser): Promise<Set<number>> {
  const session = await browser.newBrowserCDPSession();
  const { processInfo } = await session.send('SystemInfo.getProcessInfo');
  await session.detach();
  return new Set(processInfo.filter(({ type }) => type === 'renderer').map(({ id }) => id));
}

/** The most memory that any renderer had which was not there before, in MB; null where the system does not tell. */
export async function peakMemoryMb(browser: Browser, before: ReadonlySet<number>): Promise<number | null> {
  const peaks = [...(await rendererIds(browser))].filter((id) => !before.has(id)).flatMap(peakOf);
  return peaks.length === 0 ? null : Math.max(...peaks);
}

/** Linux tells of every process the most that it ever held. */
function peakOf(processId: number): number[] {
  try {
    const [, kilobytes] = RESIDENT_PEAK.exec(readFileSync(`/proc/${String(processId)}/status`, 'utf8')) ?? [];
    return kilobytes === undefined ? [] : [Number(kilobytes) / 1024];
  } catch {
    return [];
  }
}
