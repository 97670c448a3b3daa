import { Buffer } from 'node:buffer';
import { ISSUE_IDS } from '../../fixtures/build-place.ts';
import { chance } from '../../fixtures/cover.ts';

/** Generated files of places, and what everybody who reads them must find. */
export interface GeneratedPlaces {
  readonly size: number;
  /** One file where it may hold all of them, else several. */
  readonly files: readonly Buffer[];
  readonly lon: Float64Array;
  readonly lat: Float64Array;
  /** By issue id: how many places have it. A third of them have two. */
  readonly countByIssue: ReadonlyMap<string, number>;
}

const HEADER =
  'id;nom;type;enjeux;description;adresse;code_postal;commune;code_insee;latitude;longitude;precision_m;' +
  'horaires;telephone;courriel;site_web;publics;source;date_maj;note';

/** The box of the Lyon metropolis, a little inside. */
const WEST = 4.68;
const SOUTH = 45.55;
const WIDTH = 0.42;
const HEIGHT = 0.37;
/** Most places lie around some centre, as people do. */
const CENTRES = 240;
const SPREAD_DEGREES = 0.02;

/** Rows a file: the intake refuses longer ones. */
const MOST_ROWS = 200_000;
/** From here on descriptions are left out, so that a file stays below the intake's limit of bytes. */
const LONG_TEXTS_UP_TO = 150_000;

const STREETS = ['rue de la République', 'avenue Gabriel-Péri', 'place Guy-Môquet', 'allée du Rhône'];
const KINDS = ['Maison de quartier', 'Atelier', 'Jardin partagé', 'Espace numérique', 'Crèche', 'Épicerie'];

export function generatePlaces(size: number, seed = 7): GeneratedPlaces {
  const random = chance(seed);
  const within = (low: number, width: number, value: number): number =>
    Math.min(low + width, Math.max(low, value));
  const centres = Array.from(
    { length: CENTRES },
    () => [WEST + random() * WIDTH, SOUTH + random() * HEIGHT] as const,
  );
  const around = (): number => (random() + random() + random() - 1.5) * SPREAD_DEGREES;
  const lon = new Float64Array(size);
  const lat = new Float64Array(size);
  const countByIssue = new Map<string, number>(ISSUE_IDS.map((id) => [id, 0]));
  const files: Buffer[] = [];
  let lines = [HEADER];
  for (let index = 0; index < size; index++) {
    const [centreLon, centreLat] = centres[Math.floor(random() * CENTRES)] ?? [WEST, SOUTH];
    const x = within(WEST, WIDTH, centreLon + around() * 1.4).toFixed(5);
    const y = within(SOUTH, HEIGHT, centreLat + around()).toFixed(5);
    lon[index] = Number(x);
    lat[index] = Number(y);
    const first = Math.floor(random() * ISSUE_IDS.length);
    const issues = [
      ISSUE_IDS[first],
      ...(index % 3 === 0 ? [ISSUE_IDS[(first + 2) % ISSUE_IDS.length]] : []),
    ];
    for (const issue of issues) countByIssue.set(issue ?? '', (countByIssue.get(issue ?? '') ?? 0) + 1);
    lines.push(row(index, x, y, issues.join('|'), random, size <= LONG_TEXTS_UP_TO));
    if (lines.length > MOST_ROWS || index === size - 1) {
      files.push(Buffer.from(`${lines.join('\n')}\n`));
      lines = [HEADER];
    }
  }
  return { size, files, lon, lat, countByIssue };
}

function row(
  index: number,
  lon: string,
  lat: string,
  issues: string,
  random: () => number,
  isLong: boolean,
): string {
  const digits = (count: number): string =>
    Math.floor(random() * 10 ** count)
      .toString()
      .padStart(count, '0');
  const pick = (texts: readonly string[]): string => texts[Math.floor(random() * texts.length)] ?? '';
  return [
    `lieu-${String(index)}`,
    `${pick(KINDS)} n° ${String(index)}`,
    'centre social',
    issues,
    isLong
      ? `"Un lieu où l’on vient apprendre, cuisiner ; jardiner et se rencontrer, ouvert à tous (${digits(5)})."`
      : '',
    `${String(1 + Math.floor(random() * 200))} ${pick(STREETS)}`,
    '69120',
    'Vaulx-en-Velin',
    '69256',
    lat,
    lon,
    index % 4 === 0 ? '30' : '',
    isLong ? `Mo-Fr 0${String(index % 10)}:00-1${String(index % 7)}:30` : '',
    `04 78 ${digits(2)} 00 00`,
    `contact${String(index)}@example.org`,
    `https://www.example.org/lieux/${String(index)}`,
    'jeunes|parents',
    'data.inclusion',
    `2024-0${String((index % 9) + 1)}-1${String(index % 10)}`,
    '',
  ].join(';');
}
