import type { ReactElement } from 'react';
import type { Finding } from '../../diagnostics/finding';
import type { InspectorModel } from '../../model/inspector-model';
import { valueOf } from '../../model/loadable';
import { arrayNames } from '../array-names';
import { useEnvironment } from '../environment';
import { Section } from '../section';
import { useStore } from '../use-store';
import { FindingMessage } from './finding-message';

/** What is wrong or suspicious with the inputs, in a sentence, with the remedy. */
export function ChecksSection({ model }: { readonly model: InspectorModel }): ReactElement | null {
  const { trans } = useEnvironment();
  const { analysis, pair } = useStore(model.store, 'analysis', 'pair');
  const findings: readonly Finding[] = valueOf(analysis)?.findings ?? [];
  if (findings.length === 0) {
    return null;
  }
  return (
    <Section model={model} title={trans.__('Checks')} area="checks">
      {findings.map(finding => (
        <FindingMessage
          key={finding.id}
          finding={finding}
          names={arrayNames(pair)}
          onRow={row => model.loss.select(row)}
        />
      ))}
    </Section>
  );
}
