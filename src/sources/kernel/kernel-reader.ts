import type { Kernel } from '@jupyterlab/services';
import type { IDisposable } from '@lumino/disposable';

import { isDType } from '../../array/dtype';
import { isTagged, TaggedError } from '../../errors';
import type { AgentVariable } from './agent-protocol';
import type { AgentSession } from './agent-session';
import { CommSession } from './comm-session';
import { Conversation } from './conversation';
import { ExpressionSession } from './expression-session';
import { pullChunks } from './pull-chunks';
import { toFuture } from './schedule-future';
import { deleteSubshell, subshellIfBusy } from './subshell';
import { supportsKernel } from './supports-kernel';
import type {
  IKernelReader,
  KernelArray,
  KernelListing,
  KernelReaderOptions,
  KernelReadOptions,
  KernelRequestOptions,
  KernelSchedule,
  KernelSource,
  KernelVariable,
  LookAhead,
  ScheduleFuture
} from './types';

/** How long a copy of a schedule may be stepped; the kernel does nothing else meanwhile. */
const LOOK_AHEAD_SECONDS = 10;

/**
 * Reads arrays through one kernel connection. Nothing runs in the kernel before a method is called, and nothing is left in it
 * after. The kernel may die and come back: the next call starts anew.
 */
export class KernelReader implements IKernelReader, IDisposable {
  constructor(
    private readonly kernel: Kernel.IKernelConnection | null,
    private readonly options: KernelReaderOptions
  ) {}

  isDisposed = false;

  listVariables(options: KernelRequestOptions = {}): Promise<KernelListing> {
    return this.withAgent(options, async agent => {
      const { content } = await agent.ask<'list'>({ kind: 'list' });
      return { variables: content.variables.map(toVariable), leftOut: content.leftOut };
    });
  }

  read(source: KernelSource, options: KernelReadOptions = {}): Promise<KernelArray> {
    return this.withAgent(options, async agent => {
      const { content } = await agent.ask<'open'>({
        kind: 'open',
        ...source,
        limit: this.options.byteBudget()
      });
      const { byteLength, dtype, ...about } = content;
      if (!isDType(dtype)) {
        throw new TaggedError(
          'unsupported-array',
          'an array of {dtype} is not made of plain numbers',
          { dtype }
        );
      }
      options.onProgress?.(0, byteLength);
      const bytes = await pullChunks(agent, byteLength, options.onProgress);
      const { shape, note, classNames, labels, rows } = about;
      const names = { classNames, labels };
      return { dtype, shape, note, rows, bytes, ...names, whileRunning: agent.isInSubshell };
    });
  }

  listSchedules(options: KernelRequestOptions = {}): Promise<readonly KernelSchedule[]> {
    return this.withAgent(options, async agent => {
      const { content } = await agent.ask<'schedules'>({ kind: 'schedules' });
      return content.schedules;
    });
  }

  lookAhead(
    { path, steps, numSteps }: LookAhead,
    options: KernelRequestOptions = {}
  ): Promise<ScheduleFuture> {
    const request = { path, steps, default: numSteps, seconds: LOOK_AHEAD_SECONDS };
    const work = async (agent: AgentSession): Promise<ScheduleFuture> => {
      const { content, buffers } = await agent.ask<'future'>({ kind: 'future', ...request });
      return toFuture(content, buffers);
    };
    // Beside a cell that trains, the scheduler could step while it is copied, and the generators belong to the cell.
    return this.withAgent(options, work, 'main');
  }

  /** Cancels what is under way. */
  dispose(): void {
    this.isDisposed = true;
    this.conversations.forEach(conversation => conversation.dispose());
  }

  private async withAgent<T>(
    options: KernelRequestOptions,
    work: (agent: AgentSession) => Promise<T>,
    shell: 'main' | 'any' = 'any'
  ): Promise<T> {
    const conversation = new Conversation(this.requireKernel(), {
      ...options,
      timeout: this.options.timeout,
      isExecuting: this.options.isExecuting
    });
    this.conversations.add(conversation);
    try {
      await requirePython(conversation);
      conversation.subshell = shell === 'any' ? await subshellIfBusy(conversation) : null;
      return await this.withSession(conversation, work);
    } finally {
      conversation.dispose();
      this.conversations.delete(conversation);
    }
  }

  /** Over a comm; where there is none, or its messages are lost, by expressions from then on. */
  private async withSession<T>(
    conversation: Conversation,
    work: (agent: AgentSession) => Promise<T>
  ): Promise<T> {
    if (!this.lacksComms) {
      try {
        return await withSession(CommSession, conversation, work);
      } catch (error) {
        if (!isTagged(error, 'no-comms') && !isTagged(error, 'timeout')) {
          throw error;
        }
        // Beside a cell, a subshell would have its answers lost as well.
        conversation.subshell = null;
        this.lacksComms = true;
      }
    }
    return withSession(ExpressionSession, conversation, work);
  }

  private requireKernel(): Kernel.IKernelConnection {
    const { kernel } = this;
    if (!kernel) {
      throw new TaggedError(
        'no-kernel',
        'the notebook has no kernel: choose one and run the cells'
      );
    }
    if (kernel.isDisposed || kernel.status === 'dead') {
      throw new TaggedError('no-kernel', 'the kernel is dead: restart it and run the cells');
    }
    return kernel;
  }

  private readonly conversations = new Set<Conversation>();
  private lacksComms = false;
}

async function withSession<T>(
  kind: { start(conversation: Conversation): Promise<AgentSession> },
  conversation: Conversation,
  work: (agent: AgentSession) => Promise<T>
): Promise<T> {
  const { subshell } = conversation;
  let closed = Promise.resolve();
  try {
    const agent = await kind.start(conversation);
    try {
      return await work(agent);
    } finally {
      closed = agent.close();
    }
  } finally {
    void endSubshell(conversation.kernel, subshell, closed);
  }
}

/** Once its agent is closed: a subshell that is deleted before keeps the copy. */
async function endSubshell(
  kernel: Kernel.IKernelConnection,
  subshell: string | null,
  closed: Promise<void>
): Promise<void> {
  try {
    await closed;
  } catch {
    // The kernel was restarted, and the subshell is gone.
    return;
  }
  if (subshell !== null) {
    deleteSubshell(kernel, subshell);
  }
}

async function requirePython(conversation: Conversation): Promise<void> {
  const info = await conversation.follow(conversation.kernel.info);
  if (!supportsKernel(info)) {
    throw new TaggedError(
      'unsupported-kernel',
      'arrays are read from Python kernels, and this one runs {language}',
      {
        language: info.language_info.name
      }
    );
  }
}

function toVariable({ requires_grad: requiresGrad, ...variable }: AgentVariable): KernelVariable {
  return { ...variable, requiresGrad };
}
