import { ar as geocode } from '../geocode/ar.ts';
import { numberFormat } from '../number-format.ts';
import { pluraliser } from '../plural.ts';
import { ar as report } from '../report/ar.ts';
import type { DataMessages } from './fr.ts';

const LOCALE = 'ar-MA';
const plural = pluraliser(LOCALE);
const numbers = numberFormat(LOCALE);
const rows = {
  zero: 'لا أسطر',
  one: 'سطر واحد',
  two: 'سطران',
  few: '# أسطر',
  many: '# سطرًا',
  other: '# سطر',
};

export const ar = {
  lead: 'ضعوا جدولكم هنا، فترون أماكنكم على الخريطة فورًا.',
  privacy: 'يبقى ملفكم في متصفحكم. لا يُرسل أي شيء دون موافقتكم.',
  drop: 'ضعوا هنا ملف CSV أو أكثر',
  dropNow: 'أفلتوا الملف لقراءته',
  choose: 'اختيار ملف CSV',
  excel: 'من Excel: «حفظ باسم» ثم « CSV UTF-8 ».',
  sorts: 'تُقرأ أيضًا ملفات LibreOffice وGrist وLaMednum وdata.inclusion وuMap وGoGoCarto…',
  needs: 'يكفي عمود « nom ». العنوان أو الموقع يضع المكان على الخريطة.',
  paste: 'لصق جدول',
  pasteLabel: 'انسخوا الخلايا مع العناوين من جدولكم، ثم ألصقوها هنا.',
  pasteRead: 'قراءة هذا الجدول',
  pasteName: 'جدول ملصق',
  waiting: 'أماكن الموقع في الطريق. يمكن وضع الملفات بعد ذلك.',
  stages: {
    reading: 'قراءة الملف…',
    checking: 'التحقق من الأسطر…',
    drawing: 'تحضير الخريطة…',
  },
  rows: (count) => plural(count, rows),
  cancel: 'إلغاء',
  failures: {
    unreadable: 'الملف لا يُفتح. أغلقوه في برنامج الجداول ثم أعيدوا المحاولة.',
    broken: 'توقفت القراءة. أعيدوا تحميل الصفحة ثم حاولوا من جديد.',
  },
  result: 'نتيجة ملفاتكم',
  formats: {
    'data-inclusion-services': 'ملف data.inclusion (خدمات) معروف',
    'data-inclusion-structures': 'ملف data.inclusion (هياكل) معروف',
    lamednum: 'ملف LaMednum معروف',
    'insee-bpe': 'ملف BPE من Insee معروف',
    'scdl-equipements': 'ملف SCDL équipements معروف',
    gogocarto: 'ملف GoGoCarto معروف',
    opendatasoft: 'ملف Opendatasoft معروف',
    canonical: 'ملف CartoQuartiers معروف',
    umap: 'ملف uMap معروف',
    other: 'ملف CSV مقروء',
  },
  summary: (format, places) =>
    `${format}، ${plural(places, {
      zero: 'لا أماكن',
      one: 'مكان واحد',
      two: 'مكانان',
      few: '# أماكن',
      many: '# مكانًا',
      other: '# مكان',
    })}`,
  refusedFile: 'ملف مرفوض',
  looksLike: (kind) => `يبدو أنه: ${kind}.`,
  read: 'مقروءة',
  located: 'على الخريطة',
  doubtful: 'للتحقق',
  rejected: 'مرفوضة',
  mode: 'عرض هذه الأماكن',
  tooMany: 'تظهر أماكنكم وحدها، لأن أماكن الموقع كثيرة جدا.',
  modes: {
    beside: 'بجانب أماكن الموقع',
    instead: 'بدل أماكن الموقع',
  },
  showMap: 'عرض على الخريطة',
  showList: 'عرض القائمة',
  again: 'اختيار ملف آخر',
  back: 'العودة إلى أماكن الموقع',
  mapping: 'ساعدونا على قراءة هذا الملف',
  whichColumn: {
    nom: 'أي عمود يعطي الاسم؟',
    latitude: 'أي عمود يعطي خط العرض؟',
    longitude: 'أي عمود يعطي خط الطول؟',
    adresse: 'أي عمود يعطي العنوان؟',
  },
  noColumn: 'اختاروا عمودًا',
  readAgain: 'القراءة بهذا الاختيار',
  report: 'التقرير',
  reportClean: 'لا شيء للتصحيح: كل الأسطر مقروءة جيدًا.',
  reportLead: 'اختاروا مشكلة لرؤية أسطرها.',
  severity: 'الخطورة',
  severities: { all: 'الكل', error: 'مرفوض', warning: 'للتحقق' },
  codes: 'المشاكل الموجودة',
  allCodes: 'كل المشاكل',
  file: 'الملف',
  line: 'السطر',
  column: 'العمود',
  value: 'القيمة',
  reason: 'المشكلة والحل',
  wholeFile: 'كل الملف',
  openPlace: 'عرض المكان',
  openPlaceOfLine: (row) => `عرض مكان السطر ${numbers.format(row)}`,
  linesShown: (first, last, all) =>
    last - first + 1 === all
      ? plural(all, rows)
      : `من ${numbers.format(first)} إلى ${numbers.format(last)}، من ${plural(all, rows)}`,
  pages: 'الصفحات',
  previous: 'السابقة',
  next: 'التالية',
  downloadReport: 'تنزيل التقرير',
  writing: 'تحضير الملف…',
  notWritten: 'تعذر تحضير الملف. حاولوا من جديد.',
  downloads: 'حفظ النتيجة',
  downloadCsv: 'تنزيل ملف CSV المصحح',
  downloadGeojson: 'تنزيل ملف GeoJSON',
  reportFile: 'rapport',
  correctedFile: 'corrige',
  number: (value) => numbers.format(value),
  banner: {
    own: (names) => `أماكنكم: ${names}، لا يراها غيركم`,
    address: (names) => `أماكن الملف ${names}، بدل أماكن الموقع`,
  },
  geocode,
  reasons: report,
} satisfies DataMessages;
