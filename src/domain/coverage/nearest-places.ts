/** Points in a leaf of the tree, looked at one after the other. */
const LEAF = 12;

/**
 * The nearest point of an issue, exactly: a tree of points on the unit sphere, halved along x, y and z in
 * turns. Each half knows the issues in it, so that a rare one is found among many others.
 */
export class NearestPlaces {
  readonly #order: Uint32Array;
  /** `x, y, z` of each point in the order of the tree. */
  readonly #at: Float64Array;
  readonly #issues: Uint32Array;
  /** By the middle of a stretch of the tree: the issues in all of it. */
  readonly #issuesWithin: Uint32Array;
  readonly #sought = new Float64Array(3);
  #issue = 0;
  #nearest = -1;
  #squared = Infinity;

  constructor(lons: Float64Array, lats: Float64Array, issueMasks: Uint32Array, rows: Uint32Array) {
    this.#order = rows.slice();
    this.#at = new Float64Array(3 * rows.length);
    rows.forEach((row, place) => writeUnitVector(this.#at, 3 * place, lons[row] ?? 0, lats[row] ?? 0));
    this.#issues = rows.map((row) => issueMasks[row] ?? 0);
    this.#issuesWithin = new Uint32Array(rows.length);
    this.#halve(0, rows.length - 1, 0);
  }

  /** The row of the point that is nearest to a position among those of an issue, -1 without any. */
  find(lon: number, lat: number, issueBit: number): number {
    writeUnitVector(this.#sought, 0, lon, lat);
    this.#issue = issueBit;
    this.#nearest = -1;
    this.#squared = Infinity;
    this.#search(0, this.#order.length - 1, 0);
    return this.#nearest;
  }

  #search(first: number, last: number, axis: number): void {
    const middle = (first + last) >> 1;
    if (first > last || ((this.#issuesWithin[middle] ?? 0) & this.#issue) === 0) return;
    if (last - first <= LEAF) {
      for (let at = first; at <= last; at++) this.#look(at);
      return;
    }
    this.#look(middle);
    const away = (this.#sought[axis] ?? 0) - (this.#at[3 * middle + axis] ?? 0);
    const next = (axis + 1) % 3;
    if (away < 0) this.#search(first, middle - 1, next);
    else this.#search(middle + 1, last, next);
    if (away * away >= this.#squared) return;
    if (away < 0) this.#search(middle + 1, last, next);
    else this.#search(first, middle - 1, next);
  }

  #look(at: number): void {
    if (((this.#issues[at] ?? 0) & this.#issue) === 0) return;
    let squared = 0;
    for (let axis = 0; axis < 3; axis++) {
      squared += ((this.#at[3 * at + axis] ?? 0) - (this.#sought[axis] ?? 0)) ** 2;
    }
    if (squared >= this.#squared) return;
    this.#squared = squared;
    this.#nearest = this.#order[at] ?? -1;
  }

  /** Puts the stretch in the order of the tree, and answers the issues in it. */
  #halve(first: number, last: number, axis: number): number {
    if (first > last) return 0;
    const middle = (first + last) >> 1;
    let issues = 0;
    if (last - first <= LEAF) {
      for (let at = first; at <= last; at++) issues |= this.#issues[at] ?? 0;
    } else {
      this.#select(middle, first, last, axis);
      const next = (axis + 1) % 3;
      issues = this.#issues[middle] ?? 0;
      issues |= this.#halve(first, middle - 1, next) | this.#halve(middle + 1, last, next);
    }
    this.#issuesWithin[middle] = issues;
    return issues;
  }

  /** Hoare's selection: what is smaller along the axis than the one at `middle` comes before it. */
  #select(middle: number, first: number, last: number, axis: number): void {
    let [low, high] = [first, last];
    while (low < high) {
      const pivot = this.#at[3 * ((low + high) >> 1) + axis] ?? 0;
      let [from, to] = [low, high];
      while (from <= to) {
        while ((this.#at[3 * from + axis] ?? 0) < pivot) from++;
        while ((this.#at[3 * to + axis] ?? 0) > pivot) to--;
        if (from <= to) this.#swap(from++, to--);
      }
      if (middle <= to) high = to;
      else if (middle >= from) low = from;
      else return;
    }
  }

  #swap(one: number, other: number): void {
    if (one === other) return;
    swap(this.#order, one, other);
    swap(this.#issues, one, other);
    for (let axis = 0; axis < 3; axis++) swap(this.#at, 3 * one + axis, 3 * other + axis);
  }
}

function swap(values: Uint32Array | Float64Array, one: number, other: number): void {
  const kept = values[one] ?? 0;
  values[one] = values[other] ?? 0;
  values[other] = kept;
}

function writeUnitVector(into: Float64Array, at: number, lon: number, lat: number): void {
  const [turn, rise] = [(lon * Math.PI) / 180, (lat * Math.PI) / 180];
  into[at] = Math.cos(rise) * Math.cos(turn);
  into[at + 1] = Math.cos(rise) * Math.sin(turn);
  into[at + 2] = Math.sin(rise);
}
