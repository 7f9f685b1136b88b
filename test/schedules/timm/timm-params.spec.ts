import {
  CYCLES,
  K_DECAY,
  LR,
  OVERLAPPING,
  PREFIXED,
  T_INITIAL
} from '../../../src/schedules/timm/timm-params';
import { accepts, isSound } from '../accepts';

const { warmup_t, warmup_lr_init } = OVERLAPPING;

describe('the parameters of timm', () => {
  it.each(Object.entries({ LR, K_DECAY, T_INITIAL, warmup_t, warmup_lr_init, ...CYCLES }))(
    '%s can be what its slider offers',
    (_, param) => {
      expect(isSound(param)).toBe(true);
    }
  );

  it('tell the two kinds of warm-up apart by the default of warmup_prefix alone', () => {
    expect(OVERLAPPING.warmup_prefix.default).toBe(false);
    expect(PREFIXED.warmup_prefix.default).toBe(true);
    expect({ ...PREFIXED, warmup_prefix: OVERLAPPING.warmup_prefix }).toEqual(OVERLAPPING);
  });

  it('have one cycle that neither grows nor falls if not said otherwise', () => {
    const { cycle_mul, cycle_decay, cycle_limit, lr_min } = CYCLES;
    expect([cycle_mul, cycle_decay, cycle_limit, lr_min].map(param => param.default)).toEqual([
      ...[1, 1, 1, 0]
    ]);
    expect(accepts(cycle_mul, 0.5)).toBe(false);
    expect(accepts(cycle_decay, 0)).toBe(false);
  });
});
