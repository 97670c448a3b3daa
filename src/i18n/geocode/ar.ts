import { numberFormat } from '../number-format.ts';
import { pluraliser } from '../plural.ts';
import type { GeocodeMessages } from './fr.ts';

const LOCALE = 'ar-MA';
const plural = pluraliser(LOCALE);
const numbers = numberFormat(LOCALE);
const inSeconds = (seconds: number): string =>
  plural(seconds, { one: 'ثانية واحدة', two: 'ثانيتين', few: '# ثوانٍ', many: '# ثانية', other: '# ثانية' });
const addresses = {
  zero: 'لا عناوين',
  one: 'عنوان واحد',
  two: 'عنوانان',
  few: '# عناوين',
  many: '# عنوانًا',
  other: '# عنوان',
};

export const ar = {
  heading: 'المواقع حسب العنوان',
  offer: (places) =>
    plural(places, {
      one: 'مكان واحد له عنوان وليس له موقع.',
      two: 'مكانان لهما عنوان وليس لهما موقع.',
      few: '# أماكن لها عنوان وليس لها موقع.',
      many: '# مكانًا لها عنوان وليس لها موقع.',
      other: '# مكان لها عنوان وليس لها موقع.',
    }),
  question: (places) =>
    plural(places, {
      one: 'هل تريدون البحث عن موقعه؟',
      two: 'هل تريدون البحث عن موقعيهما؟',
      other: 'هل تريدون البحث عن مواقعها؟',
    }),
  sent: 'لا يُرسل سوى العنوان والرمز البريدي والبلدية.',
  toPublicService: (host) => `تُرسل إلى Géoplateforme، خدمة العناوين العمومية الفرنسية (\u2068${host}\u2069).`,
  toSiteService: (host) => `تُرسل إلى خدمة العناوين لهذا الموقع (\u2068${host}\u2069).`,
  ask: 'البحث عن المواقع',
  rest: (places) =>
    plural(places, {
      one: 'بقي مكان واحد للبحث عنه.',
      two: 'بقي مكانان للبحث عنهما.',
      few: 'بقيت # أماكن للبحث عنها.',
      many: 'بقي # مكانًا للبحث عنها.',
      other: 'بقي # مكان للبحث عنها.',
    }),
  askRest: 'البحث عن الباقي',
  asking: 'جارٍ البحث عن المواقع…',
  progress: (done, total) =>
    total <= 2 ? plural(total, addresses) : `${numbers.format(done)} من ${plural(total, addresses)}`,
  pauses: {
    busy: (seconds) => `تطلب الخدمة الانتظار. يُستأنف البحث بعد ${inSeconds(seconds)}.`,
    troubled: (seconds) => `الخدمة لا تجيب جيدًا. محاولة جديدة بعد ${inSeconds(seconds)}.`,
  },
  cancel: 'إيقاف',
  stopped: 'توقف البحث. ما وُجد يبقى.',
  summary: (counts) =>
    `المواقع الموجودة: ${numbers.format(counts.geocoded + counts.to_review)}، منها للتحقق: ${numbers.format(counts.to_review)}. ` +
    `العناوين غير الموجودة: ${numbers.format(counts.not_found)}.`,
  keep: 'أماكنكم على الخريطة. ملف CSV المصحح يحفظ مواقعها.',
  failures: {
    offline: 'لستم متصلين بالشبكة. اتصلوا من جديد ثم تابعوا.',
    unreachable: 'انقطع الاتصال بالخدمة. تحققوا من الشبكة ثم تابعوا.',
    slow: 'الخدمة بطيئة جدًا في الإجابة. تابعوا بعد قليل.',
    busy: 'الطلبات على الخدمة كثيرة. تابعوا بعد بضع دقائق.',
    down: 'الخدمة معطلة. تابعوا بعد قليل.',
    refused: 'ترفض الخدمة الطلب. أخبروا المسؤول عن هذا الموقع.',
    html: 'تجيب صفحة ويب بدل الخدمة. تحققوا من اتصال Wi-Fi.',
    unreadable: 'جواب الخدمة غير مقروء. أخبروا المسؤول عن هذا الموقع.',
    broken: 'توقف البحث. أعيدوا تحميل الصفحة ثم حاولوا من جديد.',
  },
  groups: 'العناوين المطلوبة',
  all: 'الكل',
  judgements: { to_review: 'للتحقق', not_found: 'غير موجودة', geocoded: 'محددة الموقع' },
  place: 'المكان',
  asked: 'العنوان المطلوب',
  found: 'العنوان الموجود',
  confidence: 'الثقة',
  action: 'رأيكم',
  confidences: {
    sure: 'أكيد',
    likely: 'محتمل',
    doubtful: 'غير أكيد',
    weak: 'غير أكيد بما لا يسمح بوضعه',
    none: 'غير موجود',
  },
  precision: (type) =>
    ({
      housenumber: 'بدقة رقم المبنى',
      street: 'بدقة الشارع',
      locality: 'بدقة الحي',
      municipality: 'بدقة البلدية',
    })[type] ?? '',
  see: 'عرض',
  seePlace: (name) => `عرض \u2068${name}\u2069 على الخريطة`,
  accept: 'قبول',
  acceptFor: (name) => `قبول موقع \u2068${name}\u2069`,
  refuse: 'رفض',
  refuseFor: (name) => `رفض موقع \u2068${name}\u2069`,
} satisfies GeocodeMessages;
