import { expect, test, type IJupyterLabPageFixture } from '@jupyterlab/galata';
import type { Locator } from '@playwright/test';
import { reload, runQuickstart } from '../inspector';

const FOLDER = 'ui-tests/screenshots';
const THEMES = ['JupyterLab Light', 'JupyterLab Dark', 'JupyterLab Dark High Contrast'];

async function backgroundOf(panel: Locator): Promise<string> {
  return panel.evaluate(node => getComputedStyle(node).backgroundColor);
}

/** Nothing sticks out of the panel to the side, where it could not be reached. */
async function expectNoOverflow(panel: Locator): Promise<void> {
  const content = panel.locator('.jp-LossInspector-content');
  const overflow = await content.evaluate(node => node.scrollWidth - node.clientWidth);
  expect(overflow).toBe(0);
}

/** A picture of the panel in each theme; its background colours. */
async function pictures(
  page: IJupyterLabPageFixture,
  panel: Locator,
  name: string
): Promise<Set<string>> {
  const backgrounds = new Set<string>();
  for (const theme of THEMES) {
    await page.theme.setTheme(theme);
    await page.waitForTimeout(800);
    await expectNoOverflow(panel);
    const background = await backgroundOf(panel);
    backgrounds.add(background);
    const paper = panel.locator('.main-svg').first();
    expect(await paper.evaluate(node => getComputedStyle(node).backgroundColor)).toBe(background);
    const suffix = theme.replace('JupyterLab ', '').replaceAll(' ', '-').toLowerCase();
    await panel.screenshot({ path: `${FOLDER}/${name}-${suffix}.png` });
  }
  return backgrounds;
}

test.describe('the look of the panel', () => {
  test.use({ viewport: { width: 1280, height: 2300 } });

  test('follows the theme, at 280 pixels and wide', async ({ page, tmpPath }) => {
    const panel = await runQuickstart(page, tmpPath);
    await page.sidebar.setWidth(280, 'right');
    await panel.getByRole('button', { name: '#73', exact: true }).click();
    await expect(panel.getByTestId('sample')).toBeVisible();
    // A fold that is closed shows nothing of what it holds.
    await expect(panel.getByLabel('Optimizer')).toBeHidden();
    const backgrounds = await pictures(page, panel, '280');
    expect(backgrounds.size).toBe(3);

    await panel.getByRole('button', { name: 'Open in the main area' }).click();
    await page.sidebar.close('left');
    await page.sidebar.close('right');
    const wide = page.locator('#jupyterlab-loss-inspector-wide .jp-LossInspector');
    await expect(wide.locator('.main-svg').first()).toBeVisible();
    await pictures(page, wide, 'wide');
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
    await page.waitForTimeout(1500);
    await reload(page);
    await expect(wide.locator('.jp-LossInspector')).toBeAttached();
  });
});
