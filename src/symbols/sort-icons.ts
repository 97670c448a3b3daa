/**
 * Which way a column is sorted: SVG path data in a square of 256.
 * From Phosphor Icons 2.1 (https://phosphoricons.com), "bold" weight, © 2023 Phosphor Icons, MIT licence.
 */
export const ARROW_UP =
  'M208.49,120.49a12,12,0,0,1-17,0L140,69V216a12,12,0,0,1-24,0V69L64.49,120.49a12,12,0,0,1-17-17l72-72a12,12,0,0,1,17,0l72,72A12,12,0,0,1,208.49,120.49Z';
export const ARROW_DOWN =
  'M208.49,152.49l-72,72a12,12,0,0,1-17,0l-72-72a12,12,0,0,1,17-17L116,187V40a12,12,0,0,1,24,0V187l51.51-51.52a12,12,0,0,1,17,17Z';
