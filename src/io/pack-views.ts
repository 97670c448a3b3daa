import { buildClusterTree } from '../domain/explore/cluster-tree.ts';
import type { IntakeContext } from '../domain/intake/read-places.ts';
import type { PackOrder, ViewAnswer, ViewReader } from '../domain/pack-work.ts';
import type { ViewQuestion } from '../domain/pack/read-pack.ts';
import { readPackSummary } from '../domain/pack/pack-summary.ts';
import { parseJson } from '../domain/parse-json.ts';
import { fetchBytes } from './fetch-bytes.ts';
import { indexPlaces } from './index-places.ts';
import { PlacePack } from './place-pack.ts';
import { readPlaces } from './read-place-files.ts';

const REPLACED: ViewAnswer = { ok: false, reason: 'replaced' };

/** Views of a packed file, read by the same intake as any table. */
export class PackViews implements ViewReader {
  readonly #pack: PlacePack;
  readonly #summaryFile: URL;
  readonly #bytes: number;
  readonly #context: IntakeContext;
  readonly #neighbourhoods: PackOrder['neighbourhoods'];

  constructor({ file, summaryFile, bytes, issues, neighbourhoods, bounds, today }: PackOrder) {
    this.#pack = new PlacePack(new URL(file), bytes);
    this.#summaryFile = new URL(summaryFile);
    this.#bytes = bytes;
    this.#context = { issues, bounds, today };
    this.#neighbourhoods = neighbourhoods;
  }

  async look(question: ViewQuestion, signal: AbortSignal): Promise<ViewAnswer> {
    const view = await this.#pack.view(question, signal);
    if (!view.ok) return view.detail === 'other-pack' && (await this.#isReplaced()) ? REPLACED : view;
    const intake = await readPlaces(view.sources, this.#context);
    // The reader of messy files has not come.
    if (intake === null) return { ok: false, reason: 'network' };
    const { table, report } = intake;
    const indexed = indexPlaces(table, this.#neighbourhoods);
    return { ok: true, places: { ...indexed, tree: await buildClusterTree(table), report } };
  }

  /** Whether the summary speaks of another file than it did. */
  async #isReplaced(): Promise<boolean> {
    const fetched = await fetchBytes(this.#summaryFile);
    const summary = fetched.ok ? readPackSummary(parseJson(fetched.bytes)) : null;
    return summary !== null && summary.fileBytes !== this.#bytes;
  }

  end(): void {
    // Nothing is open: what it holds goes with it.
  }
}
