import type { FileFormat } from '../domain/intake/recognise-format.ts';

/** What a file was recognised as. */
export const FORMATS = {
  'data-inclusion-services': 'fichier data.inclusion (services) reconnu',
  'data-inclusion-structures': 'fichier data.inclusion (structures) reconnu',
  lamednum: 'fichier LaMednum reconnu',
  'insee-bpe': 'fichier BPE de l’Insee reconnu',
  'scdl-equipements': 'fichier SCDL équipements reconnu',
  gogocarto: 'fichier GoGoCarto reconnu',
  opendatasoft: 'fichier Opendatasoft reconnu',
  canonical: 'fichier CartoQuartiers reconnu',
  umap: 'fichier uMap reconnu',
  other: 'fichier CSV lu',
} satisfies Record<FileFormat, string>;
