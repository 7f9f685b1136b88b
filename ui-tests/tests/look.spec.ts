import { expect, test, type IJupyterLabPageFixture } from '@jupyterlab/galata';
import type { Locator } from '@playwright/test';
import { runQuickstart } from '../inspector';

const FOLDER = 'ui-tests/screenshots';

/** Makes the panel so wide, and so high that all of it is on the picture. */
async function resize(panel: Locator, width: number): Promise<void> {
  await panel.evaluate((node, pixels) => {
    node.style.cssText = `position: fixed; inset: 0 auto auto 0; width: ${pixels}px; height: 2300px; z-index: 9999; display: block`;
  }, width);
}

async function backgroundOf(panel: Locator): Promise<string> {
  return panel.evaluate(node => getComputedStyle(node).backgroundColor);
}

/** Nothing sticks out of the panel to the side, where it could not be reached. */
async function expectNoOverflow(panel: Locator): Promise<void> {
  const content = panel.locator('.jp-LossInspector-content');
  const overflow = await content.evaluate(node => node.scrollWidth - node.clientWidth);
  expect(overflow).toBe(0);
}

async function setTheme(page: IJupyterLabPageFixture, theme: string): Promise<void> {
  await page.theme.setTheme(theme);
}

test.describe('the look of the panel', () => {
  test.use({ viewport: { width: 1280, height: 2300 } });

  test('follows the theme, at 280 pixels and wide', async ({ page, tmpPath }) => {
    const panel = await runQuickstart(page, tmpPath);
    await panel.getByRole('button', { name: '#73', exact: true }).click();
    await expect(panel.getByTestId('sample')).toBeVisible();
    await expect(panel.locator('.main-svg').first()).toBeVisible();
    const backgrounds = new Set<string>();
    for (const theme of ['JupyterLab Light', 'JupyterLab Dark', 'JupyterLab Dark High Contrast']) {
      await setTheme(page, theme);
      backgrounds.add(await backgroundOf(panel));
      for (const width of [280, 1000]) {
        await resize(panel, width);
        await expectNoOverflow(panel);
        await page.waitForTimeout(600);
        const name = `${theme.replace('JupyterLab ', '').replaceAll(' ', '-').toLowerCase()}-${width}`;
        await panel.screenshot({ path: `${FOLDER}/${name}.png` });
      }
    }
    expect(backgrounds.size).toBeGreaterThan(1);
    const paper = panel.locator('.main-svg').first();
    const dark = await paper.evaluate(node => getComputedStyle(node).backgroundColor);
    expect(dark).toBe(await backgroundOf(panel));
  });

  test('can be used with the keyboard alone', async ({ page, tmpPath }) => {
    const panel = await runQuickstart(page, tmpPath);
    const first = panel.getByRole('button', { name: '#73', exact: true });
    await first.focus();
    await page.keyboard.press('Enter');
    await expect(panel.getByTestId('sample')).toBeVisible();
    await panel.getByRole('radio', { name: 'Scatter' }).focus();
    await page.keyboard.press('ArrowRight');
    await expect(panel.getByRole('radio', { name: 'Sorted' })).toBeChecked();
  });

  test('opens wide in the main area', async ({ page, tmpPath }) => {
    const panel = await runQuickstart(page, tmpPath);
    await panel.getByRole('button', { name: 'Open in the main area' }).click();
    const wide = page.locator('#jupyterlab-loss-inspector-wide');
    await expect(wide.getByTestId('loss')).toBeVisible();
    const loss = wide.locator('.jp-LossInspector-loss');
    await expect(loss).toBeVisible();
    await wide.getByRole('button', { name: '#73', exact: true }).click();
    await expect(panel.getByTestId('sample')).toBeVisible();
  });
});
