import { tr as report } from '../report/tr.ts';
import type { Measures } from '../../domain/coverage/coverage.ts';
import { pluraliser } from '../plural.ts';
import type { CoverageMessages, SaidCell } from './fr.ts';

const plural = pluraliser('tr-TR');
const whole = new Intl.NumberFormat('tr-TR', { maximumFractionDigits: 0 });
const percent = new Intl.NumberFormat('tr-TR', { style: 'percent', maximumFractionDigits: 0 });
const decimal = new Intl.NumberFormat('tr-TR', { minimumFractionDigits: 2, maximumFractionDigits: 2 });

/** "işe erişim için": "için" follows a name without changing it, and small i and ı are two letters. */
function forIssue(issue: string): string {
  const isAcronym = /^\p{Lu}{2}/u.test(issue);
  return `${isAcronym ? issue : issue.charAt(0).toLocaleLowerCase('tr') + issue.slice(1)} için`;
}

const places = (count: number): string => plural(count, { other: '# yer' });

const METRES_PER_MINUTE = 75;

const formats = {
  metres: (value: number) => `${whole.format(Math.round(value / 10) * 10)}\u00a0m`,
  walk: (metres: number) => `${whole.format(Math.max(1, Math.round(metres / METRES_PER_MINUTE)))}\u00a0dk`,
  share: (value: number) => percent.format(value),
  per1000: (value: number) => decimal.format(value),
  number: (value: number) => whole.format(value),
};

function perhaps({ uncertain }: Measures): string {
  return uncertain === 0 ? '' : `, ayrıca ${whole.format(uncertain)} belirsiz`;
}

function said({ issue, measures, measure, minutes }: SaidCell): string {
  const { level, shares, inside, nearby, per1000, nearestMetres } = measures;
  if (level === 'unknown') return `${forIssue(issue)} yer aranmadı`;
  if (measure === 'nearest') {
    return nearestMetres === null
      ? `${forIssue(issue)} bilinen yer yok`
      : `${forIssue(issue)} en yakın yer yürüyerek yaklaşık ${formats.walk(nearestMetres)}, ${formats.metres(nearestMetres)}`;
  }
  if (level === 'none') return `${forIssue(issue)} yürüyerek 15 dk içinde yer yok`;
  const isCounted = measure === 'count' || measure === 'per1000';
  if (isCounted && inside + nearby === 0) {
    return `${forIssue(issue)} mahallede veya 300\u00a0m çevresinde yer yok${perhaps(measures)}`;
  }
  if (measure === 'count') {
    return `${forIssue(issue)} mahallede veya 300\u00a0m çevresinde ${places(inside + nearby)}${perhaps(measures)}`;
  }
  if (measure === 'per1000') {
    return per1000 === null
      ? `nüfus bilinmiyor, ${forIssue(issue)} ${places(inside + nearby)}`
      : `${forIssue(issue)} 1.000 kişiye ${formats.per1000(per1000)} yer`;
  }
  return `${forIssue(issue)} bir yere yürüyerek en çok ${String(minutes)} dk uzakta oturanlar: yaklaşık ${formats.share(shares[minutes] ?? 0)}`;
}

export const tr = {
  ...formats,
  caption: (territory) => `Kapsama, mahallelere göre: ${territory}`,
  loading: 'Hesap yapılıyor.',
  failed: 'Hesap tamamlanamadı.',
  retry: 'Yeniden dene',
  noNeighbourhoods: 'Bu bölgenin henüz mahalle sınırları yok.',
  noneInSight: 'Kenardan yeterince uzak bir mahalle yok. Haritayı uzaklaştırın.',
  measure: 'Ölçü',
  measures: {
    share: 'Yakında oturanlar',
    count: 'Yer sayısı',
    per1000: '1.000 kişiye düşen',
    nearest: 'En yakın yer',
  },
  minutesLegend: 'Yürüme süresi',
  minutes: (minutes) => `${String(minutes)}\u00a0dk`,
  legend: 'İşaretler',
  steps: {
    share: {
      none: '15 dk içinde yer yok',
      thin: 'Yarıdan az',
      fair: 'Yarısı ile %80 arası',
      good: '%80 veya üstü',
    },
    count: { none: 'Yer yok', thin: '1 yer', fair: '2–4 yer', good: '5 yer veya daha çok' },
    per1000: { none: 'Yer yok', thin: '0,5 altı', fair: '0,5 ile 1 arası', good: '1 veya üstü' },
    nearest: {
      none: '15 dk’dan uzak',
      thin: '10–15 dk',
      fair: '5–10 dk',
      good: '5 dk veya daha yakın',
    },
  },
  none: 'Yok',
  unknown: 'Aranmadı',
  unsaid: 'Nüfus bilinmiyor',
  uncertainSign: (count) => `+${whole.format(count)} ?`,
  uncertainExplained: '“+2 ?”: konumu çok belirsiz iki yer.',
  neighbourhood: 'Mahalle',
  population: 'Nüfus',
  territory: 'Bölge',
  territoryMean: 'Bölge ortalaması',
  inSight: 'Görünen harita',
  inSightMean: 'Görünen mahallelerin ortalaması',
  table: 'Kapsama tablosu',
  onMap: 'haritada',
  sortBy: (column) => `Sırala: ${column}`,
  today: (figure) => `varsayılan: bugün ${figure}`,
  cellSentence: (cell) => `${cell.name}: ${said(cell)}`,
  filtered: (kept, all) =>
    `Hesaba katılan: ${plural(kept, { other: '# filtrelenmiş yer' })}, toplam ${whole.format(all)}.`,
  countAll: 'Tüm yerleri say',
  someRows: (shown, all) =>
    `Filtrelerinize göre ${plural(shown, { other: '# mahalle' })}, toplam ${whole.format(all)}.`,
  missing: (file) => `${file} dosyası gelmedi: hesap onsuz yapıldı.`,
  refused: (count, file) =>
    plural(count, { other: `${file} dosyasında # satır okunamıyor: onlarsız hesaplandı.` }),
  refusedFile: (file) => `${file} okunamıyor: onsuz hesaplandı.`,
  refusedRow: (row) => `${whole.format(row)}. satır`,
  refusedMore: (count) => plural(count, { other: 've # satır daha.' }),
  reasons: report,
  map: 'Haritayı gör',
  back: 'Tabloya dön',
  close: 'Kapat',
  facts: {
    title: 'Mahalle',
    code: 'Kod',
    communes: 'Belediye',
    population: (year) => (year === '' ? 'Nüfus' : `Nüfus (${year})`),
    poverty: 'Yoksulluk oranı',
    area: 'Yüzölçümü',
    hectares: (value) => `${decimal.format(value)} ha`,
    generalised: 'Basitleştirilmiş sınır: kenardaki bir yer öbür yanda olabilir.',
  },
  compare: 'Şununla karşılaştır',
  comparison: (one, other) => `${one} ve ${other}`,
  gap: 'Fark',
  rows: {
    5: 'Bir yere 5 dk uzakta oturanlar',
    10: 'Bir yere 10 dk uzakta oturanlar',
    15: 'Bir yere 15 dk uzakta oturanlar',
    nearest: 'En yakın yer, yürüyerek',
    per1000: '1.000 kişiye düşen yer',
    inside: 'Mahalledeki yerler',
    nearby: '300 m içindeki yerler',
    uncertain: 'Belirsiz yerler',
  },
  about: (text) => `yaklaşık ${text}`,
  nothing: 'rakam yok',
  gaps: {
    none: 'aynı',
    points: (points) => `${whole.format(Math.abs(points))} puan ${points < 0 ? 'az' : 'fazla'}`,
    metres: (metres) => `${formats.metres(Math.abs(metres))} ${metres < 0 ? 'daha yakın' : 'daha uzak'}`,
    count: (count) => `${whole.format(Math.abs(count))} ${count < 0 ? 'az' : 'fazla'}`,
    per1000: (value) => `${decimal.format(Math.abs(value))} ${value < 0 ? 'az' : 'fazla'}`,
  },
  otherIssues: 'Mahallenin diğer konuları',
  places: 'Yerleri',
  standings: {
    inside: (count) => `Mahallede (${whole.format(count)})`,
    nearby: (count) => `Yanında, en çok 300 m (${whole.format(count)})`,
    uncertain: (count) => `Belki içinde, konumu belirsiz (${whole.format(count)})`,
  },
  noPlaces: 'Mahallede ve yanında yer yok.',
  partlyKnown: 'Bu yerler rastlantıyla biliniyor. Başkaları da olabilir.',
  survey: 'Kim aradı',
  surveyStates: {
    complet: 'Tam arama',
    partiel: 'Kısmi arama',
    aucun: 'Kimse aramadı',
  },
  noSurvey: 'Bu yerlerin aranmasına ilişkin not yok.',
  method: 'Nasıl hesaplanıyor',
  methodPage: 'Yöntemin tamamı ve sınırları',
  formula: 'dakika = kuş uçuşu mesafe × 1,3 ÷ 75 m',
  methodWalk: 'Bir saatte 4,5 km yürünür. Sokaklar yolu %30 uzatır.',
  methodBarriers: 'Irmaklar, demiryolları ve yokuşlar hesaba katılmaz.',
  methodUncertain: 'Yanılma payı 150 m’yi aşan bir yer kimseye yakın sayılmaz.',
  methodMean: 'Bölge: kişi başına ortalama, yalnız arama yapılan yerlerde.',
  spread: 'Nüfusun her mahallede eşit dağıldığı varsayılır.',
  grid: 'Nüfus, nüfus ızgarasına göre yerleştirildi.',
  estimated: 'Süreler kuş uçuşu mesafeden tahmin edildi, yol %30 uzatıldı.',
  walked: (source, date) =>
    `Gerçek yürüme süreleri (${[source, date].filter((part) => part !== '').join(', ')}).`,
} satisfies CoverageMessages;
