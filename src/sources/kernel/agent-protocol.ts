import type { Sentence } from '../../sentence';
import type { KernelSchedule, SampleOfRows, ScheduleFuture } from './types';

/** What the agent in the kernel is asked: see `jupyterlab_loss_inspector/agent/serve.py`. */
export type AgentRequest =
  | { readonly kind: 'list' }
  | {
      readonly kind: 'open';
      readonly path: string;
      readonly sample: SampleOfRows | null;
      readonly limit: number;
    }
  | { readonly kind: 'chunk'; readonly offset: number; readonly length: number }
  | { readonly kind: 'schedules' }
  | {
      readonly kind: 'future';
      readonly path: string;
      readonly steps: number | null;
      readonly default: number;
      readonly seconds: number;
    };

/** What it answers to each kind of request. */
export interface AgentAnswers {
  readonly list: { readonly variables: readonly AgentVariable[]; readonly leftOut: number };
  readonly open: OpenedArray;
  readonly chunk: object;
  readonly schedules: { readonly schedules: readonly KernelSchedule[] };
  readonly future: AgentFuture;
}

/** Of a look ahead; its buffers hold the rates of each group of groups as float64. */
export interface AgentFuture extends Omit<ScheduleFuture, 'groups'> {
  /** The indices of the parameter groups that share a curve. */
  readonly groups: readonly (readonly number[])[];
  /** What the schedule was made with for each of them. */
  readonly specs: readonly unknown[];
  /** The names of all parameter groups, where they have one. */
  readonly names: readonly (string | null)[];
}

export interface AgentVariable {
  readonly name: string;
  readonly type: string;
  readonly dtype: string;
  readonly shape: readonly number[];
  readonly nbytes: number;
  readonly device: string;
  readonly requires_grad: boolean;
  readonly refusal: Sentence | null;
}

export interface OpenedArray {
  readonly dtype: string;
  readonly shape: readonly number[];
  readonly byteLength: number;
  readonly note: Sentence | null;
  readonly classNames: readonly string[] | null;
  readonly labels: readonly string[] | null;
  readonly rows: { readonly size: number; readonly of: number } | null;
}

export interface AgentError extends Sentence {
  readonly tag: 'unsupported-array' | 'too-large' | 'not-found' | 'kernel-error';
}

/** Any message of the agent: an answer or an error, with the number of the request. */
export interface AgentMessage {
  readonly id: number;
  readonly error?: AgentError;
}
