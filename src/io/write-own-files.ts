import type { WriteQuestion } from '../domain/own-files-work.ts';
import { reportToCsv } from '../domain/share/report-to-csv.ts';
import { toCsv } from '../domain/share/to-csv.ts';
import { toGeojson } from '../domain/share/to-geojson.ts';

const CSV = 'text/csv;charset=utf-8';
const GEOJSON = 'application/geo+json';

/** A file to download; as a blob, its text passes from worker to page without being copied. */
export function writeOwnFiles(question: WriteQuestion): Blob {
  if (question.kind === 'report')
    return new Blob([reportToCsv(question.report, question.words)], { type: CSV });
  const { kind, table, first, end } = question;
  const rows = Array.from({ length: end - first }, (_, place) => first + place);
  return kind === 'csv'
    ? new Blob([toCsv(table, rows)], { type: CSV })
    : new Blob([JSON.stringify(toGeojson(table, rows))], { type: GEOJSON });
}
