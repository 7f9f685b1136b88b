/** Longer outputs are judged by their beginning, since a menu must open at once. */
const MAX_LENGTH = 20_000;

type Parse = (text: string) => readonly unknown[];

/**
 * Tells whether an output holds an array, for the context menu, which cannot wait. The parser is loaded when the pointer
 * first comes over an output, so that it adds nothing to the start-up.
 */
export class ArrayProbe {
  constructor() {
    document.addEventListener('pointerover', this.onPointer, { passive: true });
  }

  /** Before the parser is there, any text may hold one. */
  holdsArray(text: string): boolean {
    if (this.parse === null) {
      void this.load();
      return text.trim() !== '';
    }
    return this.parse(text.slice(0, MAX_LENGTH)).length > 0;
  }

  private readonly onPointer = ({ target }: Event): void => {
    if (target instanceof Element && target.closest('.jp-OutputArea-child') !== null) {
      void this.load();
    }
  };

  private async load(): Promise<void> {
    document.removeEventListener('pointerover', this.onPointer);
    const { parseOutput } = await import('./repr/parse-output');
    this.parse = parseOutput;
  }

  private parse: Parse | null = null;
}
