import { readIssues } from '../../../../src/domain/intake/read-issues.ts';
import { readPlaces, type SourceFile } from '../../../../src/domain/intake/read-places.ts';
import { readPlainPlaces } from '../../../../src/domain/intake/plain-places.ts';
import { placeText } from '../../../../src/domain/place-table.ts';
import { transferablesOf } from '../../../../src/io/transferables.ts';

/** What ours has read: counted here, so that the page does nothing but wait. */
export interface IntakeAnswer {
  readonly rows: number;
  readonly names: readonly [first: string, last: string];
  readonly lonSum: number;
  readonly latSum: number;
  readonly issueMask: Uint32Array;
  readonly report: readonly unknown[];
}

interface IntakeQuestion {
  readonly bytes: Uint8Array;
  readonly issues: Uint8Array;
}

const sum = (numbers: Float64Array): number => numbers.reduce((total, number) => total + number, 0);

self.addEventListener('message', ({ data }: MessageEvent<IntakeQuestion>) => {
  const context = {
    issues: readIssues(data.issues),
    bounds: [4.66, 45.53, 5.12, 45.94] as const,
    today: '2026-11-23',
  };
  const files: SourceFile[] = [{ name: 'venues.csv', bytes: data.bytes, kind: 'venue' }];
  // As the loading worker does it: what is not plain is read in full.
  const { table, report } = readPlainPlaces(files, context) ?? readPlaces(files, context);
  const answer: IntakeAnswer & { readonly table: unknown } = {
    rows: table.size,
    names: [placeText(table, 0, 'nom'), placeText(table, table.size - 1, 'nom')],
    lonSum: sum(table.pointLon),
    latSum: sum(table.pointLat),
    issueMask: table.issueMask,
    report,
    table,
  };
  self.postMessage(answer, { transfer: [...transferablesOf(answer)] });
});
