import type { AboutPage } from '../../domain/share/address.ts';
import { pluraliser } from '../plural.ts';

const plural = pluraliser('fr-FR');

/** The texts of "À propos", in French: the type that every other language satisfies. */
export const fr = {
  pagesLabel: 'Pages d’À propos',
  pages: {
    story: 'L’histoire',
    sources: 'Sources et licences',
    method: 'Méthode de la couverture',
    privacy: 'Vie privée',
    accessibility: 'Accessibilité',
  } satisfies Record<AboutPage, string>,
  story: {
    title: 'Trouver, près de chez soi, ce qui change la vie',
    lead: 'CartoQuartiers montre, enjeu par enjeu, les projets et les lieux utiles des quartiers prioritaires.',
    meetingTitle: 'Tout part d’une rencontre',
    meeting: [
      'Le 30 juin 2015, 65 personnes se retrouvent au WOOPA, à Vaulx-en-Velin.',
      'C’est le quatrième CaféLaboQUARTIERS, organisé par Labo Cités.',
      'Sept projets y racontent comment ils répondent à cinq besoins des quartiers populaires.',
      'Cette carte garde leur mémoire et leur ajoute les lieux où l’on peut aller.',
    ],
    issuesTitle: 'Les enjeux',
    issuesLead: 'Choisissez-en un : la carte montre ce qui y répond.',
    projectsTitle: (count: number) => plural(count, { one: 'Le projet', other: 'Les # projets' }),
    vocationTitles: {
      commerciale: 'Ceux qui vivent de leurs ventes',
      'non-commerciale': 'Ceux qui mêlent plusieurs sources d’argent',
      other: 'Les autres',
    },
    vocationTexts: {
      commerciale: 'Leur nouveauté : ce que leur commerce apporte de social au territoire.',
      'non-commerciale':
        'Leur nouveauté : réunir subventions, mécénat, dons et services vendus, quand l’argent public baisse.',
      other: 'Leur manière de vivre n’est pas renseignée.',
    },
    innovationTitle: 'Deux façons d’innover',
    innovation: [
      'Créer un service qui n’existait pas, ou pas sous cette forme.',
      'Faire autrement : un pas de côté distingue un nouveau venu parmi les géants.',
    ],
    conditionTitle: 'Ce qui compte le plus : les liens',
    condition: [
      'La rencontre l’a dit d’une voix : tout se joue avec les financeurs et les partenaires.',
      'Les cadres doivent bouger, surtout les formulaires et les circuits des appels à projets.',
      'Le porteur de projet apprend la culture de l’institution et convainc par l’action.',
      'Le partenaire reste souple, sensible à ce qui est neuf et à ses contraintes.',
      'Chacun va jusqu’au bord de ce que son rôle permet.',
    ],
    phasesTitle: 'Trois âges d’un projet',
    phases: [
      'Émergence : une idée cherche ses premiers appuis.',
      'Développement : le service tourne et grandit.',
      'Essaimage : d’autres quartiers le reprennent.',
    ],
    neighbourhoodTitle: 'Un quartier prioritaire, qu’est-ce que c’est ?',
    neighbourhood: [
      'C’est un quartier où les revenus sont bas, que l’État et la ville aident davantage.',
      'On l’appelle aussi QPV. La liste a été fixée en 2015, puis revue en 2024.',
    ],
  },
  sources: {
    lead: 'Chaque lieu dit d’où il vient et de quand il date.',
    placesTitle: 'D’où viennent les lieux',
    source: 'Source',
    places: 'Lieux',
    unnamed: 'Source non indiquée',
    neighbourhoodsTitle: 'Les quartiers',
    neighbourhoods:
      'Contours d’après l’ANCT, chiffres de l’Insee. Un contour simplifié n’a pas de valeur légale.',
    doubtTitle: 'Ce que nous ignorons',
    doubt: [
      'Nous n’avons pas vérifié que chaque lieu existe encore : appelez avant de vous déplacer.',
      'Un cercle montre où une position approchée peut se trouver vraiment.',
      'Une carte vide ne prouve rien là où personne n’a cherché.',
    ],
    licencesTitle: 'Licences',
    licences: [
      'Données rassemblées ici : Licence Ouverte 2.0.',
      'Code : licence MIT.',
      'Icônes : Phosphor, licence MIT.',
      'Lettres : Atkinson Hyperlegible Next et Noto Sans Arabic, licence OFL.',
    ],
    filesTitle: 'Les fichiers de cette carte',
    filesLead: 'Ils s’ouvrent dans un tableur et se réutilisent librement.',
    correctTitle: 'Corriger, compléter',
    correct: 'Chaque fiche a un bouton « Signaler une erreur ». Un lieu manque ? Proposez-le.',
  },
  privacy: {
    lead: 'Aucun cookie, aucun traceur, aucun compte : cette page ne sait pas qui vous êtes.',
    deviceTitle: 'Ce qui reste sur votre appareil',
    device: [
      'Deux réglages : la langue et l’apparence.',
      'Vos propres fichiers CSV : ils s’ouvrent ici et ne partent nulle part.',
      'Une copie des fichiers d’autres sites, pour les jours de panne.',
    ],
    elsewhereTitle: 'Qui d’autre est appelé',
    basemaps: (hosts: string) => `Le fond de carte en ligne vient de ${hosts}, qui voit votre adresse IP.`,
    noBasemap: 'Aucun fond de carte en ligne : la page ne demande rien ailleurs.',
    sketch: 'Avec le fond « Croquis », rien n’est demandé ailleurs sans votre accord.',
    typing: (host: string) =>
      `Dans la recherche, vos lettres partent vers ${host}, service public, pour proposer des adresses.`,
    geocoding: (host: string) =>
      `Les adresses d’un fichier ne partent vers ${host}, service public, que si vous le demandez.`,
    images: 'Une image d’une fiche ne s’affiche qu’après votre clic.',
    hostTitle: 'L’hébergeur',
    host: 'Comme tout site, celui-ci est servi par un hébergeur qui voit les adresses IP.',
  },
  accessibility: {
    lead: 'Tout le monde doit pouvoir trouver un lieu : au clavier, à l’oreille, en grand, sans carte.',
    waysTitle: 'Comment s’en servir',
    ways: [
      'La liste dit tout ce que la carte montre. On peut passer la carte.',
      'Tout se fait au clavier ; les premiers liens de la page mènent droit au but.',
      'La page grandit jusqu’à 400 %, suit le thème sombre et les mouvements réduits.',
      'Chaque enjeu a une forme, une icône et une couleur, jamais la couleur seule.',
    ],
    statementTitle: 'Déclaration d’accessibilité',
    statement: (rate: string, isWhole: boolean) => [
      'La loi du 11 février 2005 (article 47) demande que ce site soit accessible.',
      `Il est ${isWhole ? 'totalement' : 'partiellement'} conforme au RGAA 4.1.2 : ${rate} des critères applicables sont respectés.`,
      'Ce chiffre vient d’un contrôle fait par les développeurs, sans audit extérieur.',
    ],
    limitsTitle: 'Ce qui n’est pas accessible',
    limits: [
      'Le dessin de la carte ne se lit pas à l’oreille : la liste le remplace.',
      'Aucun lecteur d’écran n’a encore été essayé par une personne qui s’en sert.',
    ],
    madeTitle: 'Établissement de cette déclaration',
    made: (date: string) => [
      `Elle date du ${date}.`,
      'Technologies : HTML, CSS, JavaScript, SVG, Canvas.',
      'Essais : Chromium avec axe-core, clavier seul, 320 px, français, anglais et arabe.',
      'Pages vues : carte, liste, fiche, couverture, données, intégration, impression, à propos.',
    ],
    contactTitle: 'Nous écrire',
    contact: 'Quelque chose vous bloque ? Écrivez-nous : nous cherchons une autre manière de vous répondre.',
    noContact: 'Quelque chose vous bloque ? Écrivez à l’organisme qui publie cette carte.',
    appealTitle: 'Voie de recours',
    appeal: [
      'Sans réponse de notre part, vous pouvez saisir le Défenseur des droits :',
      'par son formulaire, auprès de son délégué dans votre région, ou par courrier gratuit.',
      'Défenseur des droits, Libre réponse 71120, 75342 Paris CEDEX 07.',
    ],
    appealLink: 'Formulaire du Défenseur des droits',
  },
};

export type AboutMessages = typeof fr;
