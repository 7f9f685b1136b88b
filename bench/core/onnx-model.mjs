// An ONNX model as bytes: loss, prediction and p(target) of each sample. Written by hand, since it has five operators, and the
// numbers of the fields are those of onnx.proto.
const FLOAT = 1;
const INT64 = 7;
const INT_ATTRIBUTE = 2;

function varint(number) {
  const bytes = [];
  for (let rest = number; ; rest = Math.floor(rest / 128)) {
    if (rest < 128) {
      return [...bytes, rest];
    }
    bytes.push((rest % 128) + 128);
  }
}

const whole = (field, number) => [...varint(field * 8), ...varint(number)];
const part = (field, bytes) => [...varint(field * 8 + 2), ...varint(bytes.length), ...bytes];
const text = (field, string) => part(field, [...new TextEncoder().encode(string)]);

const attribute = ([name, number]) => [
  ...text(1, name),
  ...whole(3, number),
  ...whole(20, INT_ATTRIBUTE)
];

const node = (operator, inputs, output, attributes = {}) => [
  ...inputs.flatMap(input => text(1, input)),
  ...text(2, output),
  ...text(4, operator),
  ...Object.entries(attributes).flatMap(entry => part(5, attribute(entry)))
];

const value = (name, type, dimensions) => {
  const shape = dimensions.flatMap(dimension => part(1, text(2, dimension)));
  return [...text(1, name), ...part(2, part(1, [...whole(1, type), ...part(2, shape)]))];
};

const GRAPH = [
  node('LogSoftmax', ['logits'], 'logs', { axis: 1 }),
  node('GatherElements', ['logs', 'targets'], 'negative', { axis: 1 }),
  node('Neg', ['negative'], 'losses'),
  node('Exp', ['negative'], 'probabilities'),
  node('ArgMax', ['logits'], 'predictions', { axis: 1, keepdims: 0 })
].flatMap(bytes => part(1, bytes));

const INPUTS = [value('logits', FLOAT, ['n', 'c']), value('targets', INT64, ['n', 'one'])];
const OUTPUTS = [
  value('losses', FLOAT, ['n', 'one']),
  value('probabilities', FLOAT, ['n', 'one']),
  value('predictions', INT64, ['n'])
];

export const ONNX_MODEL = Uint8Array.from([
  ...whole(1, 8),
  ...part(7, [
    ...GRAPH,
    ...text(2, 'losses'),
    ...INPUTS.flatMap(bytes => part(11, bytes)),
    ...OUTPUTS.flatMap(bytes => part(12, bytes))
  ]),
  ...part(8, whole(2, 13))
]);
