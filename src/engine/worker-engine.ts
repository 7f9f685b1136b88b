import { proxy, transfer, type Remote } from 'comlink';
import type { ClassReport, SampleGroup } from '../analysis/classes/types';
import type { Agreement } from '../analysis/compare-arrays';
import type { Disagreement } from '../analysis/conventions/types';
import type { Reconciliation, SeenNumber } from '../analysis/reconciliation/types';
import type { Analysis, SampleDetail } from '../analysis/types';
import type { BestTemperature } from '../evaluation/best-temperature';
import type { LossHistory } from '../array/loss-history';
import { isTagged } from '../errors';
import type { SampleCourse } from '../simulation/sample-course';
import type { Stability } from '../simulation/types';
import { cancelled } from './cancelled';
import {
  GO_ON,
  type ArrayRef,
  type Engine,
  type LayerSetup,
  type LoadedArray,
  type Moment,
  type Payload,
  type Question,
  type Report,
  type SimulationResult,
  type Training,
  type WeightsRef
} from './engine';
import { WorkerConnection, type WorkerEndpoint } from './worker-connection';

/**
 * An engine on another thread, which is started by `start`, or with the first question. Where the worker dies, what it has
 * not answered is rejected as `engine-died`, and the next question starts another one. That has the texts again which were
 * loaded before; the bytes are gone, since they were handed over.
 */
export class WorkerEngine implements Engine {
  constructor(private readonly spawn: () => WorkerEndpoint) {}

  /** Lets the worker load its program ahead of the first question, which would wait for it. */
  start(): void {
    if (!this.isDisposed) {
      this.connect();
    }
  }

  async load(key: string, payload: Payload): Promise<readonly LoadedArray[]> {
    if (payload.kind !== 'text') {
      this.texts.delete(key);
      return this.ask(remote => remote.load(key, transfer(payload, [payload.bytes])));
    }
    return this.loadText(key, payload.text);
  }

  async histories(key: string): Promise<readonly LossHistory[]> {
    return this.ask(remote => remote.histories(key));
  }

  async unload(keys: readonly string[]): Promise<void> {
    keys.forEach(key => this.texts.delete(key));
    try {
      await this.connection?.ask(remote => remote.unload(keys));
    } catch (error) {
      // A worker that is gone holds nothing.
      if (!isTagged(error, 'engine-died') && !isTagged(error, 'cancelled')) {
        throw error;
      }
    }
  }

  async numbers(ref: ArrayRef): Promise<Float64Array> {
    return this.ask(remote => remote.numbers(ref));
  }

  async compare(shown: ArrayRef, held: ArrayRef): Promise<Agreement> {
    return this.ask(remote => remote.compare(shown, held));
  }

  async analyse(question: Question, moment: Moment | null, report = GO_ON): Promise<Analysis> {
    return this.ask(remote => remote.analyse(question, moment, proxy(report)));
  }

  async describeSample(
    question: Question,
    moment: Moment | null,
    index: number,
    report = GO_ON
  ): Promise<SampleDetail> {
    return this.ask(remote => remote.describeSample(question, moment, index, proxy(report)));
  }

  async classReport(
    question: Question,
    moment: Moment | null,
    report = GO_ON
  ): Promise<ClassReport> {
    return this.ask(remote => remote.classReport(question, moment, proxy(report)));
  }

  async samplesOfGroup(
    question: Question,
    moment: Moment | null,
    group: SampleGroup,
    report = GO_ON
  ): Promise<Int32Array> {
    return this.ask(remote => remote.samplesOfGroup(question, moment, group, proxy(report)));
  }

  async bestTemperature(
    question: Question,
    moment: Moment | null,
    report = GO_ON
  ): Promise<BestTemperature> {
    return this.ask(remote => remote.bestTemperature(question, moment, proxy(report)));
  }

  async disagreements(question: Question, report: Report): Promise<readonly Disagreement[]> {
    return this.ask(remote => remote.disagreements(question, proxy(report)));
  }

  async reconcile(
    question: Question,
    seen: SeenNumber,
    weights: readonly WeightsRef[],
    report: Report
  ): Promise<Reconciliation> {
    return this.ask(remote => remote.reconcile(question, seen, weights, proxy(report)));
  }

  async stability(question: Question, layer: LayerSetup, report: Report): Promise<Stability> {
    return this.ask(remote => remote.stability(question, layer, proxy(report)));
  }

  async sampleCourse(
    question: Question,
    training: Training,
    index: number,
    report: Report
  ): Promise<SampleCourse> {
    return this.ask(remote => remote.sampleCourse(question, training, index, proxy(report)));
  }

  async simulate(
    question: Question,
    training: Training,
    report: Report
  ): Promise<SimulationResult> {
    return this.ask(remote => remote.simulate(question, training, proxy(report)));
  }

  dispose(): void {
    this.isDisposed = true;
    this.connection?.end(cancelled());
    this.connection = null;
    this.texts.clear();
  }

  private async loadText(key: string, text: string): Promise<readonly LoadedArray[]> {
    const connection = this.connect();
    this.texts.set(key, text);
    try {
      return await connection.ask(remote => remote.load(key, { kind: 'text', text }));
    } catch (error) {
      if (this.texts.get(key) === text) {
        this.texts.delete(key);
      }
      throw error;
    }
  }

  private async ask<T>(question: (remote: Remote<Engine>) => Promise<T>): Promise<T> {
    return this.connect().ask(question);
  }

  private connect(): WorkerConnection {
    if (this.isDisposed) {
      throw cancelled();
    }
    this.connection ??= this.startWorker();
    return this.connection;
  }

  private startWorker(): WorkerConnection {
    const connection = new WorkerConnection(this.spawn(), () => {
      this.connection = null;
    });
    for (const [key, text] of this.texts) {
      const loading = connection.ask(remote => remote.load(key, { kind: 'text', text }));
      // Where this one dies as well, the question that started it tells so.
      void Promise.allSettled([loading]);
    }
    return connection;
  }

  private connection: WorkerConnection | null = null;
  /** What a new worker has to load again, by key. */
  private readonly texts = new Map<string, string>();
  private isDisposed = false;
}
