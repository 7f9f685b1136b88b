import { expect, galata, test, type IJupyterLabPageFixture } from '@jupyterlab/galata';
import type { NotebookPanel } from '@jupyterlab/notebook';
import {
  askKernel,
  makeNotebook,
  openNotebook,
  openPanel,
  runQuickstart,
  valueOf
} from '../inspector';

const TORCH = [
  'import torch\n_ = torch.manual_seed(0)\nnet = torch.randn(2000, 12, dtype=torch.bfloat16, requires_grad=True)\nnet',
  'y = torch.randint(0, 12, (2000,))\ny'
];

const STATE =
  "repr((sorted(k for k in globals() if not k.startswith('_i')), len(In), sorted(Out), " +
  'get_ipython().execution_count, np.get_printoptions()))';

/** A cell whose hooks are its own: a stand-in for a figure that pyplot shows and closes at the end of an execution. */
const BUSY = `import time
drawn = ['still there']
get_ipython().events.register('post_execute', drawn.clear)
time.sleep(8)
print(*drawn)
get_ipython().events.unregister('post_execute', drawn.clear)`;

const SUBSHELLS = 'len(get_ipython().kernel.shell_channel_thread.manager.list_subshell())';

/** How many new arrays a list of ten thousand names shows once a cell has made one. */
for (const [refresh, listed] of [
  ['outputs', 0],
  ['kernel', 1]
] as const) {
  test.describe(`with the setting to refresh the ${refresh}`, () => {
    test.use({
      mockSettings: {
        ...galata.DEFAULT_SETTINGS,
        'jupyterlab-loss-inspector:plugin': { refresh }
      }
    });

    test(`an execution lists ${listed} new arrays`, async ({ page, tmpPath }) => {
      const names = 'globals().update({f"n{i}": i for i in range(10_000)})';
      const make = 'import numpy as np\nmade = np.zeros((7, 2))\nprint("done")';
      await openNotebook(page, await makeNotebook(page, tmpPath, 'list.ipynb', [names, make]));
      await page.notebook.runCell(0, true);
      const panel = await openPanel(page);
      await panel.getByRole('button', { name: 'Pick an array of the kernel' }).click();
      await expect(panel).toContainText('The kernel holds no arrays under a name.');
      await page.notebook.runCell(1, true);
      await expect(page.locator('.jp-OutputArea-output')).toHaveText('done');
      await page.waitForTimeout(1000);
      await expect(panel.getByText('made', { exact: true })).toHaveCount(listed);
    });
  });
}

test.describe('reading the kernel', () => {
  test('brings a truncated array exactly, with gradient and in bfloat16', async ({
    page,
    tmpPath
  }) => {
    await openNotebook(page, await makeNotebook(page, tmpPath, 'torch.ipynb', TORCH));
    await page.notebook.run();
    const panel = await openPanel(page);
    const read = panel.getByRole('button', { name: 'Read exact' });
    await expect(read).toHaveCount(2);
    await read.first().click();
    await expect(read).toHaveCount(1);
    await read.click();
    await expect(panel.getByTestId('loss')).toBeVisible();
    const code = 'torch.nn.functional.cross_entropy(net.double(), y).item()';
    expect(await valueOf(panel, 'loss')).toBeCloseTo(Number(await askKernel(page, code)), 12);
  });

  test('looks at a tensor of four dimensions piece by piece', async ({ page, tmpPath }) => {
    const make =
      'import numpy as np\nt = np.sin(np.arange(360.0)).reshape(2, 3, 12, 5)\ny = np.array([0, 1, 4])';
    await openNotebook(page, await makeNotebook(page, tmpPath, 'tensor.ipynb', [make]));
    await page.notebook.run();
    const panel = await openPanel(page);
    await panel.getByRole('button', { name: 'Pick an array of the kernel' }).click();
    await panel.getByRole('button', { name: 'Read y as targets' }).click();
    await panel.getByLabel('Any other, as in a cell').fill('t');
    await panel.getByLabel('Part', { exact: true }).selectOption('piece');
    for (const [first, rows, third] of [
      ['1', '', '7'],
      ['0', '0:3', '11']
    ]) {
      await panel.getByLabel('dimension 0, of 2').fill(first);
      await panel.getByLabel('dimension 1, of 3').fill(rows);
      await panel.getByLabel('dimension 2, of 12').fill(third);
      await panel.getByRole('button', { name: 'Read as logits' }).click();
      await expect(panel).toContainText('3×5 float64');
      const piece = `t[${first}, ${rows || ':'}, ${third}]`;
      const code = `float(np.mean(np.log(np.exp(${piece}).sum(1)) - ${piece}[np.arange(3), y]))`;
      const expected = Number(await askKernel(page, code));
      await expect.poll(() => valueOf(panel, 'loss')).toBeCloseTo(expected, 12);
    }
  });

  test('leaves no trace in the kernel or the notebook', async ({ page, tmpPath }) => {
    const panel = await runQuickstart(page, tmpPath);
    await expect(panel.getByTestId('loss')).toBeVisible();
    const before = await askKernel(page, STATE);
    const outputs = await page.locator('.jp-OutputArea-output').allInnerTexts();
    await panel.getByRole('button', { name: 'Pick an array of the kernel' }).click();
    await panel.getByRole('button', { name: 'Read large as logits' }).click();
    await expect(panel).toContainText('5000×10 float64');
    await panel.getByRole('button', { name: 'Read large_labels as targets' }).click();
    await expect(panel).toContainText('5000 samples, 10 classes');
    expect(await askKernel(page, STATE)).toBe(before);
    expect(await page.locator('.jp-OutputArea-output').allInnerTexts()).toEqual(outputs);
  });

  test('reads beside a cell that runs, and leaves its figure alone', async ({ page, tmpPath }) => {
    const panel = await runQuickstart(page, tmpPath);
    await expect(panel.getByTestId('loss')).toBeVisible();
    await runSlowCell(page, BUSY);
    await expect(panel).toContainText('busy');
    await panel.getByRole('button', { name: 'Read exact' }).click();
    await expect(panel).toContainText('read while a cell ran');
    await expect(panel).toContainText('busy');
    await panel.getByRole('button', { name: 'Pick an array of the kernel' }).click();
    await expect(panel.getByRole('button', { name: 'Read large as logits' })).toBeVisible();
    await expect(panel).toContainText('busy');
    await expect(panel.locator('.jp-LossInspector-kernel')).toContainText('idle');
    await expect(page.locator('.jp-OutputArea-output').last()).toHaveText('still there');
    expect(await askKernel(page, SUBSHELLS)).toBe('0');
    await panel.getByRole('button', { name: 'Read again' }).click();
    await expect(panel).not.toContainText('read while a cell ran');
  });

  test('goes without comms where the kernel has none', async ({ page, tmpPath }) => {
    const panel = await runQuickstart(page, tmpPath);
    await expect(panel.getByTestId('loss')).toBeVisible();
    await askKernel(
      page,
      '(setattr(type(get_ipython().kernel), "comm_manager", None), delattr(__import__("comm"), "get_comm_manager"))'
    );
    const before = await askKernel(page, STATE);
    await panel.getByRole('button', { name: 'Pick an array of the kernel' }).click();
    await panel.getByRole('button', { name: 'Read large as logits' }).click();
    await expect(panel).toContainText('5000×10 float64');
    await panel.getByRole('button', { name: 'Read large_labels as targets' }).click();
    await expect(panel).toContainText('5000 samples, 10 classes');
    expect(await askKernel(page, STATE)).toBe(before);
  });

  test('waits for a busy kernel without subshells, and can be cancelled', async ({
    page,
    tmpPath
  }) => {
    const panel = await runQuickstart(page, tmpPath);
    await expect(panel.getByTestId('loss')).toBeVisible();
    await page.evaluate(() => {
      const notebook = window.jupyterapp.shell.currentWidget as NotebookPanel;
      const kernel = notebook.sessionContext.session?.kernel ?? {};
      Object.defineProperty(kernel, 'supportsSubshells', { value: false });
    });
    await runSlowCell(page, 'import time; time.sleep(6)');
    await expect(panel).toContainText('busy');
    const read = panel.getByRole('button', { name: 'Read exact' });
    await read.click();
    await expect(panel).toContainText('The kernel is busy');
    await panel.getByRole('button', { name: 'Cancel' }).click();
    await expect(panel).not.toContainText('The kernel is busy');
    await read.click();
    await expect(read).toHaveCount(0);
  });
});

/** Runs a cell at the end of the notebook without waiting for it. */
async function runSlowCell(page: IJupyterLabPageFixture, code: string): Promise<void> {
  await page.notebook.addCell('code', code);
  void page.notebook.runCell((await page.notebook.getCellCount()) - 1, true);
}

test.describe('a read that is disturbed', () => {
  const BIG = [
    'import numpy as np\nbig = np.random.default_rng(0).normal(size=(600_000, 20))\nbig',
    'y = np.random.default_rng(1).integers(0, 20, 600_000)\ny'
  ];

  test('ends quietly with its notebook', async ({ page, tmpPath }) => {
    const errors: string[] = [];
    page.on('pageerror', error => errors.push(error.message));
    await openNotebook(page, await makeNotebook(page, tmpPath, 'big.ipynb', BIG));
    await page.notebook.run();
    const panel = await openPanel(page);
    await panel.getByRole('button', { name: 'Read exact' }).first().click();
    await expect(panel.getByRole('progressbar')).toBeVisible();
    await page.notebook.close(true);
    await expect(panel).toContainText('No notebook is open');
    await page.waitForTimeout(2000);
    expect(errors).toEqual([]);
  });

  test('can be cancelled half way, and read again', async ({ page, tmpPath }) => {
    await openNotebook(page, await makeNotebook(page, tmpPath, 'big.ipynb', BIG));
    await page.notebook.run();
    const panel = await openPanel(page);
    await panel.getByRole('button', { name: 'Read exact' }).first().click();
    await panel.getByRole('button', { name: 'Cancel' }).click();
    await expect(panel.getByRole('progressbar')).toHaveCount(0);
    const read = panel.getByRole('button', { name: 'Read exact' });
    await expect(read).toHaveCount(2);
    await read.first().click();
    await read.last().click();
    await expect(panel).toContainText('600000 samples, 20 classes', { timeout: 60_000 });
    const code = 'float((np.log(np.exp(big).sum(axis=1)) - big[np.arange(600_000), y]).mean())';
    expect(await valueOf(panel, 'loss')).toBeCloseTo(Number(await askKernel(page, code)), 11);
  });
});

test.describe('a kernel that is disturbed during a read', () => {
  test.use({ kernels: null, sessions: null });
  test.beforeEach(() => test.slow());

  const BIG = [
    'import numpy as np\nbig = np.random.default_rng(0).normal(size=(600_000, 20))\nbig'
  ];

  for (const [what, command] of [
    ['restarted', 'kernelmenu:restart'],
    ['interrupted', 'kernelmenu:interrupt']
  ]) {
    test(`because it was ${what}, gives a whole array or none, and can be read again`, async ({
      page,
      tmpPath
    }) => {
      await openNotebook(page, await makeNotebook(page, tmpPath, 'big.ipynb', BIG));
      await page.notebook.run();
      const panel = await openPanel(page);
      await panel.getByRole('button', { name: 'Read exact' }).click();
      await expect(panel.getByRole('progressbar')).toBeVisible();
      await page.evaluate(id => void window.jupyterapp.commands.execute(id), command);
      if (what === 'restarted') {
        await page.locator('.jp-Dialog .jp-mod-accept').click();
      }
      await expect(panel.getByRole('progressbar')).toHaveCount(0, { timeout: 60_000 });
      await expect(panel.locator('.jp-LossInspector-kernel')).toHaveText('idle');
      await page.notebook.runCell(0, true);
      const again = panel.getByRole('button', { name: /Read (exact|again)/ });
      await again.click();
      await expect(panel.getByText('exact', { exact: true })).toBeVisible({ timeout: 60_000 });
      await expect(panel.getByRole('alert')).toHaveCount(0);
      await expect(panel.getByRole('button', { name: 'Read exact' })).toHaveCount(0);
    });
  }

  test('because it was killed, gives no half array, and can be read after the restart', async ({
    page,
    tmpPath
  }) => {
    await openNotebook(page, await makeNotebook(page, tmpPath, 'big.ipynb', BIG));
    await page.notebook.run();
    const panel = await openPanel(page);
    const pid = Number(await askKernel(page, '__import__("os").getpid()'));
    await panel.getByRole('button', { name: 'Read exact' }).click();
    await expect(panel.getByRole('progressbar')).toBeVisible();
    process.kill(pid, 'SIGKILL');
    await page
      .locator('.jp-Dialog', { hasText: 'appears to have died' })
      .getByRole('button')
      .click();
    await expect(panel.getByRole('progressbar')).toHaveCount(0, { timeout: 30_000 });
    await expect(panel.getByRole('alert')).toContainText('stopped or restarted during the read');
    await page.notebook.runCell(0, true);
    await panel.getByRole('button', { name: /Read (exact|again)/ }).click();
    await expect(panel.getByText('exact', { exact: true })).toBeVisible({ timeout: 60_000 });
    await expect(panel.getByRole('alert')).toHaveCount(0);
  });

  test('because a cell floods its output, is read all the same', async ({ page, tmpPath }) => {
    const flood = 'import time\nfor i in range(40_000): print(i, "x" * 50)';
    await openNotebook(page, await makeNotebook(page, tmpPath, 'flood.ipynb', BIG));
    await page.notebook.run();
    const panel = await openPanel(page);
    await runSlowCell(page, flood);
    await panel.getByRole('button', { name: 'Read exact' }).click();
    await expect(panel.getByText('exact', { exact: true })).toBeVisible({ timeout: 80_000 });
  });
});

test.describe('a kernel that was restarted', () => {
  // Galata answers for the server about kernels and sessions, and its answers leave a restart half done.
  test.use({ kernels: null, sessions: null });

  test('says when the kernel no longer holds what the notebook shows', async ({
    page,
    tmpPath
  }) => {
    const panel = await runQuickstart(page, tmpPath);
    await expect(panel.getByTestId('loss')).toBeVisible();
    await page.evaluate(() => void window.jupyterapp.commands.execute('kernelmenu:restart'));
    await page.locator('.jp-Dialog .jp-mod-accept').click();
    await panel.getByRole('button', { name: 'Read exact' }).click();
    await expect(panel).toContainText('logits could not be read');
    await expect(panel.getByTestId('loss')).toBeVisible();

    await page.notebook.addCell('code', 'import numpy as np; logits = np.zeros((100, 3))');
    await page.notebook.runCell((await page.notebook.getCellCount()) - 1, true);
    await panel.getByRole('button', { name: 'Read exact' }).click();
    await expect(panel).toContainText(
      'is no longer what this output shows, but was assigned anew or changed: at (0, 0) it holds 0'
    );
  });

  test('and one that was shut down is told from one that is busy', async ({ page, tmpPath }) => {
    const panel = await runQuickstart(page, tmpPath);
    await expect(panel.getByTestId('loss')).toBeVisible();
    await page.evaluate(() => void window.jupyterapp.commands.execute('kernelmenu:shutdown'));
    await expect(panel.locator('.jp-LossInspector-kernel')).toHaveText('no kernel');
    await panel.getByRole('button', { name: 'Read exact' }).click();
    await expect(panel.getByRole('alert')).toContainText('The notebook has no kernel');
    await expect(panel.getByTestId('loss')).toBeVisible();
  });
});
