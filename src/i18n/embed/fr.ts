/** What a map in a partner's page says besides, in French: the type that every other language satisfies. */
export const fr = {
  openWhole: 'Ouvrir la carte complète',
  enlarge: 'Plein écran',
  shrink: 'Quitter le plein écran',
};

export type EmbedMessages = typeof fr;
