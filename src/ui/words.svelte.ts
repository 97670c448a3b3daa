import { createContext } from 'svelte';
import { directionOf } from '../i18n/directions.ts';
import { DEFAULT_LANGUAGE, isLanguage, LANGUAGES } from '../i18n/languages.ts';
import { fr, type Messages } from '../i18n/page/fr.ts';

/** The language that the page speaks now. Another one takes over once its texts have come. */
export class Words {
  #language = $state.raw(DEFAULT_LANGUAGE);
  #messages = $state.raw<Messages>(fr);
  #wanted = DEFAULT_LANGUAGE;
  /** The language of the files that are shown; undefined before there are any. */
  ofFiles: () => string | undefined = () => undefined;

  get language(): string {
    return this.#language;
  }

  get direction(): 'ltr' | 'rtl' {
    return directionOf(this.#language);
  }

  get messages(): Messages {
    return this.#messages;
  }

  /** The `lang` of what the files say in their own language; undefined where the page speaks it too. */
  get foreign(): string | undefined {
    const language = this.ofFiles();
    return language === this.#language ? undefined : language;
  }

  /** Speaks a language, the default one where it is unknown; stays with the present one if its texts don't come. */
  async speak(code: string): Promise<void> {
    const language = isLanguage(code) ? code : DEFAULT_LANGUAGE;
    this.#wanted = language;
    const messages = await LANGUAGES[language]?.page().catch(() => null);
    if (messages === null || messages === undefined || this.#wanted !== language) return;
    this.#language = language;
    this.#messages = messages;
  }
}

export const [wordsOf, provideWords] = createContext<Words>();
