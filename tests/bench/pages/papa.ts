import type Papa from 'papaparse';
import address from 'papaparse/papaparse.min.js?url';

declare global {
  interface Window {
    Papa?: typeof Papa;
  }
}

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
  if (window.Papa === undefined) throw new Error('PapaParse did not come');
  return window.Papa;
}
