import { numberFormat } from '../number-format.ts';
import { pluraliser } from '../plural.ts';
import type { Messages } from './fr.ts';

// Maghreb conventions: Western digits, which most Arabic readers in France use.
const locale = 'ar-MA';
const plural = pluraliser(locale);
const numbers = numberFormat(locale);
const distance = (metres: number): string =>
  metres < 1000 ? plural(metres, METRES) : `${numbers.format(Math.round(metres / 100) / 10)} كلم`;
const METRES = { one: 'متر واحد', two: 'مترين', few: '# أمتار', many: '# مترًا', other: '# متر' };
/** After a word that puts them in the genitive. */
const MINUTES = { one: 'دقيقة واحدة', two: 'دقيقتين', few: '# دقائق', many: '# دقيقة', other: '# دقيقة' };

export const ar = {
  locale,
  languageLabel: 'اللغة',
  pageTitle: (territory) => `CartoQuartiers – ${territory}`,
  tagline: 'مشاريع وأماكن مفيدة في الأحياء',
  shortcuts: 'وصول سريع',
  skipToSearch: 'الانتقال إلى البحث',
  skipToResults: 'الانتقال إلى النتائج',
  skipToViews: 'الانتقال إلى القائمة الرئيسية',
  viewsLabel: 'طرق العرض',
  views: {
    map: 'خريطة',
    list: 'قائمة',
    coverage: 'التغطية',
    data: 'البيانات',
    embed: 'إدراج',
    about: 'حول الموقع',
  },
  more: 'المزيد',
  settings: 'الإعدادات',
  close: 'إغلاق',
  print: 'طباعة',
  back: 'العودة إلى النتائج',
  theme: 'المظهر',
  themes: { auto: 'تلقائي', light: 'فاتح', dark: 'داكن' },
  search: 'بحث',
  searchHint: 'مكان أو شارع أو بلدية',
  clearSearch: 'مسح البحث',
  issues: 'القضايا',
  otherIssues: 'قضايا أخرى',
  filters: 'مرشّحات',
  filtersOn: (count) =>
    plural(count, {
      one: 'مرشّحات (واحد مفعّل)',
      two: 'مرشّحات (اثنان مفعّلان)',
      other: 'مرشّحات (# مفعّلة)',
    }),
  clearAll: 'مسح الكل',
  kinds: { project: 'مشروع', venue: 'مكان' },
  kindsPlural: { project: 'مشاريع', venue: 'أماكن' },
  neighbourhood: 'الحي',
  vocations: { commerciale: 'تجارية', 'non-commerciale': 'غير تجارية' },
  fundings: {
    subvention: 'إعانات عمومية',
    mecenat: 'رعاية',
    'financement-participatif': 'تمويل جماعي',
    'vente-prestations': 'بيع خدمات',
    ventes: 'مبيعات',
  },
  phases: { emergence: 'انطلاق', developpement: 'تطوير', essaimage: 'انتشار' },
  number: (value) => numbers.format(value),
  imaginedPlace: (number) => `متخيَّل ${numbers.format(number)}`,
  withCount: (label, count) => `${label} (${numbers.format(count)})`,
  status: (count) =>
    count === 0
      ? 'لا يوجد أي مكان: وسّع بحثك.'
      : plural(count, {
          one: 'مكان واحد',
          two: 'مكانان',
          few: '# أماكن',
          many: '# مكانا',
          other: '# مكان',
        }),
  within: (minutes) => `على بعد أقل من ${plural(minutes, MINUTES)} مشيًا`,
  walk: (minutes, metres) =>
    minutes > 60
      ? `حوالي ${distance(metres)} مشيًا`
      : `حوالي ${plural(minutes, MINUTES)} مشيًا · ${distance(metres)}`,
  nearMe: 'بالقرب مني',
  results: 'النتائج',
  notLocated: 'بلا موقع معروف',
  distance,
  sheetSmaller: 'تصغير اللوحة',
  sheetLarger: 'تكبير اللوحة',
  map: 'خريطة',
  zoomIn: 'تقريب',
  zoomOut: 'إبعاد',
  locateMe: 'تحديد موقعي',
  overview: 'نظرة عامة',
  basemap: 'خلفية الخريطة',
  sketch: 'رسم مبسط',
  plainGround: 'دون خلفية خريطة',
  legend: 'مفتاح الخريطة',
  mapFailed: 'تبقى الخريطة بسيطة على هذا الجهاز. القائمة والمرشّحات تعمل.',
  basemapFailed: 'خلفية الخريطة غير متاحة.',
  attributionSketch: 'رسم CartoQuartiers',
  cooperativeTouch: 'حرّك الخريطة بإصبعين',
  cooperativeWheel: (key) => `استعمل ${key} والعجلة للتقريب`,
  severalHere: (count) =>
    plural(count, {
      one: 'مكان واحد هنا',
      two: 'مكانان هنا',
      few: '# أماكن هنا',
      many: '# مكانا هنا',
      other: '# مكان هنا',
    }),
  loading: 'الأماكن قادمة.',
  loadFailed: 'تعذّر تحميل الأماكن.',
  loadedPartly: 'لم تصل بعض البيانات.',
  loadFailures: {
    network: 'الشبكة لا تستجيب. تحقق من الاتصال ثم أعد المحاولة.',
    missing: 'ملف بيانات مفقود. أخبر القائمين على الموقع.',
    server: 'الخادم في صعوبة. أعد المحاولة بعد قليل.',
    timeout: 'الخادم بطيء جدا. أعد المحاولة.',
    unreadable: 'ملف بيانات غير مقروء. أخبر القائمين على الموقع.',
    refused: 'لا يُسمح للخريطة بقراءة هذا العنوان.',
  },
  slowStart: 'التحميل أبطأ من المتوقع، لكنه مستمر.',
  retry: 'إعادة المحاولة',
  regionFailed: 'هذا الجزء من الصفحة معطّل. الباقي يعمل.',
  partMissing: 'لم يصل هذا الجزء. تحقق من الاتصال.',
  newWindow: 'نافذة جديدة',
  probably: (name) => `${name} (على الأرجح)`,
} satisfies Messages;
