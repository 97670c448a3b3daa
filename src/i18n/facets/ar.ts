import { pluraliser } from '../plural.ts';
import type { FacetMessages } from './fr.ts';

const plural = pluraliser('ar-MA');
const places = (count: number): string =>
  plural(count, {
    zero: 'لا مكان',
    one: 'مكان واحد',
    two: 'مكانان',
    few: '# أماكن',
    many: '# مكانًا',
    other: '# مكان',
  });
/** The same after a preposition or a verb. */
const ofPlaces = (count: number): string =>
  plural(count, {
    zero: 'أي مكان',
    one: 'مكان واحد',
    two: 'مكانين',
    few: '# أماكن',
    many: '# مكانًا',
    other: '# مكان',
  });
const list = new Intl.ListFormat('ar-MA');

export const ar = {
  kind: 'النوع',
  allKinds: 'الكل',
  show: (count) => (count === 0 ? 'لا يوجد أي مكان' : `عرض ${ofPlaces(count)}`),
  practical: 'معلومات عملية',
  openNow: 'مفتوح الآن',
  hoursKnown: (count) => `المواعيد معروفة في ${ofPlaces(count)}`,
  hoursComing: 'المواعيد في الطريق.',
  hoursMissing: 'لم تصل المواعيد.',
  free: 'مجاني',
  pricesKnown: (count) => `السعر معروف في ${ofPlaces(count)}`,
  facets: {
    type: 'نوع المكان',
    audience: 'الجمهور',
    neighbourhood: 'الحي',
    commune: 'البلدية',
    vocation: 'غاية المشروع',
    funding: 'التمويل',
    phase: 'مرحلة المشروع',
  },
  find: (facet) => `بحث: ${facet}`,
  noneOfThatName: 'لا يوجد خيار بهذا الاسم.',
  seeAll: (count) => `عرض الكل (${count})`,
  seeFewer: 'عرض أقل',
  chosen: 'الخيارات الحالية',
  remove: (choice) => `إزالة: ${choice}`,
  undo: 'لرؤية أماكن من جديد، أزيلوا أحد الخيارات:',
  without: (choices, count) =>
    `دون ${list.format(choices.map((choice) => `« ${choice} »`))}: ${places(count)}`,
  query: (words) => `البحث: ${words}`,
  within: (minutes) =>
    plural(minutes, {
      one: 'على بعد دقيقة مشيًا',
      two: 'على بعد دقيقتين مشيًا',
      few: 'على بعد # دقائق مشيًا',
      many: 'على بعد # دقيقة مشيًا',
      other: 'على بعد # دقيقة مشيًا',
    }),
} satisfies FacetMessages;
