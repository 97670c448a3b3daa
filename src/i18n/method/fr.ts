/** The page "Méthode de la couverture", in French: the type that every other language satisfies. */
export const fr = {
  lead: 'Des estimations simples, les mêmes partout, que chacun peut refaire.',
  questionTitle: 'La question',
  question: [
    'Pour chaque quartier et chaque enjeu : qui a un lieu à distance de marche ?',
    'Et où un lieu de plus aiderait-il le plus ?',
  ],
  walkTitle: 'Le temps de marche',
  formula: 'minutes = distance à vol d’oiseau × 1,3 ÷ 75 m par minute',
  walk: [
    'En ville, une rue allonge le chemin de 30 % en moyenne.',
    'Une personne marche à 4,5 km/h, soit 75 m par minute.',
    'Dix minutes couvrent donc environ 577 m à vol d’oiseau.',
    'Si le site a des temps de marche réels, il les utilise et le dit.',
  ],
  residentsTitle: 'Les habitants',
  residents: [
    'Une part de 48 % veut dire : 48 habitants sur 100 ont un lieu à portée.',
    'Sans grille de population, nous les supposons répartis également dans le quartier.',
    'Avec une grille, nous comptons les habitants là où ils vivent.',
  ],
  placesTitle: 'Les lieux comptés',
  places: [
    'Un lieu compte s’il est ouvert, situé, et répond à l’enjeu.',
    'Dedans : dans le contour du quartier. À côté : à 300 m du bord au plus.',
    'Incertain : sa position est trop vague pour dire de quel côté du bord il est.',
    'Un lieu situé à plus de 150 m près ne rassure personne : il ne compte pas.',
  ],
  levelTitle: 'Les niveaux',
  levels: [
    'Aucun : personne n’a de lieu à 15 min.',
    'Faible : moins de la moitié des habitants en ont un à 10 min.',
    'Moyen : moins de quatre habitants sur cinq.',
    'Bon : quatre habitants sur cinq, ou plus.',
    'Non cherché : personne n’a cherché ces lieux. Ce n’est pas un désert.',
  ],
  territoryTitle: 'La ligne du territoire',
  territory: [
    'Elle compte chaque lieu une seule fois.',
    'Ses parts sont des moyennes par habitant, là où l’on a cherché.',
  ],
  imaginedTitle: 'Les lieux imaginés et les meilleurs endroits',
  imagined: [
    'Un lieu imaginé est mesuré comme un lieu réel.',
    'Il reste dans votre adresse et n’entre dans aucune donnée.',
    'Le meilleur endroit rapproche le plus d’habitants à 10 min, à 1 % près.',
    'Le deuxième suppose le premier en place, et ainsi de suite.',
  ],
  limitsTitle: 'Ce que ces chiffres ne disent pas',
  limits: [
    'Une rivière, une voie ferrée ou un escalier allongent le chemin : le calcul l’ignore.',
    'Horaires, prix et places libres ne sont pas comptés.',
    'Près d’un bord simplifié, un lieu peut changer de côté.',
    'Les listes publiques datent : un lieu a pu fermer, ou manquer.',
    'Un chiffre ouvre une discussion ; il ne décide pas à votre place.',
  ],
  back: 'Revenir à la couverture',
};

export type MethodMessages = typeof fr;
