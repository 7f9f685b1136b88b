import type { CodeWriter } from '../code-library';
import { PLAIN } from '../dialect';
import { functionText } from '../function-text';
import { namedInputs, pythonText } from '../python-text';
import { optimizerRate } from './optimizer-rate';
import { withImports } from './with-imports';

/** A scheduler on an optimizer that is there already; `scheduler.step(t)` sets the rate of step t. */
export const timmWriter: CodeWriter = {
  float32: false,
  own: ({ name, params }) => {
    const { lr, ...rest } = params;
    const inputs = [{ name: null, value: 'optimizer' }, ...namedInputs(rest)];
    const text = pythonText({ callee: name, inputs }, '', 'scheduler = '.length);
    return withImports(
      `from timm.scheduler import ${name}`,
      '',
      `${optimizerRate(Number(lr))}\nscheduler = ${text}`
    );
  },
  following: rate =>
    withImports(
      'from timm.scheduler.scheduler import Scheduler',
      `${functionText(rate, PLAIN)}\n\n\n${SCHEDULER_CLASS}`,
      `${optimizerRate(`${rate.name}(0)`)}\nscheduler = RateScheduler(optimizer, "lr")`
    )
};

const SCHEDULER_CLASS = `class RateScheduler(Scheduler):
    def _get_lr(self, t):
        return [learning_rate(t) for _ in self.base_values]`;
