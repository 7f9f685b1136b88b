/** @jest-environment jsdom */
import { ArrayProbe } from '../src/array-probe';

async function loaded(): Promise<void> {
  await new Promise(resolve => setTimeout(resolve, 100));
}

function pointAt(html: string): void {
  document.body.innerHTML = html;
  const [target] = document.body.getElementsByTagName('i');
  target.dispatchEvent(new Event('pointerover', { bubbles: true }));
}

/** An array is told from other text only once the parser is there. */
function knows(probe: ArrayProbe): boolean {
  return !probe.holdsArray('no array');
}

describe('ArrayProbe', () => {
  it('takes any text for an array before the parser is there, and loads it', async () => {
    const probe = new ArrayProbe();
    expect(probe.holdsArray('no array')).toBe(true);
    expect(probe.holdsArray(' \n')).toBe(false);
    await loaded();
    expect(probe.holdsArray('no array')).toBe(false);
    expect(probe.holdsArray('array([1., 2.])')).toBe(true);
    expect(probe.holdsArray('array([[1., 2.],\n       [3.]])')).toBe(true);
  });

  it('loads the parser when the pointer comes over an output', async () => {
    const probe = new ArrayProbe();
    pointAt('<div class="jp-OutputArea-child"><i></i></div>');
    await loaded();
    expect(knows(probe)).toBe(true);
  });

  it('loads nothing while the pointer is elsewhere', async () => {
    const probe = new ArrayProbe();
    pointAt('<div><i></i></div>');
    await loaded();
    expect(knows(probe)).toBe(false);
  });

  it('judges a long output by its beginning', async () => {
    const probe = new ArrayProbe();
    probe.holdsArray('x');
    await loaded();
    expect(probe.holdsArray(`[1, 2]\n${'text '.repeat(1e6)}`)).toBe(true);
    expect(probe.holdsArray(`${'text '.repeat(10_000)}\n[1, 2]`)).toBe(false);
  });
});
