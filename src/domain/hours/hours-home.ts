import { isInsideBounds, type Bounds, type LonLat } from '../geo/lon-lat.ts';

/** What the hours of a place depend on besides their text. */
export interface HoursHome {
  /** Name of the time zone. */
  readonly zone: string;
  /** Where public holidays of its own may hold, as the library names it; '' knows those of all France. */
  readonly holidayState: string;
  /** The region by which school holidays go, '' where it is not known. */
  readonly schoolState: string;
}

const HEXAGON_ZONE = 'Europe/Paris';

/** Overseas departments and territories by the first three digits of their codes. */
const OVERSEAS: Readonly<Record<string, { zone: string; state: string; bounds: Bounds }>> = {
  '971': { zone: 'America/Guadeloupe', state: 'Guadeloupe', bounds: [-61.9, 15.7, -60.9, 16.6] },
  '972': { zone: 'America/Martinique', state: 'Martinique', bounds: [-61.3, 14.3, -60.7, 15] },
  '973': { zone: 'America/Cayenne', state: 'Guyane', bounds: [-54.7, 2, -51.5, 6] },
  '974': { zone: 'Indian/Reunion', state: 'La Réunion', bounds: [55.1, -21.5, 55.9, -20.8] },
  '975': { zone: 'America/Miquelon', state: 'Saint-Pierre-et-Miquelon', bounds: [-56.6, 46.6, -56, 47.3] },
  '976': { zone: 'Indian/Mayotte', state: 'Mayotte', bounds: [44.9, -13.1, 45.4, -12.5] },
  '977': { zone: 'America/St_Barthelemy', state: 'Saint-Barthélemy', bounds: [-63, 17.8, -62.7, 18] },
  '978': { zone: 'America/Marigot', state: 'Saint-Martin', bounds: [-63.3, 18, -62.9, 18.2] },
  '986': { zone: 'Pacific/Wallis', state: 'Wallis-et-Futuna', bounds: [-178.5, -14.6, -175.9, -12.9] },
  '987': { zone: 'Pacific/Tahiti', state: 'Polynésie française', bounds: [-155, -28, -134, -7.5] },
  '988': { zone: 'Pacific/Noumea', state: 'Nouvelle-Calédonie', bounds: [158, -23.5, 172.2, -17.5] },
};

/** Communes of French Polynesia whose clocks are not Tahiti's: the Marquesas and the Gambier islands. */
const OTHER_POLYNESIAN_ZONES: Readonly<Record<string, string>> = {
  '98718': 'Pacific/Marquesas',
  '98719': 'Pacific/Gambier',
  '98723': 'Pacific/Marquesas',
  '98731': 'Pacific/Marquesas',
  '98746': 'Pacific/Marquesas',
  '98750': 'Pacific/Marquesas',
  '98756': 'Pacific/Marquesas',
};

/** Departments of each region, with Corsica's `20` of post codes. */
const REGIONS: Readonly<Record<string, string>> = {
  'Auvergne-Rhône-Alpes': '01 03 07 15 26 38 42 43 63 69 73 74',
  'Bourgogne-Franche-Comté': '21 25 39 58 70 71 89 90',
  Bretagne: '22 29 35 56',
  'Centre-Val de Loire': '18 28 36 37 41 45',
  Corse: '20 2A 2B',
  'Grand Est': '08 10 51 52 54 55 57 67 68 88',
  'Hauts-de-France': '02 59 60 62 80',
  'Île-de-France': '75 77 78 91 92 93 94 95',
  Normandie: '14 27 50 61 76',
  'Nouvelle-Aquitaine': '16 17 19 23 24 33 40 47 64 79 86 87',
  Occitanie: '09 11 12 30 31 32 34 46 48 65 66 81 82',
  'Pays de la Loire': '44 49 53 72 85',
  "Provence-Alpes-Côte d'Azur": '04 05 06 13 83 84',
};

/** Departments with two public holidays more than the rest of the hexagon. */
const LOCAL_LAW: Readonly<Record<string, string>> = { '57': 'Moselle', '67': 'Bas-Rhin', '68': 'Haut-Rhin' };

/** Where a place keeps its hours, by its INSEE or post code, else by its position. */
export function hoursHomeOf(code: string, position: LonLat | null): HoursHome {
  const overseas =
    OVERSEAS[code.slice(0, 3)] ??
    (code === '' && position !== null
      ? Object.values(OVERSEAS).find(({ bounds }) => isInsideBounds(bounds, position[0], position[1]))
      : undefined);
  if (overseas !== undefined) {
    const { zone, state } = overseas;
    return { zone: OTHER_POLYNESIAN_ZONES[code] ?? zone, holidayState: state, schoolState: state };
  }
  const department = code.slice(0, 2).toUpperCase();
  const region = Object.entries(REGIONS).find(([, departments]) =>
    departments.split(' ').includes(department),
  );
  return {
    zone: HEXAGON_ZONE,
    holidayState: LOCAL_LAW[department] ?? '',
    schoolState: region?.[0] ?? '',
  };
}
