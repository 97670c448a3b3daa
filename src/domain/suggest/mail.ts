/** A message that the visitor sends with a program of their own. */
export interface Letter {
  readonly subject: string;
  readonly body: string;
}

/** Longer ones are cut by some mail programs and by Windows, without a word. */
const MOST_CHARACTERS = 1900;

export type MailLink =
  | { readonly kind: 'whole'; readonly href: string }
  /** Too long for a link: the body asks to paste the message. */
  | { readonly kind: 'to-paste'; readonly href: string };

/** The link that opens a letter in a mail program; `paste` stands for a body that is too long. */
export function toMailLink(contact: string, letter: Letter, paste: string): MailLink {
  const whole = mailto(contact, letter);
  if (whole.length <= MOST_CHARACTERS) return { kind: 'whole', href: whole };
  return { kind: 'to-paste', href: mailto(contact, { subject: letter.subject.slice(0, 200), body: paste }) };
}

/** RFC 6068: everything percent-encoded, lines ended by CR LF. */
function mailto(contact: string, { subject, body }: Letter): string {
  return `mailto:${encode(contact).replaceAll('%40', '@')}?subject=${encode(oneLine(subject))}&body=${encode(body)}`;
}

/** A line end in a subject could begin another header. */
function oneLine(text: string): string {
  return text.replaceAll(/\s+/g, ' ').trim();
}

function encode(text: string): string {
  const lines = text.replaceAll(/\r\n|\r|\n/g, '\r\n');
  // Half a character, as a cut text may have it, cannot be encoded.
  return encodeURIComponent(lines.replaceAll(/\p{Cs}/gu, '\ufffd')).replaceAll(
    /[!'()*]/g,
    (character) => `%${character.charCodeAt(0).toString(16).toUpperCase()}`,
  );
}
