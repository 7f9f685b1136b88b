import { refuseCall } from '../../src/repr/refuse-call';
import { SourceText } from '../../src/repr/source-text';

describe('refuseCall', () => {
  it('names what cannot be read, and skips the arrays inside', () => {
    const source = new SourceText('SparseTensor(indices=tf.Tensor([[0 1]])) [1.5, 2.5]');
    const reading = refuseCall('sparse tensors', 'tensorflow')(source, 13);
    expect(reading.content).toMatchObject({ kind: 'broken', format: 'tensorflow' });
    expect(source.text.slice(reading.end)).toBe(' [1.5, 2.5]');
  });
});
