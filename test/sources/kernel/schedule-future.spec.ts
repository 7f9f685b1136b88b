import type { AgentFuture } from '../../../src/sources/kernel/agent-protocol';
import { toFuture } from '../../../src/sources/kernel/schedule-future';

const TOLD: AgentFuture = {
  path: 'scheduler',
  type: 'StepLR',
  kind: 'scheduler',
  ...{ runs: [], onObjects: [], restart: null, standing: [] },
  now: 0,
  groups: [[0, 2], [1]],
  names: ['head', null, 'body'],
  waits: null,
  specs: [{ name: 'StepLR' }, null],
  ended: null
};

test('gives each curve to its groups, by their names', () => {
  const { groups } = toFuture(TOLD, [
    Float64Array.of(0.1, 0.05).buffer,
    Float64Array.of(0.3).buffer
  ]);
  expect(groups).toEqual([
    {
      indices: [0, 2],
      names: ['head', 'body'],
      rates: Float64Array.of(0.1, 0.05),
      spec: { name: 'StepLR' }
    },
    { indices: [1], names: [], rates: Float64Array.of(0.3), spec: null }
  ]);
});

test('takes a buffer that begins where no number may', () => {
  const frame = new Uint8Array(19);
  frame.set(new Uint8Array(Float64Array.of(0.25).buffer), 3);
  const view = new DataView(frame.buffer, 3, 8);
  const { groups } = toFuture({ ...TOLD, groups: [[0]] }, [view]);
  expect(groups[0].rates).toEqual(Float64Array.of(0.25));
});

test('refuses curves that are missing or cut', () => {
  expect(() => toFuture(TOLD, [new ArrayBuffer(8)])).toThrow('1 curves came instead of 2');
  expect(() => toFuture(TOLD, [new ArrayBuffer(8), new ArrayBuffer(7)])).toThrow('curves came');
});
