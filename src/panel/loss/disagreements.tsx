import type { TranslationBundle } from '@jupyterlab/translation';
import type { ReactElement } from 'react';
import type { Disagreement } from '../../analysis/conventions/types';
import { formatNumber } from '../../figures/format-number';
import type { InspectorModel } from '../../model/inspector-model';
import { valueOf } from '../../model/loadable';
import { fill } from '../../sentence';
import { translate, useEnvironment } from '../environment';
import { useStore } from '../use-store';
import { useLossUnit } from './use-loss-unit';

/** Whose convention of the loss gives another number on these very data; nothing where all agree. */
export function Disagreements({ model }: { readonly model: InspectorModel }): ReactElement | null {
  const { trans } = useEnvironment();
  const { disagreements } = useStore(model.store, 'disagreements');
  const { perNat } = useLossUnit();
  const found = valueOf(disagreements) ?? [];
  if (found.length === 0) {
    return null;
  }
  return (
    <ul
      className="jp-LossInspector-disagreements"
      aria-label={trans.__('Other libraries on these data')}
    >
      {found.map(other => (
        <li key={`${other.library}.${other.name}`} title={other.formula}>
          {sentenceOf(other, perNat, trans)}
        </li>
      ))}
    </ul>
  );
}

function sentenceOf(
  { library, name, value, refusal }: Disagreement,
  perNat: number,
  trans: TranslationBundle
): string {
  if (refusal !== null) {
    const reason = translate(trans, refusal);
    return fill(trans.__('{library} {name} refuses these data: {reason}.'), {
      library,
      name,
      reason
    });
  }
  return fill(trans.__('{library} {name} gives {value} on these data.'), {
    library,
    name,
    value: formatNumber((value ?? NaN) * perNat)
  });
}
