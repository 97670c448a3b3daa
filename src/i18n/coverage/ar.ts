import type { Measures } from '../../domain/coverage/coverage.ts';
import { pluraliser, type PluralForms } from '../plural.ts';
import { ar as report } from '../report/ar.ts';
import type { CoverageMessages, SaidCell } from './fr.ts';

const LOCALE = 'ar-MA';
const plural = pluraliser(LOCALE);
const whole = new Intl.NumberFormat(LOCALE, { maximumFractionDigits: 0 });
const percent = new Intl.NumberFormat(LOCALE, { style: 'percent', maximumFractionDigits: 0 });
const decimal = new Intl.NumberFormat(LOCALE, { minimumFractionDigits: 2, maximumFractionDigits: 2 });

const PLACES: PluralForms = {
  zero: 'لا أماكن',
  one: 'مكان واحد',
  two: 'مكانان',
  few: '# أماكن',
  many: '# مكانًا',
  other: '# مكان',
};
const LINES: PluralForms = {
  zero: 'لا أسطر',
  one: 'سطر واحد',
  two: 'سطران',
  few: '# أسطر',
  many: '# سطرًا',
  other: '# سطر',
};
const MINUTES: PluralForms = {
  zero: 'أقل من دقيقة',
  one: 'دقيقة واحدة',
  two: 'دقيقتين',
  few: '# دقائق',
  many: '# دقيقة',
  other: '# دقيقة',
};
const POINTS: PluralForms = {
  zero: 'أقل من نقطة',
  one: 'نقطة واحدة',
  two: 'نقطتان',
  few: '# نقاط',
  many: '# نقطة',
  other: '# نقطة',
};
const NEIGHBOURHOODS: PluralForms = {
  zero: 'لا أحياء',
  one: 'حي واحد',
  two: 'حيّان',
  few: '# أحياء',
  many: '# حيًّا',
  other: '# حي',
};

/** A name in other letters keeps its own direction inside a sentence. */
const apart = (name: string): string => `\u2068${name}\u2069`;
const forIssue = (issue: string): string => `لـ«${apart(issue)}»`;
const places = (count: number, issue: string): string => `${plural(count, PLACES)} ${forIssue(issue)}`;

/** 4.5 km/h. */
const METRES_PER_MINUTE = 75;
const minutesOf = (metres: number): number => Math.max(1, Math.round(metres / METRES_PER_MINUTE));

const formats = {
  metres: (value: number) => `${whole.format(Math.round(value / 10) * 10)}\u00a0م`,
  walk: (metres: number) => `${whole.format(minutesOf(metres))}\u00a0د`,
  share: (value: number) => percent.format(value),
  per1000: (value: number) => decimal.format(value),
  number: (value: number) => whole.format(value),
};

function perhaps({ uncertain }: Measures): string {
  return uncertain === 0 ? '' : `، و${plural(uncertain, PLACES)} غير مؤكد`;
}

function said({ issue, measures, measure, minutes }: SaidCell): string {
  const { level, shares, inside, nearby, per1000, nearestMetres } = measures;
  if (level === 'unknown') return `لم يبحث أحد عن أماكن ${forIssue(issue)}`;
  if (measure === 'nearest') {
    return nearestMetres === null
      ? `لا مكان معروف ${forIssue(issue)}`
      : `أقرب مكان ${forIssue(issue)} على بُعد ${plural(minutesOf(nearestMetres), MINUTES)} مشيًا تقريبًا، ${formats.metres(nearestMetres)}`;
  }
  if (level === 'none') return `لا مكان ${forIssue(issue)} على أقل من ${plural(15, MINUTES)} مشيًا`;
  const isCounted = measure === 'count' || measure === 'per1000';
  if (isCounted && inside + nearby === 0) {
    return `لا مكان ${forIssue(issue)} داخل الحي أو على 300 م${perhaps(measures)}`;
  }
  // The figure first, as it is shown: its noun has forms of its own.
  if (measure === 'count') {
    const count = inside + nearby;
    return `${formats.number(count)}، أي ${places(count, issue)} داخل الحي أو على 300 م${perhaps(measures)}`;
  }
  if (measure === 'per1000') {
    return per1000 === null
      ? `عدد السكان غير معروف، ${places(inside + nearby, issue)}`
      : `${formats.per1000(per1000)} مكان ${forIssue(issue)} لكل 1000 ساكن`;
  }
  const share = shares[minutes] ?? 0;
  return `نحو ${formats.share(share)} من السكان على أقل من ${plural(minutes, MINUTES)} مشيًا من مكان ${forIssue(issue)}`;
}

export const ar = {
  ...formats,
  caption: (territory) => `التغطية في الأحياء: ${territory}`,
  loading: 'الحساب جارٍ.',
  failed: 'لم يكتمل الحساب.',
  retry: 'إعادة المحاولة',
  noNeighbourhoods: 'لا حدود للأحياء في هذه المنطقة بعد.',
  noneInSight: 'لا يوجد حي بعيد بما يكفي عن حافة الخريطة. صغّر الخريطة.',
  measure: 'القياس',
  measures: {
    share: 'السكان القريبون',
    count: 'عدد الأماكن',
    per1000: 'لكل 1000 ساكن',
    nearest: 'الأقرب',
  },
  minutesLegend: 'مدة المشي',
  minutes: (minutes) => `${whole.format(minutes)} د`,
  legend: 'مفتاح الألوان',
  steps: {
    share: {
      none: 'لا مكان على 15 د',
      thin: 'أقل من النصف',
      fair: `من النصف إلى ${percent.format(0.8)}`,
      good: `${percent.format(0.8)} أو أكثر`,
    },
    count: { none: 'لا مكان', thin: 'مكان واحد', fair: 'من 2 إلى 4 أماكن', good: '5 أماكن أو أكثر' },
    per1000: {
      none: 'لا مكان',
      thin: `أقل من ${decimal.format(0.5)}`,
      fair: `من ${decimal.format(0.5)} إلى 1`,
      good: '1 أو أكثر',
    },
    nearest: {
      none: 'أكثر من 15 د',
      thin: 'من 10 إلى 15 د',
      fair: 'من 5 إلى 10 د',
      good: '5 د أو أقل',
    },
  },
  none: 'لا مكان',
  unknown: 'لم يبحث أحد',
  unsaid: 'عدد السكان غير معروف',
  uncertainSign: (count) => `+${whole.format(count)} ؟`,
  uncertainExplained: '«+2 ؟»: مكانان موقعهما غير دقيق.',
  neighbourhood: 'الحي',
  population: 'السكان',
  territory: 'المنطقة',
  territoryMean: 'متوسط المنطقة',
  inSight: 'الخريطة الظاهرة',
  inSightMean: 'متوسط الأحياء الظاهرة',
  table: 'جدول التغطية',
  onMap: 'على الخريطة',
  sortBy: (column) => `ترتيب حسب ${column}`,
  today: (figure) => `فرضية: ${figure} اليوم`,
  cellSentence: (cell) => `${apart(cell.name)}: ${said(cell)}`,
  filtered: (kept, all) => `حساب على ${plural(kept, PLACES)} من أصل ${whole.format(all)} حسب اختياراتكم.`,
  countAll: 'احتساب كل الأماكن',
  someRows: (shown, all) => `${plural(shown, NEIGHBOURHOODS)} من أصل ${whole.format(all)} حسب اختياراتكم.`,
  missing: (file) => `لم يصل الملف ${apart(file)}: الحساب من دونه.`,
  refused: (count, file) =>
    `أسطر تعذرت قراءتها في الملف ${apart(file)}: ${plural(count, LINES)}. الحساب من دونها.`,
  refusedFile: (file) => `تتعذر قراءة الملف ${apart(file)}: الحساب من دونه.`,
  refusedRow: (row, column) => `السطر ${whole.format(row)}، ${apart(column)} –`,
  refusedMore: (count) => `وغير ذلك: ${plural(count, LINES)}.`,
  reasons: report,
  map: 'عرض الخريطة',
  back: 'العودة إلى الجدول',
  close: 'إغلاق',
  facts: {
    title: 'الحي',
    code: 'الرمز',
    communes: 'البلدية',
    population: (year) => (year === '' ? 'السكان' : `السكان (${year})`),
    poverty: 'نسبة الفقر',
    area: 'المساحة',
    hectares: (value) => `${decimal.format(value)} هكتار`,
    generalised: 'حدود مبسطة: قد يكون مكان على الحافة في الجهة الأخرى.',
  },
  compare: 'مقارنة مع',
  comparison: (one, other) => `${apart(one)} و${apart(other)}`,
  gap: 'الفارق',
  rows: {
    5: 'السكان على 5 د من مكان',
    10: 'السكان على 10 د من مكان',
    15: 'السكان على 15 د من مكان',
    nearest: 'أقرب مكان مشيًا',
    per1000: 'أماكن لكل 1000 ساكن',
    inside: 'أماكن داخل الحي',
    nearby: 'أماكن على أقل من 300 م',
    uncertain: 'أماكن غير مؤكدة',
  },
  about: (text) => `نحو ${text}`,
  nothing: 'لا رقم',
  gaps: {
    none: 'مثله',
    points: (points) => `${plural(Math.round(Math.abs(points)), POINTS)} ${points < 0 ? 'أقل' : 'أكثر'}`,
    metres: (metres) => `${metres < 0 ? 'أقرب' : 'أبعد'} بـ${formats.metres(Math.abs(metres))}`,
    count: (count) => `${count < 0 ? 'أقل' : 'أكثر'} بـ${whole.format(Math.abs(count))}`,
    per1000: (value) => `${value < 0 ? 'أقل' : 'أكثر'} بـ${decimal.format(Math.abs(value))}`,
  },
  otherIssues: 'قضايا الحي الأخرى',
  places: 'أماكنه',
  standings: {
    inside: (count) => `داخل الحي (${whole.format(count)})`,
    nearby: (count) => `بجواره، على 300 م على الأكثر (${whole.format(count)})`,
    uncertain: (count) => `ربما داخله، موقع غير دقيق (${whole.format(count)})`,
  },
  noPlaces: 'لا مكان في الحي ولا بجواره.',
  partlyKnown: 'هذه الأماكن معروفة بالصدفة. قد توجد أماكن أخرى.',
  survey: 'من بحث',
  surveyStates: { complet: 'بحث كامل', partiel: 'بحث جزئي', aucun: 'لم يبحث أحد' },
  noSurvey: 'لا ملاحظة عن البحث عن هذه الأماكن.',
  method: 'كيف يتم الحساب',
  methodPage: 'الطريقة كاملة مع حدودها',
  formula: 'الدقائق = المسافة المستقيمة × 1,3 ÷ 75 م',
  methodWalk: 'نمشي 4,5 كم في الساعة. تطيل الشوارع الطريق بنسبة 30%.',
  methodBarriers: 'لا تُحتسب الأنهار والسكك الحديدية والمنحدرات.',
  methodUncertain: 'موقع أقل دقة من 150 م لا يطمئن أحدًا: لا يدخل في أي نسبة.',
  methodMean: 'المنطقة: متوسط السكان حيث جرى البحث.',
  spread: 'نفترض أن السكان موزعون بالتساوي في كل حي.',
  grid: 'السكان موزعون حسب شبكة السكان.',
  estimated: 'أوقات مقدّرة بخط مستقيم، مع إطالة الطريق بنسبة 30%.',
  walked: (source, date) => `أوقات مشي حقيقية (${[source, date].filter((part) => part !== '').join('، ')}).`,
} satisfies CoverageMessages;
