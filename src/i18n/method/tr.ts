import type { MethodMessages } from './fr.ts';

export const tr = {
  lead: 'Her yerde aynı olan ve herkesin yineleyebileceği basit tahminler.',
  questionTitle: 'Soru',
  question: [
    'Her mahalle ve her konu için: kimin yürüme mesafesinde bir yeri var?',
    'Bir yer daha en çok nerede işe yarar?',
  ],
  walkTitle: 'Yürüme süresi',
  formula: 'dakika = kuş uçuşu mesafe × 1,3 ÷ dakikada 75 m',
  walk: [
    'Kentte sokaklar yolu ortalama %30 uzatır.',
    'Bir kişi saatte 4,5 km, yani dakikada 75 m yürür.',
    'Böylece on dakika, kuş uçuşu yaklaşık 577 m eder.',
    'Sitede gerçek yürüme süreleri varsa onları kullanır ve bunu söyler.',
  ],
  residentsTitle: 'Mahallede oturanlar',
  residents: [
    '%48 şu demektir: 100 kişiden 48 kişinin yürüme mesafesinde bir yeri var.',
    'Nüfus ızgarası yoksa nüfusun mahallede eşit dağıldığını varsayarız.',
    'Izgara varsa insanları oturdukları yerde sayarız.',
  ],
  placesTitle: 'Sayılan yerler',
  places: [
    'Açık olan, konumu bilinen ve konuya yanıt veren her yer sayılır.',
    'İçinde: mahallenin sınırları içinde. Yanında: sınıra en çok 300 m uzakta.',
    'Belirsiz: konumu, sınırın hangi yanında olduğunu söylemeye yetmiyor.',
    'Yanılma payı 150 m’yi aşan bir yer sayılmaz.',
  ],
  levelTitle: 'Düzeyler',
  levels: [
    'Yok: kimsenin 15 dk içinde bir yeri yok.',
    'Zayıf: oturanların yarısından azının 10 dk içinde bir yeri var.',
    'Orta: beş kişiden dördünden azının.',
    'İyi: beş kişiden dördünün veya daha fazlasının.',
    'Aranmadı: bu yerleri kimse aramadı. Bu, hiç yer olmadığını göstermez.',
  ],
  territoryTitle: 'Bölge satırı',
  territory: ['Her yeri bir kez sayar.', 'Oranları, arama yapılan yerlerde kişi başına ortalamadır.'],
  imaginedTitle: 'Varsayılan yerler ve en iyi noktalar',
  imagined: [
    'Varsayılan bir yer, gerçek bir yer gibi ölçülür.',
    'Yalnız adresinizde kalır, hiçbir veriye girmez.',
    'En iyi nokta, en çok kişiyi 10 dk’ya yaklaştırır (%1 yanılma payıyla).',
    'İkincisi, birincinin yapıldığını varsayar; böyle sürer.',
  ],
  limitsTitle: 'Bu rakamların söylemedikleri',
  limits: [
    'Irmak, demiryolu veya merdiven yolu uzatır: hesap bunu bilmez.',
    'Çalışma saatleri, ücretler ve boş kontenjan hesaba katılmaz.',
    'Basitleştirilmiş bir sınırın yakınında bir yer taraf değiştirebilir.',
    'Kamu listeleri eskir: bir yer kapanmış veya unutulmuş olabilir.',
    'Bir rakam tartışma açar; sizin yerinize karar vermez.',
  ],
  back: 'Kapsamaya dön',
} satisfies MethodMessages;
