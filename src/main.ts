import { decodeAddress } from './domain/share/address-codec.ts';
import { askDataset, toDatasetRequest } from './io/ask-dataset.ts';

const asked = decodeAddress(location.search, location.hash);
const base = new URL('.', document.baseURI).href;
// Small, and first: the places are on their way before the page that shows them has come.
const answer = askDataset(toDatasetRequest(asked, base, !asked.embed), (script) => script);
const parsed = new Promise((resolve) => {
  if (document.readyState === 'loading')
    document.addEventListener('DOMContentLoaded', resolve, { once: true });
  else resolve(null);
});
void Promise.all([import('./page.ts'), parsed]).then(([{ openPage }]) => {
  openPage(asked, base, answer);
});
