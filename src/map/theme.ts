import type { Step } from '../domain/coverage/figure.ts';

/**
 * The colours and fonts that the drawing takes from the page's tokens (`styles/map-tokens.css`), so that map and
 * interface are one object. Every colour is a CSS colour, `font` a CSS font family list.
 */
export interface MapTheme {
  readonly night: boolean;
  readonly paper: string;
  readonly ink: string;
  readonly inkSoft: string;
  readonly water: string;
  /** The shoreline, a little deeper than the water. */
  readonly waterEdge: string;
  readonly waterInk: string;
  readonly green: string;
  /** Woods and hills outside the parks, fainter than `green`. */
  readonly wood: string;
  readonly greenInk: string;
  readonly built: string;
  /** Avenues and streets. */
  readonly road: string;
  readonly roadEdge: string;
  /** Motorways and ring roads. */
  readonly motorway: string;
  readonly motorwayEdge: string;
  /** Railways, thin and grey. */
  readonly rail: string;
  /** Metro lines in their operator's hues, muted so that they never outshout a place. */
  readonly metroA: string;
  readonly metroB: string;
  readonly metroC: string;
  readonly metroD: string;
  readonly tram: string;
  /** Commune borders. */
  readonly border: string;
  /** Behind every text, so that it reads over lines. */
  readonly halo: string;
  readonly neighbourhood: string;
  readonly neighbourhoodEdge: string;
  /** How a neighbourhood is filled where coverage colours it. */
  readonly steps: Readonly<Record<Step, string>>;
  /** The patterns of the steps that must be told apart without colour. */
  readonly noneInk: string;
  readonly unknownInk: string;
  readonly font: string;
}
