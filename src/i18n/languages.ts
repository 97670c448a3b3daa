import { fr, type Messages } from './page/fr.ts';
import type { RoomLoaders, Rooms } from './rooms/fr.ts';

/** A language of the page: its own name for itself, and its texts, loaded when they are needed. */
interface Language {
  readonly name: string;
  /** What the page begins with. */
  readonly page: () => Promise<Messages>;
  readonly rooms: () => Promise<RoomLoaders>;
}

export const LANGUAGES: Readonly<Record<string, Language>> = {
  fr: {
    name: 'Français',
    page: () => Promise.resolve(fr),
    rooms: () => import('./rooms/fr.ts').then((module) => module.fr),
  },
  en: {
    name: 'English',
    page: () => import('./page/en.ts').then((module) => module.en),
    rooms: () => import('./rooms/en.ts').then((module) => module.en),
  },
  ar: {
    name: 'العربية',
    page: () => import('./page/ar.ts').then((module) => module.ar),
    rooms: () => import('./rooms/ar.ts').then((module) => module.ar),
  },
  tr: {
    name: 'Türkçe',
    page: () => import('./page/tr.ts').then((module) => module.tr),
    rooms: () => import('./rooms/tr.ts').then((module) => module.tr),
  },
};

export const DEFAULT_LANGUAGE = 'fr';

export function isLanguage(code: string): boolean {
  return Object.hasOwn(LANGUAGES, code);
}

/** The texts of a room in a language of the page, the default one where it is unknown. */
export async function textsOf<Room extends keyof Rooms>(code: string, room: Room): Promise<Rooms[Room]> {
  const language = LANGUAGES[code] ?? LANGUAGES[DEFAULT_LANGUAGE];
  if (language === undefined) throw new Error(`the default language ${DEFAULT_LANGUAGE} is not there`);
  return (await language.rooms())[room]();
}
