import { expect, test, type IJupyterLabPageFixture } from '@jupyterlab/galata';
import type { CodeCell } from '@jupyterlab/cells';
import type { NotebookPanel } from '@jupyterlab/notebook';
import type { Locator } from '@playwright/test';
import { makeNotebook, openNotebook, openPanel } from '../inspector';

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

const TABLE =
  '<div><table border="1" class="dataframe"><thead><tr><th></th><th>a</th><th>b</th></tr></thead><tbody>' +
  '<tr><th>0</th><td>0.5</td><td>1.25</td></tr><tr><th>1</th><td>2.5</td><td>-1.5</td></tr>' +
  '<tr><th>2</th><td>0.25</td><td>3.5</td></tr></tbody></table></div>';
const TABLE_WITH_SCRIPT = TABLE.replace('0.5', CELL);

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
  const outputs = [shown(TABLE), shown(TABLE_WITH_SCRIPT)];
  const file = await makeNotebook(page, folder, 'hostile.ipynb', ['frame', 'other'], outputs);
  await openNotebook(page, file);
  await page.evaluate(trusted => {
    const { content } = window.jupyterapp.shell.currentWidget as NotebookPanel;
    content.widgets.forEach(cell => ((cell as CodeCell).model.trusted = trusted));
  }, isTrusted);
  await expect(page.locator('.jp-OutputArea-output table').nth(1)).toBeVisible();
  // What runs or is asked for while JupyterLab shows the outputs comes within this time.
  await page.waitForTimeout(1500);
}

async function readsTable(panel: Locator): Promise<void> {
  const options = panel.getByLabel('Logits', { exact: true }).locator('option');
  await expect(options.filter({ hasText: /3\s*×\s*2/ }).first()).toBeAttached();
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
    await readsTable(panel);
    await page.locator('.jp-OutputArea-output table').first().hover();
    await page.waitForTimeout(1500);

    expect({ ran: await ran(), requests }).toEqual(before);
    const markup = panel.locator('script, iframe, img, object, embed, link, a[href^="javascript"]');
    await expect(markup).toHaveCount(0);
    await expect(panel).not.toContainText('window.ran');
    await expect(panel).toBeVisible();
  });
}
