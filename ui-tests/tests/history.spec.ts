import { expect, test } from '@jupyterlab/galata';
import { makeNotebook, openNotebook, openPanel } from '../inspector';

const TRAINING = `from IPython.display import display
from math import exp
for epoch in range(1, 21):
    print(f"epoch {epoch} loss {2 * exp(-epoch / 5) + 0.1:.4f} - val_", end="")
    display("in between")
    print(f"loss: {1.8 * exp(-epoch / 6) + 0.3:.4f}")`;
const STEPS = `for step in range(0, 3000, 100):
    print(f"step {step}: loss {3 / (1 + step / 300):.3f}")`;
const ARRAYS = `import numpy as np
rng = np.random.default_rng(0)
logits = rng.normal(size=(30, 3))
y = rng.integers(0, 3, 30)
print("logits:", logits, "y:", y, sep="\\n")`;

test.describe('a training that the notebook logs', () => {
  test.use({ viewport: { width: 1280, height: 2300 } });

  test('is drawn under the schedules, and can be chosen', async ({ page, tmpPath }) => {
    const file = await makeNotebook(page, tmpPath, 'log.ipynb', [STEPS, TRAINING, ARRAYS]);
    await openNotebook(page, file);
    await page.notebook.run();
    const panel = await openPanel(page);
    await page.sidebar.setWidth(280, 'right');
    const choice = panel.getByLabel('Recorded', { exact: true });
    await expect(choice.locator('option')).toHaveText([
      '[1] · loss · to step 2900',
      '[2] · loss, val_loss · to epoch 20',
      'none'
    ]);
    const chart = panel.getByRole('img', { name: 'Recorded loss' });
    await expect(chart).toContainText('val_loss');
    await expect(panel.getByLabel('Steps per epoch')).toHaveValue('50');
    await panel.getByLabel('Steps per epoch').fill('100');
    await expect(panel.getByText('The recorded training goes on to step 2000.')).toBeVisible();
    await panel.screenshot({ path: 'ui-tests/screenshots/history-280-light.png' });
    await page.theme.setTheme('JupyterLab Dark');
    await panel.getByRole('button', { name: 'Show all of it' }).click();
    await expect(panel.getByLabel('Steps', { exact: true })).toHaveValue('2000');
    await page.waitForTimeout(800);
    await panel.screenshot({ path: 'ui-tests/screenshots/history-280-dark.png' });
    await choice.selectOption('none');
    await expect(chart).toHaveCount(0);
  });

  test('is what a schedule that follows a metric is replayed on', async ({ page, tmpPath }) => {
    const flat = `for epoch in range(1, 21):
    print(f"epoch {epoch} loss {max(0.5, 2 - epoch / 4):.3f}")`;
    await openNotebook(page, await makeNotebook(page, tmpPath, 'flat.ipynb', [flat]));
    await page.notebook.run();
    const panel = await openPanel(page);
    await panel.getByRole('combobox', { name: 'Add a schedule' }).fill('torch plateau');
    await page.keyboard.press('Enter');
    const card = panel.locator('[data-schedule="ReduceLROnPlateau"]');
    await expect(card).toContainText('with patience 10 it would have cut the rate to 0.0100');
    await card.getByLabel('Patience').last().fill('5');
    await expect(card).toContainText(
      'with patience 5 it would have cut the rate to 0.0100 at step 600 (epoch 12)'
    );
    await expect(panel.locator('.jp-LossInspector-schedule')).toContainText(
      'ReduceLROnPlateau: learning rate 0.1000 at step 0, 0.1000 at step 500'
    );
  });

  test('is a range test where its rate rises, and suggests rates', async ({ page, tmpPath }) => {
    const range = `from math import exp
for step in range(100):
    rate = 1e-7 * 1e8 ** (step / 100)
    loss = 2.3 - 1.6 / (1 + exp(7 - step / 7)) + exp(0.4 * (step - 93)) + 0.02 * ((step * 37) % 11 - 5) / 5
    print(f"step {step} lr {rate:.3e} loss {loss:.4f}")`;
    await openNotebook(page, await makeNotebook(page, tmpPath, 'range.ipynb', [range]));
    await page.notebook.run();
    const panel = await openPanel(page);
    await page.sidebar.setWidth(280, 'right');
    const finder = panel.getByRole('region', { name: 'Range test' });
    await expect(finder.getByRole('img', { name: 'Loss over rate' })).toBeVisible();
    await expect(finder).toContainText('valley suggests 0.0');
    await page.waitForTimeout(500);
    await finder.screenshot({ path: 'ui-tests/screenshots/range-test-280-light.png' });
    const steep = finder.getByRole('button', { name: /Take the rate .* of steep/ });
    const [rate] = /\d[\d.]*$/.exec(await steep.innerText()) ?? [];
    await steep.click();
    const card = panel.locator('[data-schedule="StepDecay"]');
    await expect(card.getByLabel('Base rate').last()).toHaveValue(new RegExp(`^${rate}`));
  });
});
