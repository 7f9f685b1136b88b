import type { KeptSchedule } from '../../model/kept-schedules';
import { findSchedule } from '../../schedules/registry';
import type { Offer } from './matching-schedules';

/** The schedules that a person keeps, as what can be added. */
export function keptOffers(
  everywhere: readonly KeptSchedule[],
  notebook: readonly KeptSchedule[]
): readonly Offer[] {
  return [
    ...offersOf('Kept', 'everywhere', everywhere),
    ...offersOf('Kept in this notebook', 'notebook', notebook)
  ];
}

function offersOf(
  group: string,
  place: Offer['kept'],
  kept: readonly KeptSchedule[]
): readonly Offer[] {
  return kept.map(({ name, spec }) => ({
    ...{ id: `${group}.${name}`.replaceAll(/\s/g, '-'), group, title: name, spec },
    ...{ numSteps: null, kept: place },
    hint: findSchedule(spec.library, spec.name).title
  }));
}
