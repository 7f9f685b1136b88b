import type { Config, Icon, ModeBarButton } from 'plotly.js';
import type { Translate } from '../../figures/figure';
import { sentence, type Sentence } from '../../sentence';

export type ImageFormat = 'png' | 'svg';

export interface PlotActions {
  readonly save: (format: ImageFormat) => void;
  readonly reset: () => void;
}

/**
 * How every chart behaves: nothing leaves the page, no logo, the wheel scrolls the page, and on hover three small buttons
 * that save the chart or show all of it.
 */
export function plotConfig(
  icons: Readonly<Record<'camera' | 'disk' | 'home', Icon>>,
  translate: Translate,
  { save, reset }: PlotActions
): Partial<Config> {
  const button = (name: string, title: Sentence, icon: Icon, click: () => void): ModeBarButton => ({
    name,
    title: translate(title),
    icon,
    click
  });
  return {
    displaylogo: false,
    showSendToCloud: false,
    plotlyServerURL: '',
    responsive: false,
    scrollZoom: false,
    showTips: false,
    showAxisDragHandles: false,
    // A double click is answered by the chart, which knows what all of it is.
    doubleClick: false,
    displayModeBar: 'hover',
    modeBarButtons: [
      [
        button('save-png', sentence('Save as PNG'), icons.camera, () => save('png')),
        button('save-svg', sentence('Save as SVG'), icons.disk, () => save('svg')),
        button('reset-zoom', sentence('Show everything'), icons.home, reset)
      ]
    ]
  };
}
