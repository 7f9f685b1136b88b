import { serveWork } from './serve-work.mjs';
import * as work from './work.mjs';

serveWork(work);
