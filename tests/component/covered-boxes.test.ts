import { afterEach, expect, test } from 'vitest';
import { coveredBoxes } from '../../src/ui/explore/covered-boxes.ts';

afterEach(() => {
  document.body.replaceChildren();
});

const host = { root: document };

function put(parent: Element, tag: string, style: string, data: Record<string, string> = {}): HTMLElement {
  const element = document.createElement(tag);
  element.style.cssText = `position:absolute;margin:0;padding:0;border:0;${style}`;
  Object.assign(element.dataset, data);
  parent.append(element);
  return element;
}

const putMap = (): HTMLElement =>
  put(document.body, 'section', 'left:100px;top:50px;width:300px;height:200px', { map: 'sketch' });

test('what lies over a map is told from the map’s own corner, with some air: panels, buttons, lines, nothing hidden', () => {
  const map = putMap();
  put(map, 'button', 'left:250px;top:10px;width:44px;height:44px');
  put(map, 'p', 'left:0;top:180px;width:90px;height:20px');
  put(map, 'button', 'display:none');
  put(document.body, 'button', 'left:0;top:0;width:44px;height:44px');
  put(document.body, 'aside', 'left:100px;top:200px;width:300px;height:100px', { covers: 'bottom' });
  expect(coveredBoxes(host, 0)).toMatchObject([
    { left: 246, right: 298, top: 6, bottom: 58 },
    { left: -4, right: 94, top: 176, bottom: 204 },
    { left: -4, right: 304, top: 146, bottom: 254 },
  ]);
});

test('a view that reaches beyond the map begins so much before its corner', () => {
  put(putMap(), 'button', 'left:250px;top:10px;width:44px;height:44px');
  expect(coveredBoxes(host, 160)).toMatchObject([{ left: 406, right: 458, top: 166, bottom: 218 }]);
});

test('where no map is, nothing is over it', () => {
  put(document.body, 'aside', 'width:100px;height:100px', { covers: 'top' });
  expect(coveredBoxes(host, 0)).toEqual([]);
});
