import type Papa from 'papaparse';
import address from 'papaparse/papaparse.min.js?url';

/**
 * PapaParse as its authors ship it, by a script tag: its worker is made from the text of its own function, which a
 * bundler that minifies it once more breaks.
 */
export async function loadPapa(): Promise<typeof Papa> {
  const script = document.createElement('script');
  script.src = address;
  await new Promise((resolve, reject) => {
    script.addEventListener('load', resolve);
    script.addEventListener('error', reject);
    document.head.append(script);
  });
  const papa: unknown = Reflect.get(window, 'Papa');
  if (!isPapa(papa)) throw new Error('PapaParse did not come');
  return papa;
}

function isPapa(value: unknown): value is typeof Papa {
  return typeof value === 'object' && value !== null && 'parse' in value;
}
