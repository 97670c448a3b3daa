type Language = 'en' | 'ar' | 'tr';

/** Public holidays of France by their French names; the local ones of few departments keep theirs. */
const NAMES: Readonly<Record<string, Readonly<Record<Language, string>>>> = {
  'Nouvel An': { en: 'New Year’s Day', ar: 'رأس السنة', tr: 'Yılbaşı' },
  'Vendredi saint': { en: 'Good Friday', ar: 'الجمعة العظيمة', tr: 'Kutsal Cuma' },
  'Lundi de Pâques': { en: 'Easter Monday', ar: 'اثنين الفصح', tr: 'Paskalya Pazartesisi' },
  'Fête du travail': { en: 'Labour Day', ar: 'عيد العمال', tr: 'İşçi Bayramı' },
  'Fête de la Victoire 1945': { en: 'Victory Day 1945', ar: 'عيد النصر 1945', tr: '1945 Zafer Günü' },
  Ascension: { en: 'Ascension Day', ar: 'عيد الصعود', tr: 'Göğe Yükseliş Günü' },
  'Lundi de Pentecôte': { en: 'Whit Monday', ar: 'اثنين العنصرة', tr: 'Pentekost Pazartesisi' },
  'Fête Nationale de la France': {
    en: 'Bastille Day',
    ar: 'العيد الوطني الفرنسي',
    tr: 'Fransa Ulusal Bayramı',
  },
  Assomption: { en: 'Assumption Day', ar: 'عيد انتقال العذراء', tr: 'Meryem’in Göğe Alınışı' },
  Toussaint: { en: 'All Saints’ Day', ar: 'عيد جميع القديسين', tr: 'Azizler Günü' },
  'Armistice 1918': { en: 'Armistice Day 1918', ar: 'ذكرى هدنة 1918', tr: '1918 Ateşkes Günü' },
  Noël: { en: 'Christmas Day', ar: 'عيد الميلاد', tr: 'Noel' },
  'Lendemain de Noël': { en: 'Boxing Day', ar: 'اليوم التالي لعيد الميلاد', tr: 'Noel’in ertesi günü' },
  'Abolition de l’esclavage': {
    en: 'Abolition of slavery',
    ar: 'ذكرى إلغاء الرق',
    tr: 'Köleliğin Kaldırılması',
  },
};

export function holidayTranslator(language: Language): (frenchName: string) => string {
  return (frenchName) => NAMES[frenchName]?.[language] ?? frenchName;
}
