import type { MapTheme } from './theme.ts';

const DAY: MapTheme = {
  night: false,
  paper: '#F7F3EA',
  ink: '#1E2A30',
  inkSoft: '#5B676B',
  water: '#A9CBD6',
  waterInk: '#2F6474',
  green: '#CFE0BF',
  greenInk: '#3E5F2A',
  built: '#EFE8DA',
  road: '#FFFFFF',
  roadEdge: '#D9CFBC',
  rail: '#9B948A',
  halo: '#F7F3EA',
  neighbourhood: 'rgba(255,253,247,0.72)',
  neighbourhoodEdge: '#1E2A30',
  font: '"Atkinson Hyperlegible Next Variable", system-ui, sans-serif',
};
const NIGHT: MapTheme = {
  ...DAY,
  night: true,
  paper: '#1B2328',
  ink: '#E9E4D8',
  inkSoft: '#A8A79E',
  water: '#24414C',
  green: '#26362B',
  built: '#20292E',
  road: '#2F3A40',
  roadEdge: '#161D21',
  rail: '#566067',
  halo: '#1B2328',
  neighbourhood: 'rgba(233,228,216,0.07)',
  neighbourhoodEdge: '#E9E4D8',
};

export function readTheme(element: Element): MapTheme {
  return getComputedStyle(element).colorScheme.includes('dark') ? NIGHT : DAY;
}
