import { expose } from 'comlink';
import { DirectEngine } from './direct-engine';
import { RowPool } from './row-pool';
import { servedEngine } from './served-engine';
import { spawnRowWorker } from './spawn-row-worker';

/** More gain nothing: the copies are made on one thread. */
const MOST_HELPERS = 7;

/** A worker of its own for each core but the one that this thread runs on, where a worker may start others. */
const numHelpers =
  typeof Worker === 'undefined' ? 0 : Math.min(MOST_HELPERS, navigator.hardwareConcurrency - 1);

expose(servedEngine(new DirectEngine(new RowPool({ spawn: spawnRowWorker, numHelpers }))));
