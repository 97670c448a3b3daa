import { ownAddresses } from './own-addresses.ts';
import type { SourceTerms } from './source-terms.ts';

/** A file of another site as it was when it could last be read. */
interface Copy {
  readonly bytes: Uint8Array<ArrayBuffer>;
  readonly name: string;
  /** Milliseconds since 1970. */
  readonly keptAt: number;
}

const LARGEST_BYTES = 20_000_000;
/** A storage that has not answered by then is taken for absent: a copy is never worth a wait. */
const PATIENCE_MS = 2_000;
const NAME = 'x-name';
const KEPT_AT = 'x-kept-at';

/**
 * The last good copies of other sites' files, each territory's apart. Where there is no storage, or it is blocked,
 * full or slow, nothing is kept and nothing found.
 */
export class CopyShelf {
  readonly #terms: SourceTerms;

  constructor(terms: SourceTerms) {
    this.#terms = terms;
  }

  /** Keeps a file, and throws away those that neither the territory nor the link wants any more. */
  async keep(address: URL, { bytes, name }: Omit<Copy, 'keptAt'>): Promise<void> {
    const wanted = [...ownAddresses(this.#terms), ...this.#terms.asked.map(({ href }) => href)];
    await this.#ask(async (cache) => {
      const old = (await cache.keys()).filter(({ url }) => !wanted.includes(url));
      await Promise.all(old.map((key) => cache.delete(key)));
      if (bytes.length > LARGEST_BYTES) return;
      const headers = { [NAME]: encodeURIComponent(name), [KEPT_AT]: String(Date.now()) };
      await cache.put(address.href, new Response(bytes, { headers }));
    });
  }

  find(address: URL): Promise<Copy | null> {
    return this.#ask(async (cache) => {
      const response = await cache.match(address.href);
      if (response === undefined) return null;
      return {
        bytes: new Uint8Array(await response.arrayBuffer()),
        name: decodeURIComponent(response.headers.get(NAME) ?? ''),
        keptAt: Number(response.headers.get(KEPT_AT)),
      };
    });
  }

  async #ask<Answer>(question: (cache: Cache) => Promise<Answer>): Promise<Answer | null> {
    const { territory, keepsCopies } = this.#terms;
    if (!keepsCopies) return null;
    const late = new Promise<null>((resolve) => setTimeout(() => resolve(null), PATIENCE_MS));
    try {
      const asked = caches.open(`carto-quartiers copies ${territory.href}`).then(question);
      return await Promise.race([asked, late]);
    } catch {
      return null;
    }
  }
}
