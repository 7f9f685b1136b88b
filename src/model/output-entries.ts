import type { Engine, LoadedArray } from '../engine/engine';
import type { LossHistory } from '../array/loss-history';
import { keyOf, type CellOutput } from '../sources/notebook/cell-output';
import type { HistoryEntry } from './history-entry';
import type { InputEntry } from './input-entry';
import { originsOfParts } from './origins-of-parts';

interface LoadedOutput {
  readonly output: CellOutput;
  readonly version: number;
  readonly arrays: readonly LoadedArray[];
  readonly histories: readonly LossHistory[];
}

/** Keeps the engine's arrays in step with the outputs of a notebook: only new or changed text is read. */
export class OutputEntries {
  constructor(
    private readonly engine: Engine,
    private readonly prefix: string
  ) {}

  /**
   * The arrays of the outputs. A cell that runs right now has lost its outputs for a moment: its last ones stay. One refresh
   * at a time touches the engine, so that an overtaken one never puts back an older text; it stops at the signal.
   */
  refresh(
    outputs: readonly CellOutput[],
    runningCells: ReadonlySet<string>,
    signal: AbortSignal
  ): Promise<readonly InputEntry[]> {
    const follow = (): Promise<readonly InputEntry[]> =>
      this.refreshNow(outputs, runningCells, signal);
    const refreshed = this.last.then(follow, follow);
    this.last = refreshed;
    return refreshed;
  }

  /** The trainings that the outputs of the last refresh log, in their order. */
  get histories(): readonly HistoryEntry[] {
    return [...this.loaded.values()]
      .sort((a, b) => byPlace(a.output, b.output))
      .flatMap(historiesOf);
  }

  /** Waits for the refresh under way, which would load what is forgotten here. */
  dispose(): Promise<void> {
    const forget = (): Promise<void> => this.forgetAllBut(new Map());
    return this.last.then(forget, forget);
  }

  private async refreshNow(
    outputs: readonly CellOutput[],
    runningCells: ReadonlySet<string>,
    signal: AbortSignal
  ): Promise<readonly InputEntry[]> {
    if (signal.aborted) {
      return [];
    }
    const current = new Map(outputs.map(output => [keyOf(output), output]));
    for (const { output } of this.loaded.values()) {
      if (runningCells.has(output.cellId) && !current.has(keyOf(output))) {
        current.set(keyOf(output), output);
      }
    }
    await this.forgetAllBut(current);
    const entries: InputEntry[] = [];
    for (const output of [...current.values()].sort(byPlace)) {
      if (signal.aborted) {
        break;
      }
      entries.push(...entriesOf(await this.load(output), this.prefix));
    }
    return entries;
  }

  private async load(output: CellOutput): Promise<LoadedOutput> {
    const key = keyOf(output);
    const known = this.loaded.get(key);
    const loaded =
      known?.output.text === output.text
        ? { ...known, output }
        : { output, ...(await this.read(this.prefix + key, output.text)) };
    this.loaded.set(key, loaded);
    return loaded;
  }

  private async read(key: string, text: string): Promise<Omit<LoadedOutput, 'output'>> {
    const arrays = await this.engine.load(key, { kind: 'text', text });
    const histories = await this.engine.histories(key);
    return { arrays, histories, version: ++this.lastVersion };
  }

  private async forgetAllBut(kept: ReadonlyMap<string, unknown>): Promise<void> {
    const gone = [...this.loaded.keys()].filter(key => !kept.has(key));
    gone.forEach(key => this.loaded.delete(key));
    if (gone.length > 0) {
      await this.engine.unload(gone.map(key => this.prefix + key));
    }
  }

  private readonly loaded = new Map<string, LoadedOutput>();
  private lastVersion = 0;
  private last: Promise<unknown> = Promise.resolve();
}

function byPlace(a: CellOutput, b: CellOutput): number {
  return a.cellNumber - b.cellNumber || a.outputIndex - b.outputIndex;
}

function entriesOf({ output, version, arrays }: LoadedOutput, prefix: string): InputEntry[] {
  const { cellId, cellNumber, executionCount, outputIndexes } = output;
  const origins = originsOfParts(output, arrays);
  return arrays.map((array, index) => {
    const origin = origins[index];
    return {
      id: `${keyOf(output)}#${index}`,
      label: array.name ?? origin.label ?? placeLabel(output, index, arrays.length),
      place: { kind: 'output', cellId, cellNumber, executionCount, outputIndexes },
      ref: { key: prefix + keyOf(output), index },
      version,
      description: array.kind === 'array' ? array.description : null,
      failure: array.kind === 'broken' ? array.failure : null,
      sources: origin.sources,
      disagreement: null,
      outdated: false,
      about: null
    };
  });
}

function historiesOf({ output, histories }: LoadedOutput): HistoryEntry[] {
  const { cellId, cellNumber, executionCount, outputIndexes } = output;
  return histories.map((history, index) => ({
    id: `${keyOf(output)}~${index}`,
    label: placeLabel(output, index, histories.length),
    place: { kind: 'output', cellId, cellNumber, executionCount, outputIndexes },
    history
  }));
}

function placeLabel(output: CellOutput, index: number, count: number): string {
  const place =
    output.executionCount === null ? `#${output.cellNumber}` : `[${output.executionCount}]`;
  return count > 1 ? `${place}.${index + 1}` : place;
}
