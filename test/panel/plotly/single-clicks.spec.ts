import { DOUBLE_CLICK_MS, SingleClicks } from '../../../src/panel/plotly/single-clicks';

function setUp() {
  const onClick = jest.fn();
  return { onClick, clicks: new SingleClicks<number>(onClick) };
}

describe('SingleClicks', () => {
  beforeEach(() => jest.useFakeTimers());
  afterEach(() => jest.useRealTimers());

  it('tells a click at once where a double click means nothing', () => {
    const { onClick, clicks } = setUp();
    clicks.click(3, false);
    expect(onClick).toHaveBeenCalledWith(3);
  });

  it('tells a click that stays single, a little later', () => {
    const { onClick, clicks } = setUp();
    clicks.click(3, true);
    expect(onClick).not.toHaveBeenCalled();
    jest.advanceTimersByTime(DOUBLE_CLICK_MS);
    expect(onClick.mock.calls).toEqual([[3]]);
  });

  it('tells neither click of a double click', () => {
    const { onClick, clicks } = setUp();
    clicks.click(3, true);
    jest.advanceTimersByTime(150);
    clicks.doubleClick();
    clicks.click(3, false);
    jest.advanceTimersByTime(10 * DOUBLE_CLICK_MS);
    expect(onClick).not.toHaveBeenCalled();
    clicks.click(4, false);
    expect(onClick.mock.calls).toEqual([[4]]);
  });

  it('tells the last of two clicks that follow each other closely', () => {
    const { onClick, clicks } = setUp();
    clicks.click(3, true);
    clicks.click(4, true);
    jest.advanceTimersByTime(DOUBLE_CLICK_MS);
    expect(onClick.mock.calls).toEqual([[4]]);
  });

  it('tells nothing after it is cancelled', () => {
    const { onClick, clicks } = setUp();
    clicks.click(3, true);
    clicks.cancel();
    jest.advanceTimersByTime(DOUBLE_CLICK_MS);
    expect(onClick).not.toHaveBeenCalled();
  });
});
