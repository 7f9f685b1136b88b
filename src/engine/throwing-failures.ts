import { toTagged } from '../errors';
import type { Engine } from './engine';
import { failureOf } from './failure';

type Method = (...args: unknown[]) => Promise<unknown>;

/** The same engine, whose errors are thrown as plain data: an Error loses its tag on the way between threads. */
export function throwingFailures(engine: Engine): Engine {
  return new Proxy(engine, {
    get(target, name, receiver) {
      const member: unknown = Reflect.get(target, name, receiver);
      if (typeof member !== 'function') {
        return member;
      }
      const method = member as Method;
      return (...args: unknown[]) =>
        method.apply(target, args).catch((error: unknown) => {
          throw failureOf(toTagged(error));
        });
    }
  });
}
