import type { AboutMessages } from './about/fr.ts';
import type { CoverageMessages } from './coverage/fr.ts';
import type { CoverageOutMessages } from './coverage-out/fr.ts';
import type { NearMessages } from './near/fr.ts';
import type { FacetMessages } from './facets/fr.ts';
import type { HoursMessages } from './hours/fr.ts';
import type { MethodMessages } from './method/fr.ts';
import type { BuilderMessages } from './builder/fr.ts';
import type { DataMessages } from './data/fr.ts';
import type { EmbedMessages } from './embed/fr.ts';
import { fr } from './page/fr.ts';
import type { Messages } from './page/fr.ts';
import type { PlaceMessages } from './place/fr.ts';
import type { PrintMessages } from './print/fr.ts';
import type { SearchMessages } from './search/fr.ts';
import type { SourceMessages } from './sources/fr.ts';
import type { SuggestMessages } from './suggest/fr.ts';

/** A language of the page: its own name for itself, and its texts, loaded when they are needed. */
interface Language {
  readonly name: string;
  readonly page: () => Promise<Messages>;
  readonly about: () => Promise<AboutMessages>;
  readonly coverage: () => Promise<CoverageMessages>;
  readonly data: () => Promise<DataMessages>;
  readonly near: () => Promise<NearMessages>;
  readonly coverageOut: () => Promise<CoverageOutMessages>;
  readonly method: () => Promise<MethodMessages>;
  readonly builder: () => Promise<BuilderMessages>;
  readonly embed: () => Promise<EmbedMessages>;
  readonly sources: () => Promise<SourceMessages>;
  readonly place: () => Promise<PlaceMessages>;
  readonly print: () => Promise<PrintMessages>;
  readonly suggest: () => Promise<SuggestMessages>;
  readonly search: () => Promise<SearchMessages>;
  readonly facets: () => Promise<FacetMessages>;
  readonly hours: () => Promise<HoursMessages>;
}

export const LANGUAGES: Readonly<Record<string, Language>> = {
  fr: {
    name: 'Français',
    page: () => Promise.resolve(fr),
    about: () => import('./about/fr.ts').then((module) => module.fr),
    coverage: () => import('./coverage/fr.ts').then((module) => module.fr),
    data: () => import('./data/fr.ts').then((module) => module.fr),
    near: () => import('./near/fr.ts').then((module) => module.fr),
    coverageOut: () => import('./coverage-out/fr.ts').then((module) => module.fr),
    method: () => import('./method/fr.ts').then((module) => module.fr),
    builder: () => import('./builder/fr.ts').then((module) => module.fr),
    embed: () => import('./embed/fr.ts').then((module) => module.fr),
    sources: () => import('./sources/fr.ts').then((module) => module.fr),
    place: () => import('./place/fr.ts').then((module) => module.fr),
    print: () => import('./print/fr.ts').then((module) => module.fr),
    suggest: () => import('./suggest/fr.ts').then((module) => module.fr),
    search: () => import('./search/fr.ts').then((module) => module.fr),
    facets: () => import('./facets/fr.ts').then((module) => module.fr),
    hours: () => import('./hours/fr.ts').then((module) => module.fr),
  },
  en: {
    name: 'English',
    page: () => import('./page/en.ts').then((module) => module.en),
    about: () => import('./about/en.ts').then((module) => module.en),
    coverage: () => import('./coverage/en.ts').then((module) => module.en),
    data: () => import('./data/en.ts').then((module) => module.en),
    near: () => import('./near/en.ts').then((module) => module.en),
    coverageOut: () => import('./coverage-out/en.ts').then((module) => module.en),
    method: () => import('./method/en.ts').then((module) => module.en),
    builder: () => import('./builder/en.ts').then((module) => module.en),
    embed: () => import('./embed/en.ts').then((module) => module.en),
    sources: () => import('./sources/en.ts').then((module) => module.en),
    place: () => import('./place/en.ts').then((module) => module.en),
    print: () => import('./print/en.ts').then((module) => module.en),
    suggest: () => import('./suggest/en.ts').then((module) => module.en),
    search: () => import('./search/en.ts').then((module) => module.en),
    facets: () => import('./facets/en.ts').then((module) => module.en),
    hours: () => import('./hours/en.ts').then((module) => module.en),
  },
  ar: {
    name: 'العربية',
    page: () => import('./page/ar.ts').then((module) => module.ar),
    about: () => import('./about/ar.ts').then((module) => module.ar),
    coverage: () => import('./coverage/ar.ts').then((module) => module.ar),
    data: () => import('./data/ar.ts').then((module) => module.ar),
    near: () => import('./near/ar.ts').then((module) => module.ar),
    coverageOut: () => import('./coverage-out/ar.ts').then((module) => module.ar),
    method: () => import('./method/ar.ts').then((module) => module.ar),
    builder: () => import('./builder/ar.ts').then((module) => module.ar),
    embed: () => import('./embed/ar.ts').then((module) => module.ar),
    sources: () => import('./sources/ar.ts').then((module) => module.ar),
    place: () => import('./place/ar.ts').then((module) => module.ar),
    print: () => import('./print/ar.ts').then((module) => module.ar),
    suggest: () => import('./suggest/ar.ts').then((module) => module.ar),
    search: () => import('./search/ar.ts').then((module) => module.ar),
    facets: () => import('./facets/ar.ts').then((module) => module.ar),
    hours: () => import('./hours/ar.ts').then((module) => module.ar),
  },
};

export const DEFAULT_LANGUAGE = 'fr';

export function isLanguage(code: string): boolean {
  return Object.hasOwn(LANGUAGES, code);
}
