import type { Plugin } from 'vite';

/** The class that a component's styles are bound to. */
const SCOPE = /\bsvelte-[\w-]+/g;
/** Scripts that a visit begins with (`first-chunks.ts`). */
const FIRST = /(?:^|\/)(?:start|page|pane|map)-[\w-]{8}\.js$/;
const FIRST_SCRIPTS = 4;

/** The rules of a sheet, those of `@media` whole. */
export function rulesOf(sheet: string): string[] {
  const rules: string[] = [];
  let depth = 0;
  let start = 0;
  let quote = '';
  for (let at = 0; at < sheet.length; at++) {
    const character = sheet[at] ?? '';
    if (quote !== '') {
      if (character === '\\') at++;
      else if (character === quote) quote = '';
    } else if (character === '"' || character === "'") quote = character;
    else if (character === '{') depth++;
    else if ((character === '}' && --depth === 0) || (character === ';' && depth === 0)) {
      rules.push(sheet.slice(start, at + 1));
      start = at + 1;
    }
  }
  return rules;
}

/** A sheet in two: what a page needs that has these scripts, and the rest, each in the order of before. */
export function splitStyle(sheet: string, scripts: readonly string[]): { first: string; later: string } {
  const known = new Set(scripts.flatMap((script) => script.match(SCOPE) ?? []));
  const isFirst = (rule: string): boolean => {
    const scopes = rule.match(SCOPE) ?? [];
    return scopes.length === 0 || scopes.some((scope) => known.has(scope));
  };
  const rules = rulesOf(sheet);
  return {
    first: rules.filter(isFirst).join(''),
    later: rules.filter((rule) => !isFirst(rule)).join(''),
  };
}

/**
 * Keeps of the one style sheet what a visit begins with, and names the rest in the document: the page asks for it with
 * the first part that comes later (`src/ui/parts/later-style.ts`). Nothing is painted before the first sheet is there, and
 * it weighs a third.
 */
export function laterStyle(): Plugin {
  return {
    name: 'later-style',
    apply: 'build',
    generateBundle: {
      order: 'post',
      handler(_, bundle) {
        const files = Object.values(bundle);
        const asset = (name: RegExp) =>
          files.flatMap((file) => (file.type === 'asset' && name.test(file.fileName) ? [file] : []))[0];
        const [sheet, page] = [asset(/\.css$/), asset(/^index\.html$/)];
        if (sheet === undefined || page === undefined) throw new Error('no page with a style sheet is built');
        const scripts = files.flatMap((file) =>
          file.type === 'chunk' && FIRST.test(file.fileName) ? [file.code] : [],
        );
        if (scripts.length !== FIRST_SCRIPTS) throw new Error('the first scripts have other names');
        const { first, later } = splitStyle(sheet.source.toString(), scripts);
        const name = this.getFileName(this.emitFile({ type: 'asset', name: 'later.css', source: later }));
        sheet.source = first;
        const meta = `<meta name="later-style" content="./${name}" />`;
        page.source = page.source.toString().replace('</head>', `  ${meta}\n  </head>`);
      },
    },
  };
}
