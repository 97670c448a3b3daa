import type { Page } from '@playwright/test';

/** The spacing that a reader may set by WCAG 1.4.12; as a sheet of the page's own, for its policy takes no other. */
const WIDE_SPACING = `* {
  line-height: 1.5 !important;
  letter-spacing: 0.12em !important;
  word-spacing: 0.16em !important;
}
p { margin-block-end: 2em !important; }`;

export async function widenText(page: Page): Promise<void> {
  await page.evaluate((css) => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(css);
    document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
  }, WIDE_SPACING);
}

/** Texts of which a part is cut off, each with the element that cuts it. */
export function findCutTexts(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const cut: string[] = [];
    for (const element of document.querySelectorAll('body *')) {
      if (!(element instanceof HTMLElement)) continue;
      const { overflowX, overflowY, clipPath, position, visibility } = getComputedStyle(element);
      const hides = /hidden|clip/;
      // What is kept for the ear alone is a pixel wide by design, and a canvas holds no text.
      if (clipPath !== 'none' || (position === 'absolute' && element.clientWidth <= 1)) continue;
      if (visibility === 'hidden' || element.clientHeight === 0 || element.innerText.trim() === '') continue;
      const isWider = hides.test(overflowX) && element.scrollWidth > element.clientWidth + 1;
      const isTaller = hides.test(overflowY) && element.scrollHeight > element.clientHeight + 1;
      if (isWider || isTaller)
        cut.push(`${element.tagName} ${element.className}: ${element.innerText.slice(0, 60)}`);
    }
    return cut;
  });
}

/**
 * What can be pressed and is smaller than `pixels` in one direction. Left out: links within a sentence (WCAG
 * 2.5.8), and what is not shown until it has the focus.
 */
export function findSmallTargets(page: Page, pixels: number): Promise<string[]> {
  return page.evaluate((least) => {
    const controls = document.querySelectorAll<HTMLElement>(
      'a[href], button, input, select, textarea, summary, [role="button"], [role="option"]',
    );
    const isShown = (element: HTMLElement): boolean => {
      if (!element.checkVisibility({ visibilityProperty: true }) || element.closest('[inert]') !== null)
        return false;
      return getComputedStyle(element).clipPath === 'none';
    };
    const isInSentence = (element: HTMLElement): boolean =>
      element.matches('a') && getComputedStyle(element).display === 'inline';
    const boxOf = (element: HTMLElement): DOMRect => {
      // A box is pressed by its label too, a text field is not; a link of a whole row by the row that it lies over.
      const isBox = element instanceof HTMLInputElement && /^(checkbox|radio|file)$/.test(element.type);
      const label = isBox ? (element.labels?.[0] ?? element) : element;
      const covers = getComputedStyle(element, '::after').position === 'absolute';
      return (covers ? (element.closest('article') ?? label) : label).getBoundingClientRect();
    };
    return [...controls]
      .filter((element) => isShown(element) && !isInSentence(element))
      .flatMap((element) => {
        const { width, height } = boxOf(element);
        if (width >= least - 0.5 && height >= least - 0.5) return [];
        const name = element.getAttribute('aria-label') ?? element.textContent.trim();
        return [`${element.tagName} "${name}": ${width.toFixed(0)} × ${height.toFixed(0)}`];
      });
  }, pixels);
}

/** Motions that still run; with less motion wished for, none may. */
export function countMotions(page: Page): Promise<number> {
  return page.evaluate(
    () => document.getAnimations().filter(({ playState }) => playState === 'running').length,
  );
}
