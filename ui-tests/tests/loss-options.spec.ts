import { expect, test } from '@jupyterlab/galata';
import { askKernel, makeNotebook, openNotebook, openPanel, valueOf } from '../inspector';

const CELLS = [
  [
    'import torch',
    'import torch.nn.functional as F',
    'torch.manual_seed(0)',
    'torch.set_printoptions(precision=12)',
    'w = torch.tensor([0.5, 2.0, 1.0], dtype=torch.float64)'
  ].join('\n'),
  'logits = torch.randn(20, 3, dtype=torch.float64) * 3\nlogits',
  'y = torch.arange(20) % 3\ny[4] = -100\ny'
];

test.describe('the options of the loss', () => {
  test('give the number that torch computes in that kernel, and are kept', async ({
    page,
    tmpPath
  }) => {
    const file = await makeNotebook(page, tmpPath, 'options.ipynb', CELLS);
    await openNotebook(page, file);
    await page.notebook.run();
    const panel = await openPanel(page);
    await page.sidebar.setWidth(280, 'right');
    await panel.getByText('Options: mean, class axis 1').click();
    await panel.getByLabel('weight', { exact: true }).fill('0.5 2 1');
    await panel.getByLabel('weight', { exact: true }).press('Enter');
    await panel.getByRole('spinbutton', { name: 'label_smoothing' }).fill('0.1');
    const expected = await askKernel(
      page,
      'F.cross_entropy(logits, y, w, label_smoothing=0.1).item()'
    );
    await expect
      .poll(async () => Math.abs((await valueOf(panel, 'loss')) - Number(expected)))
      .toBeLessThan(1e-11);
    await panel.screenshot({ path: 'ui-tests/screenshots/loss-options-280.png' });
    await panel.getByRole('button', { name: 'balanced' }).click();
    await panel.getByLabel('ignore_index').fill('1');
    await expect(panel.getByText('Target -100 at row 4 is outside 0..2.')).toBeVisible();
  });
});
