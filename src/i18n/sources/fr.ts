import type { LoadFault } from '../../domain/dataset.ts';

/** What users read where a file or a territory does not come, in French: the type that the others satisfy. */
export const fr = {
  faults: {
    'no-address': 'L’adresse ne se lit pas. Copiez-la en entier, avec « https ».',
    'not-https': 'L’adresse n’est pas protégée. Elle doit commencer par « https ».',
    credentials: 'L’adresse contient un mot de passe. Retirez-le du lien.',
    'other-origin': 'Ce site n’est pas dans la liste permise. Demandez son ajout à « dataOrigins ».',
    elsewhere: 'Un territoire se charge seulement depuis ce site. Mettez-y ses fichiers.',
    redirect: 'L’adresse renvoie vers une autre. Donnez l’adresse finale du fichier.',
    moved: 'L’adresse renvoie vers un site absent de la liste. Ajoutez-le à « dataOrigins ».',
    cors: 'L’autre site interdit la lecture. Demandez-lui d’autoriser CORS, ou déposez le fichier.',
    policy:
      'La protection de la carte bloque l’autre site, ou celui où il renvoie. ' +
      'Ajoutez-les à « dataOrigins », puis reconstruisez la carte.',
    page: 'L’adresse donne une page web. Prenez le lien du fichier CSV publié.',
    private: 'Le fichier n’est pas public. Publiez-le, puis réessayez.',
    busy: 'Il reçoit trop de demandes à la fois.',
    'no-ranges': 'Le serveur n’envoie pas de morceaux de fichier. Permettez les requêtes « Range ».',
    encoded: 'Le serveur compresse le fichier des lieux. Exceptez-le de la compression.',
    'other-pack': 'Le résumé parle d’un autre fichier. Refaites les deux avec « data:pack ».',
    'no-pack': 'À cette adresse vient une page web. Publiez-y le fichier.',
  } satisfies Record<LoadFault, string>,
  kept: (date: string) => `Vous voyez la copie gardée du ${date}.`,
  back: 'Revenir aux lieux du site',
};

export type SourceMessages = typeof fr;
