import { native } from '../../../../src/schedules/code/natives/native-family';
import {
  afterLinearLR,
  inTimm,
  isFromZero,
  NO_WARMUP,
  ofTimm,
  ofTransformers,
  sequenceOf
} from '../../../../src/schedules/code/natives/warmup';
import { specOf } from './translated';

const COSINE = native('torch', 'CosineAnnealingLR', { T_max: 90, eta_min: 0 });

describe('afterLinearLR', () => {
  it('is the scheduler itself where there is no warm-up', () => {
    expect(afterLinearLR(NO_WARMUP, 0.2, COSINE)).toEqual([
      native('torch', 'CosineAnnealingLR', { lr: 0.2, T_max: 90, eta_min: 0 })
    ]);
  });

  it('is a sequence after one', () => {
    const [found] = afterLinearLR({ from: 0.02, steps: 10 }, 0.2, COSINE);
    expect(found).toMatchObject({ name: 'SequentialLR', params: { lr: 0.2, milestones: [10] } });
    expect(sequenceOf(found.params)).toEqual([
      { start_factor: 0.1, total_iters: 10, end_factor: 1 },
      COSINE
    ]);
  });

  it('is nothing after one from 0, which LinearLR refuses', () => {
    expect(afterLinearLR({ from: 0, steps: 10 }, 0.2, COSINE)).toEqual([]);
  });
});

describe('sequenceOf', () => {
  it('is null for other parts', () => {
    const { params } = specOf('torch', 'SequentialLR');
    expect(sequenceOf(params)).not.toBeNull();
    expect(sequenceOf({ ...params, milestones: [99] })).toBeNull();
    expect(sequenceOf({ milestones: [], schedulers: [COSINE] })).toBeNull();
  });
});

describe('warm-ups', () => {
  it('are told by timm where they come first', () => {
    const given = { warmup_t: 7, warmup_lr_init: 0.01 };
    expect(ofTimm(given, { warmup_prefix: true })).toEqual({ from: 0.01, steps: 7 });
    expect(ofTimm(given, { warmup_prefix: false })).toBeNull();
    expect(ofTimm({ ...given, warmup_t: 0 }, { warmup_prefix: false })).toEqual(NO_WARMUP);
    expect(inTimm({ from: 0.01, steps: 7 })).toEqual({ ...given, warmup_prefix: true });
  });

  it('begin at 0 in transformers', () => {
    expect(ofTransformers({ num_warmup_steps: 7 })).toEqual({ from: 0, steps: 7 });
    expect(isFromZero({ from: 0.1, steps: 7 })).toBe(false);
    expect(isFromZero({ from: 0.1, steps: 0 })).toBe(true);
  });
});
