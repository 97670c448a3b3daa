import { describe, expect, it } from 'vitest';
import { rulesOf, splitStyle } from '../../../scripts/vite/later-style.ts';

describe('the rules of a sheet', () => {
  it.each([
    ['a{b:c}d{e:f}', ['a{b:c}', 'd{e:f}']],
    ['@media print{a{b:c}d{e:f}}g{h:i}', ['@media print{a{b:c}d{e:f}}', 'g{h:i}']],
    ['@charset "utf-8";a{b:c}', ['@charset "utf-8";', 'a{b:c}']],
    ['a{content:"}"}b{content:\'{\'}', ['a{content:"}"}', "b{content:'{'}"]],
    ['a{content:"\\"}"}b{c:d}', ['a{content:"\\"}"}', 'b{c:d}']],
    ['', []],
  ])('%s', (sheet, rules) => {
    expect(rulesOf(sheet)).toEqual(rules);
  });
});

describe('a sheet in two', () => {
  const list = 'p.svelte-list1{a:b}';
  const panel = 'p.svelte-panel1{a:b}';
  const both = '@media print{p.svelte-panel1,p.svelte-list1{a:b}}';
  const sheet = `body{a:b}${panel}${list}@font-face{a:b}${both}@keyframes svelte-panel1-turn{to{a:b}}`;

  it('has first what is bound to nothing, and to a component of the first scripts', () => {
    expect(splitStyle(sheet, ['e("<p class=svelte-list1>")', 'f()'])).toEqual({
      first: `body{a:b}${list}@font-face{a:b}${both}`,
      later: `${panel}@keyframes svelte-panel1-turn{to{a:b}}`,
    });
  });

  it('loses nothing', () => {
    const { first, later } = splitStyle(sheet, []);
    expect(rulesOf(first + later).sort()).toEqual(rulesOf(sheet).sort());
  });
});
