import { describe, expect, it } from 'vitest';
import { createSearch } from '../../../src/domain/explore/search-text.ts';
import type { Issue } from '../../../src/domain/issue.ts';
import { aPlace, aTable, type PlaceDetails } from '../../fixtures/build-place.ts';
import { found } from '../../fixtures/search-places.ts';

describe('words that name an issue', () => {
  const childcare = anIssue({
    id: 'garde-enfants',
    names: { fr: 'Garde d’enfants', en: 'Childcare' },
    aliases: ['garderie', 'petite enfance', 'famille--garde-denfants'],
  });
  const issues = [anIssue({ id: 'emploi', names: { fr: 'Accès à l’emploi' } }), childcare];
  const list: PlaceDetails[] = [
    { name: 'Les Lutins', issues: ['garde-enfants'] },
    { name: 'Mission locale', issues: ['emploi'] },
    { name: 'Halte Garderie', issues: ['garde-enfants'] },
  ];

  it.each([
    ['childcare', [true, false, true]],
    ['petite enfance', [true, false, true]],
    ['enfance', [false, false, false]],
    ['gardes enfants lutins', [true, false, false]],
    ['emploi', [false, true, false]],
    // A place that has the word itself is what is meant; the issue is offered as a choice.
    ['garderies', [false, false, true]],
    ['childcare mission', [false, false, false]],
  ])('%s', (query, expected) => {
    expect(found(list, query, issues)).toEqual(expected);
  });

  it.each([
    ['garderi', [1]],
    ['garderie', [1]],
    ['garde', [1]],
    ['acces', [0]],
    ['petite enf', [1]],
    ['enfance petite', []],
    ['ga', []],
    ['famille', []],
  ])('%s offers issues', (query, expected) => {
    expect(
      createSearch(aTable([aPlace()], { issueIds: ['emploi', 'garde-enfants'] }), issues).find(query)?.issues,
    ).toEqual(expected);
  });
});

function anIssue(details: Partial<Issue>): Issue {
  return {
    id: 'emploi',
    names: {},
    colour: '#000000',
    nightColour: '#ffffff',
    icon: 'tree',
    aliases: [],
    ...details,
  };
}
