import { isKnownMetric, metricName } from './metric-name';
import { metricValue, type MetricValue } from './metric-value';

/** One metric of a line. */
export interface Metric extends MetricValue {
  readonly name: string;
  readonly isPercent: boolean;
}

/** What a line of a log tells: where the training is, and its metrics there. */
export interface LogLine {
  readonly epoch: number | null;
  readonly step: number | null;
  /** How many steps the epoch has, where the line tells. */
  readonly numSteps: number | null;
  /** The share of the epoch that is done, where the line tells. */
  readonly share: number | null;
  readonly metrics: readonly Metric[];
}

/** No line of a log is longer. */
const MAX_LENGTH = 2000;

const EPOCH = /\bep(?:och)?\b['"\s:#=[(]*(\d+(?:\.\d+)?(?:e-?\d+)?)/i;
const STEP =
  /(?<![/\w])(?:global[ _]?step|step|iter(?:ation)?|batch|round)\b['"\s:#=[(]*(\d+)(?: *(?:\/|of) *(\d+))?/i;
/** `[2,  4000]` of epoch and step; `[10]` and `10:` of a step. */
const PLACE = /^\s*(?:\[\s*(\d+),\s*(\d+)\]|\[(\d+)\]|(\d+):)\s/;
/** The bars of Keras and of tqdm. */
const BAR = /(?:^\s*|\|\s*)(\d+)\/(\d+)(?:\s|$)/;
/** `[640/60000 (1%)]`, which counts samples. */
const SAMPLES = /(?<![A-Za-z]\s?)\[\s*(\d+)\/\s*(\d+)(?:\s*\(\d+%\))?\]/;

/** A name begins where no letter stands before it, so that each word is tried once and not from all of its letters on. */
const METRIC =
  /(?<![A-Za-z_])((?:[A-Za-z_][\w/.'-]* ){0,2}[A-Za-z_][\w/.@-]*)['"]?(?:\s*([:=])\s*|\s+)['"]?(?:(?:tensor|np\.float\d+)\()?([-+]?(?:\d+\.?\d*(?:e[-+]?\d+)?|\.\d+|nan|inf(?:inity)?))(%?)(?![\w./])/gi;

/** Reads a line of a log; null if it tells nothing of a training. */
export function readLogLine(line: string): LogLine | null {
  if (line.length > MAX_LENGTH || !/\d|nan|inf/i.test(line)) {
    return null;
  }
  const metrics = metricsOf(line);
  const place = PLACE.exec(line);
  const epoch = numberOf(EPOCH.exec(line)?.[1] ?? place?.[1]);
  if (metrics.length === 0 && epoch === null) {
    return null;
  }
  const step = STEP.exec(line);
  const bar = BAR.exec(line);
  const isDone = bar !== null && bar[1] === bar[2];
  const samples = step === null ? SAMPLES.exec(line) : null;
  return {
    epoch,
    step: numberOf(step?.[1] ?? place?.[2] ?? place?.[3] ?? place?.[4]),
    numSteps: numberOf(step?.[2] ?? (isDone ? bar[2] : undefined)),
    share: samples === null ? null : Number(samples[1]) / Number(samples[2]),
    metrics
  };
}

function numberOf(text: string | undefined): number | null {
  return text === undefined ? null : Number(text);
}

function metricsOf(line: string): Metric[] {
  const metrics: Metric[] = [];
  // Not `matchAll`, which would copy the expression for each of perhaps a million lines.
  METRIC.lastIndex = 0;
  for (let match = METRIC.exec(line); match !== null; match = METRIC.exec(line)) {
    const [, words, mark, text, percent] = match;
    const name = metricName(words);
    const value = metricValue(text);
    const last = words.slice(words.lastIndexOf(' ') + 1);
    if (name !== null && value !== null && (mark !== undefined || isKnownMetric(last))) {
      // Not spread, which makes objects that are slow to read.
      metrics.push({ value: value.value, bound: value.bound, name, isPercent: percent === '%' });
    }
  }
  return metrics;
}
