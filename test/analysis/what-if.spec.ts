import { analysePrepared } from '../../src/analysis/analyse';
import { prepare } from '../../src/analysis/prepare';
import type { AnalysisRequest } from '../../src/analysis/types';
import {
  isUnchanged,
  UNCHANGED,
  whatIfOptions,
  whatIfPrepared,
  type WhatIf
} from '../../src/analysis/what-if';
import { createArray } from '../../src/array/nd-array';
import { EXACT, printed, type Provenance } from '../../src/array/provenance';
import type { LossSpec } from '../../src/losses/loss-spec';
import { expectClose } from '../fixtures/expect-close';
import { readFixture } from '../fixtures/read-fixture';

interface Fixture {
  readonly logits: readonly number[];
  readonly targets: readonly number[];
  readonly rows: readonly { whatIf: WhatIf; losses: readonly number[]; mean: number }[];
  readonly elements: readonly {
    temperature: number;
    threshold: number;
    losses: readonly number[];
    accuracy: number;
  }[];
}

const { logits, targets, rows, elements } = readFixture<Fixture>('what-if.json');
const BCE: LossSpec = { library: 'torch', name: 'binary_cross_entropy_with_logits', params: {} };

function rowsRequest(provenance: Provenance = EXACT): AnalysisRequest {
  return {
    logits: createArray(logits, [9, 4], 'float64', provenance),
    targets: createArray(targets, [9], 'int64', EXACT),
    options: { axis: 1, reduction: 'mean' }
  };
}

function elementsRequest(loss = BCE): AnalysisRequest {
  const ones = logits.map((_, i) => Number(i % 3 === 0));
  return {
    logits: createArray(logits, [36], 'float64', EXACT),
    targets: createArray(ones, [36], 'float64', EXACT),
    options: { axis: 0, reduction: 'mean', loss }
  };
}

function tried(request: AnalysisRequest, whatIf: Partial<WhatIf>) {
  const all = { ...UNCHANGED, ...whatIf };
  const prepared = whatIfPrepared(prepare(request), request, all);
  return analysePrepared(prepared, whatIfOptions(request.options, all));
}

describe('what if', () => {
  it.each(rows.map(row => [JSON.stringify(row.whatIf), row] as const))(
    'gives the losses that torch gives for %s',
    (_, { whatIf, losses, mean }) => {
      const analysis = tried(rowsRequest(), whatIf);
      expectClose(analysis.losses, losses, 1e-12);
      expectClose([analysis.loss ?? NaN], [mean], 1e-12);
    }
  );

  it.each(elements)(
    'decides elements at temperature $temperature by the threshold $threshold',
    ({ losses, accuracy, ...whatIf }) => {
      const analysis = tried(elementsRequest(), whatIf);
      expectClose(analysis.losses, losses, 1e-12);
      expect(analysis.accuracy).toBeCloseTo(accuracy, 14);
    }
  );

  it('shares what does not change', () => {
    const request = rowsRequest();
    const prepared = prepare(request);
    const params = { label_smoothing: 0.2, weight: 'balanced' };
    expect(whatIfPrepared(prepared, request, { ...UNCHANGED, params })).toBe(prepared);
    expect(isUnchanged(UNCHANGED)).toBe(true);
    expect(isUnchanged({ ...UNCHANGED, params })).toBe(false);
  });

  it('divides the bound of printed digits as well, and allows for a steeper loss', () => {
    const request = rowsRequest(printed(0.05));
    const { lossBound } = tried(request, {});
    expect(tried(request, { temperature: 2 }).lossBound).toBeCloseTo(lossBound / 2, 12);
    const steep = tried(request, { focalGamma: 2 });
    expect(steep.lossBound).toBeCloseTo(lossBound * (1 + 2 / Math.E), 12);
    const exact = tried(rowsRequest(), { focalGamma: 2 });
    const moved = tried(
      {
        ...request,
        logits: createArray(
          logits.map((z, i) => z + (i % 2 ? 0.05 : -0.05)),
          [9, 4],
          'float64',
          EXACT
        )
      },
      { focalGamma: 2 }
    );
    expect(Math.abs((exact.loss ?? NaN) - (moved.loss ?? NaN))).toBeLessThan(steep.lossBound);
  });

  it('refuses a temperature that divides nothing, and a threshold among many classes', () => {
    expect(() => tried(rowsRequest(), { temperature: 0 })).toThrow('temperature of 0');
    const probabilities = { ...BCE, name: 'binary_cross_entropy' };
    expect(() => tried(elementsRequest(probabilities), { temperature: 2 })).toThrow(
      'cannot divide probabilities'
    );
    expect(() => tried(rowsRequest(), { threshold: 0.3 })).toThrow('there are 4');
  });
});
