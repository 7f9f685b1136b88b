import { expose } from 'comlink';
import { rowHelper } from './row-helper';

expose(rowHelper);
