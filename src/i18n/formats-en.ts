import type { FileFormat } from '../domain/intake/recognise-format.ts';

/** What a file was recognised as. */
export const FORMATS = {
  'data-inclusion-services': 'data.inclusion (services) file recognised',
  'data-inclusion-structures': 'data.inclusion (structures) file recognised',
  lamednum: 'LaMednum file recognised',
  'insee-bpe': 'Insee BPE file recognised',
  'scdl-equipements': 'SCDL équipements file recognised',
  gogocarto: 'GoGoCarto file recognised',
  opendatasoft: 'Opendatasoft file recognised',
  canonical: 'CartoQuartiers file recognised',
  umap: 'uMap file recognised',
  other: 'CSV file read',
} satisfies Record<FileFormat, string>;
