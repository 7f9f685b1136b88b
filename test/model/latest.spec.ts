import { Latest } from '../../src/model/latest';
import { settled } from './until';

describe('Latest', () => {
  it('runs one at a time, and once more for all that was wanted meanwhile', async () => {
    const gates: (() => void)[] = [];
    const latest = new Latest(() => new Promise(resolve => gates.push(resolve)));
    void latest.invoke();
    for (let i = 0; i < 10; i++) {
      void latest.invoke();
    }
    await settled();
    expect(gates).toHaveLength(1);
    gates[0]();
    await settled();
    expect(gates).toHaveLength(2);
    gates[1]();
    await settled();
    expect(gates).toHaveLength(2);
  });

  it('goes on after a failure', async () => {
    let fails = true;
    const latest = new Latest(async () => {
      if (fails) {
        throw new Error('no');
      }
    });
    await expect(latest.invoke()).rejects.toThrow('no');
    fails = false;
    await expect(latest.invoke()).resolves.toBeUndefined();
  });
});
