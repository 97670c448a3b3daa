import { describe, expect, it } from 'vitest';
import { looksLikeOpeningHours } from '../../../src/domain/intake/check-hours.ts';
import { placeLinks } from '../../../src/domain/intake/place-links.ts';
import { readDate, readYear } from '../../../src/domain/intake/read-dates.ts';
import { readIssues } from '../../../src/domain/intake/read-issues.ts';
import { readPlaces } from '../../../src/domain/intake/read-places.ts';
import { aPlace } from '../../fixtures/build-place.ts';
import { CONTEXT, placesOf, readFile, utf8 } from '../../fixtures/csv-file.ts';

describe('issues', () => {
  it.each([
    ['cadre_de_vie', ['cadre-de-vie'], []],
    ['Petite_enfance', ['garde-enfants'], []],
    ['emploi\nnumerique', ['emploi', 'numerique'], []],
    ['emploi\nsport', ['emploi'], ['sport']],
    ['emploi, autres', ['emploi'], []],
    ['Autres enjeux', [], []],
    ['autres-enjeux', [], []],
    ['Other issues', [], []],
    ['cadredevie', [], ['cadredevie']],
  ])('%j', (cell, issues, unknown) => {
    const { places, intake } = readFile(`nom;enjeux\nFoo;"${cell}"\n`);
    expect(places[0]?.issues).toEqual(issues);
    const said = intake.report.filter(({ code }) => code === 'unknown-issue').map(({ value }) => value);
    expect(said).toEqual(unknown);
  });

  it.each([
    ['Activités physiques, sport', ['sport']],
    ['Habitat, Activités physiques, sport', ['sport', 'logement']],
    ['activites physiques, sport, LOGEMENT', ['sport', 'logement']],
    ['Gymnase, e\u0301cole maternelle', ['sport']],
    ['Logement, Activités physiques', []],
  ])('of a territory whose labels hold commas: %s', (cell, expected) => {
    const issues = readIssues(
      utf8('id;nom_fr;alias\nsport;Activités physiques, sport;gym*|École*\nlogement;Logement;habitat\n'),
    );
    const bytes = utf8(`nom;enjeux\nFoo;${cell}\n`);
    const intake = readPlaces([{ name: 'a.csv', bytes }], { ...CONTEXT, issues });
    expect(placesOf(intake)[0]?.issues).toEqual(expected);
  });
});

describe('dates', () => {
  it.each([
    ['le 3 mars 2024', '2024-03-03'],
    ['vendredi 3 mai 2024', '2024-05-03'],
    ['31-janv.-2024', '2024-01-31'],
    ['Jan 31, 2024', '2024-01-31'],
    ['March 1st 2024', '2024-03-01'],
    ['20240131', '2024-01-31'],
    ['20240131T101500Z', '2024-01-31'],
    ['31/01/2024 à 12h30', '2024-01-31'],
    ['31/01/2024 12h', '2024-01-31'],
    ['2024-01-31Z', '2024-01-31'],
    ['2024-01-31+01:00', '2024-01-31'],
    ['31\u00a0janvier\u00a02024', '2024-01-31'],
  ])('%s', (text, iso) => {
    expect(readDate(text)).toBe(iso);
  });

  it.each(['0000-00-00', '00/00/0000', '20241331', '45322', '31 janvier', 'printemps 2024', '31-foo-2024'])(
    '%s is none',
    (text) => {
      expect(readDate(text)).toBeNull();
    },
  );

  it('of which a database writes that there is none close no place', () => {
    expect(readYear('0000')).toBeNull();
    expect(readFile('nom;annee_fin\nFoo;0000-00-00\n').intake.table.closed[0]).toBe(0);
  });
});

describe('opening hours', () => {
  it.each(['"sur rendez-vous"', 'Mo-Fr 18:00-26:00', 'Mo 22:00-24:00', 'Mo 09:00-12:00 "le matin"'])(
    'may be %s',
    (text) => {
      expect(looksLikeOpeningHours(text)).toBe(true);
    },
  );

  it.each(['Mo 25:00-26:00', 'Mo 10:99-12:00', 'Mo 09:00-49:00', '""'])('are not %s', (text) => {
    expect(looksLikeOpeningHours(text)).toBe(false);
  });
});

it.each([
  ['04 78 00 00 00 / 06 12 00 00 00', ['tel:0478000000', 'tel:0612000000']],
  ['04 78 00 00 00 ou 06 12 00 00 00', ['tel:0478000000', 'tel:0612000000']],
  ['0478000000;0612000000', ['tel:0478000000', 'tel:0612000000']],
  ['0478000000\n0612000000', ['tel:0478000000', 'tel:0612000000']],
  ['04/78/00/00/00', ['tel:04/78/00/00/00']],
])('the telephones of %j', (phone, links) => {
  expect(placeLinks(aPlace({ phone }))).toEqual(links);
});
