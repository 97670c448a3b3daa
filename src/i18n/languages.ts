import type { AboutMessages } from './about/fr.ts';
import type { BuilderMessages } from './builder/fr.ts';
import type { DataMessages } from './data/fr.ts';
import type { EmbedMessages } from './embed/fr.ts';
import { fr } from './page/fr.ts';
import type { Messages } from './page/fr.ts';
import type { SourceMessages } from './sources/fr.ts';

/** A language of the page: its own name for itself, and its texts, loaded when they are needed. */
interface Language {
  readonly name: string;
  readonly page: () => Promise<Messages>;
  readonly about: () => Promise<AboutMessages>;
  readonly data: () => Promise<DataMessages>;
  readonly builder: () => Promise<BuilderMessages>;
  readonly embed: () => Promise<EmbedMessages>;
  readonly sources: () => Promise<SourceMessages>;
}

export const LANGUAGES: Readonly<Record<string, Language>> = {
  fr: {
    name: 'Français',
    page: () => Promise.resolve(fr),
    about: () => import('./about/fr.ts').then((module) => module.fr),
    data: () => import('./data/fr.ts').then((module) => module.fr),
    builder: () => import('./builder/fr.ts').then((module) => module.fr),
    embed: () => import('./embed/fr.ts').then((module) => module.fr),
    sources: () => import('./sources/fr.ts').then((module) => module.fr),
  },
  en: {
    name: 'English',
    page: () => import('./page/en.ts').then((module) => module.en),
    about: () => import('./about/en.ts').then((module) => module.en),
    data: () => import('./data/en.ts').then((module) => module.en),
    builder: () => import('./builder/en.ts').then((module) => module.en),
    embed: () => import('./embed/en.ts').then((module) => module.en),
    sources: () => import('./sources/en.ts').then((module) => module.en),
  },
  ar: {
    name: 'العربية',
    page: () => import('./page/ar.ts').then((module) => module.ar),
    about: () => import('./about/ar.ts').then((module) => module.ar),
    data: () => import('./data/ar.ts').then((module) => module.ar),
    builder: () => import('./builder/ar.ts').then((module) => module.ar),
    embed: () => import('./embed/ar.ts').then((module) => module.ar),
    sources: () => import('./sources/ar.ts').then((module) => module.ar),
  },
};

export const DEFAULT_LANGUAGE = 'fr';

export function isLanguage(code: string): boolean {
  return Object.hasOwn(LANGUAGES, code);
}
