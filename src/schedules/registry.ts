import { CAFFE } from './caffe/schedules';
import { COMBINE } from './combine/schedules';
import { DEEPSPEED } from './deepspeed/schedules';
import type { ScheduleEntry } from './entry';
import { FASTAI } from './fastai/schedules';
import { KERAS } from './keras/schedules';
import { OPTAX } from './optax/schedules';
import { PADDLE } from './paddle/schedules';
import { refuse } from './refuse';
import { TEXTBOOK } from './textbook';
import { TIMM } from './timm/schedules';
import { TORCH } from './torch/schedules';
import { TRANSFORMERS } from './transformers/schedules';

/** Every schedule that can be chosen, in the order in which they are offered. */
export const SCHEDULES: readonly ScheduleEntry[] = [
  ...TEXTBOOK,
  ...TORCH,
  ...TRANSFORMERS,
  ...KERAS,
  ...OPTAX,
  ...TIMM,
  ...PADDLE,
  ...FASTAI,
  ...DEEPSPEED,
  ...CAFFE,
  ...COMBINE
];

const BY_NAME = new Map(SCHEDULES.map(entry => [`${entry.library}.${entry.name}`, entry]));

/** The schedule of a library by its name; one that is not known is an error. */
export function findSchedule(library: string, name: string): ScheduleEntry {
  return (
    BY_NAME.get(`${library}.${name}`) ??
    refuse('no schedule {name} of {library} is known', { name, library })
  );
}
