/**
 * A text from somebody's file as a terminal may show it: control characters could move its cursor or change
 * its colours, and marks that turn the reading direction could hide what the rest of the line says.
 */
export function printable(text: string): string {
  return text.replace(/[\r\n\t]+/g, ' ').replace(/[\p{Cc}\u202a-\u202e\u2066-\u2069]/gu, '\ufffd');
}
