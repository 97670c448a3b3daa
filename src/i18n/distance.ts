/** A function that says metres, and from a thousand on kilometres, with their unit as the locale writes it. */
export function distanceWriter(locale: string): (metres: number) => string {
  const metre = new Intl.NumberFormat(locale, { style: 'unit', unit: 'meter' });
  const kilometre = new Intl.NumberFormat(locale, {
    style: 'unit',
    unit: 'kilometer',
    maximumFractionDigits: 1,
  });
  return (metres) => (metres < 1000 ? metre.format(metres) : kilometre.format(metres / 1000));
}
