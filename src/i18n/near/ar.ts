import { pluraliser } from '../plural.ts';
import type { NearMessages } from './fr.ts';

const locale = 'ar-MA';
const plural = pluraliser(locale);

export const ar = {
  useDevice: 'استخدام موقعي',
  staysHere: 'موقعك لا يغادر هذه الصفحة.',
  pickPoint: 'اختيار نقطة على الخريطة',
  pickInstead: 'اختيار نقطة',
  neighbourhood: 'الانطلاق من حي',
  chooseNeighbourhood: 'اختر حيًا',
  address: 'للانطلاق من عنوان، اكتبه في خانة البحث.',
  fromDevice: 'انطلاقًا من موقعي',
  from: (label) => `انطلاقًا من ${label}`,
  fromPoint: 'انطلاقًا من النقطة المختارة',
  end: 'إلغاء الترتيب حسب المسافة',
  minutes: 'مدة المشي',
  legendStart: 'نقطة انطلاقكم',
  legendReach: 'حوالي 5 أو 10 أو 15 دقيقة مشيًا',
  anyMinutes: 'بلا حد',
  upTo: (minutes) =>
    plural(minutes, {
      one: 'دقيقة واحدة',
      two: 'دقيقتان',
      few: '# دقائق',
      many: '# دقيقة',
      other: '# دقيقة',
    }),
  inaccurate: (distance) => `الموقع دقيق في حدود ${distance} تقريبًا. نقطة على الخريطة أدق.`,
  howEstimated: 'كيف تُقدَّر هذه المدة؟',
  estimate: [
    'هذه المدة تقديرية.',
    'نأخذ الخط المستقيم ونزيد 30 % للمنعطفات.',
    'نحسب 4,5 كلم في الساعة.',
    'قد يطول الطريق بسبب منحدر أو شارع مغلق.',
  ],
  asking: 'جارٍ البحث عن موقعك…',
  askingSlowly: 'البحث مستمر. إذا طرح المتصفح سؤالًا فأجب عنه.',
  cancel: 'إلغاء',
  failures: {
    absent: 'هذا المتصفح لا يحدد الموقع هنا. اختر نقطة على الخريطة.',
    refused: 'تحديد الموقع مرفوض. اسمح به في المتصفح، أو اختر نقطة.',
    unavailable: 'لم يجد جهازك موقعه. أعد المحاولة، أو اختر نقطة.',
    slow: 'لم يصل الموقع بعد. أعد المحاولة، أو اختر نقطة على الخريطة.',
  },
  outside: 'أنت خارج منطقة هذه الخريطة.',
  lookAnyway: 'الترتيب على أي حال',
  stayHere: 'البقاء هنا',
  pickHint: 'المس نقطة على الخريطة، أو ضعها تحت العلامة.',
  pickKeys: 'بلوحة المفاتيح: الأسهم ثم Enter.',
  takeMiddle: 'اختيار هذه النقطة',
} satisfies NearMessages;
