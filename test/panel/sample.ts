import type { SampleDetail } from '../../src/analysis/types';
import { DirectEngine } from '../../src/engine/direct-engine';

/** A sample as the engine works it through. */
export async function sampleOf(
  logits: string,
  targets: string | null,
  index = 0
): Promise<SampleDetail> {
  const engine = new DirectEngine();
  await engine.load('z', { kind: 'text', text: logits });
  if (targets !== null) {
    await engine.load('y', { kind: 'text', text: targets });
  }
  const question = {
    logits: { key: 'z', index: 0 },
    targets: targets === null ? null : { key: 'y', index: 0 },
    options: { axis: 1, reduction: 'mean' }
  } as const;
  return engine.describeSample(question, null, index);
}
