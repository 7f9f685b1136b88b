import type { FigureStyle } from '../../src/figures/figure';
import { LIGHT_COLORWAY } from '../../src/figures/colorway';
import { fill } from '../../src/sentence';

/** A light theme and the English language. */
export const plainStyle: FigureStyle = {
  theme: {
    font: 'sans-serif',
    fontSize: 11,
    textColor: '#111111',
    gridColor: '#eeeeee',
    backgroundColor: '#ffffff',
    colorway: LIGHT_COLORWAY,
    accent: '#1976d2',
    error: '#d32f2f'
  },
  translate: ({ template, values }) => fill(template, values)
};
