import type { FormulaText } from './formula-text';

interface OneCycle {
  /** The highest rate, the first and the last one, the steps, and the share of them in which the rate rises. */
  readonly top: string;
  readonly first: string;
  readonly last: string;
  readonly total: string;
  readonly share: string;
  readonly threePhase: boolean;
  readonly isCosine: boolean;
}

/** torch's one cycle, and Paddle's, which differ in the names of their parameters and in the last rate. */
export function oneCycleText(cycle: OneCycle): FormulaText {
  const { top, first, last, total, share, threePhase, isCosine } = cycle;
  const phases: FormulaText['lines'] = threePhase
    ? [
        ['down', '2 * up'],
        ['start', `first if step <= up else ${top} if step <= down else first`],
        ['end', `${top} if step <= up else first if step <= down else last`],
        [
          'done',
          'step / up if step <= up else (step - up) / up if step <= down else (step - down) / (total - 1 - down)'
        ]
      ]
    : [
        ['start', `first if step <= up else ${top}`],
        ['end', `${top} if step <= up else last`],
        ['done', 'step / up if step <= up else (step - up) / (total - 1 - up)']
      ];
  return {
    lines: [
      ['total', total],
      ['first', first],
      ['last', last],
      ['up', `${share} * total - 1`],
      ...phases
    ],
    result: isCosine
      ? 'end + (start - end) * (1 + cos(pi * done)) / 2'
      : 'start + (end - start) * done'
  };
}
