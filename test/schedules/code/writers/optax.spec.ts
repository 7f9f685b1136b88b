import { optaxWriter } from '../../../../src/schedules/code/writers/optax';

const own = (name: string, params: object): string =>
  optaxWriter
    .own({ library: 'optax', name, params: params as never })
    .replaceAll(/\s+/g, '')
    .replaceAll(/,([)\]])/g, '$1');

const constant = (value: number): object => ({
  ...{ library: 'optax', name: 'constant_schedule', params: { value } }
});

describe('optaxWriter', () => {
  it('constructs a schedule', () => {
    expect(own('constant_schedule', { value: 0.5 })).toBe(
      'importoptaxlearning_rate=optax.constant_schedule(value=0.5)'
    );
  });

  it('constructs the schedules that are joined, before their boundaries', () => {
    const params = { schedules: [constant(1), constant(2)], boundaries: [5] };
    expect(own('join_schedules', params)).toContain(
      'join_schedules([optax.constant_schedule(value=1),optax.constant_schedule(value=2)],boundaries=[5])'
    );
  });

  it('gives the cycles of SGDR as keywords, not as schedules', () => {
    const cycle = { library: 'optax', name: 'warmup_cosine_decay_schedule', params: { alpha: 1 } };
    expect(own('sgdr_schedule', { cosine_kwargs: [cycle] })).toContain(
      'optax.sgdr_schedule([dict(alpha=1)])'
    );
  });

  it('puts a plateau behind an optimizer with the rate', () => {
    expect(own('reduce_on_plateau', { learning_rate: 0.2, patience: 3 })).toContain(
      'optimizer=optax.chain(optax.sgd(0.2),optax.contrib.reduce_on_plateau(patience=3))'
    );
  });
});
