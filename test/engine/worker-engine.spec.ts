import { expose } from 'comlink';
import nodeEndpoint from 'comlink/dist/umd/node-adapter';
import { MessageChannel } from 'node:worker_threads';
import { DirectEngine } from '../../src/engine/direct-engine';
import { servedEngine } from '../../src/engine/served-engine';
import { WorkerEngine } from '../../src/engine/worker-engine';
import { runEngineTests } from './engine-tests';

describe('WorkerEngine', () => {
  let engine: WorkerEngine;

  runEngineTests(async () => {
    engine = new WorkerEngine(() => {
      const { port1, port2 } = new MessageChannel();
      expose(servedEngine(new DirectEngine()), nodeEndpoint(port1));
      return Object.assign(nodeEndpoint(port2), {
        terminate: () => {
          port1.close();
          port2.close();
        }
      });
    });
    return engine;
  });

  afterEach(() => engine.dispose());
});
