import { useMemo } from 'react';
import type { FigureStyle } from '../figures/figure';
import { translate, useEnvironment } from './environment';
import { useStore } from './use-store';

/** What every figure of the panel is drawn with: JupyterLab's theme and the reader's language. */
export function useFigureStyle(): FigureStyle {
  const { trans, view } = useEnvironment();
  const { theme } = useStore(view, 'theme');
  return useMemo(() => ({ theme, translate: text => translate(trans, text) }), [theme, trans]);
}
