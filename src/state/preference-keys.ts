/** Under which names the two preferences are kept on the device; `public/early.js` reads the theme's. */
export const THEME_KEY = 'cq-theme';
export const LANGUAGE_KEY = 'cq-langue';
