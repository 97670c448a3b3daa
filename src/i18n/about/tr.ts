import { pluraliser } from '../plural.ts';
import type { AboutMessages } from './fr.ts';

const plural = pluraliser('tr-TR');

export const tr = {
  pagesLabel: 'Hakkında sayfaları',
  pages: {
    story: 'Öyküsü',
    sources: 'Kaynaklar ve lisanslar',
    method: 'Kapsama yöntemi',
    privacy: 'Gizlilik',
    accessibility: 'Erişilebilirlik',
  },
  story: {
    title: 'Hayatı değiştiren şeyi evinizin yakınında bulun',
    lead: 'CartoQuartiers, öncelikli mahallelerin yararlı projelerini ve yerlerini konu konu gösterir.',
    meetingTitle: 'Her şey bir buluşmayla başladı',
    meeting: [
      '30 Haziran 2015’te 65 kişi Vaulx-en-Velin’de, WOOPA’da buluştu.',
      'Bu, Labo Cités’nin düzenlediği dördüncü CaféLaboQUARTIERS idi.',
      'Yedi proje, halk mahallelerinin beş ihtiyacına nasıl yanıt verdiğini anlattı.',
      'Bu harita onların anısını korur ve gidilebilecek yerleri ekler.',
    ],
    issuesTitle: 'Konular',
    issuesLead: 'Birini seçin: harita ona yanıt verenleri gösterir.',
    projectsTitle: (count: number) => plural(count, { one: 'Proje', other: '# proje' }),
    vocationTitles: {
      commerciale: 'Satışlarıyla yaşayanlar',
      'non-commerciale': 'Birden çok para kaynağını birleştirenler',
      other: 'Diğerleri',
    },
    vocationTexts: {
      commerciale: 'Yenilikleri: ticaretlerinin bölgeye sağladığı toplumsal katkı.',
      'non-commerciale':
        'Yenilikleri: kamu parası azalırken desteği, sponsorluğu, bağışı ve hizmet satışını birleştirmek.',
      other: 'Nasıl yaşadıkları belirtilmemiş.',
    },
    innovationTitle: 'Yenilik yapmanın iki yolu',
    innovation: [
      'Daha önce olmayan veya bu biçimde olmayan bir hizmet kurmak.',
      'Başka türlü yapmak: farklı bir adım, yeni geleni devlerin arasında öne çıkarır.',
    ],
    conditionTitle: 'En önemlisi: ilişkiler',
    condition: [
      'Buluşmada tek ses çıktı: her şey finansman verenlere ve ortaklara bağlı.',
      'Çerçeveler değişmeli, en çok da proje çağrılarının formları ve yolları.',
      'Proje sahibi, kurumun kültürünü öğrenir ve yaptıklarıyla ikna eder.',
      'Ortak esnek kalır, yeniliğe ve onun zorluklarına açık olur.',
      'Herkes, rolünün izin verdiği sınıra kadar gider.',
    ],
    phasesTitle: 'Bir projenin üç çağı',
    phases: [
      'Doğuş: bir fikir ilk desteklerini arar.',
      'Gelişme: hizmet çalışır ve büyür.',
      'Yayılma: başka mahalleler de uygular.',
    ],
    neighbourhoodTitle: 'Öncelikli mahalle nedir?',
    neighbourhood: [
      'Gelirlerin düşük olduğu, devletin ve belediyenin daha çok desteklediği bir mahalledir.',
      'Fransızcada QPV denir. Liste 2015’te belirlendi, 2024’te yenilendi.',
    ],
  },
  sources: {
    lead: 'Her yer, bilginin nereden geldiğini ve tarihini söyler.',
    placesTitle: 'Yerler nereden geliyor',
    source: 'Kaynak',
    places: 'Yerler',
    unnamed: 'Kaynak belirtilmemiş',
    neighbourhoodsTitle: 'Mahalleler',
    neighbourhoods:
      'Sınırlar ANCT’ye göre, rakamlar Insee’den. Basitleştirilmiş bir sınırın yasal değeri yoktur.',
    doubtTitle: 'Bilmediklerimiz',
    doubt: [
      'Her yerin hâlâ var olduğunu doğrulamadık: gitmeden önce arayın.',
      'Daire, yaklaşık bir konumun gerçekte nerede olabileceğini gösterir.',
      'Kimsenin aramadığı yerde boş bir harita hiçbir şey kanıtlamaz.',
    ],
    licencesTitle: 'Lisanslar',
    licences: [
      'Burada toplanan veriler: Licence Ouverte 2.0.',
      'Kod: MIT lisansı.',
      'Simgeler: Phosphor, MIT lisansı.',
      'Harfler: Atkinson Hyperlegible Next ve Noto Sans Arabic, OFL lisansı.',
    ],
    filesTitle: 'Bu haritanın dosyaları',
    filesLead: 'Tablo programında açılır ve özgürce yeniden kullanılır.',
    correctTitle: 'Düzeltme ve ekleme',
    correct: 'Her yerin bir “Hata bildir” düğmesi var. Eksik bir yer mi var? Önerin.',
  },
  privacy: {
    lead: 'Çerez yok, izleyici yok, hesap yok: bu sayfa kim olduğunuzu bilmez.',
    deviceTitle: 'Cihazınızda kalanlar',
    device: [
      'İki ayar: dil ve görünüş.',
      'Kendi CSV dosyalarınız: burada açılır, hiçbir yere gitmez.',
      'Arıza günleri için başka sitelerin dosyalarının bir kopyası.',
    ],
    elsewhereTitle: 'Başka kime istek gider',
    basemaps: (hosts: string) => `Çevrimiçi altlık haritanın kaynağı ${hosts}. IP adresiniz orada görünür.`,
    noBasemap: 'Çevrimiçi altlık harita yok: sayfa başka yerden bir şey istemez.',
    sketch: '“Çizim” altlığıyla, onayınız olmadan başka yerden bir şey istenmez.',
    typing: (host: string) =>
      `Aramaya yazdığınız harfler, adres önermek için bir kamu hizmetine gider: ${host}.`,
    geocoding: (host: string) =>
      `Bir dosyanın adresleri yalnız siz isterseniz bir kamu hizmetine gider: ${host}.`,
    images: 'Bir yerin resmi yalnız siz tıklayınca görünür.',
    hostTitle: 'Barındıran',
    host: 'Her site gibi bunu da IP adreslerini gören bir barındırıcı sunar.',
  },
  accessibility: {
    lead: 'Herkes bir yer bulabilmeli: klavyeyle, dinleyerek, büyüterek, haritasız.',
    waysTitle: 'Nasıl kullanılır',
    ways: [
      'Liste, haritanın gösterdiği her şeyi söyler. Harita atlanabilir.',
      'Her şey klavyeyle yapılır; sayfanın ilk bağlantıları doğrudan amaca götürür.',
      'Sayfa %400’e kadar büyür, koyu temaya ve azaltılmış harekete uyar.',
      'Her konunun bir biçimi, simgesi ve rengi vardır; asla yalnız renk değil.',
    ],
    statementTitle: 'Erişilebilirlik bildirimi',
    statement: (rate: string, isWhole: boolean) => [
      '11 Şubat 2005 tarihli Fransız yasası (madde 47) bu sitenin erişilebilir olmasını ister.',
      `Site, RGAA 4.1.2 ile ${isWhole ? 'tamamen' : 'kısmen'} uyumludur. Uyulan ölçütlerin oranı: ${rate}.`,
      'Bu oran, dış denetim olmadan geliştiricilerin yaptığı kontrolden gelir.',
    ],
    limitsTitle: 'Erişilebilir olmayanlar',
    limits: [
      'Haritanın çizimi dinlenerek okunamaz: yerini liste alır.',
      'Ekran okuyucular, onları kullanan biriyle henüz denenmedi.',
    ],
    madeTitle: 'Bu bildirim nasıl hazırlandı',
    made: (date: string) => [
      `Tarihi: ${date}.`,
      'Teknolojiler: HTML, CSS, JavaScript, SVG, Canvas.',
      'Denemeler: axe-core ile Chromium, yalnız klavye, 320 px, Fransızca, İngilizce ve Arapça.',
      'Bakılan sayfalar: harita, liste, bir yer, veriler, hakkında.',
    ],
    contactTitle: 'Bize yazın',
    contact: 'Sizi engelleyen bir şey mi var? Bize yazın: size başka bir yoldan yanıt ararız.',
    noContact: 'Sizi engelleyen bir şey mi var? Bu haritayı yayımlayan kuruluşa yazın.',
    appealTitle: 'Başvuru yolu',
    appeal: [
      'Bizden yanıt almazsanız Fransa’nın hak savunucusuna (Défenseur des droits) başvurabilirsiniz:',
      'formuyla, bölgenizdeki temsilcisi aracılığıyla veya ücretsiz mektupla.',
      'Défenseur des droits, Libre réponse 71120, 75342 Paris CEDEX 07.',
    ],
    appealLink: 'Défenseur des droits formu',
  },
} satisfies AboutMessages;
