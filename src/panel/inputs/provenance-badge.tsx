import type { ReactElement } from 'react';
import type { Provenance } from '../../array/provenance';
import { useEnvironment } from '../environment';
import type { TranslationBundle } from '@jupyterlab/translation';
import { formatBound } from '../format';

/** How far the values can be trusted. */
export function ProvenanceBadge({ provenance }: { readonly provenance: Provenance }): ReactElement {
  const { trans } = useEnvironment();
  switch (provenance.kind) {
    case 'exact':
      return (
        <span
          className="jp-LossInspector-badge jp-mod-exact"
          title={trans.__('The very values of the array')}
        >
          {trans.__('exact')}
        </span>
      );
    case 'printed':
      return (
        <span className="jp-LossInspector-badge" title={printedTitle(trans, provenance.usual)}>
          {trans.__('printed ± %1', formatBound(provenance.bound))}
        </span>
      );
    case 'truncated':
      return (
        <span
          className="jp-LossInspector-badge jp-mod-warn"
          title={trans.__('The output leaves out values')}
        >
          {trans.__('truncated')}
        </span>
      );
  }
}

/** The bound holds under any print options; the smaller one only under those that nobody changed. */
function printedTitle(trans: TranslationBundle, usual: number | undefined): string {
  const title = trans.__('Read from the printed digits: each value is off by at most this much');
  if (usual === undefined) {
    return title;
  }
  const assumed =
    usual === 0
      ? trans.__('exact if the print options are the default ones')
      : trans.__('at most ± %1 if the print options are the default ones', formatBound(usual));
  return `${title}; ${assumed}`;
}
