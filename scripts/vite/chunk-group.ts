import type { Rolldown } from 'vite';

type Modules = Pick<Rolldown.PluginContext, 'getModuleInfo'>;

/**
 * Puts all that some modules import statically into one chunk, whoever else imports it. Unlike a group by folders it
 * knows what comes late: that stays apart.
 */
export function groupWith(
  chunk: string,
  roots: () => readonly string[],
  takes: (id: string) => boolean = () => true,
): Rolldown.CodeSplittingGroup {
  let ids: ReadonlySet<string> | undefined;
  return {
    // A name for the reports of the bundler.
    debugName: chunk,
    name: (id, modules) => {
      // Another build with the same settings has none of them.
      if (!takes(id) || roots().every((root) => modules.getModuleInfo(root) === null)) return null;
      ids ??= reachable(modules, roots());
      return ids.has(id) ? chunk : null;
    },
    includeDependenciesRecursively: false,
  };
}

/** The modules that these import statically, themselves included. */
function reachable(modules: Modules, roots: readonly string[]): ReadonlySet<string> {
  const found = new Set<string>();
  const waiting = [...roots];
  for (let id = waiting.pop(); id !== undefined; id = waiting.pop()) {
    if (found.has(id)) continue;
    found.add(id);
    waiting.push(...(modules.getModuleInfo(id)?.importedIds ?? []));
  }
  return found;
}
