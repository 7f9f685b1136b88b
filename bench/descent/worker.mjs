import { serveWork } from '../core/serve-work.mjs';
import * as work from './work.mjs';

serveWork(work);
