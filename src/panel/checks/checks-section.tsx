import type { ReactElement } from 'react';
import type { Finding } from '../../diagnostics/finding';
import type { InspectorModel } from '../../model/inspector-model';
import { valueOf } from '../../model/loadable';
import { translate, useEnvironment } from '../environment';
import { Section } from '../section';
import { useStore } from '../use-store';
import { FindingMessage } from './finding-message';

/** What is wrong or suspicious with the inputs, in a sentence, with the remedy. */
export function ChecksSection({ model }: { readonly model: InspectorModel }): ReactElement | null {
  const { trans } = useEnvironment();
  const { analysis, pair } = useStore(model.store);
  const findings: readonly Finding[] = valueOf(analysis)?.findings ?? [];
  const { logits, targets } = pair;
  const failures = [logits, targets].flatMap(entry => (entry?.failure ? [entry.failure] : []));
  if (findings.length === 0 && failures.length === 0) {
    return null;
  }
  return (
    <Section title={trans.__('Checks')} area="checks">
      {failures.map((failure, index) => (
        <div key={index} className="jp-LossInspector-message jp-mod-error">
          {translate(trans, failure)}
        </div>
      ))}
      {findings.map(finding => (
        <FindingMessage key={finding.id} finding={finding} onRow={row => model.loss.select(row)} />
      ))}
    </Section>
  );
}
