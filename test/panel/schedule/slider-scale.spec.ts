import { assert, boolean, constantFrom, double, integer, property, record } from 'fast-check';
import {
  SLIDER_STEPS,
  sliderPosition,
  sliderValue
} from '../../../src/panel/schedule/slider-scale';
import { SCHEDULES } from '../../../src/schedules/registry';
import { checkSpec } from '../../../src/schedules/check-spec';
import { defaultSpec } from '../../../src/schedules/default-spec';

const RATE = { min: 1e-5, max: 100, scale: 'log', integer: false } as const;
const GAMMA = { min: 0.01, max: 1, scale: 'linear', integer: false } as const;
const STEPS = { min: 1, max: 10000, scale: 'log', integer: true } as const;

const params = SCHEDULES.flatMap(entry =>
  entry.params.flatMap(param => (param.kind === 'number' ? [{ entry, param }] : []))
);

describe('sliderValue', () => {
  it.each([
    [RATE, 0, 1e-5],
    [RATE, SLIDER_STEPS, 100],
    [RATE, 150, 0.0316],
    [GAMMA, 0, 0.01],
    [GAMMA, SLIDER_STEPS, 1],
    [GAMMA, 100, 0.34],
    [STEPS, 0, 1],
    [STEPS, 150, 100],
    [STEPS, SLIDER_STEPS, 10000]
  ])('of %j at %d is %d', (scale, position, value) => {
    expect(sliderValue(scale, position)).toBe(value);
  });

  it('never decreases', () => {
    const scaled = record({
      min: double({ min: 1e-6, max: 1, noNaN: true }),
      max: double({ min: 2, max: 1e6, noNaN: true }),
      scale: constantFrom('linear' as const, 'log' as const),
      integer: boolean()
    });
    assert(
      property(scaled, integer({ min: 1, max: SLIDER_STEPS }), (scale, position) => {
        expect(sliderValue(scale, position)).toBeGreaterThanOrEqual(
          sliderValue(scale, position - 1)
        );
      })
    );
  });

  it.each(params)('is allowed at every position: $entry.name, $param.name', ({ entry, param }) => {
    const spec = defaultSpec(entry);
    for (let position = 0; position <= SLIDER_STEPS; position++) {
      const value = sliderValue(param, position);
      expect(() =>
        checkSpec({ ...spec, params: { ...spec.params, [param.name]: value } })
      ).not.toThrow();
    }
  });
});

describe('sliderPosition', () => {
  it.each([
    [RATE, 0, 0],
    [RATE, -1, 0],
    [RATE, 1e9, SLIDER_STEPS],
    [RATE, NaN, 0],
    [GAMMA, -3, 0],
    [GAMMA, 5, SLIDER_STEPS],
    [GAMMA, NaN, 0],
    [GAMMA, 0.505, 150]
  ])('of %j for %d is %d', (scale, value, position) => {
    expect(sliderPosition(scale, value)).toBe(position);
  });

  it('is where the value came from', () => {
    assert(
      property(
        constantFrom(RATE, GAMMA),
        integer({ min: 0, max: SLIDER_STEPS }),
        (scale, position) => {
          expect(sliderPosition(scale, sliderValue(scale, position))).toBe(position);
        }
      )
    );
  });

  it('is near the position of a whole number, as far as there are positions', () => {
    assert(
      property(integer({ min: 0, max: SLIDER_STEPS }), position => {
        const value = sliderValue(STEPS, position);
        const again = sliderValue(STEPS, sliderPosition(STEPS, value));
        expect(Math.abs(again - value)).toBeLessThanOrEqual(0.02 * value);
      })
    );
  });
});
