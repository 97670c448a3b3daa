import { pluraliser } from '../plural.ts';
import type { SearchMessages } from './fr.ts';

const plural = pluraliser('ar-MA');

export const ar = {
  suggestions: 'اقتراحات',
  groups: {
    issues: 'القضايا',
    places: 'أماكن',
    addresses: 'عناوين',
    areas: 'أحياء وبلديات',
  },
  placesHere: 'أماكن في الجوار',
  neighbourhood: 'حي ذو أولوية',
  commune: 'بلدية',
  wholeIssue: 'كل أماكن هذه القضية',
  askService: (query) => `البحث عن العنوان « ${query} »`,
  askedAt: (host) => `تُرسل حروفك إلى ${host}.`,
  available: (count) =>
    plural(count, {
      zero: 'لا اقتراحات',
      one: 'اقتراح واحد، السهم إلى الأسفل للاختيار',
      two: 'اقتراحان، السهم إلى الأسفل للاختيار',
      few: '# اقتراحات، السهم إلى الأسفل للاختيار',
      many: '# اقتراحًا، السهم إلى الأسفل للاختيار',
      other: '# اقتراح، السهم إلى الأسفل للاختيار',
    }),
} satisfies SearchMessages;
