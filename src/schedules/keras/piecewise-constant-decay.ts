import { defineSchedule } from '../entry';
import { f32 } from '../float32';
import { boundaries, numbers } from '../param-builders';
import { refuse } from '../refuse';

/** The value changes after its boundary: at the boundary itself the old one still holds. */
export const piecewiseConstantDecay = defineSchedule({
  library: 'keras',
  name: 'PiecewiseConstantDecay',
  title: 'PiecewiseConstantDecay',
  formula: 'values[i], i the number of boundaries < t',
  latex: 'v_{\\#\\{b < t\\}}',
  float32: true,
  params: {
    boundaries: boundaries('Boundaries', 'Steps after which the next value holds', [300, 600]),
    values: numbers('Values', 'Rates, one more than boundaries', [0.1, 0.01, 0.001], { above: 0 })
  },
  begin: ({ boundaries: ends, values }) => {
    if (ends.length === 0 || values.length !== ends.length + 1) {
      refuse('PiecewiseConstantDecay of {count} boundaries needs {wanted} values, not {value}', {
        count: ends.length,
        wanted: Math.max(2, ends.length + 1),
        value: values.length
      });
    }
    return step => f32(values[ends.filter(end => end < step).length]);
  }
});
