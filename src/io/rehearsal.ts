import type { IntakeContext, SourceFile } from '../domain/intake/intake.ts';
import { readPlainPlaces } from '../domain/intake/plain-places.ts';
import { indexPlaces } from './index-places.ts';

/** Smaller files are read before it would have paid. */
const LEAST_BYTES = 4_000_000;
/** Some five hundred rows, and so many times: as much as a browser needs to see what is worth compiling. */
const SAMPLE_BYTES = 200_000;
const TURNS = 12;
const LINE_FEED = 10;

/**
 * Reads the first rows of a large file while the rest is on its way, and throws them away: what reads and indexes all of
 * them once the last byte has come would otherwise run a hundred thousand rows long as code that nobody has compiled.
 */
export function rehearsal(coming: Promise<IntakeContext | null>): (file: SourceFile) => void {
  let context: IntakeContext | null = null;
  let turns = 0;
  void coming.then((come) => {
    context = come;
  });
  return ({ bytes, ...file }) => {
    if (context === null || bytes.length < LEAST_BYTES || turns >= TURNS) return;
    turns++;
    const sample = bytes.subarray(0, bytes.lastIndexOf(LINE_FEED, SAMPLE_BYTES) + 1);
    const intake = readPlainPlaces([{ ...file, bytes: sample }], context);
    if (intake !== null) indexPlaces(intake.table, []);
  };
}
