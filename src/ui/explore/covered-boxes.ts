import type { LabelBox } from '../../map/label-style.ts';
import { coversAround } from './measure-cover.ts';

/** Where panels, buttons and lines of text lie over the map that holds an element, in CSS pixels from its corner. */
export function coveredBoxes(element: Element): readonly LabelBox[] {
  const map = element.closest('[data-map]');
  if (map === null) return [];
  const origin = map.getBoundingClientRect();
  return [...coversAround(element), ...map.querySelectorAll('button, p')]
    .map((part) => part.getBoundingClientRect())
    .filter(({ width, height }) => width > 0 && height > 0)
    .map(({ left, right, top, bottom }) => ({
      left: left - origin.left,
      right: right - origin.left,
      top: top - origin.top,
      bottom: bottom - origin.top,
    }));
}
