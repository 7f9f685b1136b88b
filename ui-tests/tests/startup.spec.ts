import { expect, galata, test } from '@jupyterlab/galata';
import type { Page, Response } from '@playwright/test';
import { gzipSync } from 'node:zlib';
import { openPanel, reload, runQuickstart } from '../inspector';

const BUDGET = 15_000;

/** The scripts of this extension that the page has loaded, with their sizes as gzip sends them. */
function watchScripts(page: Page): Promise<{ url: string; size: number }>[] {
  const scripts: Promise<{ url: string; size: number }>[] = [];
  page.on('response', (response: Response) => {
    const url = response.url();
    if (url.includes('jupyterlab-loss-inspector/static/') && url.includes('.js')) {
      scripts.push(response.body().then(body => ({ url, size: gzipSync(body).length })));
    }
  });
  return scripts;
}

test.describe('start-up', () => {
  test('loads little script and no Plotly before the panel is shown', async ({ page }) => {
    const scripts = watchScripts(page);
    await page.goto();
    await page.waitForTimeout(2000);
    const loaded = await Promise.all(scripts);
    const sizes = loaded.map(({ url, size }) => `${size} ${url.split('/').at(-1)}`).join('\n');
    expect(loaded.length, sizes).toBeGreaterThan(0);
    expect(
      loaded.reduce((sum, { size }) => sum + size, 0),
      sizes
    ).toBeLessThan(BUDGET);
    await openPanel(page);
    await expect(page.locator('.jp-LossInspector-empty')).toContainText('No notebook is open');
    // The worker's program is fetched now; a response that is cut off by the end of the test would fail it.
    await page.waitForTimeout(2000);
    expect((await Promise.all(scripts)).filter(({ size }) => size > 100_000)).toEqual([]);
  });

  test('brings the panel back after a reload', async ({ page, tmpPath }) => {
    const panel = await runQuickstart(page, tmpPath);
    await expect(panel.getByTestId('loss')).toBeVisible();
    await page.evaluate(() => window.jupyterapp.commands.execute('docmanager:save'));
    await page.waitForTimeout(1500);
    await reload(page);
    await expect(panel.getByTestId('loss')).toBeVisible();
  });

  test('offers the panel in palette and menu', async ({ page }) => {
    await page.goto();
    await page.menu.clickMenuItem('View>Loss Inspector');
    await expect(page.locator('#jupyterlab-loss-inspector')).toBeVisible();
    await page.keyboard.press('Control+Shift+C');
    await page.locator('.lm-CommandPalette-input').fill('Loss Inspector');
    await expect(
      page.locator('.lm-CommandPalette-item', { hasText: 'Open in Main Area' })
    ).toBeVisible();
  });

  test('offers the output under the pointer, where it holds an array', async ({
    page,
    tmpPath
  }) => {
    const panel = await runQuickstart(page, tmpPath);
    await expect(panel.getByTestId('loss')).toBeVisible();
    const item = page.locator('.lm-Menu-item', { hasText: 'Inspect Loss' });
    await page
      .locator('.jp-OutputArea-output', { hasText: '[[3.2, 5.1' })
      .click({ button: 'right' });
    await expect(item).toBeVisible();
    await item.click();
    await expect(panel.getByLabel('Logits').locator('option:checked')).toContainText('1×3');

    await page.notebook.addCell('code', 'print("no numbers here")');
    await page.notebook.runCell((await page.notebook.getCellCount()) - 1, true);
    await page
      .locator('.jp-OutputArea-output', { hasText: 'no numbers' })
      .click({ button: 'right' });
    await expect(page.locator('.lm-Menu-item').first()).toBeVisible();
    await expect(item).toBeHidden();
  });
});

test.describe('ways to the panel', () => {
  test.use({
    mockSettings: {
      ...galata.DEFAULT_SETTINGS,
      '@jupyterlab/cell-toolbar-extension:plugin': {
        toolbar: [{ name: 'inspect-loss', command: 'loss-inspector:inspect-cell', disabled: false }]
      }
    }
  });

  test('include a shortcut and, if turned on, a button of the cell', async ({ page, tmpPath }) => {
    const panel = await runQuickstart(page, tmpPath);
    await expect(panel.getByTestId('loss')).toBeVisible();
    await page.sidebar.close('right');
    await expect(panel).toBeHidden();
    await page.locator('body').press('Control+Alt+e');
    await expect(panel).toBeVisible();

    await page.sidebar.close('right');
    await page.notebook.selectCells(11);
    const button = page.locator('.jp-cell-toolbar [data-jp-item-name="inspect-loss"]');
    await button.locator('jp-button, button').first().click();
    await expect(panel.getByLabel('Logits').locator('option:checked')).toContainText('5000×10');
  });
});
