import { afterEach, expect, test } from 'vitest';
import { coveredBoxes } from '../../src/ui/explore/covered-boxes.ts';

afterEach(() => {
  document.body.replaceChildren();
});

function put(parent: Element, tag: string, style: string, data: Record<string, string> = {}): HTMLElement {
  const element = document.createElement(tag);
  element.style.cssText = `position:absolute;margin:0;padding:0;border:0;${style}`;
  Object.assign(element.dataset, data);
  parent.append(element);
  return element;
}

test('what lies over a map is told from the map’s own corner: panels, buttons, lines, and nothing hidden', () => {
  const map = put(document.body, 'section', 'left:100px;top:50px;width:300px;height:200px', {
    map: 'sketch',
  });
  put(map, 'button', 'left:250px;top:10px;width:44px;height:44px');
  put(map, 'p', 'left:0;top:180px;width:90px;height:20px');
  put(map, 'button', 'display:none');
  put(document.body, 'aside', 'left:100px;top:200px;width:300px;height:100px', { covers: 'bottom' });
  const marker = put(map, 'div', 'display:none');
  expect(coveredBoxes(marker)).toEqual([
    { left: 0, right: 300, top: 150, bottom: 250 },
    { left: 250, right: 294, top: 10, bottom: 54 },
    { left: 0, right: 90, top: 180, bottom: 200 },
  ]);
});

test('where no map is around, nothing is', () => {
  expect(coveredBoxes(put(document.body, 'div', ''))).toEqual([]);
});
