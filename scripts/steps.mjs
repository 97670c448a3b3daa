/**
 * Everything that must hold, in the order in which a mistake is cheapest to find. Each step is a command of
 * package.json; `report` names where a test runner leaves its counts.
 * @type {readonly { readonly name: string, readonly script: string, readonly report?: string }[]}
 */
export const STEPS = [
  { name: 'format', script: 'check:format' },
  { name: 'lint', script: 'check:lint' },
  { name: 'types', script: 'check:types' },
  { name: 'arrows', script: 'check:arrows' },
  { name: 'dead code', script: 'check:dead-code' },
  { name: 'architecture drawing', script: 'check:architecture' },
  { name: 'data', script: 'data:check' },
  { name: 'unit tests', script: 'test:unit', report: '.cache/unit.json' },
  { name: 'component tests', script: 'test:component', report: '.cache/component.json' },
  { name: 'build', script: 'build' },
  { name: 'size', script: 'check:size' },
  { name: 'journeys', script: 'test:e2e', report: '.cache/e2e.json' },
];
