import type { INotebookModel } from '@jupyterlab/notebook';
import type { PartialJSONValue } from '@lumino/coreutils';

const KEY = 'loss_inspector';

/** One field of what the notebook's metadata hold of ours; written only when a person asks for it. */
export class NotebookMetadata {
  constructor(
    private readonly model: INotebookModel,
    private readonly field: string
  ) {}

  fetch(): Promise<unknown> {
    return Promise.resolve(this.ours[this.field]);
  }

  save(value: unknown): Promise<void> {
    const ours = { ...this.ours, [this.field]: value as PartialJSONValue };
    this.model.sharedModel.setMetadata(KEY, ours);
    return Promise.resolve();
  }

  private get ours(): Readonly<Record<string, PartialJSONValue | undefined>> {
    const found: unknown = this.model.sharedModel.getMetadata(KEY);
    return typeof found === 'object' && found !== null && !Array.isArray(found)
      ? (found as Readonly<Record<string, PartialJSONValue | undefined>>)
      : {};
  }
}
