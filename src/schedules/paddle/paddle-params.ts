import { rate } from '../param-builders';

export const LR = rate('Base rate', 'Learning rate at step 0', 0.1);
