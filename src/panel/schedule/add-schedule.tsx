import { useId, useRef, type KeyboardEvent, type ReactElement } from 'react';
import type { InspectorModel } from '../../model/inspector-model';
import { useEnvironment } from '../environment';
import { FailureMessage } from '../failure';
import { ForgottenNote } from './forgotten-note';
import { OfferList } from './offer-list';
import { useForgetting } from './use-forgetting';
import { additionOf, useOffers, type Addition } from './use-offers';

/** How far a key moves among the offers. */
const MOVES: Readonly<Record<string, number>> = {
  ArrowDown: 1,
  ArrowUp: -1,
  PageDown: 8,
  PageUp: -8
};

/** Adds one more schedule: found by a few letters, chosen by keyboard or pointer, or pasted as JSON. */
export function AddSchedule({ model }: { readonly model: InspectorModel }): ReactElement {
  const { trans } = useEnvironment();
  const listId = useId();
  const input = useRef<HTMLInputElement>(null);
  const { query, search, offers, active, move, pasted, chosen } = useOffers(model);
  const close = (): void => {
    search(null);
    input.current?.blur();
  };
  const { forgotten, forget, keepAfterAll, letGo } = useForgetting(model);
  const add = ({ spec, numSteps, label }: Addition): void => {
    if (numSteps !== null) {
      model.schedule.setNumSteps(numSteps);
    }
    model.schedule.addSpec(spec, label);
    letGo();
    close();
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.key in MOVES) {
      event.preventDefault();
      move(MOVES[event.key]);
    } else if (event.key === 'Delete' && event.shiftKey && offers[active]?.kept) {
      event.preventDefault();
      forget(offers[active]);
    } else if (event.key === 'Escape') {
      close();
    } else if (event.key === 'Enter' && chosen !== null) {
      add(chosen);
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
        onFocus={() => search(query ?? '')}
        // What somebody pasted is not lost when they look elsewhere.
        onBlur={() => pasted === null && search(null)}
        onChange={({ target }) => {
          letGo();
          search(target.value);
        }}
        onKeyDown={onKeyDown}
      />
      {pasted?.kind === 'broken' && <FailureMessage error={pasted.error} />}
      {pasted?.kind === 'spec' && (
        <p className="jp-LossInspector-hint">
          {trans.__('Press Enter to add %1.', pasted.spec.name)}
        </p>
      )}
      {query !== null && pasted === null && !(forgotten !== null && offers.length === 0) && (
        <OfferList
          id={listId}
          offers={offers}
          active={active}
          onChoose={offer => add(additionOf(offer))}
          onForget={forget}
        />
      )}
      {forgotten !== null && <ForgottenNote title={forgotten.title} onKeep={keepAfterAll} />}
    </div>
  );
}
