import type { EmbedMessages } from './fr.ts';

/** What a map in a partner's page says besides, in Turkish. */
export const tr = {
  openWhole: 'Haritanın tamamını aç',
  enlarge: 'Tam ekran',
  shrink: 'Tam ekrandan çık',
} satisfies EmbedMessages;
