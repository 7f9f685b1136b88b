import { expect, test } from '@jupyterlab/galata';
import { askKernel, makeNotebook, openNotebook, openPanel } from '../inspector';

const TRAINING = `import torch
torch.manual_seed(0)
model = torch.nn.Linear(4, 3)
groups = [{"params": [model.weight], "name": "weight"}, {"params": [model.bias], "name": "bias", "lr": 0.02}]
optimizer = torch.optim.SGD(groups, lr=0.1, momentum=0.9)
scheduler = torch.optim.lr_scheduler.CosineAnnealingLR(optimizer, T_max=500)
def step(n):
    for _ in range(n):
        optimizer.zero_grad()
        torch.nn.functional.cross_entropy(model(torch.randn(8, 4)), torch.randint(0, 3, (8,))).backward()
        optimizer.step()
        scheduler.step()
step(310)`;
const OWN = `calls = []
own = torch.optim.lr_scheduler.LambdaLR(torch.optim.SGD([torch.zeros(1)], lr=1.0), lambda step: calls.append(step) or 0.99 ** step)`;

/** Everything that a step of the training would change. */
const STATE =
  'repr((model.state_dict(), optimizer.state_dict(), scheduler.state_dict(), ' +
  'hash(bytes(torch.get_rng_state().tolist())), hash(__import__("random").getstate()), ' +
  "sorted(k for k in globals() if not k.startswith('_i')), len(In), sorted(Out), get_ipython().execution_count))";

test.describe('a scheduler of the kernel', () => {
  test.use({ viewport: { width: 1280, height: 2300 } });

  test('shows its true future and is left as it is', async ({ page, tmpPath }) => {
    const file = await makeNotebook(page, tmpPath, 'live.ipynb', [TRAINING, OWN]);
    await openNotebook(page, file);
    await page.notebook.run();
    const panel = await openPanel(page);
    await page.sidebar.setWidth(280, 'right');
    const before = await askKernel(page, STATE);
    const calls = await askKernel(page, 'len(calls)');
    await panel.getByRole('button', { name: 'From the kernel…' }).click();
    const own = panel.getByRole('button', { name: 'own LambdaLR' });
    await expect(own).toContainText('calls your own code: <lambda>');
    await panel.getByRole('button', { name: 'scheduler CosineAnnealingLR' }).click();
    const card = panel.getByRole('region', { name: 'scheduler in the kernel' });
    await expect(card).toContainText('As of step 310');
    await expect(card.getByRole('img', { name: 'Rates ahead' })).toBeVisible();
    expect(await askKernel(page, STATE)).toBe(before);
    expect(await askKernel(page, 'len(calls)')).toBe(calls);
    await card.getByLabel('Steps ahead').fill('190');
    await card.getByLabel('Steps ahead').press('Enter');
    const rate = (step: number): string =>
      (0.05 * (1 + Math.cos((Math.PI * step) / 500))).toFixed(4);
    await expect(card).toContainText(
      `weight: learning rate ${rate(310)} at step 310, ${rate(405)} at step 405`
    );
    await expect(card).toContainText('bias: learning rate');
    await card.screenshot({ path: 'ui-tests/screenshots/kernel-schedule-280-light.png' });
    await page.theme.setTheme('JupyterLab Dark');
    await page.waitForTimeout(500);
    await card.screenshot({ path: 'ui-tests/screenshots/kernel-schedule-280-dark.png' });

    await page.notebook.addCell('code', 'step(40)');
    await page.notebook.runCell((await page.notebook.getCellCount()) - 1, true);
    await expect(card).toContainText('Cells have run since.');
    await card.getByRole('button', { name: 'Read again' }).click();
    await expect(card).toContainText('As of step 350');
    await card.getByRole('button', { name: 'Use as a schedule' }).click();
    const form = panel.locator('[data-schedule="CosineAnnealingLR"]');
    await expect(form.getByLabel('T_max').last()).toHaveValue('500');
  });
});
