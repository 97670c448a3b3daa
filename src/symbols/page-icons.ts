/**
 * The icons of the page as it first appears: SVG path data in a square of 256.
 * From Phosphor Icons 2.1 (https://phosphoricons.com), "bold" weight, © 2023 Phosphor Icons, MIT licence.
 */
export const SEARCH =
  'M232.49,215.51,185,168a92.12,92.12,0,1,0-17,17l47.53,47.54a12,12,0,0,0,17-17ZM44,112a68,68,0,1,1,68,68A68.07,68.07,0,0,1,44,112Z';
export const CLOSE =
  'M208.49,191.51a12,12,0,0,1-17,17L128,145,64.49,208.49a12,12,0,0,1-17-17L111,128,47.51,64.49a12,12,0,0,1,17-17L128,111l63.51-63.52a12,12,0,0,1,17,17L145,128Z';
export const EXPAND =
  'M216.49,168.49a12,12,0,0,1-17,0L128,97,56.49,168.49a12,12,0,0,1-17-17l80-80a12,12,0,0,1,17,0l80,80A12,12,0,0,1,216.49,168.49Z';
/** A cross in a circle. */
export const CLEAR =
  'M128,20a108,108,0,1,0,.1,0ZM128,44a84,84,0,1,1-.1,0ZM87,104l17-17,24,24,24-24,17,17-24,24,24,24-17,17-24-24-24,24-17-17,24-24Z';
