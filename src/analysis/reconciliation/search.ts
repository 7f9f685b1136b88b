import type { DType } from '../../array/dtype';
import { resolveAxis } from '../../losses/class-rows';
import { findLoss } from '../../losses/loss-registry';
import { DEFAULT_LOSS } from '../../losses/loss-spec';
import type { AnalysisRequest, LossOptions } from '../types';
import type { Explanation, Reconciliation, SeenNumber } from './types';
import { wayCode } from './way-code';
import { wayParts } from './way-parts';
import type { FoundWay } from './ways';

const MAX_MATCHES = 5;

/** Numbers that differ by less are the same number, found twice. */
const SAME = 1e-9;

/** How far a library's own arithmetic may be from exact, relative to the loss. */
const SINGLE_ROUNDING = 2 ** -20;
const ROUNDING: Partial<Record<DType, number>> = {
  float16: 2 ** -10,
  bfloat16: 2 ** -7,
  float32: SINGLE_ROUNDING
};
const DOUBLE_ROUNDING = 2 ** -44;
/** They compute in float32 unless they are told otherwise, whatever they are given. */
const SINGLE_LIBRARIES = ['keras', 'transformers'];

/** Keeps those of many ways that give the number that was seen, and the nearest one. */
export class Search {
  constructor(
    private readonly request: AnalysisRequest,
    private readonly seen: SeenNumber
  ) {}

  numTried = 0;

  add(way: FoundWay): void {
    this.numTried++;
    if (way.cost === 0) {
      this.plain = way;
    }
    if (Math.abs(way.value - this.seen.value) <= this.tolerance(way)) {
      this.matches.push(way);
    }
    if (this.nearest === null || this.distance(way) < this.distance(this.nearest)) {
      this.nearest = way;
    }
  }

  get hasMatch(): boolean {
    return this.matches.length > 0;
  }

  /** @param isCut whether not all ways were tried */
  result(isCut = false): Reconciliation {
    const { library } = this.request.options.loss ?? DEFAULT_LOSS;
    const isOther = ({ recipe }: FoundWay): number => Number(recipe.loss.library !== library);
    const sorted = this.matches.sort(
      (a, b) => a.cost - b.cost || isOther(a) - isOther(b) || this.distance(a) - this.distance(b)
    );
    const distinct = sorted.filter((way, i) => sorted.findIndex(other => isSame(other, way)) === i);
    const explain = (way: FoundWay | null): Explanation | null => way && this.explain(way);
    return {
      seen: this.seen,
      matches: distinct.slice(0, MAX_MATCHES).map(way => this.explain(way)),
      numMore: Math.max(0, distinct.length - MAX_MATCHES),
      nearest: distinct.length > 0 ? null : explain(this.nearest),
      plain: explain(this.plain),
      numTried: this.numTried,
      isCut
    };
  }

  private distance({ value, cost }: FoundWay): number {
    return Math.abs(value - this.seen.value) * (1 + SAME * cost);
  }

  private tolerance({ value, slack, recipe }: FoundWay): number {
    const own = ROUNDING[this.request.logits.dtype] ?? DOUBLE_ROUNDING;
    const isSingle = SINGLE_LIBRARIES.includes(recipe.loss.library);
    const rounding = isSingle ? Math.max(own, SINGLE_ROUNDING) : own;
    return this.seen.bound * (1 + SAME) + slack + rounding * Math.abs(value);
  }

  private explain(way: FoundWay): Explanation {
    const { logits, options } = this.request;
    const { shape } = logits;
    const axis = resolveAxis(shape, options.axis);
    const context = {
      entry: findLoss(options.loss ?? DEFAULT_LOSS),
      axis,
      batchSize: shape[0] ?? 1,
      isWeightedMean: way.isWeightedMean
    };
    const call = {
      numClasses: shape[way.recipe.axis] ?? 1,
      numAxes: shape.length,
      areIndices: way.areIndices
    };
    return {
      value: way.value,
      parts: wayParts(way, context),
      code: wayCode(way, call),
      options: optionsOf(way)
    };
  }

  private readonly matches: FoundWay[] = [];
  private nearest: FoundWay | null = null;
  private plain: FoundWay | null = null;
}

function isSame({ value }: FoundWay, other: FoundWay): boolean {
  return Math.abs(value - other.value) <= SAME * Math.max(1, Math.abs(value));
}

function optionsOf({ recipe, gathering, scale }: FoundWay): LossOptions | null {
  const { axis, loss, transform } = recipe;
  const { kind } = gathering;
  const isLibrary = kind === 'mean' || kind === 'sum' || kind === 'batchmean';
  return transform === 'none' && scale === 'nats' && isLibrary
    ? { axis, reduction: kind, loss }
    : null;
}
