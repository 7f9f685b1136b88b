import { expect, test, type IJupyterLabPageFixture } from '@jupyterlab/galata';
import { reload, runQuickstart } from '../inspector';

/** Saves the notebook, and waits until JupyterLab has saved its own state too. */
async function save(page: IJupyterLabPageFixture): Promise<void> {
  await page.evaluate(() => window.jupyterapp.commands.execute('docmanager:save'));
  await page.waitForTimeout(2500);
}

test.describe('after a reload', () => {
  test('the choices of the notebook are as they were', async ({ page, tmpPath }) => {
    const panel = await runQuickstart(page, tmpPath);
    const targets = panel.getByLabel('Targets', { exact: true });
    const oneHot = targets.locator('option', { hasText: 'one_hot' });
    const id = (await oneHot.getAttribute('value')) ?? '';
    await targets.selectOption(id);
    await panel.getByText('Log', { exact: true }).click();
    await panel.locator('[data-schedule="ExponentialDecay"]').getByRole('radio').check();
    await panel.locator('.jp-LossInspector-stepSlider input').fill('200');
    await expect(panel.locator('.jp-LossInspector-loss')).toContainText('after step 200');
    await panel.getByRole('button', { name: 'Inputs', exact: true }).click();
    await expect(targets).toHaveCount(0);
    await save(page);
    await reload(page);
    await expect(panel.locator('.jp-LossInspector-loss')).toContainText('after step 200');
    await expect(panel).toContainText('Losses after step 200 of Exponential decay');
    await expect(panel.getByRole('radio', { name: 'Log' })).toBeChecked();
    await expect(targets).toHaveCount(0);
    await panel.getByRole('button', { name: 'Inputs', exact: true }).click();
    await expect(targets).toHaveValue(id);
  });

  test('a file is read again where it is still there', async ({ page, tmpPath }) => {
    const file = `${tmpPath}/three.csv`;
    await page.contents.uploadContent('1.5,2,3\n6,5,4.5\n', 'text', file);
    const panel = await runQuickstart(page, tmpPath);
    await page.evaluate(
      path => window.jupyterapp.commands.execute('loss-inspector:open-file', { path }),
      file
    );
    const logits = panel.getByLabel('Logits', { exact: true });
    await expect(logits).toHaveValue(/^file:/);
    await save(page);
    await reload(page);
    await expect(logits).toHaveValue(/^file:/);
    await page.contents.deleteFile(file);
    await reload(page);
    await expect(panel.getByRole('alert')).toContainText('The file is no longer there.');
    await expect(panel).toContainText('The array that you chose is no longer in the notebook');
  });

  test('an array of the kernel is read again by a click', async ({ page, tmpPath }) => {
    const panel = await runQuickstart(page, tmpPath);
    await panel.getByRole('button', { name: 'Pick an array of the kernel' }).click();
    await panel.getByRole('button', { name: 'Read logits as logits' }).click();
    const logits = panel.getByLabel('Logits', { exact: true });
    await expect(logits).toHaveValue('kernel:logits');
    await save(page);
    await reload(page);
    const button = panel.getByRole('button', { name: 'Read from the kernel' });
    await expect(button).toBeEnabled();
    await expect(logits).not.toHaveValue('kernel:logits');
    await button.click();
    await expect(logits).toHaveValue('kernel:logits');
    await expect(button).toHaveCount(0);
  });
});
