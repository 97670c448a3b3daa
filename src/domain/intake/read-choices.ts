import { toComparable } from './comparable-text.ts';
import { readList } from './read-list.ts';

/** A value among the few that a column knows: `Non commerciale` is `non-commerciale`. */
function indexOfChoice(choices: readonly string[], text: string): number {
  return choices.indexOf(toComparable(text).replace(/[ _]/g, '-'));
}

export interface ChoiceReading {
  /** Bit `i` stands for `choices[i]`. */
  readonly mask: number;
  /** False where some of the cell is none of the choices: it is then shown as other information. */
  readonly isWhole: boolean;
}

/** Which of the choices a cell names; one list of choices a column, and cells repeat. */
export function choiceReader(choices: readonly string[], delimiter: string): (cell: string) => ChoiceReading {
  const readings = new Map<string, ChoiceReading>();
  const isKnown = (part: string): boolean => indexOfChoice(choices, part) !== -1;
  return (cell) => {
    const known = readings.get(cell);
    if (known !== undefined) return known;
    const parts = readList(cell, { delimiter, isKnown });
    let mask = 0;
    for (const part of parts) if (isKnown(part)) mask |= 1 << indexOfChoice(choices, part);
    const reading = { mask, isWhole: parts.every(isKnown) };
    readings.set(cell, reading);
    return reading;
  };
}

/** Index plus one of the first choice in a mask, 0 for none. */
export function firstChoice(mask: number): number {
  return mask === 0 ? 0 : 32 - Math.clz32(mask & -mask);
}
