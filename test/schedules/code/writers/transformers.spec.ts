import { torchWriter } from '../../../../src/schedules/code/writers/torch';
import { transformersWriter } from '../../../../src/schedules/code/writers/transformers';

const own = (name: string, params: object): string =>
  transformersWriter
    .own({ library: 'transformers', name, params: params as never })
    .replaceAll(/\s+/g, ' ')
    .replaceAll(/\( | \)/g, bracket => bracket.trim())
    .replaceAll(',)', ')');

describe('transformersWriter', () => {
  it('calls get_scheduler by the name of the schedule', () => {
    expect(own('linear', { lr: 0.1, num_warmup_steps: 5, num_training_steps: 50 })).toContain(
      'get_scheduler("linear", optimizer, num_warmup_steps=5, num_training_steps=50)'
    );
  });

  it('names neither warm-up nor length where the schedule has none', () => {
    expect(own('constant', { lr: 0.1 })).toContain('get_scheduler("constant", optimizer)');
    expect(own('inverse_sqrt', { lr: 1, num_warmup_steps: 5, num_training_steps: null })).toContain(
      'get_scheduler("inverse_sqrt", optimizer, num_warmup_steps=5)'
    );
  });

  it('puts what only this schedule takes into a dict of its own, without what is left out', () => {
    expect(own('cosine_with_restarts', { lr: 1, num_cycles: 2, other: null })).toMatch(
      /scheduler_specific_kwargs=dict\(num_cycles=2\)/
    );
  });

  it.each([
    ['polynomial', { lr_end: 1e-7 }, true],
    ['cosine_with_min_lr', { min_lr: 0.01, min_lr_rate: null }, true],
    ['cosine_with_min_lr', { min_lr: null, min_lr_rate: 0.1 }, false],
    ['linear', {}, false]
  ])('sets the default rate of the optimizer where %s %j reads it', (name, params, sets) => {
    expect(own(name, { lr: 0.3, ...params }).includes('optimizer.defaults["lr"] = 0.3')).toBe(sets);
  });

  it('follows a function as torch does', () => {
    expect(transformersWriter.following).toBe(torchWriter.following);
  });
});
