import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { contrastOf, readableColour } from '../../../src/domain/share/readable-colour.ts';
import { FIXED_RUNS } from '../../fixtures/arbitrary-places.ts';

const tokens = readFileSync('src/styles/tokens.css', 'utf8');
const [day = '', night = ''] = tokens.split("data-theme='dark'");
const papersOf = (css: string): string[] =>
  [...css.matchAll(/--paper(?:-raised|-sunken)?: (#[\da-f]{6})/g)].map(([, colour = '']) => colour);
const colours = fc
  .integer({ min: 0, max: 0xffffff })
  .map((number) => `#${number.toString(16).padStart(6, '0')}`);

describe('a partner’s colour', () => {
  it.each([
    ['light', papersOf(day)],
    ['dark', papersOf(night)],
  ] as const)('can be read on every ground that the page has by %s', (theme, papers) => {
    expect(papers).toHaveLength(3);
    fc.assert(
      fc.property(colours, (colour) => {
        const readable = readableColour(colour, theme);
        for (const paper of papers) expect(contrastOf(readable, paper)).toBeGreaterThanOrEqual(4.5);
      }),
      FIXED_RUNS,
    );
  });

  it('stays as it is where it can be read', () => {
    expect(readableColour('#0f4f84', 'light')).toBe('#0f4f84');
    expect(readableColour('#8fc4f2', 'dark')).toBe('#8fc4f2');
  });

  it('keeps its hue where it has to change: yellow becomes olive, not black', () => {
    const olive = readableColour('#ffd500', 'light');
    expect(contrastOf(olive, '#efe8da')).toBeLessThan(5);
    expect(olive).toMatch(/^#[4-9a-f].[3-9a-f].00$/);
  });
});

it('contrast is measured as WCAG says', () => {
  expect(contrastOf('#000000', '#ffffff')).toBeCloseTo(21, 5);
  expect(contrastOf('#777777', '#ffffff')).toBeCloseTo(4.48, 2);
});
