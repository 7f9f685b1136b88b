import { expect, test } from '@jupyterlab/galata';
import { askKernel, makeNotebook, openNotebook, openPanel } from '../inspector';

const OPTIMIZER = `import torch
optimizer = torch.optim.SGD([torch.zeros(1, requires_grad=True)], lr=3.0)`;

/** The rates at the steps 0, 500 and 1000, as the training loop sees them. */
const RATES = `[(optimizer.param_groups[0]["lr"], optimizer.step(), scheduler.step())[0] for _ in range(1001)][::500]`;

test.describe('the code of a schedule', () => {
  test('put into a cell and run gives the drawn curve', async ({ page, tmpPath }) => {
    await openNotebook(page, await makeNotebook(page, tmpPath, 'code.ipynb', [OPTIMIZER]));
    await page.notebook.run();
    const panel = await openPanel(page);
    const card = panel.locator('[data-schedule="InverseTimeDecay"]');
    await card.getByText('Code', { exact: true }).click();
    await expect(card.getByRole('region', { name: 'Code for PyTorch' })).toContainText('LambdaLR');
    await card.getByRole('button', { name: 'Insert as a cell' }).click();
    const cells = page.locator('.jp-NotebookPanel .jp-CodeCell');
    await expect(cells).toHaveCount(2);
    await expect(cells.last()).toContainText('def learning_rate(step)');
    await page.notebook.runCell(1);
    const rates = JSON.parse(await askKernel(page, RATES)) as number[];
    const caption = await panel
      .getByRole('img', { name: 'Learning rate' })
      .locator('xpath=following-sibling::figcaption')
      .textContent();
    const drawn =
      /1\/t decay: learning rate (\S+) at step 0, (\S+) at step 500, (\S+) at step 1000/;
    const [, ...texts] = drawn.exec(caption ?? '') ?? [];
    expect(texts).toHaveLength(3);
    texts.forEach((text, i) => expect(Number(text) / rates[i]).toBeCloseTo(1, 2));
  });

  test('goes away again by the undo of the notebook', async ({ page, tmpPath }) => {
    await openNotebook(page, await makeNotebook(page, tmpPath, 'undo.ipynb', ['1']));
    const panel = await openPanel(page);
    const card = panel.locator('[data-schedule="StepDecay"]');
    await card.getByText('Code', { exact: true }).click();
    await card.getByRole('button', { name: 'Insert as a cell' }).click();
    const cells = page.locator('.jp-NotebookPanel .jp-CodeCell');
    await expect(cells).toHaveCount(2);
    await page.evaluate(() => window.jupyterapp.commands.execute('notebook:undo-cell-action'));
    await expect(cells).toHaveCount(1);
  });
});
