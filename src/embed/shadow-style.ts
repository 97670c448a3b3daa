import * as v from 'valibot';

/** The build puts the page's style sheet here (scripts/vite/shadow-style.ts). */
const BUILT = '__SHADOW_STYLE__';

const text = v.string();
const STYLE = v.object({
  css: text,
  faces: v.array(v.object({ family: text, file: text, weight: text, style: text, unicodeRange: text })),
});

/** What surrounds the map in its element. Nothing inherited gets past it, and no rule of the page reaches in. */
const FRAME = `
  :host(:not([hidden])) {
    display: block !important;
    block-size: 600px;
    min-block-size: 15rem;
    overflow: hidden;
    pointer-events: auto !important;
  }
  .frame {
    all: initial;
    display: block;
    position: relative;
    contain: layout paint style;
    container: frame / size;
    block-size: 100%;
    min-block-size: 240px;
    background: var(--paper);
    color: var(--ink);
    font-family: var(--font);
    font-size: 16px;
    line-height: 1.45;
  }
`;

let sheet: CSSStyleSheet | null = null;

/** The one sheet that all elements of a page share, made with the first; brings the typefaces along. */
export function shadowSheet(site: string): CSSStyleSheet {
  if (sheet !== null) return sheet;
  const { css, faces } = v.parse(STYLE, JSON.parse(BUILT));
  for (const { family, file, weight, style, unicodeRange } of faces) {
    const source = `url(${JSON.stringify(new URL(file, site).href)})`;
    // Named nowhere but in the map, and fetched only where the map needs its letters.
    document.fonts.add(new FontFace(family, source, { weight, style, unicodeRange, display: 'swap' }));
  }
  sheet = new CSSStyleSheet();
  sheet.replaceSync(css + FRAME);
  return sheet;
}
