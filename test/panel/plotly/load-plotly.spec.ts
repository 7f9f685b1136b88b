const bundle = { default: { react: () => 'drawn' } };
let failures = 0;

jest.mock('../../../src/panel/plotly/plotly-bundle', () => {
  if (failures-- > 0) {
    throw new Error('Loading chunk 7 failed.');
  }
  return { __esModule: true, ...bundle };
});

describe('loadPlotly', () => {
  beforeEach(() => jest.resetModules());

  it('loads once', async () => {
    const { loadPlotly } = await import('../../../src/panel/plotly/load-plotly');
    expect(loadPlotly()).toBe(loadPlotly());
    expect(await loadPlotly()).toBe(bundle.default);
  });

  it('tries again after a failure', async () => {
    failures = 1;
    const { loadPlotly } = await import('../../../src/panel/plotly/load-plotly');
    await expect(loadPlotly()).rejects.toThrow('Loading chunk 7 failed.');
    expect(await loadPlotly()).toBe(bundle.default);
  });
});
