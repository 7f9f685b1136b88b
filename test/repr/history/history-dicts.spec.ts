import { historyDicts } from '../../../src/repr/history/history-dicts';
import { SourceText } from '../../../src/repr/source-text';

function read(text: string) {
  return historyDicts(new SourceText(text)).map(({ series }) =>
    series.map(({ name, values }) => [name, ...values])
  );
}

describe('historyDicts', () => {
  it('reads lists and arrays of metrics, the losses first', () => {
    expect(read("{'accuracy': [0.1, 0.2],\n 'loss': array([0.5, 0.4])}")).toEqual([
      [
        ['loss', 0.5, 0.4],
        ['accuracy', 0.1, 0.2]
      ]
    ]);
    expect(read("defaultdict(<class 'list'>, {'train': {'loss': [0.5, 0.4]}})")).toHaveLength(1);
  });

  it.each([
    "{'x': [0.5, 0.4]}",
    "{'loss': 0.5}",
    "{'loss': [0.5, 0.4], 'model': 'a'}",
    "{'loss': [[0.5, 0.4]]}",
    "{'loss': [0.5, ..., 0.4]}",
    "{'loss': [0.5, 0.4",
    "{'loss': []}",
    '{}'
  ])('reads none in %j', text => {
    expect(read(text)).toEqual([]);
  });
});
