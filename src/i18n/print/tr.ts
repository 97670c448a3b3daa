import { numberFormat } from '../number-format.ts';
import { pluraliser } from '../plural.ts';
import type { PrintMessages } from './fr.ts';

const plural = pluraliser('tr-TR');
const numbers = numberFormat('tr-TR');

export const tr = {
  preview: 'Baskı önizleme',
  howMany: 'Yer sayısı',
  first: (count) => plural(count, { one: 'İlk yer', other: 'İlk # yer' }),
  all: (count) => plural(count, { one: 'Tek yer', other: '# yerin tümü' }),
  which: 'Hangi yerler',
  whole: 'Listenin tamamı',
  inView: 'Haritada görünenler',
  everything: 'Tüm yerler',
  counted: (count) => plural(count, { other: '# yer' }),
  cut: (count, total) =>
    plural(count, {
      one: `Toplam ${numbers.format(total)} yerden ilki`,
      other: `Toplam ${numbers.format(total)} yerden ilk #`,
    }),
  query: (query) => `“${query}”`,
  openNow: 'yazdırma saatinde açık',
  inSight: 'görünen haritada',
  free: 'ücretsiz',
  within: (minutes) => `yürüyerek ${numbers.format(minutes)} dakika içinde`,
  mapLabel: 'Numaralı yerlerin haritası',
  placeMapLabel: 'Yerin çevresinin haritası',
  unnumbered: (count) =>
    plural(count, { other: 'Alan darlığından # yer, numarasız bir noktayla gösterildi.' }),
  unlocated: (count) => plural(count, { other: '# yerin konumu yok: listede var, haritada yok.' }),
  scan: 'Bu görünümün güncel hâli',
  scanPlace: 'Bu yerin güncel hâli',
  printed: (date) => `Yazdırma tarihi: ${date}`,
  sources: 'Kaynaklar',
  moreSources: (count) => plural(count, { other: 've # kaynak daha' }),
  unchecked: 'Bu verileri kimse doğrulamadı: gitmeden önce arayın.',
  nothing: 'Yazdırılacak yer yok: seçimlerinizi değiştirin.',
  afar: 'Yerlerini yazdırmak için haritada yakınlaşın.',
  north: 'K',
  distance: (metres) =>
    metres < 1000 ? `${numbers.format(metres)} m` : `${numbers.format(metres / 1000)} km`,
} satisfies PrintMessages;
