/** WCAG 2.2 AA for text. */
const LEAST_CONTRAST = 4.5;
const STEPS = 100;

type Rgb = readonly [red: number, green: number, blue: number];

/** The grounds of the page on which a colour of a partner stands, by day and by night (styles/tokens.css). */
const GROUNDS = {
  light: { papers: ['#f7f3ea', '#fdfbf6', '#efe8da'], toward: [0, 0, 0] },
  dark: { papers: ['#1b2328', '#232d33', '#151c20'], toward: [255, 255, 255] },
} as const satisfies Record<string, { papers: readonly string[]; toward: Rgb }>;

/**
 * A partner's colour as it can be read on every ground of a theme: itself where it can, else darker by day and
 * lighter by night, no further than it takes. `colour` is `#rrggbb`.
 */
export function readableColour(colour: string, theme: keyof typeof GROUNDS): string {
  const { papers, toward } = GROUNDS[theme];
  const start = toRgb(colour);
  for (let step = 0; step < STEPS; step++) {
    const mixed = toHex(mix(start, toward, step / STEPS));
    if (papers.every((paper) => contrastOf(mixed, paper) >= LEAST_CONTRAST)) return mixed;
  }
  return toHex(toward);
}

/** A colour for each theme. */
export type Accents = Readonly<Record<keyof typeof GROUNDS, string>>;

export function toAccents(colour: string): Accents {
  return { light: readableColour(colour, 'light'), dark: readableColour(colour, 'dark') };
}

/** Between two colours, from 1 to 21, as WCAG measures it. */
export function contrastOf(one: string, other: string): number {
  const [darker = 0, lighter = 0] = [luminance(toRgb(one)), luminance(toRgb(other))].sort((a, b) => a - b);
  return (lighter + 0.05) / (darker + 0.05);
}

function luminance([red, green, blue]: Rgb): number {
  const linear = (channel: number): number => {
    const share = channel / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  };
  return 0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue);
}

function mix(from: Rgb, to: Rgb, share: number): Rgb {
  const between = (start: number, end: number): number => Math.round(start + (end - start) * share);
  return [between(from[0], to[0]), between(from[1], to[1]), between(from[2], to[2])];
}

function toRgb(colour: string): Rgb {
  const number = Number.parseInt(colour.slice(1), 16);
  return [number >> 16, (number >> 8) & 255, number & 255];
}

function toHex(rgb: Rgb): string {
  return `#${rgb.map((channel) => channel.toString(16).padStart(2, '0')).join('')}`;
}
