import type { RangeTest } from '../analysis/rate-finder/range-test';
import { rangeTestOf, untilLost } from '../analysis/rate-finder/range-test-of';
import type { Engine } from '../engine/engine';
import { learningRates } from '../schedules/learning-rates';
import type { ScheduleSpec } from '../schedules/spec';
import { stableRate } from '../simulation/optimizers/stable-rate';
import type { InputEntry } from './input-entry';
import type { InspectorState } from './inspector-state';
import { valueOf } from './loadable';
import { layerOf } from './simulation-setup';
import type { Store } from './store';
import { Task } from './task';

/** As many as fastai takes. */
const NUM_STEPS = 100;
/** fastai's, where no largest stable rate is known. */
const USUAL = { from: 1e-7, to: 10 };
/** Around the largest stable rate: from where nothing moves to where plain descent has long diverged. */
const AROUND = { from: 1e-6, to: 10 };

/** Range tests for the learning-rate finder that no log holds: simulated on the samples, or made of two arrays. */
export class RangeTestModel {
  constructor(
    private readonly store: Store<InspectorState>,
    private readonly engine: Engine
  ) {
    this.testing = new Task(rangeTest => store.update({ rangeTest }));
  }

  /** Trains on the samples of the question while the rate rises, in the way that is set up for the simulations. */
  async simulate(): Promise<void> {
    const { question, setup } = this.store.state;
    if (question === null) {
      return;
    }
    this.isSimulated = true;
    const schedule = risingRates(this.store.state);
    const training = { schedule, numSteps: NUM_STEPS, plan: setup.plan, layer: layerOf(setup) };
    await this.testing.run(async (signal): Promise<RangeTest> => {
      const { steps, meanLosses } = await this.engine.simulate(
        question,
        training,
        async () => !signal.aborted
      );
      const rates = learningRates(schedule, NUM_STEPS);
      return untilLost({
        name: 'mean loss',
        isSimulated: true,
        rates: Float64Array.from(steps, step => rates[step]),
        losses: meanLosses
      });
    });
  }

  /** Takes the rates and the losses that a person has recorded. */
  async take(rates: InputEntry, losses: InputEntry): Promise<void> {
    this.isSimulated = false;
    await this.testing.run(async () =>
      rangeTestOf(
        losses.label,
        await this.engine.numbers(rates.ref),
        await this.engine.numbers(losses.ref)
      )
    );
  }

  cancel(): void {
    this.testing.cancel();
  }

  /** What was simulated belongs to the question before; what was recorded stays. */
  forget(): void {
    if (this.isSimulated) {
      this.testing.reset();
    }
  }

  dispose(): void {
    this.testing.reset();
  }

  private isSimulated = false;
  private readonly testing: Task<RangeTest>;
}

function risingRates({
  stability,
  setup
}: Pick<InspectorState, 'stability' | 'setup'>): ScheduleSpec {
  const measured = valueOf(stability);
  const stable = measured === null ? null : stableRate(measured.lambdaMax, setup.plan.optimizer);
  const { from, to } =
    stable === null || !Number.isFinite(stable)
      ? USUAL
      : { from: AROUND.from * stable, to: AROUND.to * stable };
  return {
    library: 'combine',
    name: 'Expression',
    params: { lr: from, expression: `lr * ${to / from} ** (step / total)` }
  };
}
