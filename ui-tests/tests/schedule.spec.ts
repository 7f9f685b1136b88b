import { expect, test } from '@jupyterlab/galata';
import { reload, runQuickstart, valueOf } from '../inspector';

test.describe('the schedules', () => {
  test('simulate the training that they would drive', async ({ page, tmpPath }) => {
    const panel = await runQuickstart(page, tmpPath);
    const card = panel.locator('[data-schedule="StepDecay"]');
    await expect(card).toContainText('Mean loss 1.3998 → 1.0799');
    await card.getByLabel('Base rate').last().fill('100');
    await expect(card.locator('[data-finding="oscillation"]')).toBeVisible();
    await card.getByLabel('Base rate').last().fill('0.00001');
    await expect(card.locator('[data-finding="rate-too-small"]')).toBeVisible();
    await card.getByLabel('Base rate').last().fill('-1');
    await expect(card.getByRole('alert')).toContainText('Base rate must be greater than 0, not -1');
  });

  test('move the loss of each sample along the run', async ({ page, tmpPath }) => {
    const panel = await runQuickstart(page, tmpPath);
    const slider = panel.locator('.jp-LossInspector-stepSlider input');
    await expect(slider).toBeVisible();
    const start = await valueOf(panel, 'loss');
    await slider.fill('200');
    await expect(panel).toContainText('after step 200');
    await expect.poll(() => valueOf(panel, 'loss')).toBeLessThan(1.09);
    await panel.getByRole('button', { name: 'Reset' }).click();
    await expect.poll(() => valueOf(panel, 'loss')).toBe(start);
  });

  test('redraw while a slider moves', async ({ page, tmpPath }) => {
    const panel = await runQuickstart(page, tmpPath);
    const card = panel.locator('[data-schedule="InverseTimeDecay"]');
    const line = panel.getByRole('img', { name: 'Learning rate' }).locator('path.js-line').nth(2);
    await expect(line).toBeVisible();
    const before = await line.getAttribute('d');
    await card.locator('input[type="range"]').last().press('ArrowRight');
    await expect.poll(() => line.getAttribute('d')).not.toBe(before);
  });

  test('are changed by dragging a point of the curve, and undone in one step', async ({
    page,
    tmpPath
  }) => {
    const panel = await runQuickstart(page, tmpPath);
    const card = panel.locator('[data-schedule="StepDecay"]');
    const size = card.getByLabel('Step size').last();
    await expect(size).toHaveValue('300');
    const handle = panel.getByRole('slider', { name: 'First fall of Step decay' });
    await expect(card).toContainText('Mean loss');
    await handle.scrollIntoViewIfNeeded();
    const box = await handle.boundingBox();
    const [x, y] = [(box?.x ?? 0) + 5, (box?.y ?? 0) + 5];
    await page.mouse.move(x, y);
    await page.mouse.down();
    await page.mouse.move(x + 20, y - 10, { steps: 4 });
    await page.mouse.move(x + 40, y - 20, { steps: 4 });
    await page.mouse.up();
    await expect(size).not.toHaveValue('300');
    await expect(card.getByLabel('Factor γ').last()).not.toHaveValue('0.1');
    await expect.poll(async () => (await handle.boundingBox())?.x).toBeGreaterThan(x + 25);
    await panel.getByRole('button', { name: 'Undo the last change' }).click();
    await expect(size).toHaveValue('300');
    await handle.press('ArrowRight');
    await expect(size).toHaveValue('310');
    await panel.getByRole('button', { name: 'Actions of Step decay' }).click();
    await card.getByRole('button', { name: 'Draw differences to this' }).click();
    await expect(handle).toHaveCount(0);
    await expect(panel).toContainText('Each rate less that of Step decay.');
  });

  test('are undone and redone by buttons and by the keyboard', async ({ page, tmpPath }) => {
    const panel = await runQuickstart(page, tmpPath);
    const card = panel.locator('[data-schedule="StepDecay"]');
    const rate = card.getByLabel('Base rate').last();
    await card.locator('input[type="range"]').first().press('ArrowRight');
    await expect(rate).not.toHaveValue('0.1');
    await panel.getByRole('button', { name: 'Remove Step decay' }).click();
    await expect(card).toHaveCount(0);
    await panel.getByRole('button', { name: 'Undo the last change' }).click();
    await expect(card).toHaveCount(1);
    await card.locator('input[type="range"]').first().press('Control+z');
    await expect(rate).toHaveValue('0.1');
    await card.locator('input[type="range"]').first().press('Control+Shift+z');
    await expect(rate).not.toHaveValue('0.1');
  });

  test('are kept in the notebook under a name, and offered again', async ({ page, tmpPath }) => {
    const panel = await runQuickstart(page, tmpPath);
    const card = panel.locator('[data-schedule="StepDecay"]');
    await panel.getByRole('button', { name: 'Actions of Step decay' }).click();
    await card.getByRole('button', { name: 'Name or keep' }).click();
    await card.getByLabel('Name', { exact: true }).fill('my best');
    await card.getByLabel('In this notebook').check();
    await card.getByRole('button', { name: 'Keep', exact: true }).click();
    await expect(card).toContainText('Kept as my best.');
    await panel.getByRole('combobox', { name: 'Add a schedule' }).fill('my best');
    await page.keyboard.press('Enter');
    await expect(card).toHaveCount(2);
    await panel.getByRole('combobox', { name: 'Add a schedule' }).fill('torch OneCycleLR');
    await page.keyboard.press('Enter');
    await expect(panel.getByRole('img', { name: 'Momentum of the schedules' })).toBeVisible();
  });

  test('are added, removed, and come back after a reload', async ({ page, tmpPath }) => {
    const panel = await runQuickstart(page, tmpPath);
    await panel.getByRole('combobox', { name: 'Add a schedule' }).fill('textbook constant');
    await page.keyboard.press('Enter');
    await panel.getByRole('button', { name: 'Remove Step decay' }).click();
    await expect(panel.locator('[data-schedule]')).toHaveCount(3);
    await page.evaluate(() => window.jupyterapp.commands.execute('docmanager:save'));
    await page.waitForTimeout(1500);
    await reload(page);
    await expect(panel).toBeVisible();
    await expect(panel.locator('[data-schedule="Constant"]')).toBeVisible();
    await expect(panel.locator('[data-schedule="StepDecay"]')).toHaveCount(0);
    await expect(panel.getByTestId('loss')).toBeVisible();
  });
});
