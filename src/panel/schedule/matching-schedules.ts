import { PRESETS } from '../../schedules/presets';
import { defaultSpec } from '../../schedules/default-spec';
import { SCHEDULES } from '../../schedules/registry';
import type { ScheduleSpec } from '../../schedules/spec';
import { libraryTitle } from './library-title';

/** A schedule that can be added, in its group. Texts are English. */
export interface Offer {
  readonly id: string;
  readonly group: string;
  readonly title: string;
  /** What else is known of it: its formula, or where the recipe is from. */
  readonly hint: string;
  readonly spec: ScheduleSpec;
  /** The steps of the recipe; null for a schedule of its own. */
  readonly numSteps: number | null;
  /** Where the person keeps it under its title; null for what comes with the panel. */
  readonly kept: 'everywhere' | 'notebook' | null;
}

const OFFERS: readonly Offer[] = [
  ...SCHEDULES.map(entry => ({
    id: `${entry.library}.${entry.name}`,
    group: libraryTitle(entry.library),
    title: entry.title,
    hint: entry.formula,
    spec: defaultSpec(entry),
    ...{ numSteps: null, kept: null }
  })),
  ...PRESETS.map(({ title, source, spec, numSteps }) => ({
    // One word, as the id of an element must be.
    id: `recipe.${title.replace(/\W+/g, '-')}`,
    group: 'Recipes',
    title,
    hint: source,
    spec,
    ...{ numSteps, kept: null }
  }))
];

/** What can be added, kept schedules first, that has every word of the query in its library, name or formula. */
export function matchingSchedules(query: string, kept: readonly Offer[] = []): readonly Offer[] {
  const words = query.toLowerCase().split(/\s+/).filter(Boolean);
  return [...kept, ...OFFERS].filter(({ group, title, hint, spec }) => {
    const text = `${group} ${title} ${hint} ${spec.library} ${spec.name}`.toLowerCase();
    return words.every(word => text.includes(word));
  });
}
