import type { Dataset } from '../../domain/dataset.ts';
import type { CoverageMessages } from '../../i18n/coverage/fr.ts';

/** How all of what is measured together is called: of a packed file it is not the territory, only what is in sight. */
export function territoryNames(
  dataset: Dataset | null,
  { territory, territoryMean, inSight, inSightMean }: CoverageMessages,
): { readonly all: string; readonly mean: string } {
  return dataset?.scope === undefined
    ? { all: territory, mean: territoryMean }
    : { all: inSight, mean: inSightMean };
}
