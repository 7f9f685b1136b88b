import type { ReactElement } from 'react';
import { formatNumber } from '../../figures/format-number';
import { useEnvironment } from '../environment';

/** The largest stable rate in words; nothing where every rate is stable. */
export function StableRateNote({ rate }: { readonly rate: number }): ReactElement | null {
  const { trans } = useEnvironment();
  if (!Number.isFinite(rate)) {
    return null;
  }
  return (
    <p
      className="jp-LossInspector-muted"
      title={trans.__(
        'With λmax the largest curvature of the mean loss at the start: 2/λmax for gradient descent, 2(1 + μ)/λmax with momentum μ. Above it, descent on a quadratic diverges.'
      )}
    >
      {trans.__('Stable on these samples up to about %1', formatNumber(rate))}
    </p>
  );
}
