import { numberFormat } from '../number-format.ts';
import { pluraliser } from '../plural.ts';
import type { PrintMessages } from './fr.ts';

const plural = pluraliser('ar-MA');
const numbers = numberFormat('ar-MA');

export const ar = {
  preview: 'معاينة قبل الطباعة',
  howMany: 'عدد الأماكن',
  first: (count) => plural(count, { one: 'الأول', two: 'الأولان', few: 'أول # أماكن', other: 'أول # مكانا' }),
  all: (count) =>
    plural(count, {
      one: 'المكان الوحيد',
      two: 'المكانان',
      few: 'كل الأماكن (#)',
      other: 'كل الأماكن (#)',
    }),
  which: 'أي أماكن',
  whole: 'القائمة كلها',
  inView: 'الظاهرة على الخريطة',
  everything: 'كل الأماكن',
  counted: (count) =>
    plural(count, {
      zero: 'لا مكان',
      one: 'مكان واحد',
      two: 'مكانان',
      few: '# أماكن',
      many: '# مكانا',
      other: '# مكان',
    }),
  cut: (count, total) =>
    plural(count, {
      one: `أول مكان من أصل ${numbers.format(total)}`,
      two: `أول مكانين من أصل ${numbers.format(total)}`,
      few: `أول # أماكن من أصل ${numbers.format(total)}`,
      many: `أول # مكانا من أصل ${numbers.format(total)}`,
      other: `أول # مكان من أصل ${numbers.format(total)}`,
    }),
  query: (query) => `«${query}»`,
  openNow: 'مفتوحة وقت الطباعة',
  inSight: 'في الخريطة الظاهرة',
  free: 'مجانية',
  within: (minutes) => `على بعد ${numbers.format(minutes)} دقائق مشيا`,
  mapLabel: 'خريطة الأماكن المرقّمة',
  placeMapLabel: 'خريطة ما حول المكان',
  unnumbered: (count) =>
    plural(count, {
      one: 'لضيق المساحة، مكان واحد ممثّل بنقطة بلا رقم.',
      two: 'لضيق المساحة، مكانان ممثّلان بنقطة بلا رقم.',
      few: 'لضيق المساحة، # أماكن ممثّلة بنقطة بلا رقم.',
      many: 'لضيق المساحة، # مكانا ممثّلة بنقطة بلا رقم.',
      other: 'لضيق المساحة، # مكان ممثّلة بنقطة بلا رقم.',
    }),
  unlocated: (count) =>
    plural(count, {
      one: 'مكان واحد بلا موقع: هو في القائمة لا على الخريطة.',
      two: 'مكانان بلا موقع: هما في القائمة لا على الخريطة.',
      few: '# أماكن بلا موقع: هي في القائمة لا على الخريطة.',
      many: '# مكانا بلا موقع: هي في القائمة لا على الخريطة.',
      other: '# مكان بلا موقع: هي في القائمة لا على الخريطة.',
    }),
  scan: 'هذه النتائج محدّثة',
  scanPlace: 'هذه البطاقة محدّثة',
  printed: (date) => `طُبع في ${date}`,
  sources: 'المصادر',
  moreSources: (count) =>
    plural(count, {
      one: 'ومصدر آخر',
      two: 'ومصدران آخران',
      few: 'و# مصادر أخرى',
      many: 'و# مصدرا آخر',
      other: 'و# مصدر آخر',
    }),
  unchecked: 'لم يتحقق أحد من هذه البيانات: اتصل قبل التنقل.',
  nothing: 'لا مكان للطباعة: غيّر اختياراتك.',
  afar: 'اقترب على الخريطة لطباعة أماكنها.',
  north: 'ش',
  distance: (metres) =>
    metres < 1000 ? `${numbers.format(metres)} م` : `${numbers.format(metres / 1000)} كم`,
} satisfies PrintMessages;
