import { foldText } from './fold-text.ts';

/**
 * Whether a price says "free": a word that begins with `gratuit`, unless it is denied, or an amount of zero.
 * "Gratuit sous conditions" is: the panel shows the condition, and hiding the place would serve nobody.
 */
export function isFreeOfCharge(price: string): boolean {
  if (/(?:^|[^\d.,\s])\s*0+(?:[.,]0+)?\s*(?:€|eur|$)/i.test(price.trim())) return true;
  return / gratuit/.test(` ${foldText(price)}`.replace(/ (?:non|pas) gratuit\w*/g, ''));
}
