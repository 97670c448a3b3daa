/**
 * How our languages part thousands. The platform knows it too, but what it needs to know everything takes a slow
 * phone's processor 25 ms before the first number, and a list begins with one.
 */
const SEPARATORS: Readonly<Record<string, string>> = {
  'fr-FR': '\u202f',
  'en-GB': ',',
  'ar-MA': '.',
  'tr-TR': '.',
};

/** Writes numbers as the locale does; what is no whole number, or in a locale not known here, as the platform does. */
export function numberFormat(locale: string): Pick<Intl.NumberFormat, 'format'> {
  const separator = SEPARATORS[locale];
  let platform: Intl.NumberFormat | undefined;
  const format = (value: number): string =>
    separator !== undefined && Number.isSafeInteger(value) && value >= 0
      ? String(value).replace(/\B(?=(?:\d{3})+$)/g, separator)
      : (platform ??= new Intl.NumberFormat(locale)).format(value);
  return { format };
}
