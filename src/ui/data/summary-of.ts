import type { FileSummary } from '../../domain/intake/read-places.ts';
import type { DataMessages } from '../../i18n/data/fr.ts';

/** One file in one sentence: its name, its format as recognised, and how many places it gives. */
export function summaryOf(summary: FileSummary, text: DataMessages): string {
  const gives = summary.ok ? text.summary(text.formats[summary.format], summary.places) : text.refusedFile;
  return `${summary.file} – ${gives}`;
}
