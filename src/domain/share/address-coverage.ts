import type { AddressCell, AddressSort } from './address.ts';

/** `emploi` is a column, `emploi.QP069018` a cell of it: ids of issues have no dot, codes may have. */
export function readCell(text: string | null): AddressCell | null {
  const [issue = '', ...rest] = text?.split('.') ?? [];
  const code = rest.join('.');
  return issue === '' ? null : { issue, neighbourhood: code === '' ? null : code };
}

export function writeCell(cell: AddressCell | null): string {
  return cell === null ? '' : [cell.issue, cell.neighbourhood ?? []].flat().join('.');
}

/** A minus before the column turns the order round. */
export function readSort(text: string | null): AddressSort | null {
  const column = text?.replace(/^-/, '') ?? '';
  return column === '' ? null : { column, descending: text?.startsWith('-') === true };
}

export function writeSort(sort: AddressSort | null): string {
  return sort === null ? '' : `${sort.descending ? '-' : ''}${sort.column}`;
}
