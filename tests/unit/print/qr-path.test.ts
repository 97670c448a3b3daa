import { encode } from 'uqr';
import { describe, expect, test } from 'vitest';
import { toQrPath } from '../../../src/ui/parts/qr-path.ts';

/** The modules that a path fills. */
function modulesOf({ path, size }: { path: string; size: number }): boolean[][] {
  const modules = Array.from({ length: size }, () => Array.from({ length: size }, () => false));
  for (const [, x = '', y = '', width = ''] of path.matchAll(/M(\d+) (\d+)h(\d+)v1h-(\d+)z/g)) {
    for (let at = Number(x); at < Number(x) + Number(width); at++) {
      const row = modules[Number(y)];
      if (row !== undefined) row[at] = true;
    }
  }
  return modules;
}

describe('a QR code', () => {
  test.each([
    'https://carte.example/?place=pistyles&lang=ar',
    'https://carte.example/?q=caf%C3%A9&issues=emploi,alimentation#13.2/45.7786/4.9217',
    `https://carte.example/?q=${'a'.repeat(900)}`,
  ])('of %s is drawn module by module', (text) => {
    const code = toQrPath(text);
    expect(code).not.toBeNull();
    if (code === null) return;
    expect(modulesOf(code)).toEqual(encode(text, { ecc: 'M', border: 4 }).data);
  });

  test('keeps its quiet zone', () => {
    const code = toQrPath('https://carte.example/');
    expect(code).not.toBeNull();
    if (code === null) return;
    const modules = modulesOf(code);
    const edge = modules.flatMap((row, y) =>
      row.filter((_, x) => Math.min(x, y, code.size - 1 - x, code.size - 1 - y) < 4),
    );
    expect(edge).not.toContain(true);
  });

  test('is none where the address is too long for one', () => {
    expect(toQrPath('x'.repeat(4000))).toBeNull();
  });
});
