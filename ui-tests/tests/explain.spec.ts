import { expect, test } from '@jupyterlab/galata';
import { askKernel, makeNotebook, openNotebook, openPanel, valueOf } from '../inspector';

const CELLS = [
  [
    'import torch',
    'import torch.nn.functional as F',
    'torch.manual_seed(0)',
    'torch.set_printoptions(precision=8)'
  ].join('\n'),
  'logits = torch.randn(20, 3, dtype=torch.float64) * 3 + 3 * F.one_hot(torch.arange(20) % 3)\nlogits',
  'y = torch.arange(20) % 3\ny',
  'w = torch.tensor([0.5, 4.0, 1.0], dtype=torch.float64)\nw',
  'loss = F.cross_entropy(logits, y, w)\nloss'
];

test.describe('the explanations of the loss', () => {
  test('say what a number of the notebook is', async ({ page, tmpPath }) => {
    const file = await makeNotebook(page, tmpPath, 'explain.ipynb', CELLS);
    await openNotebook(page, file);
    await page.notebook.run();
    const panel = await openPanel(page);
    await page.sidebar.setWidth(280, 'right');
    const seen = Number(await askKernel(page, 'loss.item()')).toFixed(4);
    const plain = Number(await askKernel(page, 'F.cross_entropy(logits, y).item()')).toFixed(4);
    await panel.getByText('Compare with a number …').click();
    await panel.getByLabel('Number that you saw').fill(seen);
    await panel.getByLabel('Number that you saw').press('Enter');
    const found = panel.getByTestId('reconciliation');
    await expect(found).toContainText(
      `${Number(seen)} is the mean weighted by class (ΣwL/Σw), with the weights w; the plain mean is ${plain}.`
    );
    await expect(found).toContainText('loss = F.cross_entropy(logits, y, weight=w)');
    await panel.screenshot({ path: 'ui-tests/screenshots/explain-280.png' });
    await found.getByRole('button', { name: 'Use these options' }).first().click();
    await expect
      .poll(async () => (await valueOf(panel, 'loss')).toFixed(4))
      .toBe(Number(await askKernel(page, 'loss.item()')).toFixed(4));
  });

  test('follow what a person tries, with the change against the start', async ({
    page,
    tmpPath
  }) => {
    const file = await makeNotebook(page, tmpPath, 'what-if.ipynb', CELLS);
    await openNotebook(page, file);
    await page.notebook.run();
    const panel = await openPanel(page);
    await page.sidebar.setWidth(280, 'right');
    const start = await valueOf(panel, 'loss');
    await panel.getByText('What if …').click();
    const temperature = panel.getByLabel('temperature', { exact: true });
    await temperature.press('End');
    const hot = Number(await askKernel(page, 'F.cross_entropy(logits / 10, y).item()'));
    await expect
      .poll(async () => Math.abs((await valueOf(panel, 'loss')) - hot))
      .toBeLessThan(1e-8);
    await expect(panel.getByTestId('loss-change')).toHaveText(
      `(${(hot - start).toFixed(4).replace('-', '−')})`
    );
    await panel.screenshot({ path: 'ui-tests/screenshots/what-if-280.png' });
    await panel.getByRole('button', { name: /^Best temperature/ }).click();
    await expect.poll(async () => (await valueOf(panel, 'loss')) < hot).toBe(true);
    await panel.getByRole('button', { name: 'Back to the start' }).click();
    await expect.poll(async () => valueOf(panel, 'loss')).toBe(start);
    await expect(panel.getByTestId('loss-change')).toHaveCount(0);
  });

  test('work a sample through in typeset formulas, and name who disagrees', async ({
    page,
    tmpPath
  }) => {
    const cells = [...CELLS.slice(0, 2), 'logits[4, 0] = torch.inf\nlogits', CELLS[2]];
    const file = await makeNotebook(page, tmpPath, 'worked.ipynb', cells);
    await openNotebook(page, file);
    await page.notebook.run();
    const panel = await openPanel(page);
    await page.sidebar.setWidth(280, 'right');
    await expect(panel.getByRole('list', { name: 'Other libraries on these data' })).toHaveText(
      'optax softmax_cross_entropy_with_integer_labels gives inf on these data.'
    );
    await panel.getByLabel('Sample', { exact: true }).fill('2');
    const sample = panel.getByTestId('sample');
    await expect(sample.locator('mjx-container').first()).toBeVisible();
    await expect(sample.locator('mjx-container')).toHaveCount(13);
    await expect(sample.getByRole('img', { name: /^−log p = −log/ })).toBeVisible();
    await sample.screenshot({ path: 'ui-tests/screenshots/worked-280.png' });
  });
});
