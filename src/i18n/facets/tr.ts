import { pluraliser } from '../plural.ts';
import type { FacetMessages } from './fr.ts';

const plural = pluraliser('tr-TR');
const places = (count: number): string => plural(count, { other: '# yer' });
const list = new Intl.ListFormat('tr-TR');

export const tr = {
  kind: 'Tür',
  allKinds: 'Tümü',
  show: (count) => (count === 0 ? 'Yer yok' : `${places(count)} göster`),
  practical: 'Pratik bilgiler',
  openNow: 'Şimdi açık',
  hoursKnown: (count) => `saatleri bilinen: ${places(count)}`,
  hoursComing: 'Çalışma saatleri geliyor.',
  hoursMissing: 'Çalışma saatleri gelmedi.',
  free: 'Ücretsiz',
  pricesKnown: (count) => `ücreti bilinen: ${places(count)}`,
  facets: {
    type: 'Yer türü',
    audience: 'Kimler için',
    neighbourhood: 'Mahalle',
    commune: 'Belediye',
    vocation: 'Projenin amacı',
    funding: 'Finansman',
    phase: 'Projenin aşaması',
  },
  find: (facet) => `Ara: ${facet}`,
  noneOfThatName: 'Bu adda bir seçenek yok.',
  seeAll: (count) => `Tümünü gör (${count})`,
  seeFewer: 'Daha az göster',
  chosen: 'Seçimleriniz',
  remove: (choice) => `Kaldır: ${choice}`,
  undo: 'Yeniden yer görmek için bir seçimi kaldırın:',
  without: (choices, count) =>
    `Şunlar olmadan: ${list.format(choices.map((choice) => `“${choice}”`))} – ${places(count)}`,
  query: (words) => `Arama: ${words}`,
  within: (minutes) => plural(minutes, { other: 'Yürüyerek en çok # dakika' }),
} satisfies FacetMessages;
