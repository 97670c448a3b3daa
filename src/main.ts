import { decodeAddress } from './domain/share/address-codec.ts';
import { drawFirstPicture } from './first-picture.ts';
import { directionOf } from './i18n/directions.ts';
import { askDataset, toDatasetRequest } from './io/ask-dataset.ts';
import { readPreference } from './io/storage.ts';
import { LANGUAGE_KEY } from './state/preference-keys.ts';

/** A visit that has nothing to show after so long gets the page meanwhile. */
const PATIENCE_MS = 3000;
/** So long a page that has come may wait for its places, to be drawn once. */
const MOMENT_MS = 300;

const elapsed = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));

const inAddress = decodeAddress(location.search, location.hash);
// In a partner's page nothing is stored, and the partner says how its frame begins.
const isOwn = !inAddress.embed;
const kept = isOwn ? readPreference(LANGUAGE_KEY) : null;
const asked = { ...inAddress, language: inAddress.language || (kept ?? '') };
if (isOwn) document.documentElement.dir = directionOf(asked.language);

const base = new URL('.', document.baseURI).href;
const request = toDatasetRequest(asked, base, isOwn);
const parsed = new Promise<unknown>((resolve) => {
  if (document.readyState === 'loading')
    document.addEventListener('DOMContentLoaded', resolve, { once: true });
  else resolve(null);
});
let tellLarge: () => void = () => undefined;
const large = new Promise<void>((resolve) => {
  tellLarge = resolve;
});
// Small, and first: the places are on their way before the page that shows them has come.
const answer = askDataset(request, (script) => script, tellLarge);
/** Null where not all places are asked for: then the page is not waited with. */
const picture = isOwn && request.glimpses ? drawFirstPicture(asked, answer, parsed) : null;
const page = Promise.race([picture?.drawn, large, elapsed(PATIENCE_MS)]).then(() => {
  // What it shows beside the list, asked for together with it.
  if (asked.view === 'map') void import('./ui/explore/MapPane.svelte').catch(() => null);
  return import('./page.ts');
});
/** What has nothing to show yet is made, not drawn, for a moment: a frame of it costs the worker as much as it takes. */
const isWorthwhile = picture && page.then(() => Promise.race([answer, elapsed(MOMENT_MS)]));
void Promise.all([page, parsed]).then(([{ openPage }]) => {
  openPage(asked, base, { answer, map: picture?.map ?? null, isWorthwhile });
});
