import { useState } from 'react';
import type { InspectorModel } from '../../model/inspector-model';
import { useStore } from '../use-store';
import { keptOffers } from './kept-offers';
import { matchingSchedules, type Offer } from './matching-schedules';
import { pastedSpec, type Pasted } from './pasted-spec';

/** What is added: a schedule, and the steps that a recipe comes with. */
export interface Addition extends Pick<Offer, 'spec' | 'numSteps'> {
  /** The name of the recipe, or the one that the person keeps it under; null for that of its library. */
  readonly label: string | null;
}

export interface Offers {
  /** What is typed; null while nothing is looked for. */
  readonly query: string | null;
  readonly offers: readonly Offer[];
  /** Index of the offer that is pointed at. */
  readonly active: number;
  /** The schedule that is typed as JSON; null for words. */
  readonly pasted: Pasted | null;
  /** What Enter adds. */
  readonly chosen: Addition | null;
  search(query: string | null): void;
  /** Points at another offer, as many further on. */
  move(by: number): void;
}

/** The schedules that can be added, the kept ones among them, as far as they match what is typed. */
export function useOffers(model: InspectorModel): Offers {
  const [query, setQuery] = useState<string | null>(null);
  const [active, setActive] = useState(0);
  const kept = keptOffers(
    useStore(model.kept.everywhere.store, 'kept').kept,
    useStore(model.kept.notebook.store, 'kept').kept
  );
  const pasted = pastedSpec(query ?? '');
  const offers = query !== null && pasted === null ? matchingSchedules(query, kept) : [];
  return {
    query,
    offers,
    active,
    pasted,
    chosen:
      pasted === null
        ? offers[active]
          ? additionOf(offers[active])
          : null
        : pastedAddition(pasted),
    search: text => {
      setQuery(text);
      setActive(0);
    },
    move: by => {
      setQuery(query ?? '');
      setActive(Math.max(0, Math.min(offers.length - 1, active + by)));
    }
  };
}

/** What an offer adds: a kept schedule and a recipe come with their names, which the name in a library does not tell. */
export function additionOf({ spec, numSteps, kept, title }: Offer): Addition {
  return { spec, numSteps, label: kept === null && numSteps === null ? null : title };
}

function pastedAddition(pasted: Pasted): Addition | null {
  return pasted.kind === 'spec' ? { spec: pasted.spec, numSteps: null, label: null } : null;
}
