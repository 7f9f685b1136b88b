import type { ClassReport, SampleGroup } from '../analysis/classes/types';
import { isUnchanged } from '../analysis/what-if';
import type { Engine, Moment, Question } from '../engine/engine';
import type { InspectorState } from './inspector-state';
import type { Store } from './store';
import { Task } from './task';

/** How well the classes of the question are told apart, while somebody looks, and the group of samples that is looked at. */
export class ClassesModel {
  constructor(
    private readonly store: Store<InspectorState>,
    private readonly engine: Engine
  ) {
    this.reporting = new Task(classes => store.update({ classes }));
    this.starting = new Task(classesStart => store.update({ classesStart }));
    this.finding = new Task(members => store.update({ members }));
  }

  /** Computes the report for somebody who looks at it, and keeps it up to date until the returned function is called. */
  watch(): () => void {
    this.numWatchers++;
    if (this.reporting.state.status === 'idle') {
      this.report();
    }
    return () => {
      this.numWatchers--;
    };
  }

  /** Asks anew for what depends on the question, the moment or what is tried, unless it was asked about these. */
  follow(moment: Moment | null): void {
    const { question, whatIf } = this.store.state;
    const key = JSON.stringify([moment, whatIf]);
    if (question === this.question && key === this.key) {
      return;
    }
    this.question = question;
    this.moment = moment;
    this.key = key;
    this.report();
    this.find();
  }

  /** Looks at the samples of a group only; at all of them again with null, or with the group that is looked at. */
  selectGroup(group: SampleGroup | null): void {
    const isSame = JSON.stringify(group) === JSON.stringify(this.store.state.group);
    this.store.update({ group: isSame ? null : group });
    this.find();
  }

  dispose(): void {
    this.reporting.reset();
    this.starting.reset();
    this.finding.reset();
  }

  /** What nobody looks at is forgotten rather than computed, since it would be out of date. */
  private report(): void {
    const { question, moment } = this;
    if (this.numWatchers === 0 || question === null || question.targets === null) {
      this.reporting.reset();
      this.starting.reset();
      return;
    }
    const { whatIf } = this.store.state;
    this.reportStart(question, moment, isUnchanged(whatIf));
    const asked = { ...question, whatIf };
    void this.reporting.run(signal =>
      this.engine.classReport(asked, moment, async () => !signal.aborted)
    );
  }

  /** Once for all that is tried on the same samples. */
  private reportStart(question: Question, moment: Moment | null, isStart: boolean): void {
    const key = JSON.stringify([question, moment]);
    if (isStart) {
      this.starting.reset();
    } else if (this.starting.state.status === 'idle' || key !== this.startKey) {
      this.startKey = key;
      void this.starting.run(signal =>
        this.engine.classReport(question, moment, async () => !signal.aborted)
      );
    }
  }

  private find(): void {
    const { question, moment } = this;
    const { group } = this.store.state;
    if (group === null || question === null || question.targets === null) {
      this.store.update({ group: null });
      this.finding.reset();
      return;
    }
    const asked = { ...question, whatIf: this.store.state.whatIf };
    void this.finding.run(signal =>
      this.engine.samplesOfGroup(asked, moment, group, async () => !signal.aborted)
    );
  }

  private readonly reporting: Task<ClassReport>;
  private readonly starting: Task<ClassReport>;
  private readonly finding: Task<Int32Array>;
  private numWatchers = 0;
  private question: Question | null = null;
  private moment: Moment | null = null;
  private key = '';
  private startKey = '';
}
