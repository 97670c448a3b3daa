import type { ShownDataset } from './domain/dataset.ts';
import type { Address } from './domain/share/address.ts';
import { encodeAddress } from './domain/share/address-codec.ts';
import type { DatasetAnswer } from './io/dataset-message.ts';
import { nextTask } from './io/next-task.ts';
import { beginMap, type BegunMap } from './map/begun-map.ts';
import { measureCover } from './ui/explore/measure-cover.ts';
import { beginList } from './ui/shell/begun-list.ts';

/** What is shown before the page has been asked for: all places on a map, and the first rows of their list. */
export interface FirstPicture {
  readonly map: Promise<BegunMap | null>;
  /** Resolves when all that can be shown of it has been drawn. */
  readonly drawn: Promise<void>;
}

/** Draws the answer into the document, once that is there: page and worker wait for nothing here. */
export function drawFirstPicture(
  asked: Address,
  answer: Promise<DatasetAnswer | null>,
  parsed: Promise<unknown>,
): FirstPicture {
  const shown = Promise.all([answer, parsed]).then(async ([told]): Promise<ShownDataset | null> => {
    // What is read of a packed file depends on what is in sight.
    if (told?.status !== 'ready' || told.dataset.scope) return null;
    const { dataset } = told;
    // The page takes its turn before, where it has come, and its shell is gone.
    await nextTask();
    const sheet = document.querySelector('.shell-sheet');
    const hrefOf = (place: string): string => encodeAddress({ ...asked, place });
    if (sheet !== null) beginList(sheet, { dataset, language: asked.language, hrefOf });
    return { dataset, tree: await told.tree };
  });
  // A map whose script is not there when its places are is not waited for.
  const drawn = shown.then(() => undefined);
  const map = parsed.then(() => beginMap({ camera: asked.camera, shown, measureCover })).catch(() => null);
  return { map, drawn };
}
