import { isByDecay, objective } from '../../src/diagnostics/objective';
import { FULL_BATCH } from '../../src/simulation/descent-plan';
import { DEFAULT_OPTIMIZERS } from '../../src/simulation/optimizers/optimizer-spec';
import { runOf } from './run-of';

const penalties = Float64Array.of(0.5, 0.25, 0.75);
const coupled = runOf([3, 2, 1], { penalties });
const decoupled = { ...coupled, plan: { ...FULL_BATCH, optimizer: DEFAULT_OPTIMIZERS.AdamW } };

test('objective adds the penalties to the mean losses, but not those of AdamW', () => {
  expect(objective(coupled)).toEqual(Float64Array.of(3.5, 2.25, 1.75));
  expect(objective(decoupled)).toEqual(Float64Array.of(3, 2, 1));
});

test('isByDecay is where the weights of AdamW became smaller', () => {
  expect(isByDecay(decoupled, 0, 1)).toBe(true);
  expect(isByDecay(decoupled, 0, 2)).toBe(false);
  expect(isByDecay(coupled, 0, 1)).toBe(false);
});
