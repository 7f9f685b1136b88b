import { analyse } from '../../src/analysis/analyse';
import { array } from '../fixtures/arrays';
import { readFixture } from '../fixtures/read-fixture';

interface Exact {
  readonly target: number;
  readonly loss: number;
  readonly libraryError: number;
}

interface Fixture {
  readonly rows: readonly (Exact & { readonly name: string; readonly logits: readonly number[] })[];
  readonly elements: readonly (Exact & { readonly logit: number })[];
  readonly probabilities: readonly (Exact & { readonly probability: number })[];
}

/** From mpmath, see make_precise_loss_fixtures.py. */
const FIXTURE = readFixture<Fixture>('precise-losses.json');

function lossOf(values: readonly number[], shape: readonly number[], target: number, name: string) {
  const loss = { library: 'torch', name, params: {} };
  return analyse({
    logits: array(values, shape),
    targets: array([target], [1], name === 'cross_entropy' ? 'int64' : 'float64'),
    options: { axis: -1, reduction: 'none', loss }
  }).losses[0];
}

const relativeError = (loss: number, exact: number): number => Math.abs(loss / exact - 1);

describe('losses where the libraries lose digits', () => {
  it('are cases in which PyTorch has lost them', () => {
    const all = [...FIXTURE.rows, ...FIXTURE.elements, ...FIXTURE.probabilities];
    expect(all.filter(({ libraryError }) => libraryError > 1e-6).length).toBeGreaterThan(3);
  });

  it.each(FIXTURE.rows.map(example => [example.name, example] as const))(
    'have them here: %s',
    (_, { logits, target, loss }) => {
      const ours = lossOf(logits, [1, logits.length], target, 'cross_entropy');
      expect(relativeError(ours, loss)).toBeLessThan(1e-13);
    }
  );

  it.each(FIXTURE.elements)('have them here: logit $logit, target $target', example => {
    const { logit, target, loss } = example;
    const ours = lossOf([logit], [1], target, 'binary_cross_entropy_with_logits');
    expect(relativeError(ours, loss)).toBeLessThan(1e-13);
  });

  it.each(FIXTURE.probabilities)('have them here: probability $probability', example => {
    const { probability, target, loss } = example;
    const ours = lossOf([probability], [1], target, 'binary_cross_entropy');
    expect(relativeError(ours, loss)).toBeLessThan(1e-13);
  });
});
