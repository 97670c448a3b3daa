import { describe, expect, test } from 'vitest';
import { placeAt } from '../../../src/domain/place-table.ts';
import type { Place } from '../../../src/domain/place.ts';
import { correctionLetter, suggestionLetter } from '../../../src/domain/suggest/letters.ts';
import { readProposal, type Proposal } from '../../../src/domain/suggest/read-proposal.ts';
import { fr } from '../../../src/i18n/suggest/fr.ts';
import { aPlace, aTable } from '../../fixtures/build-place.ts';
import { CONTEXT, readFiles, utf8 } from '../../fixtures/csv-file.ts';
import { HOSTILE_TEXTS } from '../../fixtures/hostile-texts.ts';

const WORDS = fr.mailText;

/** What the keeper gets who pastes the rows of a letter into a file. */
function pasted(body: string, header: string): Place {
  const rows = body.slice(body.indexOf(header) + header.length).trim();
  const { table } = readFiles([{ name: 'venues.csv', bytes: utf8(rows) }]);
  expect(table.size).toBe(1);
  return placeAt(table, 0);
}

const PROPOSAL: Proposal = {
  kind: 'venue',
  issues: ['alimentation', 'cadre-de-vie'],
  texts: {
    nom: 'Jardin des Roses',
    description: 'Des légumes ; "gratuits", le samedi.',
    adresse: '3 rue des Roses',
    commune: 'Vaulx-en-Velin',
    horaires: 'Sa 10:00-12:00',
    telephone: '04 00 00 00 00',
    courriel: 'contact@exemple.org',
    site_web: 'https://exemple.org/jardin',
    source: 'Je suis passée devant',
  },
};

describe('the letter about a mistake', () => {
  const place = aPlace({
    id: 'roses',
    name: 'Jardin des Roses',
    issues: ['alimentation'],
    at: [4.92, 45.77],
  });
  const table = aTable([aPlace({ id: 'autre', name: 'Autre' }), place]);
  const correction = {
    name: place.name,
    link: 'https://carte.example/?place=roses',
    faults: ['Les horaires'],
    details: '  Ouvert le samedi. ',
  };

  test('says which place, what is wrong and where it is on the map', () => {
    const { subject, body } = correctionLetter(table, 1, correction, WORDS);
    expect(subject).toBe('Correction : Jardin des Roses');
    expect(body).toContain('À corriger :\nJardin des Roses\n- Les horaires\nOuvert le samedi.\n');
    expect(body).toContain('https://carte.example/?place=roses');
    expect(body).not.toContain('Autre');
  });

  test('holds the row of that place, which reads as the same place', () => {
    const read = pasted(correctionLetter(table, 1, correction, WORDS).body, WORDS.row);
    expect(read).toMatchObject({
      id: 'roses',
      name: place.name,
      issues: ['alimentation'],
      points: place.points,
    });
  });
});

describe('the letter that proposes a place', () => {
  test('holds a row that our own reading takes for the place that was described', () => {
    const { table, report } = readProposal(PROPOSAL, CONTEXT);
    expect(report).toEqual([]);
    expect(table).not.toBeNull();
    if (table === null) return;
    const { subject, body } = suggestionLetter(table, 'Jardin des Roses', WORDS);
    expect(subject).toBe('Proposition : Jardin des Roses');
    expect(pasted(body, WORDS.newRow)).toMatchObject({
      kind: 'venue',
      name: 'Jardin des Roses',
      issues: PROPOSAL.issues,
      description: PROPOSAL.texts.description,
      address: PROPOSAL.texts.adresse,
      commune: PROPOSAL.texts.commune,
      openingHours: PROPOSAL.texts.horaires,
      phone: PROPOSAL.texts.telephone,
      email: PROPOSAL.texts.courriel,
      website: PROPOSAL.texts.site_web,
      source: PROPOSAL.texts.source,
      updated: CONTEXT.today,
    });
  });

  test.each(HOSTILE_TEXTS)('carries “%s” as text, in name and description', (text) => {
    const texts = { ...PROPOSAL.texts, nom: text, description: text };
    const { table } = readProposal({ ...PROPOSAL, texts }, CONTEXT);
    expect(table).not.toBeNull();
    if (table === null) return;
    const read = pasted(suggestionLetter(table, text, WORDS).body, WORDS.newRow);
    expect([read.name, read.description]).toEqual([text, text]);
  });

  test('says which words the map does not understand', () => {
    const texts = { ...PROPOSAL.texts, horaires: 'tous les matins', site_web: 'javascript:alert(1)' };
    const { report } = readProposal({ ...PROPOSAL, texts }, CONTEXT);
    expect(report.map(({ code, value }) => [code, value])).toEqual(
      expect.arrayContaining([
        ['bad-hours', 'tous les matins'],
        ['bad-url', 'javascript:alert(1)'],
      ]),
    );
  });

  test('is none without a name', () => {
    const { table, report } = readProposal({ ...PROPOSAL, texts: { commune: 'Bron' } }, CONTEXT);
    expect(table).toBeNull();
    expect(report.map(({ code }) => code)).toContain('missing-name');
  });
});
