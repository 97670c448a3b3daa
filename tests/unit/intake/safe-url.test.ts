import { describe, expect, it } from 'vitest';
import { safeUrl } from '../../../src/domain/intake/safe-url.ts';

describe('a cell becomes a link', () => {
  it.each([
    ['https://www.labo-cites.org/a?b=c#d', 'https://www.labo-cites.org/a?b=c#d'],
    ['http://mjc.fr', 'http://mjc.fr'],
    ['HTTPS://Example.org', 'HTTPS://Example.org'],
    ['  https://mjc.fr\n', 'https://mjc.fr'],
    ['www.mjc.fr', 'https://www.mjc.fr'],
    ['WWW.mjc.fr/x', 'https://WWW.mjc.fr/x'],
    ['https://épicerie.fr/café', 'https://épicerie.fr/café'],
    ['https://192.0.2.1:8080/', 'https://192.0.2.1:8080/'],
    ['mailto:contact@mjc.fr', 'mailto:contact@mjc.fr'],
    ['mailto:contact@mjc.fr?subject=Bonjour', 'mailto:contact@mjc.fr?subject=Bonjour'],
    ['tel:+33478000000', 'tel:+33478000000'],
    ['tel:04 78 00 00 00', 'tel:0478000000'],
  ])('%j → %j', (cell, href) => {
    expect(safeUrl(cell)).toBe(href);
  });
});

describe('a cell stays text', () => {
  it.each([
    '',
    'néant',
    'mjc.fr',
    '/page',
    '//evil.example',
    '\\\\evil.example',
    'https:evil.example',
    'https:/evil.example',
    'https:///evil.example',
    'https:\\\\evil.example',
    'https://',
    'https:// ',
    'https://?',
    'https://exa mple.org',
    'https://a.fr https://b.fr',
    'https://mjc.fr\\@evil.example',
    'https://bank.example@evil.example',
    'https://user:secret@evil.example',
    'https://javascript:alert(1)',
    'www.',
    'www. evil',
    'javascript:alert(1)',
    'JaVaScRiPt:alert(1)',
    ' javascript:alert(1)',
    '\u0001javascript:alert(1)',
    'java\tscript:alert(1)',
    'java\nscript:alert(1)',
    'java\u0000script:alert(1)',
    'java\u00adscript:alert(1)',
    'java\u200bscript:alert(1)',
    '\u202ejavascript:alert(1)',
    'javascript\u2028:alert(1)',
    'javascript&colon;alert(1)',
    '&#106;avascript:alert(1)',
    '%6aavascript:alert(1)',
    'ｊavascript:alert(1)',
    'javascript://www.mjc.fr/%0aalert(1)',
    'feed:javascript:alert(1)',
    'view-source:https://mjc.fr',
    'vbscript:msgbox(1)',
    'data:text/html,<script>alert(1)</script>',
    'data:text/html;base64,PHNjcmlwdD4=',
    'blob:https://mjc.fr/1',
    'file:///etc/passwd',
    'ftp://mjc.fr',
    'mailto:',
    'mailto:contact',
    'mailto:https://user:password@evil.example/',
    'mailto:a@b\nbcc:c@d',
    'tel:',
    'tel:javascript',
    'https://mjc.fr\u0007',
    'https://mjc.fr/\u202egpj.exe',
  ])('%j', (cell) => {
    expect(safeUrl(cell)).toBeNull();
  });

  it('however long it is, at once', () => {
    expect(safeUrl(`tel:${'1 '.repeat(50_000)}x`)).toBeNull();
    expect(safeUrl(`mailto:${'a'.repeat(50_000)}`)).toBeNull();
  });
});
