import type { NeighbourhoodSheet } from '../domain/coverage/neighbourhood-sheet.ts';
import { PaperChoice } from './paper-choice.svelte.ts';

/** What opens over the page, one at a time, and leaves the address alone; places by their row of the table. */
export type Aside =
  /** A sheet of paper: of one place, or of the list where there is none. */
  | { readonly kind: 'print'; readonly place: number | null }
  /** A sheet of paper about one neighbourhood; `method` says how its figures were made. */
  | { readonly kind: 'neighbourhood'; readonly sheet: NeighbourhoodSheet; readonly method: readonly string[] }
  | { readonly kind: 'correct'; readonly place: number }
  | { readonly kind: 'suggest' };

/** What a sheet of paper wants from outside. */
export interface Printer {
  print(): void;
  now(): Date;
}

export class Asides {
  open = $state.raw<Aside | null>(null);
  readonly printer: Printer;
  readonly paper = new PaperChoice();

  constructor(printer: Printer) {
    this.printer = printer;
  }

  close(): void {
    this.open = null;
  }
}
