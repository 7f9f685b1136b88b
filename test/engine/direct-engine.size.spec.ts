import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { DirectEngine } from '../../src/engine/direct-engine';
import type { Payload, Question } from '../../src/engine/engine';
import { noise } from '../fixtures/noise';

setFlagsFromString('--expose-gc');
const collectGarbage = runInNewContext('gc') as () => void;

const NUM_CLASSES = 10;

function logits(numSamples: number): Payload {
  const next = noise(1);
  const values = Float32Array.from({ length: numSamples * NUM_CLASSES }, () => 3 * next());
  return {
    kind: 'bytes',
    bytes: values.buffer,
    dtype: 'float32',
    shape: [numSamples, NUM_CLASSES]
  };
}

function targets(numSamples: number): Payload {
  const values = Int32Array.from({ length: numSamples }, (_, i) => i % NUM_CLASSES);
  return { kind: 'bytes', bytes: values.buffer, dtype: 'int32', shape: [numSamples] };
}

const question: Question = {
  logits: { key: 'logits', index: 0 },
  targets: { key: 'targets', index: 0 },
  options: { axis: 1, reduction: 'mean' }
};

async function filled(numSamples: number): Promise<DirectEngine> {
  const engine = new DirectEngine();
  await engine.load('logits', logits(numSamples));
  await engine.load('targets', targets(numSamples));
  return engine;
}

/** What a question takes of memory for arrays, with what it needs only meanwhile: nothing is collected that soon. */
async function bytesOf(ask: () => Promise<unknown>): Promise<number> {
  collectGarbage();
  const before = process.memoryUsage().arrayBuffers;
  await ask();
  return process.memoryUsage().arrayBuffers - before;
}

describe('the memory of an analysis', () => {
  beforeAll(async () => (await filled(4000)).analyse(question, null));

  it('is at most 64 bytes a sample beside the input', async () => {
    const numSamples = 200_000;
    const engine = await filled(numSamples);
    const bytes = await bytesOf(() => engine.analyse(question, null));
    expect(bytes / numSamples).toBeLessThan(64);
    // a float64 and five columns of 4 bytes
    expect(bytes / numSamples).toBeGreaterThan(28);
  });
});
