import type { KernelSchedule } from '../sources/kernel/types';
import type { KernelAccess } from './notebook-access';
import type { InspectorState } from './inspector-state';
import type { KernelFuture, LookedAhead } from './kernel-future';
import { IDLE } from './loadable';
import { specFit } from './spec-fit';
import type { Store } from './store';
import { Task } from './task';

/** A schedule of the kernel, and what a copy of it does when it is stepped. Nothing is asked before a person does. */
export class KernelFutureModel {
  constructor(
    private readonly store: Store<InspectorState>,
    private readonly kernel: KernelAccess
  ) {
    this.listing = new Task(kernelSchedules => store.update({ kernelSchedules }));
    this.looking = new Task(look => this.patch({ look }));
  }

  /** Looks for schedules in the kernel. */
  async list(): Promise<void> {
    await this.listing.run(signal => this.kernel.reader().listSchedules({ signal }));
  }

  closeList(): void {
    this.listing.reset();
  }

  /** Steps a copy of a schedule, and shows it in place of the one before. */
  async pick(path: string): Promise<void> {
    this.looking.reset();
    this.listing.reset();
    const nothing = { look: IDLE, waiting: false, outdated: false };
    this.store.update({ kernelFuture: { path, steps: null, ...nothing } });
    await this.readAgain();
  }

  /** Looks ahead by so many steps; null for what remains. */
  async setSteps(steps: number | null): Promise<void> {
    this.patch({ steps });
    await this.readAgain();
  }

  /** Steps another copy, from where training stands now. */
  async readAgain(): Promise<void> {
    const { kernelFuture, numSteps } = this.store.state;
    if (kernelFuture === null) {
      return;
    }
    const { path, steps } = kernelFuture;
    this.patch({ outdated: false, waiting: false });
    await this.looking.run(async (signal): Promise<LookedAhead> => {
      const future = await this.kernel.reader().lookAhead(
        { path, steps, numSteps },
        {
          signal,
          onWaiting: waiting => signal.aborted || this.patch({ waiting })
        }
      );
      return { future, fits: future.groups.map(group => specFit(group, future)) };
    });
  }

  cancel(): void {
    this.looking.cancel();
    this.patch({ waiting: false });
  }

  close(): void {
    this.looking.reset();
    this.store.update({ kernelFuture: null });
  }

  /** After an execution training may stand elsewhere; a look that waited for its end has not been taken yet. */
  markOutdated(): void {
    if (this.looking.state.status !== 'loading') {
      this.patch({ outdated: true });
    }
  }

  dispose(): void {
    this.listing.reset();
    this.looking.reset();
  }

  private patch(patch: Partial<KernelFuture>): void {
    const { kernelFuture } = this.store.state;
    if (kernelFuture !== null) {
      this.store.update({ kernelFuture: { ...kernelFuture, ...patch } });
    }
  }

  private readonly listing: Task<readonly KernelSchedule[]>;
  private readonly looking: Task<LookedAhead>;
}
