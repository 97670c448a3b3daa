import type { Explorer } from '../../state/explorer.svelte.ts';
import type { Near } from '../../state/near.svelte.ts';
import type { Suggestion } from './suggestion.ts';

/** Does what a suggestion says; the text that led to it has served. */
export function chooseSuggestion(
  explorer: Explorer,
  near: Near,
  suggestion: Exclude<Suggestion, { kind: 'ask' }>,
): void {
  switch (suggestion.kind) {
    case 'issue': {
      const { issues } = explorer.filter;
      explorer.changeFilter({ issues: [...new Set([...issues, suggestion.issue.id])], query: '' });
      return;
    }
    case 'place':
      // The text stays: who comes back from the place sees the other ones found.
      explorer.openPlace(suggestion.index);
      return;
    case 'address':
      explorer.changeFilter({ query: '' }, 'replace');
      near.startFrom(suggestion.hit.position, suggestion.hit.name);
      return;
    case 'neighbourhood': {
      const { code, bounds } = suggestion.neighbourhood;
      explorer.changeFilter({ neighbourhoods: [code], query: '' });
      explorer.lookAt(bounds);
    }
  }
}
