/** What a spreadsheet may run as a formula; tab and line ends are skipped by some before they look. */
const FORMULA = /^'*[=+\-@\t\r\n]/;
const GUARDED = /^'+[=+\-@\t\r\n]/;
const APOSTROPHE = 39;

/**
 * A cell as an export writes it: what a spreadsheet could take for a formula begins with an apostrophe. So
 * does what looks guarded already, so that taking one off gives every cell back.
 */
export function guardCell(cell: string): string {
  return FORMULA.test(cell) ? `'${cell}` : cell;
}

/** The cell that was guarded; any other one as it is. */
export function unguardCell(cell: string): string {
  return cell.charCodeAt(0) === APOSTROPHE && GUARDED.test(cell) ? cell.slice(1) : cell;
}
