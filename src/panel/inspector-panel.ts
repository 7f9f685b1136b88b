import { PanelLayout, Widget } from '@lumino/widgets';
import type { Message } from '@lumino/messaging';
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
    const content = await this.loadOnce();
    if (this.isDisposed) {
      content.widget.dispose();
      return;
    }
    this.content = content;
    (this.layout as PanelLayout).addWidget(content.widget);
    content.setShown(this.isVisible);
  }

  /** What fails to load is loaded again when the panel is next shown. */
  private async loadOnce(): Promise<PanelContent> {
    try {
      return await this.load(this);
    } catch (error) {
      this.loading = null;
      throw error;
    }
  }

  private loading: Promise<void> | null = null;
  private content: PanelContent | null = null;
}
