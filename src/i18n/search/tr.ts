import { pluraliser } from '../plural.ts';
import type { SearchMessages } from './fr.ts';

const plural = pluraliser('tr-TR');

export const tr = {
  suggestions: 'Öneriler',
  groups: {
    issues: 'Konular',
    places: 'Yerler',
    addresses: 'Adresler',
    areas: 'Mahalleler ve belediyeler',
  },
  placesHere: 'Buradaki yerler',
  neighbourhood: 'Öncelikli mahalle',
  commune: 'Belediye',
  wholeIssue: 'Bu konudaki tüm yerler',
  askService: (query) => `“${query}” adresini ara`,
  askedAt: (host) => `Yazdığınız harfler şuraya gider: ${host}.`,
  available: (count) => plural(count, { other: '# öneri, seçmek için aşağı ok' }),
} satisfies SearchMessages;
