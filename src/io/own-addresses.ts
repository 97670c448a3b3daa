import type { SourceTerms } from './source-terms.ts';

/** Where the territory's own files are, whatever a link asks for. */
export function ownAddresses({ site, territory }: SourceTerms): string[] {
  const { projects, venues, issues, neighbourhoods, surveys } = site.sources;
  return [...projects, ...venues, issues, neighbourhoods, surveys].map(
    (file) => new URL(file, territory).href,
  );
}
