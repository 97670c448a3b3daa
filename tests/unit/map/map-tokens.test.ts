import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

const css = readFileSync(new URL('../../../src/styles/map-tokens.css', import.meta.url), 'utf8');
const [dayCss = '', nightCss = ''] = css.split("[data-theme='dark']");

/** The issue symbols' colours, from the art direction. */
const schemes = [
  {
    name: 'day',
    tokens: readTokens(dayCss),
    symbols: ['#1d74bf', '#b4246e', '#3b1f78', '#b06000', '#17602d'],
  },
  {
    name: 'night',
    tokens: readTokens(nightCss),
    symbols: ['#4f9de8', '#f07fb5', '#dccfff', '#f2a950', '#5fbf77'],
  },
];
const STEPS = ['step-none', 'step-thin', 'step-fair', 'step-good', 'step-unknown', 'step-unsaid'] as const;
const GROUNDS = ['paper', 'built', 'water', 'green', 'wood', 'road', 'motorway', ...STEPS];
/** Each ink with the grounds that it is written on. */
const TEXTS = [
  ['ink', 'paper'],
  ['ink', 'built'],
  ['ink-soft', 'built'],
  ['ink-soft', 'motorway'],
  ['water-ink', 'water'],
  ['green-ink', 'green'],
  ...STEPS.map((step) => ['ink', step] as const),
] as const;

describe.each(schemes)('the map by $name', ({ tokens, symbols }) => {
  it.each(GROUNDS)('lets every issue symbol stand out on %s', (ground) => {
    for (const symbol of symbols) expect(contrast(symbol, token(tokens, ground))).toBeGreaterThanOrEqual(3);
  });

  it.each(['none', 'unknown'])('draws the pattern of the step %s so that it is seen', (step) => {
    const [pattern, ground] = [token(tokens, `step-${step}-ink`), token(tokens, `step-${step}`)];
    expect(contrast(pattern, ground)).toBeGreaterThanOrEqual(3);
  });

  it.each(TEXTS)('writes %s readably on %s', (ink, ground) => {
    expect(contrast(token(tokens, ink), token(tokens, ground))).toBeGreaterThanOrEqual(4.5);
  });
});

it('gives the night every colour that the day has', () => {
  const names = (text: string): string[] => [...text.matchAll(/--map-[a-z-]+(?=:)/g)].map(([name]) => name);
  expect(names(nightCss)).toEqual(names(dayCss).filter((name) => name !== '--map-font'));
});

function readTokens(text: string): ReadonlyMap<string, string> {
  return new Map(
    [...text.matchAll(/--map-([a-z-]+): (#[0-9a-f]{6})/g)].map(([, name = '', value = '']) => [name, value]),
  );
}

function token(tokens: ReadonlyMap<string, string>, name: string): string {
  const value = tokens.get(name);
  if (value === undefined) throw new Error(`No token ${name}`);
  return value;
}

/** WCAG 2 contrast ratio. */
function contrast(a: string, b: string): number {
  const [dark = 0, light = 0] = [luminance(a), luminance(b)].toSorted((x, y) => x - y);
  return (light + 0.05) / (dark + 0.05);
}

function luminance(hex: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((start) => {
    const part = Number.parseInt(hex.slice(start, start + 2), 16) / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}
