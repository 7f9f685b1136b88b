import { fireEvent, screen } from '@testing-library/react';
import { ReplayNote } from '../../../src/panel/schedule/replay-note';
import { defaultSpec } from '../../../src/schedules/default-spec';
import { findSchedule } from '../../../src/schedules/registry';
import { output } from '../../model/fakes';
import { STEP_LR } from '../../model/future-of';
import { renderInPanel } from '../environment';
import { inspectorOf } from '../inspector';

function specOf(library: string, name: string, changes: object) {
  const spec = defaultSpec(findSchedule(library, name));
  return { ...spec, params: { ...spec.params, ...changes } };
}

async function noteOf(spec: typeof STEP_LR, ...lines: string[]): Promise<string | null> {
  const outputs = lines.length === 0 ? [] : [output(1, lines.join('\n'), { kind: 'stream' })];
  const { model } = await inspectorOf(...outputs);
  return renderInPanel(<ReplayNote model={model} spec={spec} />).container.textContent;
}

const EPOCHS = [1, 2, 3, 4, 5, 6, 7, 8].map(
  epoch => `epoch ${epoch} loss ${epoch < 4 ? 1 / epoch : 0.5}`
);
const STEPS = EPOCHS.map((_, i) => `step ${100 * i} loss ${1 / (1 + i)}`);
const plateau = (patience: number) => specOf('torch', 'ReduceLROnPlateau', { patience });

describe('ReplayNote', () => {
  it('says at which epoch and step the rate would have been cut', async () => {
    expect(await noteOf(plateau(3), ...EPOCHS)).toBe(
      'Replayed on loss: with patience 3 it would have cut the rate to 0.0100 at step 875 (epoch 7).'
    );
  });

  it('says that it would not have been moved', async () => {
    expect(await noteOf(plateau(9), ...EPOCHS)).toBe(
      'Replayed on loss: with patience 9 it would not have moved.'
    );
  });

  it('counts what it does not tell, and knows that Greedy raises', async () => {
    const greedy = specOf('transformers', 'greedy', { lr: 0.01, patience: 0, factor: 0.5 });
    expect(await noteOf(greedy, ...STEPS)).toBe(
      'Replayed on loss: with patience 0 it would have set the rate to 0.0200 at step 0, to 0.0400 at step 100, ' +
        'to 0.0800 at step 200, to 0.1600 at step 300, 3 more times.'
    );
  });

  it('lets the metric be chosen where the log has several', async () => {
    const lines = EPOCHS.map((line, i) => `${line} val_loss ${1 / (1 + i)}`);
    const spec = plateau(3);
    const { model } = await inspectorOf(output(1, lines.join('\n'), { kind: 'stream' }));
    const { container } = renderInPanel(<ReplayNote model={model} spec={spec} />);
    expect(container.textContent).toContain('Replayed on val_loss: with patience 3 it would not');
    fireEvent.change(screen.getByRole('combobox', { name: 'Metric' }), {
      target: { value: 'loss' }
    });
    expect(container.textContent).toContain('Replayed on loss: with patience 3 it would have cut');
  });

  it('says what it waits for, and nothing of other schedules', async () => {
    expect(await noteOf(plateau(3))).toContain('It follows a metric');
    expect(await noteOf(STEP_LR, ...EPOCHS)).toBe('');
  });
});
