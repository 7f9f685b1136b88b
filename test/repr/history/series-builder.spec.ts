import { SeriesBuilder } from '../../../src/repr/history/series-builder';

type Point = readonly [step: number, name: string, value: number, bound?: number];

function builderOf(points: readonly Point[]): SeriesBuilder {
  const builder = new SeriesBuilder();
  for (const [step, name, value, bound = 0] of points) {
    builder.add(step, { name, value, bound, isPercent: name.endsWith('acc') });
  }
  return builder;
}

describe('SeriesBuilder', () => {
  it('puts the losses first, and leaves out what came once', () => {
    const builder = builderOf([
      [1, 'acc', 50],
      [1, 'loss', 0.5],
      [2, 'acc', 60],
      [2, 'loss', 0.4],
      [2, 'lr', 0.1]
    ]);
    expect(builder.build('epoch', 7)).toMatchObject({
      unit: 'epoch',
      stepsPerEpoch: 7,
      series: [
        { name: 'loss', isLoss: true, isPercent: false, values: new Float64Array([0.5, 0.4]) },
        { name: 'acc', isLoss: false, isPercent: true, values: new Float64Array([50, 60]) }
      ]
    });
  });

  it('sorts the steps, and keeps of each the last that was logged', () => {
    const builder = builderOf([
      [3, 'loss', 0.3],
      [1, 'loss', 0.9],
      [2, 'loss', NaN],
      [1, 'loss', 0.8]
    ]);
    const [series] = builder.build('step', null)?.series ?? [];
    expect([...series.steps]).toEqual([1, 2, 3]);
    expect([...series.values]).toEqual([0.8, NaN, 0.3]);
  });

  it('has the widest bound of its points', () => {
    const builder = builderOf([
      [1, 'loss', 0.25, 0.005],
      [2, 'loss', 0.2, 0.05],
      [3, 'loss', 0.125, 0.0005]
    ]);
    expect(builder.build('step', null)?.series[0].bound).toBe(0.05);
  });

  it('is none without a loss, or with one that is always at the same step', () => {
    expect(new SeriesBuilder().build('epoch', null)).toBeNull();
    const accuracy: Point[] = [1, 2, 3].map(step => [step, 'acc', step / 10]);
    expect(builderOf(accuracy).build('epoch', null)).toBeNull();
    const again = builderOf([
      [1, 'loss', 0.5],
      [1, 'loss', 0.4]
    ]);
    expect(again.build('step', null)).toBeNull();
  });

  it('wants three losses, not all whole, where the log counts nothing', () => {
    const points: Point[] = [
      [1, 'loss', 5],
      [2, 'loss', 4]
    ];
    const two = builderOf(points);
    expect(two.build('step', null)).not.toBeNull();
    expect(two.build('record', null)).toBeNull();
    const halves = builderOf([
      [1, 'loss', 0.5],
      [2, 'loss', 0.4]
    ]);
    expect(halves.build('record', null)).toBeNull();
    const whole = builderOf([...points, [3, 'loss', 3]]);
    expect(whole.build('record', null)).toBeNull();
    expect(builderOf([...points, [3, 'loss', 3.5]]).build('record', null)).not.toBeNull();
  });

  it('follows sixty-four metrics, and still adds to these', () => {
    const names = Array.from({ length: 70 }, (_, i) => `loss${i}`);
    const points = [1, 2].flatMap(step => names.map((name): Point => [step, name, 0.5]));
    const series = builderOf(points).build('step', null)?.series ?? [];
    expect(series.map(({ name }) => name)).toEqual(names.slice(0, 64));
    expect(series.every(({ steps }) => steps.length === 2)).toBe(true);
  });
});
