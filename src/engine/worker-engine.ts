import { proxy, releaseProxy, transfer, wrap, type Endpoint, type Remote } from 'comlink';
import type { Agreement } from '../analysis/compare-arrays';
import type { Analysis, SampleDetail } from '../analysis/types';
import { TaggedError } from '../errors';
import type { Stability } from '../simulation/types';
import type {
  ArrayRef,
  Engine,
  LoadedArray,
  Moment,
  Payload,
  Question,
  Report,
  SimulationResult,
  Training
} from './engine';
import { revive, type Failure } from './failure';

/** An engine on another thread, which is started with the first question. */
export class WorkerEngine implements Engine {
  constructor(private readonly spawn: () => Endpoint & { terminate(): void }) {}

  async load(key: string, payload: Payload): Promise<readonly LoadedArray[]> {
    const sent = payload.kind === 'bytes' ? transfer(payload, [payload.bytes]) : payload;
    return this.ask(remote => remote.load(key, sent));
  }

  async unload(keys: readonly string[]): Promise<void> {
    return this.ask(remote => remote.unload(keys));
  }

  async compare(shown: ArrayRef, held: ArrayRef): Promise<Agreement> {
    return this.ask(remote => remote.compare(shown, held));
  }

  async analyse(question: Question, moment: Moment | null): Promise<Analysis> {
    return this.ask(remote => remote.analyse(question, moment));
  }

  async describeSample(
    question: Question,
    moment: Moment | null,
    index: number
  ): Promise<SampleDetail> {
    return this.ask(remote => remote.describeSample(question, moment, index));
  }

  async stability(question: Question, report: Report): Promise<Stability> {
    return this.ask(remote => remote.stability(question, proxy(report)));
  }

  async simulate(
    question: Question,
    training: Training,
    report: Report
  ): Promise<SimulationResult> {
    return this.ask(remote => remote.simulate(question, training, proxy(report)));
  }

  dispose(): void {
    this.remote?.[releaseProxy]();
    this.worker?.terminate();
    this.remote = null;
    this.worker = null;
  }

  private async ask<T>(question: (remote: Remote<Engine>) => Promise<T>): Promise<T> {
    try {
      return await question(this.connect());
    } catch (error) {
      throw isFailure(error) ? revive(error) : error;
    }
  }

  private connect(): Remote<Engine> {
    this.worker ??= this.spawn();
    this.remote ??= wrap<Engine>(this.worker);
    return this.remote;
  }

  private worker: (Endpoint & { terminate(): void }) | null = null;
  private remote: Remote<Engine> | null = null;
}

function isFailure(error: unknown): error is Failure {
  return (
    typeof error === 'object' &&
    error !== null &&
    !(error instanceof TaggedError) &&
    'template' in error
  );
}
