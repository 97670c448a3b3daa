const DATE = /^[12]\d{3}(?:-\d\d){0,2}$/;

/** True for a date that nobody has to put into another writing: `2024`, `2024-07`, `2024-07-14`. */
export function isPlainDate(cell: string): boolean {
  const day = cell.padEnd('2024-07-14'.length, '-01');
  // A day that its month does not have would be one of the next.
  return DATE.test(cell) && JSON.stringify(new Date(day)).startsWith(`"${day}T`);
}

/** True for a plain date that is over. */
export function isPlainDatePast(date: string, today: string): boolean {
  return date < today.slice(0, date.length);
}
