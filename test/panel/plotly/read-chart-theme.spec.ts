import { DARK_COLORWAY, LIGHT_COLORWAY } from '../../../src/figures/colorway';
import { readChartTheme } from '../../../src/panel/plotly/read-chart-theme';

function nodeWith(variables: Record<string, string>, light: string): HTMLElement {
  document.body.dataset.jpThemeLight = light;
  const node = document.body.appendChild(document.createElement('div'));
  Object.entries(variables).forEach(([name, value]) => node.style.setProperty(name, value));
  return node;
}

describe('readChartTheme', () => {
  it('takes the colours and letters of the theme', () => {
    const variables = {
      '--jp-ui-font-family': 'Inter, sans-serif',
      '--jp-ui-font-size1': '16px',
      '--jp-ui-font-color1': 'rgba(255, 255, 255, 0.87)',
      '--jp-layout-color1': ' #212121',
      '--jp-layout-color2': '#424242',
      '--jp-brand-color1': '#2196f3',
      '--jp-error-color1': 'red'
    };
    expect(readChartTheme(nodeWith(variables, 'false'))).toEqual({
      font: 'Inter, sans-serif',
      fontSize: 14,
      textColor: 'rgba(255, 255, 255, 0.87)',
      backgroundColor: '#212121',
      gridColor: '#424242',
      colorway: DARK_COLORWAY,
      accent: '#2196f3',
      error: 'red'
    });
  });

  it('falls back where a variable is missing or written in a way that Plotly cannot read', () => {
    const theme = readChartTheme(
      nodeWith({ '--jp-layout-color1': 'color-mix(in srgb, red, blue)' }, 'true')
    );
    expect(theme).toMatchObject({
      backgroundColor: '#ffffff',
      fontSize: 11,
      colorway: LIGHT_COLORWAY
    });
  });
});
