import { expect, test } from '@jupyterlab/galata';
import { makeNotebook, openNotebook, openPanel, PLAIN_R, valueOf } from '../inspector';

const LOGITS = 'logits\n#array([[0.5, 1.5, -1.25], [2.0, 0.25, 0.75]])';
const TARGETS = 'print(y)\n#array([1, 0])';

/** The mean cross-entropy of the arrays above. */
const LOSS =
  (Math.log(Math.exp(0.5) + Math.exp(1.5) + Math.exp(-1.25)) -
    1.5 +
    Math.log(Math.exp(2) + Math.exp(0.25) + Math.exp(0.75)) -
    2) /
  2;

test('a kernel that is not of Python: its outputs are read, its arrays are not', async ({
  page,
  tmpPath
}) => {
  const file = await makeNotebook(page, tmpPath, 'r.ipynb', [LOGITS, TARGETS], [], PLAIN_R);
  await openNotebook(page, file);
  await page.notebook.run();
  const panel = await openPanel(page);
  await expect(panel).toContainText('2 samples, 3 classes');
  expect(await valueOf(panel, 'loss')).toBeCloseTo(LOSS, 12);

  const sentence = 'Arrays can only be read from a Python kernel, and this is Plain R';
  await expect(panel.getByRole('button', { name: sentence })).toBeDisabled();
  await expect(panel.getByRole('button', { name: 'Read exact' }).first()).toBeDisabled();
  await expect(panel.getByRole('note')).toContainText(sentence);
  await page.sidebar.setWidth(280, 'right');
  await panel.screenshot({ path: 'ui-tests/screenshots/other-language.png' });
});
