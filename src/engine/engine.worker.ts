import { expose } from 'comlink';
import { DirectEngine } from './direct-engine';
import { servedEngine } from './served-engine';

expose(servedEngine(new DirectEngine()));
