import type { EmbedMessages } from './fr.ts';

/** What a map in a partner's page says besides, in English. */
export const en = {
  openWhole: 'Open the full map',
  enlarge: 'Full screen',
  shrink: 'Leave full screen',
} satisfies EmbedMessages;
