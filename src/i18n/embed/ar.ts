import type { EmbedMessages } from './fr.ts';

/** What a map in a partner's page says besides, in Arabic. */
export const ar = {
  openWhole: 'فتح الخريطة الكاملة',
  enlarge: 'ملء الشاشة',
  shrink: 'الخروج من ملء الشاشة',
} satisfies EmbedMessages;
