import { numberFormat } from '../number-format.ts';
import type { NearMessages } from './fr.ts';

const locale = 'tr-TR';
const numbers = numberFormat(locale);

export const tr = {
  useDevice: 'Konumumu kullan',
  staysHere: 'Konumunuz bu sayfadan dışarı çıkmaz.',
  pickPoint: 'Haritada bir nokta seç',
  pickInstead: 'Bir nokta seç',
  neighbourhood: 'Bir mahalleden başla',
  chooseNeighbourhood: 'Bir mahalle seçin',
  address: 'Bir adresten başlamak için adresi aramaya yazın.',
  fromDevice: 'Konumumdan',
  from: (label) => `Başlangıç: ${label}`,
  fromPoint: 'Seçilen noktadan',
  end: 'Uzaklığa göre sıralamayı bitir',
  minutes: 'Yürüme süresi',
  legendStart: 'Başlangıç noktanız',
  legendReach: 'Yürüyerek yaklaşık 5, 10 veya 15 dakika',
  anyMinutes: 'Fark etmez',
  upTo: (minutes) => `${numbers.format(minutes)} dk`,
  inaccurate: (distance) =>
    `Konumun yanılma payı yaklaşık ${distance}. Haritada seçilen nokta daha kesin olur.`,
  howEstimated: 'Bu süre nasıl hesaplanıyor?',
  estimate: [
    'Bu süre bir tahmindir.',
    'Dolambaçlı yollar için kuş uçuşu mesafeye %30 eklenir.',
    'Hız saatte 4,5 km sayılır.',
    'Yokuş veya kapalı bir sokak yolu uzatabilir.',
  ],
  asking: 'Konumunuz aranıyor…',
  askingSlowly: 'Arama sürüyor. Tarayıcı bir soru sorarsa yanıtlayın.',
  cancel: 'Vazgeç',
  failures: {
    absent: 'Bu tarayıcı burada konum vermiyor. Haritada bir nokta seçin.',
    refused: 'Konum izni yok. Tarayıcıda izin verin veya bir nokta seçin.',
    unavailable: 'Cihazınız konumunu bulamıyor. Yeniden deneyin veya bir nokta seçin.',
    slow: 'Konum gelmiyor. Yeniden deneyin veya haritada bir nokta seçin.',
  },
  outside: 'Bu haritanın bölgesi dışındasınız.',
  lookAnyway: 'Yine de sırala',
  stayHere: 'Burada kal',
  pickHint: 'Haritada bir noktaya dokunun veya noktayı artının altına getirin.',
  pickKeys: 'Klavyeyle: ok tuşları, sonra Enter.',
  takeMiddle: 'Bu noktayı al',
} satisfies NearMessages;
