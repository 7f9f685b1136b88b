import '@jupyterlab/galata';
import type { NotebookPanel } from '@jupyterlab/notebook';
import { expect, test } from '@playwright/test';

/** The same extension in Notebook 7, which has another shell and no layout restorer. */
test('Notebook 7 shows the panel, reads the kernel, and draws', async ({ page }) => {
  const errors: string[] = [];
  page.on('pageerror', error => errors.push(error.message));
  await page.goto('http://127.0.0.1:8889/notebooks/examples/quickstart.ipynb');
  await page.locator('.jp-Notebook .jp-Cell').first().waitFor();
  await expect(page.locator('.jp-NotebookKernelStatus, .jp-Notebook-kernelStatus')).toBeAttached();
  // What is run before the kernel has answered is lost.
  await page.waitForFunction(() => {
    const notebook = window.jupyterapp?.shell.currentWidget as NotebookPanel | null;
    return notebook?.sessionContext?.session?.kernel?.status === 'idle';
  });
  await page.getByRole('menuitem', { name: 'Run', exact: true }).click();
  await page
    .locator('.lm-Menu-item', { hasText: /^Run All Cells/ })
    .first()
    .click();
  await expect(page.locator('.jp-OutputArea-output', { hasText: 'array([[ 0.1257' })).toBeVisible({
    timeout: 60_000
  });
  await page.getByRole('menuitem', { name: 'View', exact: true }).click();
  await page.locator('.lm-Menu-item', { hasText: /^Loss Inspector/ }).click();
  const panel = page.locator('#jupyterlab-loss-inspector');
  const printed = page.locator('.jp-OutputArea-executeResult', { hasText: /^\s*\[\d+\]:\s*1\.39/ });
  const expected = Number((await printed.locator('pre').innerText()).trim());
  await expect(panel.getByTestId('loss')).toHaveText(expected.toFixed(4));
  await expect(panel.getByRole('button', { name: 'Open in the main area' })).toHaveCount(0);
  await panel.getByRole('button', { name: 'Read exact' }).click();
  await expect(panel.locator('.jp-LossInspector-badge', { hasText: 'exact' })).toHaveCount(2);
  await expect(panel.locator('.main-svg').first()).toBeVisible();
  await page.screenshot({ path: 'ui-tests/screenshots/notebook7.png' });
  // Notebook 7 itself throws this one at its start, with and without this extension.
  expect(errors.filter(message => !message.includes("reading 'schema'"))).toEqual([]);
});
