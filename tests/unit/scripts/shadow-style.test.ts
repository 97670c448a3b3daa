import { describe, expect, it } from 'vitest';
import { toShadowStyle } from '../../../scripts/vite/shadow-style.ts';

const css = (sheet: string): string => toShadowStyle(sheet, 'assets/').css;

describe('the style of the map in a partner’s page', () => {
  it.each([
    [':root{--ink:#000}', '.frame{--ink:#000}'],
    [':root[data-theme=dark]{--ink:#fff}', '.frame[data-theme=dark]{--ink:#fff}'],
    ['html,body{margin:0}', '.frame,.frame{margin:0}'],
    [
      '@media (prefers-reduced-motion:reduce){:root{--quick:0s}}',
      '@media (prefers-reduced-motion:reduce){.frame{--quick:0s}}',
    ],
  ])('belongs to its frame, not to the page: %s', (page, shadow) => {
    expect(css(page)).toBe(shadow);
  });

  it.each([
    ['@media (max-width:47.99rem){a{b:c}}', '@container frame (max-width:767.84px){a{b:c}}'],
    ['@media (width<=47.99rem){a{b:c}}', '@container frame (width<=767.84px){a{b:c}}'],
    [
      '@media (min-width:48rem) and (max-height:40rem){a{b:c}}',
      '@container frame (min-width:768px) and (max-height:640px){a{b:c}}',
    ],
    ['@media print{a{b:c}}', '@media print{a{b:c}}'],
    ['a{height:46dvh;width:calc(100vw - 2rem)}', 'a{height:46cqh;width:calc(100cqw - 32px)}'],
  ])('follows the size of the frame, not of the window: %s', (page, shadow) => {
    expect(css(page)).toBe(shadow);
  });

  it.each([
    ['a{padding:.5rem 1rem -0.25rem}', 'a{padding:8px 16px -4px}'],
    ['a{--size:0.8125rem}', 'a{--size:13px}'],
    ['.remote,.a1rem2{top:1px}', '.remote,.a1rem2{top:1px}'],
  ])('does not grow or shrink with the page’s text: %s', (page, shadow) => {
    expect(css(page)).toBe(shadow);
  });

  it('hands over the typefaces, which a shadow root would ignore', () => {
    const sheet =
      '@font-face{font-family:Noto Sans Arabic Variable;font-style:normal;font-weight:100 900;' +
      "src:url(./noto-x.woff2)format('woff2-variations');unicode-range:U+600-6FF}a{b:c}";
    expect(toShadowStyle(sheet, 'assets/')).toEqual({
      css: 'a{b:c}',
      faces: [
        {
          family: 'Noto Sans Arabic Variable',
          file: 'assets/noto-x.woff2',
          weight: '100 900',
          style: 'normal',
          unicodeRange: 'U+600-6FF',
        },
      ],
    });
  });
});
