import type { IStateDB } from '@jupyterlab/statedb';

const KEY = 'jupyterlab-loss-inspector:recent';

/** The paths of the notebooks that were looked at last, the newest at the end, in the state of JupyterLab. */
export class RecentPaths {
  constructor(
    private readonly stateDB: IStateDB,
    private readonly limit: number
  ) {}

  /** Makes a path the newest one; answers those that are one too many, which are dropped. */
  add(path: string): Promise<readonly string[]> {
    const add = (): Promise<readonly string[]> => this.addNow(path);
    // One after the other: each reads what the one before has written.
    const added = this.last.then(add, add);
    this.last = added;
    return added;
  }

  private async addNow(path: string): Promise<readonly string[]> {
    const known = parsePaths(await this.stateDB.fetch(KEY));
    if (known.at(-1) === path) {
      return [];
    }
    const paths = [...known.filter(other => other !== path), path];
    await this.stateDB.save(KEY, paths.slice(-this.limit));
    return paths.slice(0, -this.limit);
  }

  private last: Promise<unknown> = Promise.resolve();
}

function parsePaths(value: unknown): string[] {
  return Array.isArray(value) ? value.filter(path => typeof path === 'string') : [];
}
