import type { EmbedSettings } from '../../domain/share/embed-settings.ts';
import type { BuilderMessages } from '../../i18n/builder/fr.ts';

/** What each group of settings is given. */
export interface SettingsProps {
  text: BuilderMessages;
  settings: EmbedSettings;
  onchange: (patch: Partial<EmbedSettings>) => void;
}
