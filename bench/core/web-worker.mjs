import { serveWork } from './serve-work.mjs';
import * as work from './web-work.mjs';

serveWork(work);
