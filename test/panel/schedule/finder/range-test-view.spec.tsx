import { screen } from '@testing-library/react';
import { RangeTestView } from '../../../../src/panel/schedule/finder/range-test-view';
import { renderInPanel } from '../../environment';
import { inspectorOf } from '../../inspector';

const TEST = {
  name: 'loss',
  isSimulated: false,
  rates: Float64Array.from({ length: 60 }, (_, i) => 1e-7 * 1.35 ** i),
  losses: Float64Array.from({ length: 60 }, (_, i) => 3 - i / 40)
};

describe('RangeTestView', () => {
  it.each([true, false])('smooths at first: %j', async smooths => {
    const { model } = await inspectorOf();
    renderInPanel(<RangeTestView model={model} test={TEST} smoothsAtFirst={smooths} />);
    expect(screen.getByRole('img', { name: 'Loss over rate' })).not.toBeNull();
    expect(screen.getByRole('checkbox')).toHaveProperty('checked', smooths);
    expect(screen.getAllByRole('button', { name: /^Take the rate/ })).toHaveLength(4);
  });
});
