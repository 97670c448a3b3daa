import { cameraOf } from '../geo/frame.ts';
import type { Bounds } from '../geo/lon-lat.ts';

export interface NewSite {
  readonly name: string;
  readonly communes: readonly string[];
  /** The territory's box; the hexagon where nobody says, to be narrowed later. */
  readonly bounds: Bounds | null;
  /** Codes of the languages that the page speaks, that of the files first. */
  readonly languages: readonly string[];
}

const HEXAGON: Bounds = [-5.6, 41.2, 9.8, 51.3];
/** The map beside the list on a common screen, in CSS pixels: the start view shows the whole box there. */
const MAP_WIDTH = 960;
const MAP_HEIGHT = 720;

const PROJECT_HEADER =
  'id;nom;enjeux;description;porteur;lieux;adresse;code_postal;commune;code_insee;latitude;longitude;precision_m;' +
  'vocation;financements;innovation;phase;annee_debut;actif;site_web;source;date_maj;confiance';
const VENUE_HEADER =
  'id;nom;type;enjeux;description;adresse;code_postal;commune;code_insee;latitude;longitude;precision_m;horaires;' +
  'telephone;site_web;source;date_maj;confiance';
const SURVEY_HEADER = 'code_insee;enjeu;etat;date;source';

/** A table as a French spreadsheet opens it by double click. */
function table(...rows: readonly string[]): string {
  return `\ufeff${rows.join('\r\n')}\r\n`;
}

function siteJson({ name, bounds, languages }: NewSite): string {
  const box = bounds ?? HEXAGON;
  const camera = cameraOf(box, MAP_WIDTH, MAP_HEIGHT);
  const start = {
    lon: Number(camera.lon.toFixed(4)),
    lat: Number(camera.lat.toFixed(4)),
    zoom: Number(camera.zoom.toFixed(1)),
  };
  const planIgn = {
    id: 'plan-ign-gris',
    name: 'Plan IGN gris',
    style: 'https://data.geopf.fr/annexes/ressources/vectorTiles/styles/PLAN.IGN/gris.json',
    attribution: '© IGN – Plan IGN, Licence Ouverte 2.0',
  };
  const site = {
    title: { fr: name },
    bounds: box,
    start,
    languages,
    basemap: planIgn.id,
    sketch: false,
    basemaps: [planIgn],
    sources: {
      projects: ['projects.csv'],
      venues: ['venues.csv'],
      issues: 'issues.csv',
      neighbourhoods: '',
      surveys: 'surveys.csv',
    },
    dataOrigins: [],
    contact: '',
    transitPlanner: '',
  };
  return `${JSON.stringify(site, null, 2)}\n`;
}

/** The files of a territory to be filled, by name; its issues are copied from another territory. */
export function newSiteFiles(site: NewSite): Readonly<Record<string, string>> {
  const [commune = ''] = site.communes;
  return {
    'site.json': siteJson(site),
    'projects.csv': table(PROJECT_HEADER),
    'venues.csv': table(VENUE_HEADER),
    'surveys.csv': table(SURVEY_HEADER),
    // Beside the tables, not in them: nobody has to delete them before publishing.
    'exemples/projects.csv': table(
      PROJECT_HEADER,
      `jardin-mobile;Le jardin mobile;cadre-de-vie;Des potagers au pied des immeubles;Association;centre-social;;;;${commune};;;;non-commerciale;subvention;maniere-de-faire;emergence;2024;;;;;`,
    ),
    'exemples/venues.csv': table(
      VENUE_HEADER,
      `centre-social;Centre social;centre social;emploi|numerique;;1 rue de la Paix;;;${commune};;;;Mo-Fr 09:00-12:00;;;;;`,
    ),
    'exemples/surveys.csv': table(SURVEY_HEADER, ...site.communes.map((code) => `${code};emploi;aucun;;`)),
  };
}
