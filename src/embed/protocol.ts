/** What marks a message as ours, and the version of what follows: a promise to partners (docs/embed.md). */
export const SOURCE = 'carto-quartiers';
export const VERSION = 1;
