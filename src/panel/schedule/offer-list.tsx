import { closeIcon } from '@jupyterlab/ui-components';
import { useEffect, useRef, type ReactElement } from 'react';
import { useEnvironment } from '../environment';
import type { Offer } from './matching-schedules';

export interface OfferListProps {
  readonly id: string;
  readonly offers: readonly Offer[];
  /** Index of the one that Enter takes. */
  readonly active: number;
  readonly onChoose: (offer: Offer) => void;
  readonly onForget: (offer: Offer) => void;
}

/** The schedules that match, by library. */
export function OfferList({
  id,
  offers,
  active,
  onChoose,
  onForget
}: OfferListProps): ReactElement {
  const { trans } = useEnvironment();
  const current = useRef<HTMLDivElement>(null);
  useEffect(() => {
    // Some browsers answer with a promise, which must not become the effect's clean-up.
    current.current?.scrollIntoView({ block: 'nearest' });
  }, [active]);
  const groups = [...new Set(offers.map(({ group }) => group))];
  if (offers.length === 0) {
    return <p className="jp-LossInspector-hint">{trans.__('No schedule has this name.')}</p>;
  }
  return (
    <div id={id} className="jp-LossInspector-offers" role="listbox">
      {groups.map(group => (
        <div key={group} role="group" aria-label={trans.__(group)}>
          <div className="jp-LossInspector-offerGroup" aria-hidden="true">
            {trans.__(group)}
          </div>
          {offers
            .filter(offer => offer.group === group)
            .map(offer => (
              <div
                key={offer.id}
                id={`${id}-${offer.id}`}
                ref={offers[active] === offer ? current : undefined}
                role="option"
                aria-selected={offers[active] === offer}
                className="jp-LossInspector-offer"
                title={offer.hint}
                // The field keeps the focus, or the list would close before the click.
                onMouseDown={event => event.preventDefault()}
                onClick={() => onChoose(offer)}
              >
                <span>{trans.__(offer.title)}</span>
                <span className="jp-LossInspector-muted">{offer.hint}</span>
                {offer.kept !== null && <ForgetButton offer={offer} onForget={onForget} />}
              </div>
            ))}
        </div>
      ))}
    </div>
  );
}

function ForgetButton({
  offer,
  onForget
}: Pick<OfferListProps, 'onForget'> & { readonly offer: Offer }): ReactElement {
  const { trans } = useEnvironment();
  const label = trans.__('Forget %1', offer.title);
  return (
    <button
      type="button"
      className="jp-LossInspector-iconButton"
      // The keyboard stays in the field, where Shift+Delete does the same.
      tabIndex={-1}
      title={`${label} (Shift+Delete)`}
      aria-label={label}
      onClick={event => {
        event.stopPropagation();
        onForget(offer);
      }}
    >
      <closeIcon.react tag="span" />
    </button>
  );
}
