import { diagnoseInputs } from '../diagnostics/diagnose-inputs';
import { accuracy } from '../evaluation/accuracy';
import { DEFAULT_LOSS } from '../losses/loss-spec';
import { divisorOf, reduce } from '../losses/sample-losses';
import type { Targets } from '../losses/targets';
import { countedLosses } from './counted-losses';
import { lossBounds } from './loss-bounds';
import { lossHistogram } from './loss-histogram';
import { predictionsOf, prepare, type Prepared } from './prepare';
import { sampleLosses } from './sample-losses';
import type { Analysis, AnalysisRequest, LossOptions } from './types';
import { weightFindings } from './weight-findings';
import { worstSamples } from './worst-samples';

const NUM_WORST = 10;

/** Losses, predictions, checks: everything that the panel shows of logits and targets. */
export function analyse(request: AnalysisRequest): Analysis {
  return analysePrepared(prepare(request), request.options);
}

/**
 * The same for arrays that were prepared before.
 *
 * @param isChecked whether the inputs are to be checked: what a person only tries needs no findings
 */
export function analysePrepared(
  prepared: Prepared,
  options: LossOptions,
  isChecked = true
): Analysis {
  return prepared.targets === null
    ? analyseLogits(prepared, isChecked)
    : analyseLosses(prepared, prepared.targets, options, isChecked);
}

function analyseLosses(
  prepared: Prepared,
  targets: Targets,
  options: LossOptions,
  isChecked: boolean
): Analysis {
  const { rows, statistics } = prepared;
  const { reduction, loss = DEFAULT_LOSS } = options;
  const ofWeights = isChecked ? weightFindings(options) : [];
  const inputs = { ...prepared, library: loss.library, hasBadWeights: ofWeights.length > 0 };
  const samples = sampleLosses(prepared, targets, options);
  const { losses } = samples;
  const { targetLosses, targetProbabilities } = statistics;
  const predictions = predictionsOf(prepared);
  const counted = countedLosses(losses, targets.indices);
  return {
    numSamples: rows.numSamples,
    numClasses: rows.numClasses,
    sampleShape: rows.sampleShape,
    targetKind: targets.kind,
    losses: losses === targetLosses ? losses.slice() : losses,
    loss: reduce(samples, reduction),
    divisor: divisorOf(samples, reduction),
    numIgnored: rows.numSamples - counted.length,
    ...lossBounds(prepared, targets, samples, options),
    targets: targets.indices,
    predictions: predictions.slice(),
    probabilities: targetProbabilities.slice(),
    accuracy: accuracy(predictions, targets.indices),
    worst: worstSamples(losses, Math.min(NUM_WORST, counted.length)),
    histogram: lossHistogram(counted),
    findings: isChecked ? [...diagnoseInputs(inputs, statistics, losses), ...ofWeights] : []
  };
}

function analyseLogits(prepared: Prepared, isChecked: boolean): Analysis {
  const { rows, statistics } = prepared;
  return {
    numSamples: rows.numSamples,
    numClasses: rows.numClasses,
    sampleShape: rows.sampleShape,
    targetKind: 'none',
    losses: new Float64Array(0),
    loss: null,
    divisor: 1,
    numIgnored: 0,
    lossBound: 0,
    sampleBound: 0,
    targets: new Int32Array(0),
    predictions: statistics.predictions.slice(),
    probabilities: statistics.targetProbabilities.slice(),
    accuracy: null,
    worst: new Int32Array(0),
    histogram: null,
    findings: isChecked ? diagnoseInputs(prepared, statistics, null) : []
  };
}
