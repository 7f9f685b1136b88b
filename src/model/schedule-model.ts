import type { Engine, Moment, Question, SimulationResult, Training } from '../engine/engine';
import { defaultSpec, findSchedule } from '../schedules/registry';
import type { ScheduleSpec } from '../schedules/spec';
import type { Stability } from '../simulation/types';
import type { InspectorState, ScheduleLine } from './inspector-state';
import { valueOf } from './loadable';
import { Pace } from './pace';
import { ratesOrError } from './rates-or-error';
import { freeColorIndex, MAX_SCHEDULES, newScheduleLine } from './schedule-line';
import { simulationSeconds, stabilitySeconds } from './simulation-seconds';
import type { Store } from './store';
import { Task } from './task';

/** A simulation that takes longer than this in all is started by the person. */
const FREE_SECONDS = 2;

/** While a slider moves, the curve follows each of its steps, and the simulated training at this pace. */
const SIMULATION_INTERVAL_MS = 300;

/** The schedules of a notebook, and what training under each would do to the samples of the question. */
export class ScheduleModel {
  constructor(
    private readonly store: Store<InspectorState>,
    private readonly engine: Engine
  ) {
    this.measuring = new Task(stability => store.update({ stability }));
  }

  /** The moment that the step slider points at; null at step 0 or where no run is known. */
  moment(): Moment | null {
    const { schedules, highlighted, step } = this.store.state;
    const line = schedules.find(({ id }) => id === highlighted);
    const training = this.trained.get(line?.id ?? '');
    if (step === 0 || line === undefined || training === undefined || valueOf(line.run) === null) {
      return null;
    }
    return { training, step: Math.min(step, training.numSteps) };
  }

  restore(specs: readonly ScheduleSpec[], numSteps: number): void {
    const lines = specs.slice(0, MAX_SCHEDULES).flatMap((spec, colorIndex) => {
      const line = newScheduleLine(spec, colorIndex, numSteps);
      return line.error === null ? [line] : [];
    });
    this.store.update({ schedules: lines, highlighted: lines[0]?.id ?? null, numSteps });
    this.simulateAll();
  }

  add(library: string, name: string): void {
    const { schedules, numSteps } = this.store.state;
    if (schedules.length >= MAX_SCHEDULES) {
      return;
    }
    const spec = defaultSpec(findSchedule(library, name));
    const line = newScheduleLine(spec, freeColorIndex(schedules), numSteps);
    this.store.update({ schedules: [...schedules, line], highlighted: line.id });
    this.simulateAll([line.id]);
  }

  remove(id: string): void {
    this.running.get(id)?.reset();
    this.running.delete(id);
    this.trained.delete(id);
    const schedules = this.store.state.schedules.filter(line => line.id !== id);
    const highlighted =
      this.store.state.highlighted === id
        ? (schedules[0]?.id ?? null)
        : this.store.state.highlighted;
    this.store.update({ schedules, highlighted });
    if (this.store.state.simulationCost !== null) {
      this.simulateAll();
    }
  }

  /** Gives a schedule another spec; one that is refused keeps the last good curve. */
  change(id: string, spec: ScheduleSpec): void {
    const { numSteps } = this.store.state;
    this.updateLine(id, { spec, ...ratesOrError(spec, numSteps) });
    this.altered.add(id);
    this.pace.invoke();
  }

  highlight(id: string): void {
    this.store.update({ highlighted: id });
  }

  setNumSteps(numSteps: number): void {
    const { schedules, step } = this.store.state;
    this.store.update({
      numSteps,
      step: Math.min(step, numSteps),
      schedules: schedules.map(line => ({ ...line, ...ratesOrError(line.spec, numSteps) }))
    });
    this.simulateAll();
  }

  setStep(step: number): void {
    this.store.update({ step });
  }

  setRateScale(rateScale: InspectorState['rateScale']): void {
    this.store.update({ rateScale });
  }

  /** Forgets what was simulated for another question. */
  forget(): void {
    this.asked = false;
    this.running.forEach(task => task.reset());
    this.measuring.reset();
    this.store.update({ simulationCost: null });
  }

  /** Simulates for the question, once it has been analysed, where that is cheap. */
  async ask(): Promise<void> {
    const { question, analysis } = this.store.state;
    if (question === null || question.targets === null || analysis.status !== 'ready') {
      return;
    }
    if (stabilitySeconds(this.store.state) <= FREE_SECONDS) {
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

  dispose(): void {
    this.pace.dispose();
    this.measuring.reset();
    this.running.forEach(task => task.reset());
  }

  private async measure(question: Question): Promise<void> {
    await this.measuring.run(signal =>
      this.engine.stability(question, async () => !signal.aborted)
    );
  }

  private simulateAll(ids?: readonly string[]): void {
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

  private async simulate({ id, spec }: ScheduleLine): Promise<void> {
    const { question, numSteps } = this.store.state;
    if (question === null) {
      return;
    }
    const training: Training = { schedule: spec, numSteps };
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

  /** Schedules that a slider has changed and that are not simulated yet. */
  private readonly altered = new Set<string>();
  private readonly pace = new Pace(() => {
    this.simulateAll([...this.altered]);
    this.altered.clear();
  }, SIMULATION_INTERVAL_MS);
  private readonly measuring: Task<Stability>;
  private readonly running = new Map<string, Task<SimulationResult>>();
  /** The training that the run of a line is of; its spec may have moved on. */
  private readonly trained = new Map<string, Training>();
  /** While nobody sees the model: the lines to simulate once somebody does. */
  private waiting: Set<string> | null = null;
  /** The person has asked for the costly simulation of this question. */
  private asked = false;
}

function isRunning({ run }: ScheduleLine): boolean {
  return run.status === 'loading';
}
