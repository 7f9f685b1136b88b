/**
 * Series colours after M. Okabe and K. Ito, "Color Universal Design" (2008), which people with any common colour vision
 * tell apart. Their order puts the strongest contrasts first; the lightness of some was changed so that each has a contrast
 * of 3:1 or more with the background (WCAG 2.2, 1.4.11), which the originals have on neither.
 */
export const LIGHT_COLORWAY: readonly string[] = [
  '#0072b2',
  '#d55e00',
  '#00855f',
  '#b0508a',
  '#8a6d00',
  '#3a8fc4',
  '#5c5c5c'
];

/** The same hues for dark backgrounds. */
export const DARK_COLORWAY: readonly string[] = [
  '#56b4e9',
  '#ff8a3d',
  '#1fc99a',
  '#e29bc8',
  '#f0e442',
  '#3f9be0',
  '#b8b8b8'
];
