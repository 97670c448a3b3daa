import { toComparable } from './comparable-text.ts';

/** `NC`, `n.c.`, `N/A`, `null`, `#N/A`, `\N`, `POINT EMPTY`, a dash or a question mark. */
const ABSENT =
  /^(?:[-\u2010-\u2015\u2212.?/]+|n[acdr]|n\.[acdr]\.?|#?n\/[acdr]|null|none|nan|nil|undefined|\\n|non (?:renseigne|communique|disponible)e?s?|(?:multi)?point empty)$/;
const MAX_LENGTH = 20;

/** True for what people and programs write where they know nothing: a cell as good as empty. */
export function isAbsent(cell: string): boolean {
  return cell === '' || (cell.length <= MAX_LENGTH && ABSENT.test(toComparable(cell)));
}
