import { ICON_BOX, issueIconPath } from '../symbols/issue-icons.ts';

/** Draws the icon of this name about the origin, `side` CSS pixels wide. */
export type DrawIcon = (
  context: CanvasRenderingContext2D,
  icon: string,
  side: number,
  colour: string,
) => void;

export const drawIcon: DrawIcon = (context, icon, side, colour) => {
  context.save();
  context.scale(side / ICON_BOX, side / ICON_BOX);
  context.translate(-ICON_BOX / 2, -ICON_BOX / 2);
  context.fillStyle = colour;
  context.fill(new Path2D(issueIconPath(icon)));
  context.restore();
};
