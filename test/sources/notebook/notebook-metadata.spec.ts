import './quiet-warnings';
import { NotebookModel } from '@jupyterlab/notebook';
import { NotebookMetadata } from '../../../src/sources/notebook/notebook-metadata';

describe('NotebookMetadata', () => {
  it('writes one field of ours and leaves the others', async () => {
    const model = new NotebookModel();
    model.sharedModel.setMetadata('loss_inspector', { other: 1 });
    const metadata = new NotebookMetadata(model, 'schedules');
    expect(await metadata.fetch()).toBeUndefined();
    await metadata.save([{ name: 'a' }]);
    expect(await metadata.fetch()).toEqual([{ name: 'a' }]);
    expect(model.sharedModel.getMetadata('loss_inspector')).toEqual({
      other: 1,
      schedules: [{ name: 'a' }]
    });
  });

  it('takes something else under our name for nothing', async () => {
    const model = new NotebookModel();
    model.sharedModel.setMetadata('loss_inspector', 'text');
    expect(await new NotebookMetadata(model, 'schedules').fetch()).toBeUndefined();
  });
});
