import { pastedSpec, type Pasted } from '../../../src/panel/schedule/pasted-spec';

function messageOf(pasted: Pasted | null): string {
  return pasted?.kind === 'broken' ? pasted.error.message : '';
}

describe('pastedSpec', () => {
  it.each(['', 'cosine', '"StepLR"'])('takes %p for a search', text => {
    expect(pastedSpec(text)).toBeNull();
  });

  it('reads a schedule, and completes it by the defaults of its library', () => {
    const text = ' {"library": "torch", "name": "StepLR", "params": {"lr": 0.5, "step_size": 7}}';
    expect(pastedSpec(text)).toEqual({
      kind: 'spec',
      spec: {
        library: 'torch',
        name: 'StepLR',
        params: expect.objectContaining({ lr: 0.5, step_size: 7, gamma: 0.1 })
      }
    });
  });

  it.each(['{"library": ', '"library": "torch", "name": "StepLR"}', '[{"library"'])(
    'tells what JSON %s is not',
    text => {
      expect(messageOf(pastedSpec(text))).toMatch(/^this is no JSON: /);
    }
  );

  it.each(['{}', '[1, 2]', '{"library": "torch", "name": "StepLR"}', '{"params": {}}'])(
    'says what a schedule has, where %s has not',
    text => {
      expect(messageOf(pastedSpec(text))).toBe(
        'a shared schedule has a library, a name and params'
      );
    }
  );

  it.each([
    ['{"library": "jax", "name": "Sawtooth", "params": {}}', 'Sawtooth'],
    ['{"library": "torch", "name": "StepLR", "params": {"lr": -1}}', '-1'],
    ['{"library": "torch", "name": "StepLR", "params": {"warmup": 1}}', 'warmup']
  ])('refuses %s by name', (text, name) => {
    expect(messageOf(pastedSpec(text))).toContain(name);
  });
});
