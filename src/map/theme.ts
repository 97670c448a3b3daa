/**
 * The colours and fonts that the drawing takes from the page's tokens (`styles/tokens.css`), so that map and
 * interface are one object. Every field is a CSS colour, `font` a CSS font family list.
 */
export interface MapTheme {
  readonly night: boolean;
  readonly paper: string;
  readonly ink: string;
  readonly inkSoft: string;
  readonly water: string;
  readonly waterInk: string;
  readonly green: string;
  readonly greenInk: string;
  readonly built: string;
  readonly road: string;
  readonly roadEdge: string;
  readonly rail: string;
  readonly halo: string;
  readonly neighbourhood: string;
  readonly neighbourhoodEdge: string;
  readonly font: string;
}
