import { DirectEngine } from '../../src/engine/direct-engine';
import { runEngineTests } from './engine-tests';

describe('DirectEngine', () => {
  runEngineTests(async () => new DirectEngine());
});
