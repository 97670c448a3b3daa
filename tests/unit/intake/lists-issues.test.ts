import { describe, expect, it } from 'vitest';
import { IssueMatcher } from '../../../src/domain/intake/match-issues.ts';
import { readList } from '../../../src/domain/intake/read-list.ts';
import { otherIssuesBit } from '../../../src/domain/place-table.ts';
import { CONTEXT, readFile } from '../../fixtures/csv-file.ts';

const KNOWN = new Set(['emploi', 'numerique', 'a', 'b']);

describe('a list in a cell', () => {
  it.each([
    ['', []],
    ['emploi', ['emploi']],
    ['emploi|numerique', ['emploi', 'numerique']],
    [' emploi | | numerique ', ['emploi', 'numerique']],
    ['["emploi", "numerique"]', ['emploi', 'numerique']],
    ['["emploi, insertion"]', ['emploi, insertion']],
    ['[]', []],
    ["['emploi', 'numerique']", ['emploi', 'numerique']],
    ["['l'emploi', 'numerique']", ["l'emploi", 'numerique']],
    ['{emploi,numerique}', ['emploi', 'numerique']],
    ['{"emploi, insertion",numerique}', ['emploi, insertion', 'numerique']],
    ['{}', []],
    ['emploi;numerique', ['emploi', 'numerique']],
    ['emploi, numerique', ['emploi', 'numerique']],
    ['emploi, jardinage', ['emploi, jardinage']],
    ['Maison, jardin', ['Maison, jardin']],
    ['emploi|jardin, numerique', ['emploi', 'jardin, numerique']],
    ['[cassé', ['[cassé']],
  ])('%j is %j', (cell, values) => {
    expect(readList(cell, { delimiter: ',', isKnown: (part) => KNOWN.has(part) })).toEqual(values);
  });

  it('is not split by the delimiter of the file, unless every part is known', () => {
    const rules = { delimiter: ';', isKnown: (part: string) => KNOWN.has(part) };
    expect(readList('emploi;jardin', rules)).toEqual(['emploi;jardin']);
    expect(readList('emploi;numerique', rules)).toEqual(['emploi', 'numerique']);
  });
});

describe('an issue', () => {
  it.each([
    ['emploi', ['emploi']],
    ['EMPLOI', ['emploi']],
    ['Accès à l’emploi', ['emploi']],
    ["acces a l'emploi", ['emploi']],
    ['Acce\u0300s a\u0300 l\u2019emploi', ['emploi']],
    ['Childcare', ['garde-enfants']],
    ['رعاية الأطفال', ['garde-enfants']],
    ['numerique|emploi', ['emploi', 'numerique']],
    ['Accès à l’emploi, Cadre de vie', ['emploi', 'cadre-de-vie']],
    ['numerique--acceder-a-une-connexion-internet', ['numerique']],
    ['numeriquement vôtre', []],
    ['emploiement', []],
    ['sport', []],
    ['', []],
  ])('%j is found as %j', (cell, issues) => {
    const { places } = readFile(`nom;enjeux\nFoo;${cell}\n`);
    expect(places[0]?.issues).toEqual(issues);
  });

  it('that is unknown puts the place among the others, never away', () => {
    const { intake, places } = readFile('nom;enjeux\nFoo;sport\nBar;\nBaz;sport|emploi|danse\n');
    expect(places).toHaveLength(3);
    expect([...intake.table.issueMask.subarray(0, 2)]).toEqual(Array(2).fill(otherIssuesBit(intake.table)));
    expect(places[2]?.issues).toEqual(['emploi']);
    expect(intake.report.filter(({ code }) => code === 'unknown-issue')).toMatchObject([
      { row: 2, column: 'enjeux', value: 'sport' },
      { row: 4, column: 'enjeux', value: 'sport|danse' },
    ]);
  });

  it('may be told by the kind of place, where no other word of ours is there', () => {
    const { places, said } = readFile('nom;type;enjeux\nFoo;crèche;\nBar;crèche;emploi\nBaz;piscine;\n');
    expect(places.map(({ issues }) => issues)).toEqual([['garde-enfants'], ['emploi'], []]);
    expect(said).toEqual(['0:no-coordinate-columns']);
  });

  it('may stand in several columns', () => {
    const { places } = readFile('nom;thematiques;categories\nFoo;emploi;jardin partagé\n');
    expect(places[0]?.issues).toEqual(['emploi', 'cadre-de-vie']);
    expect(places[0]?.other).toEqual([['categories', 'jardin partagé']]);
  });

  it('of which there are none in the territory leaves all places among the others', () => {
    const matcher = new IssueMatcher([]);
    expect(matcher.matchCell('emploi')).toEqual({ mask: 0, ownWords: false, unknown: ['emploi'] });
    expect(CONTEXT.issues).toHaveLength(5);
  });
});
