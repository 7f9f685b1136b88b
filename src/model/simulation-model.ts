import type { Engine, Moment, Question, SimulationResult, Training } from '../engine/engine';
import type { DescentPlan } from '../simulation/descent-plan';
import type { SampleCourse } from '../simulation/sample-course';
import type { Stability } from '../simulation/types';
import type { InspectorState, ScheduleLine } from './inspector-state';
import { valueOf } from './loadable';
import { layerOf, type SimulationSetup } from './simulation-setup';
import { simulationSeconds, stabilitySeconds } from './simulation-seconds';
import type { Store } from './store';
import { Task } from './task';

/** A simulation that takes longer than this in all is started by the person. */
export const FREE_SECONDS = 2;

/** What training under each schedule would do to the samples of the question. */
export class SimulationModel {
  constructor(
    private readonly store: Store<InspectorState>,
    private readonly engine: Engine
  ) {
    this.measuring = new Task<Stability>(stability => store.update({ stability }));
    this.following = new Task<SampleCourse>(course => store.update({ course }));
  }

  /** The moment that the step slider points at; null at step 0 or where no run is known. */
  moment(): Moment | null {
    const { step } = this.store.state;
    const training = this.shownTraining();
    return step === 0 || training === null
      ? null
      : { training, step: Math.min(step, training.numSteps) };
  }

  /** Trains in another way; what took long before is asked for again. */
  setPlan(plan: DescentPlan): void {
    this.change({ plan });
  }

  /** Trains on from where the step slider stands; from the usual start where it stands at 0. */
  startHere(): void {
    this.change({ start: this.moment() });
  }

  startAnew(): void {
    this.change({ start: null });
  }

  /** Lets some of the samples stand for all of them; null takes all. */
  setMaxSamples(maxSamples: number | null): void {
    this.change({ maxSamples });
  }

  /** Forgets what was simulated for another question. */
  forget(): void {
    this.asked = false;
    this.running.forEach(task => task.reset());
    this.measuring.reset();
    this.following.reset();
    const setup = { ...this.store.state.setup, start: null, maxSamples: null };
    this.store.update({ simulationCost: null, setup });
  }

  /** Simulates for the question, once it has been analysed, where that is cheap. */
  async ask(): Promise<void> {
    const { question, analysis } = this.store.state;
    if (question === null || question.targets === null || valueOf(analysis) === null) {
      return;
    }
    if (this.asked || stabilitySeconds(this.store.state) <= FREE_SECONDS) {
      await this.measure(question);
    }
    this.simulateAll();
  }

  /** Simulates although it takes a while: the person wants it. */
  async simulateAnyway(): Promise<void> {
    this.asked = true;
    const { question, stability } = this.store.state;
    this.store.update({ simulationCost: null });
    if (question !== null && stability.status !== 'ready') {
      await this.measure(question);
    }
    this.simulateAll();
  }

  /** Stops the simulations; the person can ask for them again. */
  cancel(): void {
    const { schedules, stability } = this.store.state;
    const simulationCost =
      schedules.some(isRunning) || stability.status === 'loading'
        ? simulationSeconds(this.store.state)
        : this.store.state.simulationCost;
    this.asked = false;
    this.measuring.cancel();
    this.running.forEach(task => task.cancel());
    this.store.update({ simulationCost });
  }

  /** Stops the work while nobody sees it. */
  pause(): void {
    const { schedules } = this.store.state;
    this.waiting = new Set(schedules.filter(isRunning).map(({ id }) => id));
    this.running.forEach(task => task.cancel());
  }

  /** Goes on with what the pause stopped, or what was asked for meanwhile. */
  resume(): void {
    const ids = [...(this.waiting ?? [])];
    this.waiting = null;
    if (ids.length > 0) {
      this.simulateAll(ids);
    }
  }

  /** Simulates the schedules, or some of them, where that is cheap or asked for. */
  simulateAll(ids?: readonly string[]): void {
    const { schedules, question, stability } = this.store.state;
    const seconds = simulationSeconds(this.store.state);
    const free = this.asked || seconds <= FREE_SECONDS;
    this.store.update({ simulationCost: free ? null : seconds });
    const possible = question !== null && stability.status === 'ready';
    for (const line of schedules.filter(({ id }) => ids === undefined || ids.includes(id))) {
      if (possible && free && line.error === null && this.waiting !== null) {
        this.waiting.add(line.id);
      } else if (possible && free && line.error === null) {
        void this.simulate(line);
      } else {
        this.running.get(line.id)?.reset();
      }
    }
  }

  /** Lets go of a schedule that is gone. */
  drop(id: string): void {
    this.running.get(id)?.reset();
    this.running.delete(id);
    this.trained.delete(id);
  }

  /** Keeps the course of the selected sample under the highlighted schedule up to date. */
  follow(): void {
    const { question, selected } = this.store.state;
    const training = this.shownTraining();
    const key = JSON.stringify([question, selected, training]);
    if (key === this.followed) {
      return;
    }
    this.followed = key;
    if (question === null || selected === null || training === null) {
      this.following.reset();
      return;
    }
    void this.following.run(signal =>
      this.engine.sampleCourse(question, training, selected, async () => !signal.aborted)
    );
  }

  dispose(): void {
    this.measuring.reset();
    this.following.reset();
    this.running.forEach(task => task.reset());
  }

  /** The training whose run is shown of the highlighted schedule; null where there is none. */
  private shownTraining(): Training | null {
    const { schedules, highlighted } = this.store.state;
    const line = schedules.find(({ id }) => id === highlighted);
    return line === undefined || valueOf(line.run) === null
      ? null
      : (this.trained.get(line.id) ?? null);
  }

  private change(patch: Partial<SimulationSetup>): void {
    const { setup } = this.store.state;
    const next = { ...setup, ...patch };
    const isOtherLayer = JSON.stringify(layerOf(next)) !== JSON.stringify(layerOf(setup));
    this.store.update({ setup: next });
    if (isOtherLayer) {
      void this.ask();
    } else {
      this.simulateAll();
    }
  }

  private async measure(question: Question): Promise<void> {
    const layer = layerOf(this.store.state.setup);
    await this.measuring.run(signal =>
      this.engine.stability(question, layer, async () => !signal.aborted)
    );
  }

  private async simulate({ id, spec }: ScheduleLine): Promise<void> {
    const { question, numSteps, setup } = this.store.state;
    if (question === null) {
      return;
    }
    const training: Training = {
      schedule: spec,
      numSteps,
      plan: setup.plan,
      layer: layerOf(setup)
    };
    this.updateLine(id, { progress: 0 });
    await this.taskOf(id).run(async signal => {
      const result = await this.engine.simulate(question, training, async step => {
        if (!signal.aborted) {
          this.updateLine(id, { progress: step / numSteps });
        }
        return !signal.aborted;
      });
      if (!signal.aborted) {
        this.trained.set(id, training);
      }
      return result;
    });
  }

  private taskOf(id: string): Task<SimulationResult> {
    const task = this.running.get(id) ?? new Task(run => this.updateLine(id, { run }));
    this.running.set(id, task);
    return task;
  }

  private updateLine(id: string, patch: Partial<ScheduleLine>): void {
    const schedules = this.store.state.schedules.map(line =>
      line.id === id ? { ...line, ...patch } : line
    );
    this.store.update({ schedules });
  }

  private readonly measuring: Task<Stability>;
  private readonly following: Task<SampleCourse>;
  private readonly running = new Map<string, Task<SimulationResult>>();
  /** The training that the run of a line is of; its spec may have moved on. */
  private readonly trained = new Map<string, Training>();
  /** While nobody sees the model: the lines to simulate once somebody does. */
  private waiting: Set<string> | null = null;
  /** The person has asked for the costly simulation of this question. */
  private asked = false;
  /** What the course is of. */
  private followed = '';
}

function isRunning({ run }: ScheduleLine): boolean {
  return run.status === 'loading';
}
