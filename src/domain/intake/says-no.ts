import { toComparable } from './comparable-text.ts';

/** `non`, `non (2022)`; `non vérifié` says nothing. */
const NO = /^(?:non|no|n|false|faux|0|ferme|inactif)(?:\s*\(.*)?$/;

/** True where `actif` says that the place is no more. */
export function saysNo(cell: string): boolean {
  return NO.test(toComparable(cell));
}
