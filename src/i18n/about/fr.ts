/** The texts of the page "À propos", in French: the type that every other language satisfies. */
export const fr = {
  lead: 'CartoQuartiers montre, enjeu par enjeu, les projets et les lieux utiles des quartiers prioritaires.',
  storyTitle: 'D’où vient cette carte',
  story: [
    'Le 30 juin 2015, 65 personnes se retrouvent au WOOPA, à Vaulx-en-Velin.',
    'Sept projets y montrent de nouvelles réponses à cinq besoins des quartiers populaires.',
    'C’est le quatrième CaféLaboQUARTIERS, organisé par Labo Cités.',
    'Cette carte garde la mémoire de ces projets et leur ajoute les lieux d’aujourd’hui.',
  ],
  issuesTitle: 'Cinq enjeux',
  projectsTitle: 'Sept projets',
  projectsLead: 'Trois vivent de leurs ventes, quatre mêlent plusieurs sources d’argent.',
  innovationTitle: 'Ce qui fait réussir un projet',
  innovation: [
    'Innover, c’est créer un service qui n’existait pas, ou faire autrement.',
    'La condition la plus forte tient aux liens avec les financeurs et les partenaires.',
    'Le porteur de projet apprend comment marche l’institution et convainc par l’action.',
    'Le partenaire accepte l’imprévu et va au bord de ce que son rôle permet.',
  ],
  doubtTitle: 'Ce que nous savons, et ce que nous ignorons',
  doubt: [
    'Chaque lieu porte sa source et sa date. Son existence aujourd’hui n’est pas vérifiée.',
    'Un cercle dit où une position approchée peut se trouver vraiment.',
    'Les contours des quartiers sont simplifiés, dessinés à la main, sans valeur légale.',
    'Les crèches sont très peu recensées : une carte vide ne prouve pas un manque.',
  ],
  neighbourhoodTitle: 'Un quartier prioritaire, qu’est-ce que c’est ?',
  neighbourhood: [
    'C’est un quartier où les revenus sont bas, que l’État et la ville aident davantage.',
    'La carte montre ceux de la métropole de Lyon, tels que définis en 2015.',
    'Leurs codes de 2024 sont notés à côté ; certains contours ont changé depuis.',
  ],
  sourcesTitle: 'Sources et licences',
  sources: [
    'Projets : Labo Cités (2015), et la presse citée dans chaque fiche.',
    'Lieux : data.inclusion, Métropole de Lyon, acceslibre, France services, Hinaura, conseillers numériques.',
    'Quartiers : contours officiels de l’ANCT (2015), chiffres de l’Insee.',
    'Données : Licence Ouverte 2.0. Code : licence MIT. Icônes : Phosphor, licence MIT.',
  ],
  privacyTitle: 'Vie privée',
  privacy: [
    'Aucun cookie, aucun traceur, aucun compte.',
    'Deux réglages restent sur votre appareil : la langue et l’apparence.',
    'Le fond de carte en ligne vient d’un autre site, qui voit votre adresse IP.',
    'Avec le fond « Croquis », la page ne demande rien ailleurs.',
  ],
  filesTitle: 'Les fichiers de cette carte',
  filesLead: 'Ils s’ouvrent dans un tableur et se réutilisent librement.',
};

export type AboutMessages = typeof fr;
