const LOSS =
  /loss|perplexity|deviance|objective|(?:^|[\W_])(?:cost|error|nll|ppl|bce|ce|kl|mse|mae|rmse|elbo)$/i;
const OTHER_METRIC =
  /^(?:\w+_)?(?:acc|accuracy|f1|auc|precision|recall|lr|learning_rate|grad_norm)$/i;
/** What is counted, timed or configured rather than learned. */
const NO_METRIC =
  /^(?:ep|epochs?|steps?|global_step|iter\w*|it|batch|round|time\w*|eta|elapsed|duration|total|samples?|seed|v_num|best\w*|size|n|mfu|mem\w*|gpu\w*|cpu\w*|port|pid|line|version|num_\w+|max_\w+|\w*(?:runtime|per_second|_steps|_epochs|batch_size|_time|_flos))$/i;
/** Words before a name that do not belong to it. */
const FILLERS =
  /^(?:the|and|with|at|is|of|a|current|running|DEBUG|INFO|WARNING|epoch|step|iter|iteration)$/i;

/** What stands in every text that names a loss. */
const ANY_LOSS =
  /loss|perplexity|deviance|objective|(?<![a-z])(?:cost|error|nll|ppl|bce|ce|kl|mse|mae|rmse|elbo)(?![a-z0-9_])/i;

/** Whether a text may name a loss at all; most have none, and need not be searched for a history. */
export function namesLoss(text: string): boolean {
  return ANY_LOSS.test(text);
}

/** Whether a metric is something that training makes smaller. */
export function isLossName(name: string): boolean {
  return LOSS.test(name);
}

/** Whether a word is a metric even where only a space stands between it and its number. */
export function isKnownMetric(word: string): boolean {
  return LOSS.test(word) || OTHER_METRIC.test(word);
}

/** A log has the same few names in each of its lines. */
const MAX_KNOWN = 200;
const known = new Map<string, string | null>();

/** The name of a metric within the words before its number; null where these name none. */
export function metricName(words: string): string | null {
  const name = known.get(words);
  if (name !== undefined) {
    return name;
  }
  if (known.size === MAX_KNOWN) {
    known.clear();
  }
  const found = nameIn(words);
  known.set(words, found);
  return found;
}

function nameIn(words: string): string | null {
  const all = words.trim().split(/ +/);
  const first = all.findIndex(word => !FILLERS.test(word));
  const last = all[all.length - 1];
  return first === -1 || NO_METRIC.test(last) ? null : all.slice(first).join(' ');
}
