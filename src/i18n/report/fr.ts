import type { ReportCode } from '../../domain/report.ts';

/** What is wrong with a file or a row, and what to do about it, by report code. */
export const fr = {
  empty: 'Le fichier est vide. Exportez-le à nouveau.',
  'not-csv': 'Ce n’est pas un fichier CSV. Enregistrez votre tableau au format CSV.',
  'no-name-column': 'Aucune colonne ne donne le nom. Nommez-en une « nom ».',
  'missing-name': 'La ligne n’a pas de nom. Écrivez-en un.',
  'bad-coordinate': 'La coordonnée ne se lit pas. Écrivez-la en degrés, comme 45,7786.',
  'out-of-range': 'La coordonnée est hors du globe. Vérifiez latitude et longitude.',
  'null-island': 'La position est 0, 0 : elle compte comme absente.',
  'missing-coordinate': 'Il manque la position. Le lieu est listé, pas placé.',
  'truncated-row': 'La ligne est coupée. Exportez le fichier à nouveau.',
  'no-coordinate-columns': 'Aucune colonne ne donne la position. Les lieux sont listés, pas placés.',
  'swapped-latlon': 'Latitude et longitude étaient inversées : elles sont remises en ordre.',
  'lambert93-converted': 'Les coordonnées Lambert-93 sont converties en degrés.',
  'low-precision': 'La position est donnée sans décimales : elle est très approchée.',
  'outside-territory': 'Le lieu est hors du territoire de cette carte. Vérifiez sa position.',
  'duplicate-row': 'La ligne est en double : une seule est gardée.',
  'duplicate-id': 'Cet identifiant sert deux fois : le second est modifié.',
  'duplicate-header': 'Deux colonnes ont ce titre : la première est lue.',
  'ragged-row': 'La ligne n’a pas le même nombre de cases que le titre.',
  'unknown-issue': 'Cet enjeu est inconnu : le lieu va dans « Autres enjeux ».',
  'unknown-venue': 'Ce lieu n’existe pas dans la liste des lieux.',
  'bad-date': 'La date ne se lit pas. Écrivez-la comme 2024-07-31.',
  'bad-number': 'Le nombre ne se lit pas. Écrivez-le en chiffres, sans signe moins.',
  'bad-hours': 'Les horaires ne se lisent pas. Écrivez-les comme « Mo-Fr 09:00-12:00 ».',
  'bad-url': 'L’adresse web n’est pas sûre ou ne se lit pas : elle n’est pas un lien.',
  'unterminated-quote': 'Un guillemet n’est pas fermé. Fermez-le à cette ligne.',
  quotes: 'Des guillemets sont mal placés. Vérifiez la ligne.',
  'encoding-guess': 'L’encodage est deviné. Enregistrez en UTF-8 si des accents sont faux.',
  'mojibake-suspected': 'Des accents semblent abîmés. Enregistrez à nouveau en UTF-8.',
  'preamble-skipped': 'Des lignes avant le titre sont passées.',
  'no-rows': 'Le fichier a un titre et aucune ligne.',
  'too-long': 'Le fichier est trop grand : 200 000 lignes ou 60 Mo au plus.',
} satisfies Record<ReportCode, string>;

export type ReportMessages = Readonly<Record<ReportCode, string>>;
