import { expect, test, type IJupyterLabPageFixture } from '@jupyterlab/galata';
import type { Locator } from '@playwright/test';
import { askKernel, makeNotebook, openNotebook, openPanel, valueOf } from '../inspector';

const CELLS = [
  [
    'import numpy as np',
    'np.set_printoptions(precision=17, threshold=10_000)',
    'rng = np.random.default_rng(3)',
    'y = rng.integers(0, 4, 200)',
    'logits = rng.normal(scale=2, size=(200, 4))',
    'logits[np.arange(200), y] += 1.5',
    'def softmax(z):',
    '    e = np.exp(z - z.max(1, keepdims=True))',
    '    return e / e.sum(1, keepdims=True)',
    'p, pred = softmax(logits), logits.argmax(1)',
    'losses = -np.log(p[np.arange(200), y])',
    'conf = p.max(1).astype(np.float32)',
    'bins = np.digitize(conf, np.linspace(0, 1, 16).astype(np.float32))',
    'gaps = {b: (abs((pred == y)[bins == b].mean() - conf[bins == b].astype(float).mean()), (bins == b).mean()) for b in set(bins)}',
    'def f1(k):',
    '    return 2 * ((pred == k) & (y == k)).sum() / ((pred == k).sum() + (y == k).sum())',
    'def slope(t):',
    '    return float(((softmax(logits / t) * logits).sum(1) - logits[np.arange(200), y]).mean())'
  ].join('\n'),
  'logits',
  'y'
];

/** What the panel must show, as the kernel computes it. */
const FIGURES = {
  'balanced-accuracy': 'float(np.mean([(pred[y == k] == k).mean() for k in range(4)]))',
  'top-2': 'float(((logits > logits[np.arange(200), y][:, None]).sum(1) < 2).mean())',
  ece: 'float(sum(gap * share for gap, share in gaps.values()))',
  mce: 'float(max(gap for gap, share in gaps.values()))',
  brier: 'float(((p - np.eye(4)[y]) ** 2).sum(1).mean())',
  nll: 'float(losses.mean())',
  'macro-f1': 'float(np.mean([f1(k) for k in range(4)]))'
};

async function openClasses(page: IJupyterLabPageFixture, folder: string): Promise<Locator> {
  const file = await makeNotebook(page, folder, 'classes.ipynb', CELLS);
  await openNotebook(page, file);
  await page.notebook.run();
  const panel = await openPanel(page);
  await page.sidebar.setWidth(280, 'right');
  await expect(panel.getByTestId('loss')).toBeVisible();
  await panel.getByRole('button', { name: 'Classes', exact: true }).click();
  await expect(panel.getByTestId('ece')).toBeVisible();
  return panel;
}

async function expectNoOverflow(panel: Locator): Promise<void> {
  const content = panel.locator('.jp-LossInspector-content');
  expect(await content.evaluate(node => node.scrollWidth - node.clientWidth)).toBe(0);
}

/** Clicks the drawn chart at a share of its width and height. */
async function clickAt(
  page: IJupyterLabPageFixture,
  chart: Locator,
  x: number,
  y: number
): Promise<void> {
  const plot = chart.locator('.nsewdrag').first();
  await plot.scrollIntoViewIfNeeded();
  const box = await plot.boundingBox();
  if (box === null) {
    throw new Error('the chart is not drawn');
  }
  await page.mouse.move(box.x + x * box.width, box.y + y * box.height);
  await page.mouse.move(box.x + x * box.width + 1, box.y + y * box.height);
  await page.mouse.down();
  await page.mouse.up();
}

test.describe('the classes', () => {
  test.use({ viewport: { width: 1280, height: 1400 } });

  test('have the figures that numpy computes in that kernel', async ({ page, tmpPath }) => {
    const panel = await openClasses(page, tmpPath);
    for (const [name, code] of Object.entries(FIGURES)) {
      const expected = Number(await askKernel(page, code));
      expect(Math.abs((await valueOf(panel, name)) - expected), name).toBeLessThan(1e-12);
    }
    const best = await valueOf(panel, 'temperature');
    expect(Math.abs(Number(await askKernel(page, `slope(${best})`)))).toBeLessThan(1e-12);
    await expectNoOverflow(panel);
    await panel
      .locator('.jp-LossInspector-classes')
      .screenshot({ path: 'ui-tests/screenshots/classes-scores-280.png' });
  });

  test('select their samples everywhere', async ({ page, tmpPath }) => {
    const panel = await openClasses(page, tmpPath);
    const table = panel.getByRole('table', { name: 'Scores of the classes' });
    await table.getByRole('button', { name: '2', exact: true }).click();
    const count = await askKernel(page, 'int((y == 2).sum())');
    await expect(panel.getByTestId('group')).toContainText(`${count} of 200 samples: class 2`);
    const worst = await askKernel(page, 'int(np.where(y == 2, losses, -1).argmax())');
    const listed = panel.getByRole('table', { name: 'Samples with the largest losses' });
    await expect(listed.locator('tbody button').first()).toHaveText(`#${worst}`);
    const names = panel.locator('.legendtext, .jp-LossInspector-legend > span');
    await expect(names.filter({ hasText: 'others' })).toBeVisible();
    await panel.screenshot({ path: 'ui-tests/screenshots/classes-group-280.png' });
    await listed.locator('tbody button').first().click();
    await expect(panel.getByTestId('rank')).toBeVisible();
    const row = `logits[${worst}]`;
    const target = `${row}[y[${worst}]]`;
    for (const [name, code] of [
      ['target-probability', `float(p[${worst}, y[${worst}]])`],
      ['rank', `int((${row} > ${target}).sum()) + 1`],
      ['margin', `float(${target} - np.delete(${row}, y[${worst}]).max())`],
      ['entropy', `float(-(p[${worst}] * np.log(p[${worst}])).sum())`]
    ]) {
      const expected = Number(await askKernel(page, code));
      expect(Math.abs((await valueOf(panel, name)) - expected), name).toBeLessThan(1e-12);
    }
    await panel
      .getByTestId('sample')
      .screenshot({ path: 'ui-tests/screenshots/classes-sample-280.png' });
    await panel.getByRole('button', { name: 'Show all' }).click();
    const all = await askKernel(page, 'int(losses.argmax())');
    await expect(listed.locator('tbody button').first()).toHaveText(`#${all}`);
    await expect(panel.getByTestId('group')).toHaveCount(0);
  });

  test('select the samples of a cell and of a bar', async ({ page, tmpPath }) => {
    const panel = await openClasses(page, tmpPath);
    const classes = panel.locator('.jp-LossInspector-classes');
    await panel.getByRole('radio', { name: 'Confusion' }).click();
    const confusion = panel.getByRole('img', { name: 'Confusion of the classes' });
    await expect(confusion.locator('.hm image')).toBeAttached();
    await expectNoOverflow(panel);
    await classes.screenshot({ path: 'ui-tests/screenshots/classes-confusion-280.png' });
    await page.theme.setDarkTheme();
    await page.waitForTimeout(800);
    await classes.screenshot({ path: 'ui-tests/screenshots/classes-confusion-dark.png' });
    await clickAt(page, confusion, 0.875, 0.375);
    const pair = await askKernel(page, 'int(((y == 1) & (pred == 3)).sum())');
    await expect(panel.getByTestId('group')).toContainText(
      `${pair} of 200 samples: class 1 taken for class 3`
    );

    await panel.getByRole('radio', { name: 'Calibration' }).click();
    const reliability = panel.getByRole('img', { name: 'Reliability diagram' });
    await expect(reliability.locator('.barlayer path').first()).toBeAttached();
    await expectNoOverflow(panel);
    await classes.screenshot({ path: 'ui-tests/screenshots/classes-calibration-280.png' });
    await clickAt(page, reliability, 14.5 / 15 / 1.03, 0.8);
    const last = await askKernel(page, 'int((bins == 15).sum())');
    await expect(panel.getByTestId('group')).toContainText(
      `${last} of 200 samples: confidence 0.93 to 1.00`
    );
  });

  test('can be used with the keyboard', async ({ page, tmpPath }) => {
    const panel = await openClasses(page, tmpPath);
    const table = panel.getByRole('table', { name: 'Scores of the classes' });
    await table.getByRole('button', { name: 'Mean loss' }).focus();
    await page.keyboard.press('Enter');
    await expect(table.getByRole('columnheader', { name: 'Mean loss' })).toHaveAttribute(
      'aria-sort',
      'descending'
    );
    await panel.getByRole('radio', { name: 'Scores' }).focus();
    await page.keyboard.press('ArrowRight');
    const pairs = panel.getByRole('table', { name: 'Most confused pairs' });
    await pairs.locator('tbody button').first().focus();
    await page.keyboard.press('Enter');
    await expect(panel.getByTestId('group')).toContainText('taken for class');
  });
});
