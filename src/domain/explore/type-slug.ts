import { foldText } from './fold-text.ts';

/** The kind of a place as addresses write it: `emploi-insertion-formation`, for the file's words may hold commas. */
export function typeSlug(type: string): string {
  return foldText(type).replaceAll(' ', '-');
}
