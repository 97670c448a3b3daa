import { en as reportEn } from '../report/en.ts';
import { fr as reportFr, type ReportMessages } from '../report/fr.ts';
import { en } from './en.ts';
import { fr, type CommandMessages } from './fr.ts';

/** What the command line says, and the sentences of the report, which are those of the app. */
export interface CommandWords extends CommandMessages {
  readonly report: ReportMessages;
}

export const COMMAND_WORDS: Readonly<Record<string, CommandWords>> = {
  fr: { ...fr, report: reportFr },
  en: { ...en, report: reportEn },
};

export const DEFAULT_COMMAND_WORDS: CommandWords = { ...fr, report: reportFr };
