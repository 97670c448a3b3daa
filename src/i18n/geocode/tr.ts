import { numberFormat } from '../number-format.ts';
import { pluraliser } from '../plural.ts';
import type { GeocodeMessages } from './fr.ts';

const plural = pluraliser('tr-TR');
const numbers = numberFormat('tr-TR');
const inSeconds = (seconds: number): string => plural(seconds, { other: '# saniye' });

export const tr = {
  heading: 'Adrese göre konumlar',
  offer: (places) => plural(places, { other: '# yerin adresi var ama konumu yok.' }),
  question: (places) => plural(places, { one: 'Konumu aransın mı?', other: 'Konumları aransın mı?' }),
  sent: 'Yalnız adres, posta kodu ve belediye gönderilir.',
  toPublicService: (host) => `Fransa’nın kamu adres hizmeti Géoplateforme’a gider (${host}).`,
  toSiteService: (host) => `Bu sitenin adres hizmetine gider (${host}).`,
  ask: 'Konumları ara',
  rest: (places) => plural(places, { other: 'Aranacak # yer kaldı.' }),
  askRest: 'Kalanları ara',
  asking: 'Konumlar aranıyor…',
  progress: (done, total) =>
    plural(total, { one: '# adres', other: `# adresten ${numbers.format(done)} tanesi` }),
  pauses: {
    busy: (seconds) => `Hizmet beklemenizi istiyor. Devam: ${inSeconds(seconds)} sonra.`,
    troubled: (seconds) => `Hizmet düzgün yanıt vermiyor. Yeni deneme: ${inSeconds(seconds)} sonra.`,
  },
  cancel: 'Durdur',
  stopped: 'Arama durduruldu. Bulunanlar kalır.',
  summary: (counts) =>
    `${plural(counts.geocoded + counts.to_review, { other: '# konum bulundu' })}, ` +
    `${numbers.format(counts.to_review)} tanesi kontrol edilecek. ` +
    plural(counts.not_found, { other: '# adres bulunamadı.' }),
  keep: 'Yerleriniz haritada. Düzeltilmiş CSV konumlarını saklar.',
  failures: {
    offline: 'Çevrimdışısınız. Yeniden bağlanıp devam edin.',
    unreachable: 'Hizmetle bağlantı koptu. Ağı kontrol edip devam edin.',
    slow: 'Hizmet çok yavaş yanıt veriyor. Biraz sonra devam edin.',
    busy: 'Hizmete çok fazla istek geliyor. Birkaç dakika sonra devam edin.',
    down: 'Hizmet arızalı. Biraz sonra devam edin.',
    refused: 'Hizmet isteği reddediyor. Bu siteyi yöneten kişiye haber verin.',
    html: 'Hizmet yerine bir internet sayfası yanıt veriyor. Wi-Fi bağlantınızı kontrol edin.',
    unreadable: 'Hizmetin yanıtı okunamıyor. Bu siteyi yöneten kişiye haber verin.',
    broken: 'Arama durdu. Sayfayı yenileyip yeniden deneyin.',
  },
  groups: 'Aranan adresler',
  all: 'Tümü',
  judgements: { to_review: 'Kontrol edilecek', not_found: 'Bulunamadı', geocoded: 'Yerleştirildi' },
  place: 'Yer',
  asked: 'Sorulan adres',
  found: 'Bulunan adres',
  confidence: 'Güven',
  action: 'Kararınız',
  confidences: {
    sure: 'Kesin',
    likely: 'Olası',
    doubtful: 'Belirsiz',
    weak: 'Yerleştirmek için çok belirsiz',
    none: 'Bulunamadı',
  },
  precision: (type) =>
    ({
      housenumber: 'kapı numarasına kadar',
      street: 'sokağa kadar',
      locality: 'mevkiye kadar',
      municipality: 'belediyeye kadar',
    })[type] ?? '',
  see: 'Gör',
  seePlace: (name) => `Haritada gör: ${name}`,
  accept: 'Kabul et',
  acceptFor: (name) => `Konumu kabul et: ${name}`,
  refuse: 'Reddet',
  refuseFor: (name) => `Konumu reddet: ${name}`,
} satisfies GeocodeMessages;
