import { useId, useRef, useState, type KeyboardEvent, type ReactElement } from 'react';
import type { InspectorModel } from '../../model/inspector-model';
import { useEnvironment } from '../environment';
import { FailureMessage } from '../failure';
import { useStore } from '../use-store';
import { keptOffers } from './kept-offers';
import { matchingSchedules, type Offer } from './matching-schedules';
import { OfferList } from './offer-list';
import { pastedSpec } from './pasted-spec';

/** Adds one more schedule: found by a few letters, chosen by keyboard or pointer, or pasted as JSON. */
export function AddSchedule({ model }: { readonly model: InspectorModel }): ReactElement {
  const { trans } = useEnvironment();
  const listId = useId();
  const input = useRef<HTMLInputElement>(null);
  const [query, setQuery] = useState<string | null>(null);
  const [active, setActive] = useState(0);
  const kept = keptOffers(
    useStore(model.kept.everywhere.store, 'kept').kept,
    useStore(model.kept.notebook.store, 'kept').kept
  );
  const pasted = pastedSpec(query ?? '');
  const offers = query === null ? [] : pasted === null ? matchingSchedules(query, kept) : [];
  const close = (): void => {
    setQuery(null);
    input.current?.blur();
  };
  const add = ({ spec, numSteps }: Pick<Offer, 'spec' | 'numSteps'>): void => {
    if (numSteps !== null) {
      model.schedule.setNumSteps(numSteps);
    }
    model.schedule.addSpec(spec);
    close();
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    const move = { ArrowDown: 1, ArrowUp: -1, PageDown: 8, PageUp: -8 }[event.key];
    if (move !== undefined) {
      event.preventDefault();
      setQuery(query ?? '');
      setActive(Math.max(0, Math.min(offers.length - 1, active + move)));
    } else if (event.key === 'Escape') {
      close();
    } else if (event.key === 'Enter' && pasted?.kind === 'spec') {
      add({ spec: pasted.spec, numSteps: null });
    } else if (event.key === 'Enter' && offers[active] !== undefined) {
      add(offers[active]);
    }
  };
  return (
    <div className="jp-LossInspector-picker">
      <input
        ref={input}
        type="text"
        role="combobox"
        className="jp-mod-styled"
        spellCheck={false}
        aria-label={trans.__('Add a schedule')}
        aria-expanded={query !== null}
        aria-controls={listId}
        aria-autocomplete="list"
        aria-activedescendant={offers[active] && `${listId}-${offers[active].id}`}
        placeholder={trans.__('Add a schedule: a name, a library, or JSON')}
        value={query ?? ''}
        onFocus={() => setQuery(query ?? '')}
        onBlur={() => setQuery(null)}
        onChange={({ target }) => {
          setQuery(target.value);
          setActive(0);
        }}
        onKeyDown={onKeyDown}
      />
      {pasted?.kind === 'broken' && <FailureMessage error={pasted.error} />}
      {pasted?.kind === 'spec' && (
        <p className="jp-LossInspector-hint">
          {trans.__('Press Enter to add %1.', pasted.spec.name)}
        </p>
      )}
      {query !== null && pasted === null && (
        <OfferList id={listId} offers={offers} active={active} onChoose={add} />
      )}
    </div>
  );
}
