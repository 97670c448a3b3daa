/**
 * The list under a text field, by the combobox pattern of ARIA: the focus stays in the text, one option at most is
 * active. Options are known by their keys, so that those that come late move no choice.
 */
export class Combobox {
  readonly #keys: () => readonly string[];
  #isWanted = $state.raw(false);
  #chosen = $state.raw<string | null>(null);

  constructor(keys: () => readonly string[]) {
    this.#keys = keys;
  }

  get isOpen(): boolean {
    return this.#isWanted && this.#keys().length > 0;
  }

  /** The key of the active option; null while the text is. */
  get active(): string | null {
    return this.isOpen && this.#chosen !== null && this.#keys().includes(this.#chosen) ? this.#chosen : null;
  }

  /** The list for another text: nothing in it is chosen yet. */
  open(): void {
    this.#isWanted = true;
    this.#chosen = null;
  }

  close(): void {
    this.#isWanted = false;
    this.#chosen = null;
  }

  /** Back to the text, with the list still there. */
  leaveOptions(): void {
    this.#chosen = null;
  }

  /** To the next option or the one before; beyond the last and before the first is the text. */
  move(by: 1 | -1): void {
    const keys: readonly (string | null)[] = [null, ...this.#keys()];
    const at = keys.indexOf(this.active);
    this.#isWanted = true;
    this.#chosen = keys[(at + by + keys.length) % keys.length] ?? null;
  }
}
