/** Where the document names the styles of all that comes after the beginning (`scripts/vite/later-style.ts`). */
const NAMED = 'meta[name="later-style"]';
/** A part without its styles is better than none. */
const PATIENCE_MS = 4000;

let coming: Promise<void> | null = null;

/** These styles, asked for once. Where they do not come, parts are shown without, and the next one asks again. */
export function laterStyle(): Promise<void> {
  return (coming ??= fetchStyle());
}

/** A part of the page, once its styles are there. */
export async function dressed<Part>(part: Promise<Part>): Promise<Part> {
  const come = await part;
  await laterStyle();
  return come;
}

function fetchStyle(): Promise<void> {
  const named = document.querySelector(NAMED);
  // In a partner's page, and while developing, all styles are there.
  if (!(named instanceof HTMLMetaElement)) return Promise.resolve();
  return new Promise((resolve) => {
    const link = document.createElement('link');
    link.rel = 'stylesheet';
    link.href = named.content;
    link.addEventListener('load', () => {
      resolve();
    });
    link.addEventListener('error', () => {
      coming = null;
      link.remove();
      resolve();
    });
    setTimeout(resolve, PATIENCE_MS);
    document.head.append(link);
  });
}
