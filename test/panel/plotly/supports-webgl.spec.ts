describe('supportsWebgl', () => {
  beforeEach(() => jest.resetModules());

  it.each([
    [{ getExtension: () => null }, true],
    [null, false]
  ])('asks once: %j', async (context, isSupported) => {
    const getContext = jest
      .spyOn(HTMLCanvasElement.prototype, 'getContext')
      .mockReset()
      .mockReturnValue(context as never);
    const { supportsWebgl } = await import('../../../src/panel/plotly/supports-webgl');
    expect([supportsWebgl(), supportsWebgl()]).toEqual([isSupported, isSupported]);
    expect(getContext).toHaveBeenCalledTimes(1);
  });
});
