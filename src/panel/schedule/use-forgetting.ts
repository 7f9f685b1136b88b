import { useState } from 'react';
import type { InspectorModel } from '../../model/inspector-model';
import type { KeptSchedules } from '../../model/kept-schedules';
import type { Offer } from './matching-schedules';

export interface Forgetting {
  /** The kept schedule that was forgotten last, as long as that can be taken back. */
  readonly forgotten: Offer | null;
  forget(offer: Offer): void;
  keepAfterAll(): void;
  /** Something else is looked for: what was forgotten stays so. */
  letGo(): void;
}

/** Forgets kept schedules where they are kept, and takes the last time back. */
export function useForgetting({ kept }: InspectorModel): Forgetting {
  const [forgotten, setForgotten] = useState<Offer | null>(null);
  const placeOf = (offer: Offer): KeptSchedules =>
    offer.kept === 'notebook' ? kept.notebook : kept.everywhere;
  return {
    forgotten,
    forget: offer => {
      setForgotten(offer);
      void placeOf(offer).forget(offer.title);
    },
    letGo: () => setForgotten(null),
    keepAfterAll: () => {
      if (forgotten !== null) {
        void placeOf(forgotten).keep(forgotten.title, forgotten.spec);
        setForgotten(null);
      }
    }
  };
}
