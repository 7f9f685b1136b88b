import type { ReactElement } from 'react';
import type { Provenance } from '../../array/provenance';
import { useEnvironment } from '../environment';
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
        <span
          className="jp-LossInspector-badge"
          title={trans.__('Read from the printed digits: each value is off by at most this much')}
        >
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
