import { describe, expect, it } from 'vitest';
import { foldText } from '../../../src/domain/explore/fold-text.ts';

describe('folding a text', () => {
  it.each([
    ['case and accents', 'Crèche ÉCOLE Noël', 'creche ecole noel'],
    ['ligatures', 'Œuvre, cœur, Lætitia', 'oeuvre coeur laetitia'],
    [
      'apostrophes, straight and curly, and hyphens',
      "l'Écoin-sous-la-Combe, l’Île",
      'l ecoin sous la combe l ile',
    ],
    ['punctuation and no-break spaces', ' Atelier\u00a0(« vélo ») ! ', 'atelier velo'],
    ['accents written apart', 'E\u0301cole', 'ecole'],
    ['digits', 'N°12 bis, 20 m²', 'n 12 bis 20 m2'],
    ['Arabic vowel signs and tatweel', 'مَدْرَسَـــة', 'مدرسه'],
    ['Arabic forms of alef', 'أحمد إلى آمن ٱلله', 'احمد الي امن الله'],
    ['Arabic alef maqsura', 'مستشفى', 'مستشفي'],
    [
      'Turkish letters, dotless ı and capital İ among them',
      'İŞ KAPISI, ığdır, Çocuk Gürültüsü',
      'is kapisi igdir cocuk gurultusu',
    ],
    ['nothing', '—', ''],
  ])('takes away differences that nobody types: %s', (_, text, folded) => {
    expect(foldText(text)).toBe(folded);
  });

  it('changes nothing when done again', () => {
    const once = foldText('Œuvre ﷺ ﬁn İstanbul Straße ½');
    expect(foldText(once)).toBe(once);
  });
});
