type Language = 'en' | 'ar';

/** Public holidays of France by their French names; the local ones of few departments keep theirs. */
const NAMES: Readonly<Record<string, Readonly<Record<Language, string>>>> = {
  'Nouvel An': { en: 'New Year’s Day', ar: 'رأس السنة' },
  'Vendredi saint': { en: 'Good Friday', ar: 'الجمعة العظيمة' },
  'Lundi de Pâques': { en: 'Easter Monday', ar: 'اثنين الفصح' },
  'Fête du travail': { en: 'Labour Day', ar: 'عيد العمال' },
  'Fête de la Victoire 1945': { en: 'Victory Day 1945', ar: 'عيد النصر 1945' },
  Ascension: { en: 'Ascension Day', ar: 'عيد الصعود' },
  'Lundi de Pentecôte': { en: 'Whit Monday', ar: 'اثنين العنصرة' },
  'Fête Nationale de la France': { en: 'Bastille Day', ar: 'العيد الوطني الفرنسي' },
  Assomption: { en: 'Assumption Day', ar: 'عيد انتقال العذراء' },
  Toussaint: { en: 'All Saints’ Day', ar: 'عيد جميع القديسين' },
  'Armistice 1918': { en: 'Armistice Day 1918', ar: 'ذكرى هدنة 1918' },
  Noël: { en: 'Christmas Day', ar: 'عيد الميلاد' },
  'Lendemain de Noël': { en: 'Boxing Day', ar: 'اليوم التالي لعيد الميلاد' },
  'Abolition de l’esclavage': { en: 'Abolition of slavery', ar: 'ذكرى إلغاء الرق' },
};

export function holidayTranslator(language: Language): (frenchName: string) => string {
  return (frenchName) => NAMES[frenchName]?.[language] ?? frenchName;
}
