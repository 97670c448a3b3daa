import type { Explorer } from '../state/explorer.svelte.ts';
import type { Listener } from '../state/url-bridge.svelte.ts';
import type { MapEvent } from './messages.ts';

/** Tells a partner's page what the map shows, each thing when it is another than the last time. */
export function report(tell: (event: MapEvent) => void): Listener {
  const told = new Map<MapEvent['type'], string>();
  return (explorer) => {
    for (const event of eventsOf(explorer)) {
      const said = JSON.stringify(event);
      const isNews = told.has(event.type) ? told.get(event.type) !== said : isWorthSaying(event);
      told.set(event.type, said);
      if (isNews) tell(event);
    }
  };
}

/** What is so from the beginning is known to whoever wrote the address: that alone is not said at first. */
function isWorthSaying({ type }: MapEvent): boolean {
  return type !== 'select' && type !== 'view';
}

function eventsOf(explorer: Explorer): readonly MapEvent[] {
  const { load, address, filter } = explorer;
  const always: readonly MapEvent[] = [
    { type: 'select', id: address.place },
    { type: 'view', view: address.view },
    ...(address.camera === null ? [] : [{ type: 'camera' as const, ...address.camera }]),
  ];
  switch (load.status) {
    case 'loading':
      return always;
    case 'failed':
      return [...always, { type: 'error', code: load.failure.reason }];
    case 'ready': {
      const { issues, query } = filter;
      const found: MapEvent = { type: 'filter', issues, q: query, count: explorer.exploration?.count ?? 0 };
      return [{ type: 'ready' }, found, ...always];
    }
  }
}
