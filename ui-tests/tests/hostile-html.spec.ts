import { expect, test, type IJupyterLabPageFixture } from '@jupyterlab/galata';
import type { CodeCell } from '@jupyterlab/cells';
import type { NotebookPanel } from '@jupyterlab/notebook';
import type { Locator } from '@playwright/test';
import { makeNotebook, openNotebook, openPanel, valueOf } from '../inspector';

declare global {
  interface Window {
    ran?: string[];
  }
}

const run = (what: string): string => `(window.ran ??= []).push('${what}')`;
const HOSTILE = [
  `<script>${run('script')}</script>`,
  `<img src="/hostile-img" onerror="${run('onerror')}">`,
  `<iframe src="/hostile-frame" srcdoc="<script>parent.ran.push('srcdoc')</script>"></iframe>`,
  '<style>@import url(/hostile-style);</style>',
  '<link rel="stylesheet" href="/hostile-link">',
  `<svg onload="${run('svg')}"><script>${run('svg script')}</script></svg>`,
  `<a href="javascript:${run('link')}">link</a>`,
  `<object data="/hostile-object"></object><embed src="/hostile-embed">`,
  `<details open ontoggle="${run('toggle')}"></details><input autofocus onfocus="${run('focus')}">`
].join('\n');
const CELL = `1.5<script>${run('cell')}</script><img src="/hostile-cell" onerror="${run('cell image')}">`;

const LOGITS = [
  [
    [0.5, 1.25],
    [2.5, -1.5],
    [0.25, 3.5]
  ],
  [
    [-4.5, 0.75],
    [6.25, 1.5],
    [2.5, 2.25]
  ]
];
const TARGETS = [0, 1, 1];

function tableOf(rows: readonly (readonly (number | string)[])[]): string {
  const body = rows.map((row, i) => {
    const cells = row.map(cell => `<td>${cell}</td>`).join('');
    return `<tr><th>${i}</th>${cells}</tr>`;
  });
  return (
    '<div><table border="1" class="dataframe"><thead><tr><th></th><th>a</th><th>b</th></tr></thead>' +
    `<tbody>${body.join('')}</tbody></table></div>`
  );
}

/** Between innocent tables one that is not, among hostile markup each. */
const TABLES = [
  tableOf(LOGITS[0]),
  tableOf([[CELL, 1.25], ...LOGITS[0].slice(1)]),
  tableOf(LOGITS[1])
];

function shown(html: string): object[] {
  return [
    { output_type: 'display_data', metadata: {}, data: { 'text/html': `${HOSTILE}${html}` } }
  ];
}

/** Opens a notebook with hostile outputs, and waits until JupyterLab itself has shown them. */
async function openHostile(
  page: IJupyterLabPageFixture,
  folder: string,
  isTrusted: boolean
): Promise<void> {
  const outputs = TABLES.map(shown);
  const cells = ['frame', 'hostile', 'other'];
  const file = await makeNotebook(page, folder, 'hostile.ipynb', cells, outputs);
  await openNotebook(page, file);
  await page.evaluate(trusted => {
    const { content } = window.jupyterapp.shell.currentWidget as NotebookPanel;
    content.widgets.forEach(cell => ((cell as CodeCell).model.trusted = trusted));
  }, isTrusted);
  await expect(page.locator('.jp-OutputArea-output table').nth(2)).toBeVisible();
  // What runs or is asked for while JupyterLab shows the outputs comes within this time.
  await page.waitForTimeout(1500);
}

/** Waits for the innocent tables, and reads the values of each by the loss that they have. */
async function readsTables(panel: Locator): Promise<void> {
  const logits = panel.getByLabel('Logits', { exact: true });
  const options = logits.locator('option', { hasText: /3\s*×\s*2/ });
  await expect(options).toHaveCount(LOGITS.length);
  await panel.getByLabel('Targets', { exact: true }).selectOption('type');
  for (const [place, rows] of LOGITS.entries()) {
    await logits.selectOption((await options.nth(place).getAttribute('value')) ?? '');
    const field = panel.getByLabel('Class of each sample');
    await field.fill(JSON.stringify(TARGETS));
    await field.press('Enter');
    await expect.poll(() => valueOf(panel, 'loss')).toBeCloseTo(meanLoss(rows), 12);
  }
}

function meanLoss(rows: readonly (readonly number[])[]): number {
  const losses = rows.map(
    (row, i) => Math.log(row.reduce((sum, logit) => sum + Math.exp(logit), 0)) - row[TARGETS[i]]
  );
  return losses.reduce((sum, loss) => sum + loss, 0) / losses.length;
}

for (const isTrusted of [false, true]) {
  test(`nothing of a hostile output is run, requested or shown by the panel: ${isTrusted ? 'trusted' : 'untrusted'}`, async ({
    page,
    tmpPath
  }) => {
    const requests: string[] = [];
    page.on('request', request => {
      if (new URL(request.url()).pathname.startsWith('/hostile-')) {
        requests.push(request.url());
      }
    });
    await openHostile(page, tmpPath, isTrusted);
    const ran = (): Promise<string[]> => page.evaluate(() => window.ran ?? []);
    const before = { ran: await ran(), requests: [...requests] };
    expect(before.ran.length > 0).toBe(isTrusted);

    const panel = await openPanel(page);
    await readsTables(panel);
    await page.locator('.jp-OutputArea-output table').first().hover();
    await page.waitForTimeout(1500);

    expect({ ran: await ran(), requests }).toEqual(before);
    const markup = panel.locator('script, iframe, img, object, embed, link, a[href^="javascript"]');
    await expect(markup).toHaveCount(0);
    await expect(panel).not.toContainText('window.ran');
    await expect(panel).toBeVisible();
  });
}
