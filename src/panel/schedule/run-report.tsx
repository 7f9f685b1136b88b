import type { ReactElement } from 'react';
import type { SimulationResult } from '../../engine/engine';
import { FindingMessage } from '../checks/finding-message';
import { useEnvironment } from '../environment';
import { formatNumber } from '../../figures/format-number';
import { useLossUnit } from '../loss/use-loss-unit';

export interface RunReportProps {
  readonly run: SimulationResult;
  /** A newer run is under way. */
  readonly stale: boolean;
}

/** What the simulated training did to the mean loss, and what is to be said of it. */
export function RunReport({ run, stale }: RunReportProps): ReactElement {
  const { trans } = useEnvironment();
  const { perNat } = useLossUnit();
  const { meanLosses, findings } = run;
  return (
    <div className={`jp-LossInspector-report${stale ? ' jp-mod-stale' : ''}`}>
      <p className="jp-LossInspector-muted">
        {trans.__(
          'Mean loss %1 → %2',
          formatNumber(perNat * meanLosses[0]),
          formatNumber(perNat * meanLosses[meanLosses.length - 1])
        )}
      </p>
      {findings.map(finding => (
        <FindingMessage key={finding.id} finding={finding} />
      ))}
    </div>
  );
}
