import { showErrorMessage } from '@jupyterlab/apputils';
import { PanelLayout, Widget } from '@lumino/widgets';
import type { Message } from '@lumino/messaging';
import { toTagged } from '../errors';
import { lossInspectorIcon } from '../icons';

/** What fills the panel once it is shown. */
export interface PanelContent {
  readonly widget: Widget;
  setShown(shown: boolean): void;
}

/** The panel in the sidebar, or wide in the main area. Its content is loaded when it is first shown. */
export class InspectorPanel extends Widget {
  constructor(
    private readonly load: (panel: InspectorPanel) => Promise<PanelContent>,
    { id, title, caption }: { id: string; title: string; caption: string }
  ) {
    super();
    this.id = id;
    this.addClass('jp-LossInspector');
    this.title.icon = lossInspectorIcon;
    this.title.label = title;
    this.title.caption = caption;
    this.layout = new PanelLayout();
  }

  protected override onAfterAttach(message: Message): void {
    super.onAfterAttach(message);
    this.update();
  }

  protected override onAfterShow(message: Message): void {
    super.onAfterShow(message);
    this.update();
  }

  protected override onAfterHide(message: Message): void {
    super.onAfterHide(message);
    this.update();
  }

  protected override onBeforeDetach(message: Message): void {
    super.onBeforeDetach(message);
    this.content?.setShown(false);
  }

  protected override onUpdateRequest(message: Message): void {
    super.onUpdateRequest(message);
    if (this.isVisible && this.loading === null) {
      this.loading = this.fill();
    }
    this.content?.setShown(this.isVisible);
  }

  private async fill(): Promise<void> {
    try {
      this.take(await this.load(this));
    } catch (error) {
      // What failed to load is loaded again when the panel is next shown.
      this.loading = null;
      await showErrorMessage(this.title.caption, toTagged(error).message);
    }
  }

  private take(content: PanelContent): void {
    if (this.isDisposed) {
      content.widget.dispose();
      return;
    }
    this.content = content;
    (this.layout as PanelLayout).addWidget(content.widget);
    content.setShown(this.isVisible);
  }

  private loading: Promise<void> | null = null;
  private content: PanelContent | null = null;
}
