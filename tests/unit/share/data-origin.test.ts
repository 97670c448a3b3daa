import { describe, expect, test } from 'vitest';
import { isFromListedOrigin, readDataOrigin } from '../../../src/domain/share/data-origin.ts';

const isListed = (address: string, ...origins: string[]): boolean =>
  isFromListedOrigin(new URL(address), origins);

describe('an origin that site.json lists', () => {
  test.each([
    ['https://grist.example', 'https://grist.example'],
    ['https://Grist.Example/o/docs?x=1#y', 'https://grist.example'],
    ['https://grist.example:8443/', 'https://grist.example:8443'],
    ['https://*.files.example', 'https://*.files.example'],
    ['http://localhost:8484', 'http://localhost:8484'],
    ['https://élus.example', 'https://xn--lus-9la.example'],
  ])('is read: %s', (text, origin) => {
    expect(readDataOrigin(text)).toBe(origin);
  });

  test.each([
    '',
    'grist.example',
    'http://grist.example',
    'ftp://grist.example',
    'data:text/csv,nom',
    'https://*',
    'https://*.fr',
    'https://a.*.example',
    'https://a*.files.example',
    'https://grist.example;script-src',
    'https://[::1]',
  ])('is none: %j', (text) => {
    expect(readDataOrigin(text)).toBeNull();
  });
});

describe('a host among those listed', () => {
  test('is the same to the letter, port and scheme included', () => {
    expect(isListed('https://grist.example/a.csv', 'https://other.example', 'https://grist.example/')).toBe(
      true,
    );
    expect(isListed('https://grist.example:8443/a.csv', 'https://grist.example')).toBe(false);
    expect(isListed('http://localhost:1/a.csv', 'https://localhost:1')).toBe(false);
    expect(isListed('https://grist.example.evil.example/a.csv', 'https://grist.example')).toBe(false);
  });

  test('is any host below the one that a star stands before, and no other', () => {
    const star = 'https://*.files.example';
    expect(isListed('https://a.files.example/', star)).toBe(true);
    expect(isListed('https://b.a.files.example/', star)).toBe(true);
    expect(isListed('https://files.example/', star)).toBe(false);
    expect(isListed('https://evilfiles.example/', star)).toBe(false);
    expect(isListed('https://a.files.example:8443/', star)).toBe(false);
    expect(isListed('https://a.files.example.evil.example/', star)).toBe(false);
    expect(isListed('http://a.files.example/', star)).toBe(false);
  });
});
