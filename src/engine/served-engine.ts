import { releaseProxy, transfer } from 'comlink';
import type { Analysis } from '../analysis/types';
import { toTagged } from '../errors';
import type { Engine } from './engine';
import { failureOf } from './failure';

type Method = (...args: unknown[]) => Promise<unknown>;

/**
 * The engine as it is served to another thread: its errors are thrown as plain data, since an Error loses its tag on the way,
 * the callbacks that came with a question are released with its answer, and the large arrays of an answer are moved.
 */
export function servedEngine(engine: Engine): Engine {
  return new Proxy(engine, {
    get(target, name, receiver) {
      const member: unknown = Reflect.get(target, name, receiver);
      if (name === 'analyse') {
        const analyse: Engine['analyse'] = async (...args) => moved(await target.analyse(...args));
        return served(target, analyse as Method);
      }
      return typeof member === 'function' ? served(target, member as Method) : member;
    }
  });
}

function served(engine: Engine, method: Method): Method {
  return async (...args) => {
    try {
      return await method.apply(engine, args);
    } catch (error) {
      throw failureOf(toTagged(error));
    } finally {
      args.filter(isRemoteCallback).forEach(callback => callback[releaseProxy]());
    }
  };
}

/** The arrays that are the caller's own go to its thread without a copy. */
function moved(analysis: Analysis): Analysis {
  const { losses, predictions, probabilities } = analysis;
  return transfer(
    analysis,
    [losses, predictions, probabilities].map(({ buffer }) => buffer)
  );
}

interface RemoteCallback {
  [releaseProxy](): void;
}

function isRemoteCallback(value: unknown): value is RemoteCallback {
  return (
    typeof value === 'function' &&
    typeof (value as Partial<RemoteCallback>)[releaseProxy] === 'function'
  );
}
