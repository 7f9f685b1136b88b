import { DirectEngine } from '../../src/engine/direct-engine';
import type { Engine } from '../../src/engine/engine';

type Method = (...args: unknown[]) => Promise<unknown>;

/** A real engine whose answers can be held back, and which remembers what it was asked. */
export class HeldEngine {
  readonly calls: { readonly name: keyof Engine; readonly args: readonly unknown[] }[] = [];

  readonly engine: Engine = new Proxy(new DirectEngine(), {
    get: (target, name: keyof Engine) => this.wrap(target, name, target[name] as Method)
  });

  /** Keeps the answers to a question back; each is let go by its function, in the order of the questions. */
  hold(name: keyof Engine): (() => void)[] {
    const gates: (() => void)[] = [];
    this.gates.set(name, gates);
    return gates;
  }

  letGo(name: keyof Engine): void {
    const gates = this.gates.get(name) ?? [];
    this.gates.delete(name);
    gates.forEach(open => open());
  }

  /** Makes the next question fail. */
  failOnce(name: keyof Engine, error: Error): void {
    this.failures.set(name, error);
  }

  count(name: keyof Engine): number {
    return this.calls.filter(call => call.name === name).length;
  }

  private wrap(target: DirectEngine, name: keyof Engine, method: Method): Method {
    return async (...args) => {
      this.calls.push({ name, args });
      const failure = this.failures.get(name);
      if (failure !== undefined) {
        this.failures.delete(name);
        throw failure;
      }
      const gates = this.gates.get(name);
      const answer = method.apply(target, args);
      if (gates !== undefined) {
        // an answer that was cancelled meanwhile fails when it is let go, not while nobody waits for it
        answer.catch(() => undefined);
        await new Promise<void>(resolve => gates.push(resolve));
      }
      return answer;
    };
  }

  private readonly gates = new Map<keyof Engine, (() => void)[]>();
  private readonly failures = new Map<keyof Engine, Error>();
}
