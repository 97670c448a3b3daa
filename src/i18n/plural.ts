import { numberFormat } from './number-format.ts';

/** Plural forms by CLDR category; `other` serves every category that is not given. */
export type PluralForms = Readonly<Partial<Record<Intl.LDMLPluralRule, string>> & { other: string }>;

/** A function that says a number with its noun: `#` in a form stands for the number, written for the locale. */
export function pluraliser(locale: string): (count: number, forms: PluralForms) => string {
  const rules = new Intl.PluralRules(locale);
  const numbers = numberFormat(locale);
  return (count, forms) => (forms[rules.select(count)] ?? forms.other).replaceAll('#', numbers.format(count));
}
