/**
 * Series colours, as many as there are schedules. They begin with M. Okabe and K. Ito, "Color Universal Design" (2008), and
 * the lightness of the others was chosen so that any two stay apart for people with any common colour vision, and each has
 * a contrast of 3:1 or more with the background (WCAG 2.2, 1.4.11). Their order puts the strongest contrasts first.
 */
export const LIGHT_COLORWAY: readonly string[] = [
  '#0072b2',
  '#d55e00',
  '#38a47c',
  '#4f0738',
  '#685204',
  '#0c537a',
  '#6d6d6d',
  '#321577'
];

/** The same for dark backgrounds. */
export const DARK_COLORWAY: readonly string[] = [
  '#56b4e9',
  '#ff8a3d',
  '#8cf9d0',
  '#935f80',
  '#f0e442',
  '#2988cc',
  '#999999',
  '#c73c30'
];
