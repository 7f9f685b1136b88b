import type { ScheduleSpec } from '../schedules/spec';
import type { InspectorState, ScheduleLine } from './inspector-state';
import { Pace } from './pace';
import { ratesOrError } from './rates-or-error';
import { freeColorIndex, MAX_SCHEDULES, newScheduleLine } from './schedule-line';
import { changedParams, ScheduleEdits } from './schedule-edits';
import type { SimulationModel } from './simulation-model';
import type { Store } from './store';

/** While a slider moves, the curve follows each of its steps, and the simulated training at this pace. */
const SIMULATION_INTERVAL_MS = 300;

/** The schedules of a notebook. */
export class ScheduleModel {
  constructor(
    private readonly store: Store<InspectorState>,
    private readonly simulation: SimulationModel
  ) {
    this.edits = new ScheduleEdits(store);
  }

  /** What the person did to the schedules, to be undone. */
  readonly edits: ScheduleEdits;

  /**
   * @param highlighted place of the schedule that the step slider follows
   * @param labels what the person calls them
   */
  restore(
    specs: readonly ScheduleSpec[],
    numSteps: number,
    highlighted = 0,
    labels: readonly (string | null)[] = []
  ): void {
    const lines = specs.slice(0, MAX_SCHEDULES).flatMap((spec, colorIndex) => {
      const line = newScheduleLine(spec, colorIndex, numSteps, labels[colorIndex] ?? null);
      return line.error === null ? [line] : [];
    });
    const { id } = lines[highlighted] ?? lines[0] ?? { id: null };
    this.store.update({ schedules: lines, highlighted: id, numSteps });
    this.edits.clear();
    this.simulation.simulateAll();
  }

  undo(): void {
    this.showEdit(() => this.edits.undo());
  }

  redo(): void {
    this.showEdit(() => this.edits.redo());
  }

  addSpec(spec: ScheduleSpec, label: string | null = null): void {
    const { schedules, numSteps } = this.store.state;
    if (schedules.length >= MAX_SCHEDULES) {
      return;
    }
    this.edits.note('add');
    const line = newScheduleLine(spec, freeColorIndex(schedules), numSteps, label);
    this.store.update({ schedules: [...schedules, line], highlighted: line.id });
    this.simulation.simulateAll([line.id]);
  }

  remove(id: string): void {
    this.edits.note(`remove ${id}`);
    this.simulation.drop(id);
    const schedules = this.store.state.schedules.filter(line => line.id !== id);
    const highlighted =
      this.store.state.highlighted === id
        ? (schedules[0]?.id ?? null)
        : this.store.state.highlighted;
    this.store.update({ schedules, highlighted });
    if (this.store.state.simulationCost !== null) {
      this.simulation.simulateAll();
    }
  }

  /** Gives a schedule another spec; one that is refused keeps the last good curve. */
  change(id: string, spec: ScheduleSpec): void {
    const { numSteps, schedules } = this.store.state;
    const before = schedules.find(line => line.id === id);
    if (before !== undefined) {
      this.edits.note(`change ${id} ${changedParams(before.spec, spec)}`);
    }
    this.updateLine(id, { spec, ...ratesOrError(spec, numSteps) });
    this.altered.add(id);
    this.pace.invoke();
  }

  /** Calls a schedule otherwise; null for its name in its library. */
  rename(id: string, label: string | null): void {
    this.edits.note(`rename ${id}`);
    this.updateLine(id, { label });
  }

  highlight(id: string): void {
    this.store.update({ highlighted: id });
  }

  /** Lets the chart show the differences to a schedule; null shows the rates again. */
  setReference(reference: string | null): void {
    this.store.update({ reference });
  }

  setNumSteps(numSteps: number): void {
    this.edits.note('steps');
    const { schedules, step } = this.store.state;
    this.store.update({
      numSteps,
      step: Math.min(step, numSteps),
      schedules: schedules.map(line => ({ ...line, ...ratesOrError(line.spec, numSteps) }))
    });
    this.simulation.simulateAll();
  }

  setStep(step: number): void {
    this.store.update({ step });
  }

  setRateScale(rateScale: InspectorState['rateScale']): void {
    this.store.update({ rateScale });
  }

  dispose(): void {
    this.pace.dispose();
  }

  private showEdit(edit: () => readonly string[]): void {
    const before = this.store.state.schedules;
    const changed = edit();
    const { schedules } = this.store.state;
    before
      .filter(({ id }) => !schedules.some(line => line.id === id))
      .forEach(({ id }) => this.simulation.drop(id));
    if (schedules !== before) {
      this.simulation.simulateAll(changed);
    }
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
    this.simulation.simulateAll([...this.altered]);
    this.altered.clear();
  }, SIMULATION_INTERVAL_MS);
}
