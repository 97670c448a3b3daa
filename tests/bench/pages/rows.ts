import type Papa from 'papaparse';
import { loadPapa } from './papa.ts';
import { dataAddresses } from './protocol.ts';

/** A place as a plain page keeps it. */
export interface PlainPlace {
  readonly id: string;
  readonly name: string;
  readonly issues: readonly string[];
  readonly lon: number;
  readonly lat: number;
  /** The row as it was read: whoever shows a place needs it. Empty on a lean page. */
  readonly fields: Fields;
}

type Fields = Readonly<Record<string, string>>;

/**
 * Reads the files by PapaParse as its documentation shows it, objects with the header's names; what `?lean` and
 * `?worker` in the address ask for.
 */
export async function readRows(): Promise<PlainPlace[]> {
  const asked = new URLSearchParams(location.search);
  const isLean = asked.has('lean');
  const papa = await loadPapa();
  const files = await Promise.all(
    dataAddresses().map((address) => parse(papa, address, asked.has('worker'))),
  );
  return files.flat().map((fields) => ({
    id: fields['id'] ?? '',
    name: fields['nom'] ?? '',
    issues: (fields['enjeux'] ?? '').split('|'),
    lon: Number(fields['longitude']),
    lat: Number(fields['latitude']),
    fields: isLean ? {} : fields,
  }));
}

function parse(papa: typeof Papa, address: string, worker: boolean): Promise<Fields[]> {
  return new Promise((resolve, reject) => {
    papa.parse<Fields>(new URL(address, location.href).href, {
      download: true,
      header: true,
      skipEmptyLines: true,
      worker,
      complete: ({ data }) => {
        resolve(data);
      },
      error: reject,
    });
  });
}
