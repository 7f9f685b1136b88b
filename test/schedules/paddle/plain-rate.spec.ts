import { ratesOf } from '../rates-of';

describe('float', () => {
  it('stays', () => {
    expect(ratesOf('paddle', 'float')({ learning_rate: 3 }, 2)).toEqual([3, 3, 3]);
  });
});
