import { releaseProxy, wrap, type Endpoint, type Remote } from 'comlink';
import { TaggedError } from '../errors';
import type { Engine } from './engine';
import { revive, type Failure } from './failure';

export type WorkerEndpoint = Endpoint & { terminate(): void };

/** One worker with an engine in it, or another service, and the questions that it has not answered yet. */
export class WorkerConnection<Service = Engine> {
  /** @param onDeath called when the worker could not be loaded or has died */
  constructor(
    private readonly worker: WorkerEndpoint,
    onDeath: () => void
  ) {
    this.remote = wrap<Service>(worker);
    for (const type of ['error', 'messageerror']) {
      worker.addEventListener(type, event => {
        if (!this.isEnded) {
          onDeath();
          this.end(deathBy(event as Event));
        }
      });
    }
  }

  /** Rejects with the engine's tagged error, or with the reason for which the worker was ended before its answer. */
  ask<T>(question: (remote: Remote<Service>) => Promise<T>): Promise<T> {
    return new Promise<T>((resolve, reject) => {
      this.pending.add(reject);
      question(this.remote)
        .then(resolve, (error: unknown) => reject(isFailure(error) ? revive(error) : error))
        .finally(() => this.pending.delete(reject));
    });
  }

  /** Stops the worker, and rejects what it has not answered. */
  end(reason: TaggedError): void {
    this.isEnded = true;
    this.pending.forEach(reject => reject(reason));
    this.pending.clear();
    this.remote[releaseProxy]();
    this.worker.terminate();
  }

  private readonly remote: Remote<Service>;
  private readonly pending = new Set<(reason: unknown) => void>();
  private isEnded = false;
}

/** A worker that cannot be loaded tells no reason; a program that breaks does. */
function deathBy(event: Event): TaggedError {
  if (event.type === 'messageerror') {
    return new TaggedError('engine-died', 'the computation stopped: its answer could not be read');
  }
  const message = 'message' in event ? String(event.message) : '';
  return message === ''
    ? new TaggedError(
        'engine-died',
        'the computation stopped: its program could not be loaded, or ran out of memory'
      )
    : new TaggedError('engine-died', 'the computation stopped: {message}', { message });
}

function isFailure(error: unknown): error is Failure {
  return (
    typeof error === 'object' &&
    error !== null &&
    !(error instanceof TaggedError) &&
    'template' in error
  );
}
