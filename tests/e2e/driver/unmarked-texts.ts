import type { Page } from '@playwright/test';

/** What a page in Arabic says in Latin letters, and does not mark as being of another language. */
export function unmarkedLatinTexts(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const texts: string[] = [];
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
      const element = node.parentElement;
      if (element === null || element.closest('script, style, noscript, code') !== null) continue;
      const text = node.textContent?.trim() ?? '';
      const isMarked = element.closest('[lang]')?.getAttribute('lang') !== 'ar';
      if (!isMarked && /\p{Script=Latin}{3}/u.test(text)) texts.push(text);
    }
    return texts;
  });
}
