import { describe, expect, it } from 'vitest';
import { IssueMatcher, maskedIssues } from '../../../src/domain/intake/match-issues.ts';
import { CONTEXT } from '../../fixtures/csv-file.ts';

const matcher = new IssueMatcher(CONTEXT.issues);

const WORDS: Readonly<Record<string, readonly string[]>> = {
  emploi: [
    'trouver-un-emploi--repondre-a-des-offres-demploi',
    'preparer-sa-candidature--valoriser-ses-competences',
    'choisir-un-metier--confirmer-son-choix-de-metier',
    'creer-une-entreprise--developper-son-entreprise',
    'ML',
    'MDE',
    'FT',
    'Mission locale',
    'Pôle emploi',
    'emploi, insertion, formation',
    'A122',
    'A123',
  ],
  'garde-enfants': [
    'famille--garde-denfants',
    'AVIP',
    'D502',
    'D504',
    'Crèche',
    'micro-crèche',
    'Halte-garderie',
    'Relais petite enfance',
    'Petite enfance',
  ],
  numerique: [
    'numerique--maitriser-les-fondamentaux-du-numerique',
    'Aide aux démarches administratives',
    'Maîtrise des outils numériques du quotidien',
    'Utilisation sécurisée du numérique',
    'Parentalité et éducation avec le numérique',
    'Loisirs et créations numériques',
    'Compréhension du monde numérique',
    'Accès internet et matériel informatique',
    'Acquisition de matériel informatique à prix solidaire',
    'FABLAB',
    'EPN',
    'Médiation numérique',
  ],
  alimentation: [
    'equipement-et-alimentation--alimentation',
    'ES',
    'B102',
    'B105',
    'B201',
    'B202',
    'B208',
    'Épicerie solidaire',
    'AMAP',
    'marché forain alimentaire',
  ],
  'cadre-de-vie': [
    'cadre-de-vie--jardin',
    'Jardin partagé',
    'parc / jardin public',
    'Espaces verts',
    'compost',
  ],
};

describe.each(Object.entries(WORDS))('%s', (issue, words) => {
  it.each(words)('is meant by "%s"', (word) => {
    expect(maskedIssues(CONTEXT.issues, matcher.matchCell(word).mask).map(({ id }) => id)).toEqual([issue]);
  });
});

it('a service of digital inclusion may serve employment too', () => {
  const { mask } = matcher.matchCell('Insertion professionnelle via le numérique');
  expect(maskedIssues(CONTEXT.issues, mask).map(({ id }) => id)).toEqual(['emploi', 'numerique']);
});

it.each([
  'famille--soutien-aidants',
  'mobilite--preparer-un-permis',
  'CCAS',
  'BIB',
  'B103',
  'D201',
  'autres',
])('%s means none of the issues', (word) => {
  expect(matcher.matchCell(word).mask).toBe(0);
});

it('no alias stands for two issues by mistake', () => {
  const owners = new Map<string, string[]>();
  for (const issue of CONTEXT.issues) {
    for (const alias of issue.aliases) owners.set(alias, [...(owners.get(alias) ?? []), issue.id]);
  }
  expect([...owners].filter(([, ids]) => ids.length > 1).map(([alias]) => alias)).toEqual([
    'Insertion professionnelle via le numérique',
  ]);
});
