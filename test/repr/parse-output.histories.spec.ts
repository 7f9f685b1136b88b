import type { LossHistory } from '../../src/array/loss-history';
import { parseOutput } from '../../src/repr/parse-output';
import fixture from '../fixtures/histories.json';

interface Expected {
  readonly unit: string;
  readonly series: Readonly<
    Record<string, { steps: (number | string)[]; values: (number | string)[] }>
  >;
}

interface Case {
  readonly id: string;
  readonly text?: string;
  readonly histories: readonly Expected[];
}

const CASES = (fixture.cases as unknown as Case[]).filter(({ text }) => text !== undefined);
const NON_FINITE: Record<string, number> = { nan: NaN, inf: Infinity, '-inf': -Infinity };

function number(value: number | string): number {
  return typeof value === 'string' ? NON_FINITE[value] : value;
}

function histories(text: string): LossHistory[] {
  return parseOutput(text).flatMap(item => (item.kind === 'history' ? [item.history] : []));
}

/** How far the worst value lies outside the bound that the reader promised. */
function excess(
  { values, bound }: LossHistory['series'][number],
  truth: readonly number[]
): number {
  return values.reduce((worst, value, i) => {
    const off = Object.is(value, truth[i]) || value === truth[i] ? 0 : Math.abs(value - truth[i]);
    const beyond = off - bound * (1 + 1e-9);
    return Number.isNaN(beyond) ? Infinity : Math.max(worst, beyond);
  }, 0);
}

describe('histories that the real libraries print', () => {
  it.each(CASES.map((c): [string, Case] => [c.id, c]))(
    '%s',
    (_id, { text = '', histories: expected }) => {
      const found = histories(text);
      expect(found.map(({ unit }) => unit)).toEqual(expected.map(({ unit }) => unit));
      expected.forEach(({ series }, run) => {
        const names = found[run].series.map(({ name }) => name);
        expect([...names].sort()).toEqual(Object.keys(series).sort());
        for (const metric of found[run].series) {
          const { steps, values } = series[metric.name];
          const rounded = [...metric.steps].map(step => Number(step.toPrecision(4)));
          expect(rounded).toEqual(steps.map(step => Number(number(step).toPrecision(4))));
          expect(excess(metric, values.map(number))).toBe(0);
        }
      });
    }
  );
});
