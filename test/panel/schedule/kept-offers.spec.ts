import { keptOffers } from '../../../src/panel/schedule/kept-offers';
import { constant } from '../inspector';

describe('keptOffers', () => {
  it('tell where a schedule is kept and what it is', () => {
    const kept = [{ name: 'my best', spec: constant(1) }];
    expect(keptOffers(kept, kept)).toMatchObject([
      { id: 'Kept.my-best', group: 'Kept', title: 'my best', hint: 'Constant' },
      { id: 'Kept-in-this-notebook.my-best', group: 'Kept in this notebook', spec: constant(1) }
    ]);
  });
});
