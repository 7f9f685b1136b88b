import { expect, test } from '@jupyterlab/galata';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { makeNotebook, openNotebook, openPanel } from '../inspector';

/** Files that numpy and pandas have written, with 7 samples of 3 classes. */
const { cases } = JSON.parse(
  readFileSync(path.join(__dirname, '..', '..', 'test', 'fixtures', 'files.json'), 'utf8')
) as { cases: { file: string; base64: string }[] };

function contentOf(file: string): string {
  return cases.find(each => each.file === file)?.base64 ?? '';
}

test.describe('a file', () => {
  test.beforeEach(async ({ page, tmpPath }) => {
    await openNotebook(page, await makeNotebook(page, tmpPath, 'empty.ipynb', ['1 + 1']));
  });

  test('is opened from the file browser', async ({ page, tmpPath }) => {
    const file = `${tmpPath}/packed.npz`;
    await page.contents.uploadContent(contentOf('packed.npz'), 'base64', file);
    const panel = await openPanel(page);
    await page.filebrowser.openDirectory(tmpPath);
    await page.filebrowser.refresh();
    await page.locator('.jp-DirListing-item', { hasText: 'packed.npz' }).click({ button: 'right' });
    await page.getByRole('menuitem', { name: 'Open in Loss Inspector' }).click();
    await expect(panel).toContainText('7 samples, 3 classes');
    await expect(panel.getByLabel('Logits', { exact: true })).toContainText('packed.npz: logits');

    await page
      .locator('.jp-DirListing-item', { hasText: 'empty.ipynb' })
      .click({ button: 'right' });
    await expect(page.locator('.lm-Menu-itemLabel', { hasText: 'Rename' })).toBeVisible();
    await expect(page.getByRole('menuitem', { name: 'Open in Loss Inspector' })).toHaveCount(0);
  });

  test('is chosen in the panel, or dropped on it', async ({ page }) => {
    const panel = await openPanel(page);
    const bytes = Buffer.from(contentOf('labelled.csv'), 'base64');
    const logits = panel.locator('input[type=file]').first();
    const mimeType = 'text/csv';
    await logits.setInputFiles({ name: 'labelled.csv', mimeType, buffer: bytes });
    await expect(panel).toContainText('7 samples, 3 classes');

    await panel.getByLabel('Targets', { exact: true }).selectOption('none');
    const transfer = await page.evaluateHandle(
      text => {
        const data = new DataTransfer();
        data.items.add(new File([text], 'names.csv'));
        return data;
      },
      Buffer.from(contentOf('names.csv'), 'base64').toString()
    );
    await panel
      .locator('.jp-LossInspector-content')
      .dispatchEvent('drop', { dataTransfer: transfer });
    await expect(panel).toContainText('classes: 0 a, b, 1 dog');
  });

  test('that may run code is refused with the reason', async ({ page }) => {
    const panel = await openPanel(page);
    const buffer = Buffer.from(contentOf('objects.npy'), 'base64');
    const mimeType = 'application/octet-stream';
    await panel
      .locator('input[type=file]')
      .first()
      .setInputFiles({ name: 'o.npy', mimeType, buffer });
    await expect(panel.getByRole('alert')).toContainText('reading them can run code');
  });
});
