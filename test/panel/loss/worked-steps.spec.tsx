import { screen } from '@testing-library/react';
import { WorkedSteps } from '../../../src/panel/loss/worked-steps';
import { renderInPanel } from '../environment';
import { sampleOf } from '../sample';

const RUNNING_EXAMPLE = '[[3.2, 5.1, -1.7]]';

async function show(logits: string, targets: string | null): Promise<void> {
  renderInPanel(<WorkedSteps sample={await sampleOf(logits, targets)} />);
}

function rows(): string[][] {
  return screen
    .getAllByRole('row')
    .map(row => [...row.querySelectorAll('th, td')].map(cell => cell.textContent ?? ''));
}

function steps(): (string | null)[] {
  return screen.getAllByRole('listitem').map(item => item.textContent);
}

describe('WorkedSteps', () => {
  it('names the classes as the columns of a frame are named', async () => {
    await show('   cat  dog  bird\n0  3.2  5.1  -1.7\n1  0.5  1.5   2.5', '[1, 0]');
    expect(rows().map(([first]) => first)).toEqual(['k', '0 cat', '1 dog', '2 bird']);
  });

  // scipy.special.log_softmax([3.2, 5.1, -1.7]) is [-2.0404, -0.1404, -6.9404].
  it('works the running example through', async () => {
    await show(RUNNING_EXAMPLE, '[1]');
    expect(rows()[0].slice(1)).toEqual(['z', 'z − max', 'exp', 'p']);
    expect(rows().slice(1)).toEqual([
      ['0', '3.2000', '−1.9000', '0.1496', '0.1300'],
      ['1', '5.1000', '0.0000', '1.0000', '0.8690'],
      ['2', '−1.7000', '−6.8000', '0.0011', '9.68e−4']
    ]);
    expect(steps()).toEqual([
      'max z = 5.1000 (subtracted, so that no exponential overflows)',
      'Σ exp(z − max) = 1.1507',
      'log Σ exp z = 5.1000 + log 1.1507 = 5.2404',
      '−log p = −log 0.8690 = 5.2404 − 5.1000 = 0.1404',
      '∇(−log p) = p − y = (0.1300, −0.1310, 9.68e−4)'
    ]);
  });

  it('marks the class of the target', async () => {
    await show(RUNNING_EXAMPLE, '[1]');
    const marked = screen.getAllByRole('row').filter(row => row.className === 'jp-mod-target');
    expect(marked.map(row => row.querySelector('th')?.textContent)).toEqual(['1']);
  });

  it('puts a negative logit into parentheses', async () => {
    await show(RUNNING_EXAMPLE, '[2]');
    expect(steps().at(-2)).toBe('−log p = −log 9.68e−4 = 5.2404 − (−1.7000) = 6.9404');
  });

  it('ends before the loss without targets', async () => {
    await show(RUNNING_EXAMPLE, null);
    expect(steps()).toHaveLength(3);
  });

  it('weighs by the shares of a soft target', async () => {
    await show('[[0.0, 0.0]]', '[[0.25, 0.75]]');
    expect(rows()[0].slice(1)).toEqual(['z', 'z − max', 'exp', 'p', 'y']);
    expect(rows()[1].at(-1)).toBe('0.2500');
    expect(steps().at(-2)).toBe('−Σ y log p = 0.6931');
  });

  it('shows the likely classes of many, and how many are left out', async () => {
    const logits = `[[${Array.from({ length: 30 }, (_, k) => `${k}.5`).join(', ')}]]`;
    await show(logits, '[0]');
    expect(rows()).toHaveLength(13);
    expect(screen.getByText('and 18 more classes')).toBeTruthy();
  });

  it('does not overflow', async () => {
    await show('[[1000.0, 0.0]]', '[1]');
    expect(steps().at(-2)).toBe('−log p = −log 0.0000 = 1000.0 − 0.0000 = 1000.0');
  });

  it('tells the loss apart from −log p where the options make another of it', async () => {
    const sample = await sampleOf(RUNNING_EXAMPLE, '[1]');
    renderInPanel(<WorkedSteps sample={{ ...sample, loss: 0.25 }} />);
    expect(steps().at(-1)).toBe('with the options of the loss: 0.2500');
  });
});
