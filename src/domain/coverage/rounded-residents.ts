/** As precise as an estimate is: to ten residents below a thousand, to a hundred above. */
export function roundedResidents(residents: number): number {
  const step = residents < 1000 ? 10 : 100;
  return Math.round(residents / step) * step;
}
