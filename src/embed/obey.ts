import type { Explorer } from '../state/explorer.svelte.ts';
import type { Command } from './messages.ts';

const USUAL_ZOOM = 15;

/** Does what a partner's page asks; what is locked stays as it is. */
export function obey(explorer: Explorer, command: Command): void {
  switch (command.type) {
    case 'issues':
      explorer.changeFilter({ issues: command.issues });
      return;
    case 'query':
      explorer.changeFilter({ query: command.q });
      return;
    case 'select':
      explorer.change({ place: command.id });
      return;
    case 'flyTo': {
      const { lat, lon, zoom = explorer.address.camera?.zoom ?? USUAL_ZOOM } = command;
      explorer.change({ camera: { lat, lon, zoom } });
      return;
    }
    case 'setView':
      explorer.change({ view: command.view });
  }
}
