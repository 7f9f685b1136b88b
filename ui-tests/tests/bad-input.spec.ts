import { expect, test } from '@jupyterlab/galata';
import { makeNotebook, openNotebook, openPanel } from '../inspector';

const display = (text: string): object[] => [
  { output_type: 'execute_result', execution_count: 1, metadata: {}, data: { 'text/plain': text } }
];

const LOGITS = '[[0.5, 1.5, -1.0], [2.0, 0.0, 0.25]]';

test.describe('input that cannot be used', () => {
  const cases: readonly [name: string, logits: string, targets: string, sentence: string][] = [
    ['a target out of range', LOGITS, '[1, 7]', 'Target 7 at row 1 is outside 0..2'],
    ['targets of another length', LOGITS, '[1, 2, 0]', 'do not match 2 samples'],
    ['a NaN logit', 'array([[nan, 1.5], [2.0, 0.5]])', '[1, 0]', 'NaN'],
    ['a row of −inf', 'array([[-inf, -inf], [2.0, 0.5]])', '[1, 0]', '−inf']
  ];
  for (const [name, logits, targets, sentence] of cases) {
    test(`is told in a sentence: ${name}`, async ({ page, tmpPath }) => {
      const outputs = [display(logits), display(targets)];
      const file = await makeNotebook(page, tmpPath, 'bad.ipynb', ['logits', 'y'], outputs);
      await openNotebook(page, file);
      const panel = await openPanel(page);
      const choose = async (role: string, index: number): Promise<void> => {
        const select = panel.getByLabel(role, { exact: true });
        const option = select.locator('option', { hasText: index === 0 ? 'logits' : 'y ·' });
        await select.selectOption((await option.getAttribute('value')) ?? '');
      };
      await choose('Logits', 0);
      await choose('Targets', 1);
      await expect(panel).toContainText(sentence);
    });
  }

  test('is refused by name, and markup is never run', async ({ page, tmpPath }) => {
    const outputs = [
      display('array([1.+2.j, 3.-1.j])'),
      display("array(['a', 'b'], dtype='<U1')"),
      display('array([[<img src=x onerror=window.hacked=1>, 2.0]])'),
      display('[[0.5, 1.5], [2.0]]')
    ];
    const sources = ['complex', 'words', 'markup', 'ragged'];
    await openNotebook(page, await makeNotebook(page, tmpPath, 'bad.ipynb', sources, outputs));
    const panel = await openPanel(page);
    const options = panel.getByLabel('Logits').locator('option');
    await expect(options.filter({ hasText: 'cannot be used' }).first()).toBeAttached();
    await panel.getByText('arrays cannot be used').click();
    for (const reason of ['Complex numbers', "'a'", 'differ in length']) {
      await expect(panel.locator('.jp-LossInspector-refused')).toContainText(reason);
    }
    expect(await page.evaluate(() => 'hacked' in window)).toBe(false);
  });

  test('has a page where there is no array and no kernel', async ({ page, tmpPath }) => {
    await openNotebook(page, await makeNotebook(page, tmpPath, 'empty.ipynb', ['print("hi")']));
    const panel = await openPanel(page);
    await expect(panel).toContainText('No array in this notebook yet');
  });

  test('loses nothing when a cell goes away', async ({ page, tmpPath }) => {
    const outputs = [display(LOGITS), display('[1, 0]')];
    const file = await makeNotebook(page, tmpPath, 'gone.ipynb', ['logits', 'y'], outputs);
    await openNotebook(page, file);
    const panel = await openPanel(page);
    await expect(panel.getByTestId('loss')).toBeVisible();
    const targets = panel.getByLabel('Targets', { exact: true });
    const y = targets.locator('option', { hasText: 'y ·' });
    await targets.selectOption((await y.getAttribute('value')) ?? '');
    await page.notebook.selectCells(1);
    await page.notebook.deleteCells();
    await expect(panel).toContainText('The array that you chose is no longer in the notebook');
    await expect(panel).toContainText('Choose or type the targets to see the loss.');
  });
});
