import { expose } from 'comlink';
import { DirectEngine } from './direct-engine';
import { throwingFailures } from './throwing-failures';

expose(throwingFailures(new DirectEngine()));
