import { describe, expect, it } from 'vitest';
import { ISSUE_ICONS, issueIconPath, OTHER_ICON } from '../../../src/symbols/issue-icons.ts';
import { bitsOf, toIssueLooks } from '../../../src/map/issue-palette.ts';
import { ISSUE_SHAPES, issueShape, issueShapePath, OTHER_SHAPE } from '../../../src/symbols/issue-shapes.ts';

const issue = (id: string, icon: string): Parameters<typeof toIssueLooks>[1][number] => ({
  id,
  names: { fr: id },
  colour: '#1D74BF',
  nightColour: '#4F9DE8',
  icon,
  aliases: [],
});

describe('how issues look', () => {
  it('gives each a shape of its own, and another to places with none', () => {
    const shapes = Array.from({ length: ISSUE_SHAPES.length }, (_, position) =>
      issueShape(position, ISSUE_SHAPES.length),
    );
    expect(new Set(shapes).size).toBe(ISSUE_SHAPES.length);
    expect(shapes).not.toContain(OTHER_SHAPE);
    expect(issueShape(-1, 5)).toBe(OTHER_SHAPE);
  });

  it('draws every shape as one closed path in its box', () => {
    for (const shape of [...ISSUE_SHAPES, OTHER_SHAPE] as const) {
      const path = issueShapePath(shape);
      expect(path).toMatch(/^M[^M]*z$/i);
      expect(path).not.toContain('NaN');
    }
  });

  it('knows the icons of the five issues, and draws a star for one it does not know', () => {
    for (const icon of ['briefcase', 'baby', 'laptop', 'carrot', 'tree']) expect(ISSUE_ICONS).toContain(icon);
    expect(issueIconPath('constructor')).toBe(issueIconPath(OTHER_ICON));
  });

  it('takes the night colours at night, and a look for places with no issue last', () => {
    const issues = [issue('emploi', 'briefcase')];
    const looks = toIssueLooks(['emploi', 'inconnu'], issues, { night: true, inkSoft: '#aaa' });
    expect(looks.map(({ colour }) => colour)).toEqual(['#4F9DE8', '#aaa', '#aaa']);
    expect(looks.map(({ shape }) => shape)).toEqual(['circle', 'square', OTHER_SHAPE]);
  });

  it('reads a mask from its first issue to its last', () => {
    expect(bitsOf(0)).toEqual([]);
    expect(bitsOf(0b101001)).toEqual([0, 3, 5]);
    expect(bitsOf(2 ** 31)).toEqual([31]);
  });
});
