import { expect, galata, test } from '@jupyterlab/galata';
import {
  askKernel,
  makeNotebook,
  openNotebook,
  panelOf,
  runQuickstart,
  valueOf
} from '../inspector';

const LOSS = 'float(losses.mean())';

test.describe('the example notebook', () => {
  test('shows the loss that numpy computes in the kernel', async ({ page, tmpPath }) => {
    const panel = await runQuickstart(page, tmpPath);
    await expect(panel.getByTestId('loss')).toBeVisible();
    const expected = Number(await askKernel(page, LOSS));
    expect(Math.abs((await valueOf(panel, 'loss')) - expected)).toBeLessThan(2e-8);

    await panel.getByRole('button', { name: 'Read exact' }).click();
    await expect(panel.locator('.jp-LossInspector-badge', { hasText: 'exact' })).toHaveCount(2);
    await expect.poll(() => valueOf(panel, 'loss')).toBeCloseTo(expected, 13);
    const accuracy = await askKernel(page, 'float((logits.argmax(1) == labels).mean())');
    expect(await valueOf(panel, 'accuracy')).toBe(Number(accuracy));
  });

  test('shows the sample of a row, worked through with its own numbers', async ({
    page,
    tmpPath
  }) => {
    const panel = await runQuickstart(page, tmpPath);
    const worst = Number(await askKernel(page, 'int(losses.argmax())'));
    const loss = Number(await askKernel(page, 'float(losses.max())'));
    await panel.getByRole('button', { name: `#${worst}`, exact: true }).click();
    const sample = panel.getByTestId('sample');
    await expect(sample).toContainText(`Sample #${worst}`);
    await expect(sample.locator('ol')).toContainText(`=${loss.toFixed(4)}`);

    await sample.getByRole('button', { name: 'Go to the cell' }).click();
    await expect(page.locator('.jp-Cell.jp-mod-active')).toContainText('logits = rng.normal');
  });

  test('shows the sample of a point', async ({ page, tmpPath }) => {
    const panel = await runQuickstart(page, tmpPath);
    const points = panel.locator('.scatterlayer .points path.point');
    await expect(points.first()).toBeVisible();
    await points.nth(3).click({ force: true });
    await expect(panel.getByTestId('sample')).toBeVisible();
  });

  test('follows another choice of targets', async ({ page, tmpPath }) => {
    const panel = await runQuickstart(page, tmpPath);
    await expect(panel.getByTestId('loss')).toBeVisible();
    const before = await valueOf(panel, 'loss');
    const targets = panel.getByLabel('Targets', { exact: true });
    const oneHot = targets.locator('option', { hasText: 'one_hot' });
    await targets.selectOption((await oneHot.getAttribute('value')) ?? '');
    await expect.poll(() => valueOf(panel, 'loss')).toBeCloseTo(before, 14);
  });

  test('takes targets as a person types them', async ({ page, tmpPath }) => {
    const panel = await runQuickstart(page, tmpPath);
    const logits = panel.getByLabel('Logits');
    const list = logits.locator('option', { hasText: '1×3' });
    await logits.selectOption((await list.getAttribute('value')) ?? '');
    await panel.getByLabel('Targets', { exact: true }).selectOption('type');
    const field = panel.getByLabel('Class of each sample');
    await field.fill('[1]');
    await field.press('Enter');
    const expected = Math.log(1 + Math.exp(3.2 - 5.1) + Math.exp(-1.7 - 5.1));
    await expect.poll(() => valueOf(panel, 'loss')).toBeCloseTo(expected, 13);
    await field.fill('[3]');
    await field.press('Enter');
    await expect(panelOf(page)).toContainText('Target 3 at row 0 is outside 0..2');
  });

  test('follows a cell that is run again', async ({ page, tmpPath }) => {
    const panel = await runQuickstart(page, tmpPath);
    await expect(panel.getByTestId('loss')).toBeVisible();
    const before = await valueOf(panel, 'loss');
    await page.notebook.setCell(
      4,
      'code',
      'rng = np.random.default_rng(1)\nlogits = 3 * rng.normal(size=(100, 3))\nlogits'
    );
    await page.notebook.runCell(4, true);
    await expect.poll(() => valueOf(panel, 'loss')).not.toBe(before);
    const code =
      'float((np.log(np.exp(logits).sum(axis=1)) - logits[np.arange(100), labels]).mean())';
    const expected = Number(await askKernel(page, code));
    expect(Math.abs((await valueOf(panel, 'loss')) - expected)).toBeLessThan(1e-6);
  });

  test('keeps a state for each notebook', async ({ page, tmpPath }) => {
    const panel = await runQuickstart(page, tmpPath);
    await panel.getByRole('button', { name: '#73', exact: true }).click();
    await expect(panel.getByTestId('sample')).toBeVisible();
    await openNotebook(page, await makeNotebook(page, tmpPath, 'other.ipynb', ['[[1.0, 2.0]]']));
    await page.notebook.run();
    await expect(panel).toContainText('1×2');
    await expect(panel.getByTestId('sample')).toHaveCount(0);
    await page.notebook.activate('quickstart.ipynb');
    await expect(panel.getByTestId('sample')).toContainText('Sample #73');
    await page.notebook.close(true);
    await expect(panel).toContainText('other.ipynb');
  });
});

test.describe('the settings', () => {
  test.use({
    mockSettings: {
      ...galata.DEFAULT_SETTINGS,
      'jupyterlab-loss-inspector:plugin': {
        refresh: 'manual',
        lossUnit: 'bits',
        defaultSteps: 250
      }
    }
  });

  test('are followed: unit, steps, and refresh by hand', async ({ page, tmpPath }) => {
    const panel = await runQuickstart(page, tmpPath);
    await expect(panel.getByTestId('loss')).toHaveText((1.3998216921432434 / Math.LN2).toFixed(4));
    await expect(panel).toContainText('mean loss, bits');
    await expect(panel.getByLabel('Steps')).toHaveValue('250');
    await page.notebook.setCell(4, 'code', 'logits = 2 * logits\nlogits');
    await page.notebook.runCell(4, true);
    const refresh = panel.getByRole('button', { name: 'The outputs have changed' });
    await expect(refresh).toBeVisible();
    const before = await valueOf(panel, 'loss');
    await refresh.click();
    await expect.poll(() => valueOf(panel, 'loss')).not.toBe(before);
  });
});
