import { describe, expect, test } from 'vitest';
import { toMailLink, type Letter } from '../../../src/domain/suggest/mail.ts';
import { HOSTILE_LINKS, HOSTILE_TEXTS } from '../../fixtures/hostile-texts.ts';

const PASTE = '[Collez ici.]';

/** What a mail program reads in a link. */
function opened(href: string): { to: string; fields: string[]; subject: string; body: string } {
  const [head = '', query = ''] = href.split('?', 2);
  const fields = query.split('&').map((field) => field.split('=', 1)[0] ?? '');
  const value = (name: string): string =>
    decodeURIComponent(
      query
        .split('&')
        .find((field) => field.startsWith(`${name}=`))
        ?.slice(name.length + 1) ?? '',
    );
  return { to: head.replace('mailto:', ''), fields, subject: value('subject'), body: value('body') };
}

const send = (letter: Letter, contact = 'carte@exemple.org') => toMailLink(contact, letter, PASTE);

describe('a letter as a link', () => {
  test('opens with its address, subject and lines', () => {
    const { href, kind } = send({ subject: 'Correction : Le Café', body: 'Bonjour,\n\nC’est fermé.' });
    expect(kind).toBe('whole');
    expect(opened(href)).toEqual({
      to: 'carte@exemple.org',
      fields: ['subject', 'body'],
      subject: 'Correction : Le Café',
      body: 'Bonjour,\r\n\r\nC’est fermé.',
    });
  });

  test.each([
    ...HOSTILE_TEXTS,
    ...HOSTILE_LINKS,
    'a&cc=autre@exemple.org',
    'x?bcc=y',
    '%0Acc: z',
    '1 + 1 = 2',
    'أهلا',
  ])('carries “%s” as it is, and nothing beside it', (text) => {
    const { href } = send({ subject: text, body: text });
    expect(href).toMatch(/^[\x21-\x7e]+$/);
    expect(href).not.toMatch(/["'<>()]/);
    const letter = opened(href);
    expect(letter.fields).toEqual(['subject', 'body']);
    expect(letter.body).toBe(text);
    expect(letter.subject).toBe(text.replaceAll(/\s+/g, ' ').trim());
  });

  test('has a subject of one line, whatever a name holds', () => {
    const { subject } = opened(send({ subject: 'Un\r\nBcc: x@exemple.org', body: '' }).href);
    expect(subject).toBe('Un Bcc: x@exemple.org');
  });

  test('lets no second address in through the first', () => {
    const { to, fields } = opened(send({ subject: 's', body: 'b' }, 'a@b.org?cc=c@d.org&x=y').href);
    expect(to).toBe('a@b.org%3Fcc%3Dc@d.org%26x%3Dy');
    expect(fields).toEqual(['subject', 'body']);
  });

  test('survives half a character', () => {
    expect(opened(send({ subject: 's', body: 'coupé \ud83d' }).href).body).toBe('coupé \ufffd');
  });

  test('asks to paste what is too long for mail programs', () => {
    const { href, kind } = send({ subject: 'Correction', body: 'é'.repeat(2000) });
    expect(kind).toBe('to-paste');
    expect(href.length).toBeLessThan(1900);
    expect(opened(href).body).toBe(PASTE);
  });
});
