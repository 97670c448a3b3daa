import type { Plugin } from 'vite';

/** A typeface that the style sheet asks for. A shadow root ignores it: the element brings it to the document. */
export interface ShadowFace {
  readonly family: string;
  /** Address below the folder of the site. */
  readonly file: string;
  readonly weight: string;
  readonly style: string;
  readonly unicodeRange: string;
}

export interface ShadowStyle {
  readonly css: string;
  readonly faces: readonly ShadowFace[];
}

/** CSS pixels in a rem, whatever the page around does to its own. */
const REM_PX = 16;
const PLACEHOLDER = /(["'`])__SHADOW_STYLE__\1/;

/**
 * The page's style as an element in somebody else's page needs it: the frame of the map stands for the page, its size
 * for the window's, and no length depends on the size of text around it. `folder` is where the sheet's files are.
 */
export function toShadowStyle(sheet: string, folder: string): ShadowStyle {
  const faces = [...sheet.matchAll(/@font-face\s*\{([^}]*)\}/g)].map(([, rules = '']) =>
    toFace(rules, folder),
  );
  const css = sheet
    .replaceAll(/@font-face\s*\{[^}]*\}/g, '')
    .replaceAll(/(^|[{},\s>])(?::root|html|body)(?=[\s,{[])/g, '$1.frame')
    .replaceAll(
      /@media\s*((?:screen and\s*)?\([^){]*(?:width|height)[^){]*\)(?:\s*and\s*\([^){]*\))*)/g,
      '@container frame $1',
    )
    .replaceAll(
      /(?<![\w.-])(-?(?:\d+\.?\d*|\.\d+))rem\b/g,
      (_, number: string) => `${String(Number(number) * REM_PX)}px`,
    )
    .replaceAll(/(?<=\d)[ds]?v([hw])\b/g, (_, side: string) => (side === 'h' ? 'cqh' : 'cqw'));
  return { css, faces };
}

function toFace(rules: string, folder: string): ShadowFace {
  const value = (name: string): string =>
    new RegExp(`(?:^|;)\\s*${name}\\s*:\\s*([^;]+)`).exec(rules)?.[1]?.trim() ?? '';
  const file = /url\(["']?(?:\.\/)?([^"')]+)["']?\)/.exec(value('src'))?.[1] ?? '';
  return {
    family: value('font-family').replaceAll(/["']/g, ''),
    file: `${folder}${file}`,
    weight: value('font-weight'),
    style: value('font-style'),
    unicodeRange: value('unicode-range'),
  };
}

/** Puts the style sheet of a build into its script, as an element needs it, instead of beside it. */
export function shadowStyle(): Plugin {
  return {
    name: 'shadow-style',
    enforce: 'post',
    generateBundle(_, bundle) {
      const sheets = Object.values(bundle).flatMap((file) =>
        file.type === 'asset' && file.fileName.endsWith('.css') ? [file] : [],
      );
      const [sheet] = sheets;
      if (sheet === undefined || sheets.length > 1) throw new Error('the element has not one style sheet');
      const folder = sheet.fileName.replace(/[^/]*$/, '');
      const style = toShadowStyle(sheet.source.toString(), folder);
      Reflect.deleteProperty(bundle, sheet.fileName);
      for (const chunk of Object.values(bundle)) {
        if (chunk.type !== 'chunk') continue;
        chunk.code = chunk.code.replace(PLACEHOLDER, () => JSON.stringify(JSON.stringify(style)));
      }
    },
  };
}
