/** Each issue has a shape of its own, in the order of `issues.csv`, for those who don't tell the colours apart. */
export const ISSUE_SHAPES = ['circle', 'square', 'hexagon', 'diamond', 'drop', 'pentagon', 'shield'] as const;
/** What places with none of the territory's issues wear. */
export const OTHER_SHAPE = 'octagon';
export type IssueShape = (typeof ISSUE_SHAPES)[number] | typeof OTHER_SHAPE;

/** Side of the square that the shapes fill, about its centre. */
export const SHAPE_BOX = 32;

type Corner = readonly [x: number, y: number, radius: number];

/** All cover about the same area, so that none looks more important than another. */
const PATHS: Readonly<Record<IssueShape, string>> = {
  circle: 'M16 1.5a14.5 14.5 0 1 1 0 29a14.5 14.5 0 1 1 0-29z',
  square: rounded([3, 3, 6.5], [29, 3, 6.5], [29, 29, 6.5], [3, 29, 6.5]),
  hexagon: rounded(...regular(6, 16.2, 3.5, 0)),
  diamond: rounded([16, -2.6, 6.5], [34.6, 16, 6.5], [16, 34.6, 6.5], [-2.6, 16, 6.5]),
  drop: rounded([2, 2, 13.5], [30, 2, 13.5], [30, 30, 13.5], [2, 30, 2]),
  pentagon: rounded(...regular(5, 17, 3.5, 1)),
  shield: rounded([3, 2.5, 5], [29, 2.5, 5], [29, 22, 9], [16, 32.5, 4], [3, 22, 9]),
  octagon: rounded(...regular(8, 15.8, 1.5, 0, 0.5)),
};

/** SVG path data in a square of `SHAPE_BOX`. */
export function issueShapePath(shape: IssueShape): string {
  return PATHS[shape];
}

/** The shape of the issue at a position of `issues.csv`; beyond the last it begins again, the icon still tells. */
export function issueShape(position: number, issueCount: number): IssueShape {
  if (position < 0 || position >= issueCount) return OTHER_SHAPE;
  return ISSUE_SHAPES[position % ISSUE_SHAPES.length] ?? OTHER_SHAPE;
}

/** How much of the token's side the icon takes: pointed shapes have less room inside. */
export function iconShare(shape: IssueShape): number {
  switch (shape) {
    case 'diamond':
      return 0.54;
    case 'pentagon':
    case 'shield':
      return 0.56;
    case 'circle':
    case 'square':
    case 'hexagon':
    case 'drop':
    case 'octagon':
      return 0.62;
  }
}

function regular(sides: number, radius: number, corner: number, lower: number, turn = 0): Corner[] {
  return Array.from({ length: sides }, (_, side) => {
    const angle = ((side + turn) / sides) * 2 * Math.PI - Math.PI / 2;
    return [16 + radius * Math.cos(angle), 16 + lower + radius * Math.sin(angle), corner] as const;
  });
}

/** A closed path through the corners, each rounded off by a quadratic curve `radius` long on both sides. */
function rounded(...corners: readonly Corner[]): string {
  const parts = corners.map(([x, y, radius], index) => {
    const before = corners.at(index - 1) ?? corners[0];
    const after = corners[(index + 1) % corners.length];
    const [startX, startY] = towards(x, y, before, radius);
    const [endX, endY] = towards(x, y, after, radius);
    return `${String(startX)} ${String(startY)}Q${String(round(x))} ${String(round(y))} ${String(endX)} ${String(endY)}`;
  });
  return `M${parts.join('L')}Z`;
}

function towards(x: number, y: number, to: Corner | undefined, distance: number): [number, number] {
  if (to === undefined) return [round(x), round(y)];
  const length = Math.hypot(to[0] - x, to[1] - y);
  return [round(x + ((to[0] - x) * distance) / length), round(y + ((to[1] - y) * distance) / length)];
}

function round(value: number): number {
  return Math.round(value * 100) / 100;
}
