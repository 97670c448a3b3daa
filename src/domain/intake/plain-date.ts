const DATE = /^([12]\d{3})(?:-(\d\d)(?:-(\d\d))?)?$/;

/** True for a date that nobody has to put into another writing: `2024`, `2024-07`, `2024-07-14`. */
export function isPlainDate(cell: string): boolean {
  const [, year, month = '01', day = '01'] = DATE.exec(cell) ?? [];
  if (year === undefined) return false;
  // A day that its month does not have would be one of the next.
  const date = new Date(`${year}-${month}-${day}T00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(`${year}-${month}-${day}`);
}

/** True for a plain date that is over. */
export function isPlainDatePast(date: string, today: string): boolean {
  return date < today.slice(0, date.length);
}
