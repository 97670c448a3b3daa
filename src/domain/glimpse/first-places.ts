import { firstOfKey, writeKey } from '../explore/name-keys.ts';

/** A place as the list sorts it. */
interface Candidate {
  readonly place: number;
  readonly group: number;
  /** Null where only the dictionary knows where it belongs. */
  readonly key: Uint8Array | null;
  readonly name: string;
}

const decoder = new TextDecoder();

/**
 * Finds with which places a list begins, of any number that are shown to it one after the other: those that
 * `sortPlaces` puts first. Most are told apart by the first letter of their name.
 */
export class FirstPlaces {
  readonly #count: number;
  readonly #compareNames = new Intl.Collator('fr', { numeric: true }).compare;
  readonly #first: Candidate[] = [];
  #draft = new Uint8Array(256);

  constructor(count: number) {
    this.#count = count;
  }

  /** A place of a group (`groupOf`), called `name[from … to]` in UTF-8. */
  offer(place: number, group: number, name: Uint8Array, from: number, to: number): void {
    const last = this.#first[this.#count - 1];
    if (last !== undefined && (group > last.group || (group === last.group && isBehind(name, from, last))))
      return;
    if (this.#draft.length < 2 * (to - from)) this.#draft = new Uint8Array(4 * (to - from));
    const end = writeKey(name, from, to, this.#draft, 0);
    const isKnown = end !== -1 && last?.group === group && last.key !== null;
    if (isKnown && compareKeys(this.#draft, end, last.key) > 0) return;
    const key = end === -1 ? null : this.#draft.slice(0, end);
    this.#insert({ place, group, key, name: decoder.decode(name.subarray(from, to)) });
  }

  /** Rows of their table, in the order of the list. */
  toRows(): Uint32Array {
    return Uint32Array.from(this.#first, ({ place }) => place);
  }

  #insert(candidate: Candidate): void {
    let at = this.#first.length;
    while (at > 0 && this.#compare(candidate, this.#first[at - 1] ?? candidate) < 0) at--;
    this.#first.splice(at, 0, candidate);
    this.#first.length = Math.min(this.#first.length, this.#count);
  }

  #compare(one: Candidate, other: Candidate): number {
    return (
      one.group - other.group ||
      (one.key === null || other.key === null ? 0 : compareKeys(one.key, one.key.length, other.key)) ||
      this.#compareNames(one.name, other.name) ||
      one.place - other.place
    );
  }
}

/** True where the first letter tells. */
function isBehind(name: Uint8Array, from: number, { key }: Candidate): boolean {
  const first = firstOfKey(name, from);
  return first !== 0 && key !== null && first > (key[0] ?? 0);
}

/** Of the first key only what is before its end counts. */
function compareKeys(one: Uint8Array, end: number, other: Uint8Array): number {
  const shared = Math.min(end, other.length);
  for (let at = 0; at < shared; at++) {
    const difference = (one[at] ?? 0) - (other[at] ?? 0);
    if (difference !== 0) return difference;
  }
  return end - other.length;
}
