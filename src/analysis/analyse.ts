import { diagnoseInputs } from '../diagnostics/diagnose-inputs';
import { accuracy } from '../evaluation/accuracy';
import { crossEntropy } from '../losses/cross-entropy';
import { rowStatistics } from '../losses/row-statistics';
import type { Targets } from '../losses/targets';
import { lossBounds } from './loss-bounds';
import { lossHistogram } from './loss-histogram';
import { prepare, type Prepared } from './prepare';
import type { Analysis, AnalysisRequest, Reduction } from './types';
import { worstSamples } from './worst-samples';

const NUM_WORST = 10;

/** Losses, predictions, checks: everything that the panel shows of logits and targets. */
export function analyse(request: AnalysisRequest): Analysis {
  return analysePrepared(prepare(request), request.options.reduction);
}

/** The same for arrays that were prepared before. */
export function analysePrepared(prepared: Prepared, reduction: Reduction): Analysis {
  return prepared.targets === null
    ? analyseLogits(prepared)
    : analyseLosses(prepared, prepared.targets, reduction);
}

function analyseLosses(prepared: Prepared, targets: Targets, reduction: Reduction): Analysis {
  const { rows } = prepared;
  const statistics = crossEntropy(rows, targets, reduction);
  const { losses, loss, predictions, targetLosses } = statistics;
  return {
    numSamples: rows.numSamples,
    numClasses: rows.numClasses,
    sampleShape: rows.sampleShape,
    targetKind: targets.kind,
    losses,
    loss,
    ...lossBounds(prepared, targets, statistics, reduction),
    targets: targets.indices,
    predictions,
    probabilities: targetLosses.map(targetLoss => Math.exp(-targetLoss)),
    accuracy: accuracy(predictions, targets.indices),
    worst: worstSamples(losses, NUM_WORST),
    histogram: lossHistogram(losses),
    findings: diagnoseInputs(prepared, statistics, losses)
  };
}

function analyseLogits(prepared: Prepared): Analysis {
  const { rows } = prepared;
  const statistics = rowStatistics(rows, null);
  return {
    numSamples: rows.numSamples,
    numClasses: rows.numClasses,
    sampleShape: rows.sampleShape,
    targetKind: 'none',
    losses: new Float64Array(0),
    loss: null,
    lossBound: 0,
    sampleBound: 0,
    targets: new Int32Array(0),
    predictions: statistics.predictions,
    probabilities: statistics.predictionLosses.map(loss => Math.exp(-loss)),
    accuracy: null,
    worst: new Int32Array(0),
    histogram: null,
    findings: diagnoseInputs(prepared, statistics, null)
  };
}
