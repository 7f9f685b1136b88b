import { SourceText } from '../../src/repr/source-text';
import { readTorchTensor } from '../../src/repr/torch-tensor';

function read(text: string): unknown {
  return readTorchTensor(new SourceText(`tensor(${text}`), 7)?.content ?? null;
}

describe('readTorchTensor', () => {
  it.each([
    ['[1, 2])', 'int64', [2]],
    ['[1., 2.])', 'float32', [2]],
    ["0.5300, device='cuda:0', grad_fn=<NllLossBackward0>)", 'float32', []],
    ['[1, 3], requires_grad=True)', 'float32', [2]],
    ['[16777217., 2.])', 'float64', [2]],
    ['[1.0000e+39, 2.0000e+00])', 'float64', [2]],
    ['[], size=(0, 3))', 'float32', [0, 3]],
    ['[0.5000], dtype=torch.bfloat16)', 'bfloat16', [1]]
  ])('%s is %s %j', (text, dtype, shape) => {
    expect(read(text)).toMatchObject({ kind: 'array', array: { dtype, shape } });
  });

  it('takes whole values for exact, and floats without a point for rounded', () => {
    expect(read('[1., 200.])')).toMatchObject({ array: { provenance: { kind: 'exact' } } });
    expect(read('[1, 3], grad_fn=<X>)')).toMatchObject({
      array: { provenance: { kind: 'printed', bound: expect.closeTo(0.5, 5) } }
    });
  });

  it.each([
    ['indices=tensor([[0]]), values=tensor([1.]), size=(1,), nnz=1)', 'sparse tensors'],
    ['[1., 2.], size=(2,), dtype=torch.quint8, scale=0.1)', 'torch.quint8'],
    ['[1.+2.j])', '1.+2.j']
  ])('%s cannot be read', (text, message) => {
    expect(read(text)).toMatchObject({
      kind: 'broken',
      error: { tag: 'unsupported-array', message: expect.stringContaining(message) }
    });
  });

  it.each(['s)', '...)', ')', ''])('finds no tensor in %s', text => {
    expect(read(text)).toBeNull();
  });

  it('knows the shape of a tensor without values', () => {
    expect(read("..., device='meta', size=(2, 3))")).toMatchObject({
      kind: 'truncated',
      shape: [2, 3]
    });
  });
});
