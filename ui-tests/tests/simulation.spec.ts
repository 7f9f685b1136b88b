import { expect, test } from '@jupyterlab/galata';
import { runQuickstart } from '../inspector';

test.describe('the simulated training', () => {
  test.use({ viewport: { width: 1280, height: 2300 } });

  test('goes down by another optimizer, in batches', async ({ page, tmpPath }) => {
    const panel = await runQuickstart(page, tmpPath);
    await page.sidebar.setWidth(280, 'right');
    const card = panel.locator('[data-schedule="StepDecay"]');
    await expect(card).toContainText('Mean loss 1.3998 → 1.0799');
    await expect(card).toContainText('by step 76');
    await expect(panel.getByLabel('Optimizer')).toBeHidden();
    await panel.getByText('Training: SGD, all samples').click();
    await panel.getByLabel('Optimizer').selectOption('Adam');
    await expect(card).not.toContainText('by step 76');
    await panel.getByLabel('Optimizer').selectOption('SGD');
    await panel.getByLabel('Mini-batches').check();
    await panel.getByLabel('Momentum').fill('0.9');
    await expect(panel).toContainText('Training: SGD, momentum 0.9, batches of 32');
    await expect(card).toContainText(/Mean loss 1\.3998 → 1\.0[89]/);
    await panel.getByRole('button', { name: '#73', exact: true }).click();
    await page.waitForTimeout(800);
    await panel.screenshot({ path: 'ui-tests/screenshots/simulation.png' });
    await page.theme.setTheme('JupyterLab Dark');
    await page.waitForTimeout(800);
    await panel.screenshot({ path: 'ui-tests/screenshots/simulation-dark.png' });
    await panel.getByRole('radio', { name: 'Accuracy' }).check();
    await expect(
      panel.getByRole('img', { name: 'Accuracy during the simulated training' })
    ).toBeVisible();
    await page.waitForTimeout(500);
    await panel.screenshot({ path: 'ui-tests/screenshots/simulation-accuracy.png' });
  });
});
