import type { Dataset, ShownDataset } from '../domain/dataset.ts';
import { countKept } from '../domain/explore/kept-counts.ts';
import type { Padding } from './camera-moves.ts';
import type { PlaceMap } from './place-map.ts';
import type { Camera } from './viewport.ts';

/** A map whose places are painted before the page has come. */
export interface BegunMap {
  readonly map: PlaceMap;
  /**
   * To be called once it serves a page, which then tells it what to show. Gives the data set that it shows already; null
   * where there is none yet.
   */
  readonly take: () => Dataset | null;
}

interface Beginning {
  /** Where it looks; null for where the territory begins. */
  readonly camera: Camera | null;
  /** All of these places are painted; null where they are not to be. */
  readonly shown: Promise<ShownDataset | null>;
  /** What else covers the map. */
  readonly measureCover: (element: Element) => Padding;
}

/** Begins a map under what the page is going to be; null where its script does not come. */
export async function beginMap({ camera, shown, measureCover }: Beginning): Promise<BegunMap | null> {
  const module = await import('./place-map.ts').catch(() => null);
  if (module === null) return null;
  const picture = document.createElement('div');
  picture.className = 'picture';
  document.body.prepend(picture);
  const map = new module.PlaceMap(picture, camera);
  let painted: Dataset | null = null;
  let isTaken = false;
  void shown.then((come) => {
    if (isTaken || come === null || come.tree === null) return;
    const { dataset, tree } = come;
    const { lon, lat, zoom } = dataset.site.start;
    map.setPadding(measureCover(picture));
    if (camera === null) map.lookAt([lon, lat], zoom);
    map.setDataset({ ...dataset, tree });
    const all = new Uint8Array(dataset.table.size).fill(1);
    picture.dataset['drawn'] = String(map.setKept(countKept(tree, all), false, null));
    painted = dataset;
  });
  const take = (): Dataset | null => {
    isTaken = true;
    picture.remove();
    return painted;
  };
  return { map, take };
}
