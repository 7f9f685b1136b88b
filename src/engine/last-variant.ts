import type { Prepared } from '../analysis/prepare';
import type { AnalysisRequest } from '../analysis/types';
import { whatIfPrepared, type WhatIf } from '../analysis/what-if';

/** Keeps the last changed arrays: several questions are asked about the same change. */
export class LastVariant {
  of(plain: Prepared, request: AnalysisRequest, whatIf: WhatIf): Prepared {
    const key = JSON.stringify(whatIf);
    if (this.last?.plain !== plain || this.last.key !== key) {
      this.last = { plain, key, made: whatIfPrepared(plain, request, whatIf) };
    }
    return this.last.made;
  }

  /** What is kept, and what it was made of. */
  get prepared(): readonly Prepared[] {
    return this.last === null ? [] : [this.last.plain, this.last.made];
  }

  forget(): void {
    this.last = null;
  }

  private last: { readonly plain: Prepared; readonly key: string; readonly made: Prepared } | null =
    null;
}
