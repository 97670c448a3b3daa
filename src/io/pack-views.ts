import type { IntakeContext } from '../domain/intake/read-places.ts';
import type { PackOrder, ViewAnswer, ViewReader } from '../domain/pack-work.ts';
import type { ViewQuestion } from '../domain/pack/read-pack.ts';
import { indexPlaces } from './index-places.ts';
import { PlacePack } from './place-pack.ts';
import { readPlaces } from './read-place-files.ts';

/** Views of a packed file, read by the same intake as any table. */
export class PackViews implements ViewReader {
  readonly #pack: PlacePack;
  readonly #context: IntakeContext;
  readonly #neighbourhoods: PackOrder['neighbourhoods'];

  constructor({ file, bytes, issues, neighbourhoods, bounds, today }: PackOrder) {
    this.#pack = new PlacePack(new URL(file), bytes);
    this.#context = { issues, bounds, today };
    this.#neighbourhoods = neighbourhoods;
  }

  async look(question: ViewQuestion, signal: AbortSignal): Promise<ViewAnswer> {
    const view = await this.#pack.view(question, signal);
    if (!view.ok) return view;
    const intake = await readPlaces(view.sources, this.#context);
    // The reader of messy files has not come.
    if (intake === null) return { ok: false, reason: 'network' };
    const { table, report } = intake;
    return { ok: true, places: { ...indexPlaces(table, this.#neighbourhoods), report } };
  }

  end(): void {
    // Nothing is open: what it holds goes with it.
  }
}
