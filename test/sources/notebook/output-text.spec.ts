import type { IOutput } from '@jupyterlab/nbformat';
import { outputText } from '../../../src/sources/notebook/output-text';

describe('outputText', () => {
  it.each<[string, IOutput, ReturnType<typeof outputText>]>([
    [
      'a result',
      {
        output_type: 'execute_result',
        execution_count: 1,
        data: { 'text/plain': '[1]' },
        metadata: {}
      },
      { kind: 'result', text: '[1]', stream: null }
    ],
    [
      'a display, of the lines of a saved notebook',
      { output_type: 'display_data', data: { 'text/plain': ['[1,\n', ' 2]'] }, metadata: {} },
      { kind: 'display', text: '[1,\n 2]', stream: null }
    ],
    [
      'what was printed',
      { output_type: 'stream', name: 'stdout', text: 'tensor([1])\n' },
      { kind: 'stream', text: 'tensor([1])\n', stream: 'stdout' }
    ],
    [
      'what was printed, in lines',
      { output_type: 'stream', name: 'stdout', text: ['a\n', 'b'] },
      { kind: 'stream', text: 'a\nb', stream: 'stdout' }
    ],
    [
      'what was logged, or drawn as a progress bar',
      { output_type: 'stream', name: 'stderr', text: 'loss 0.5' },
      { kind: 'stream', text: 'loss 0.5', stream: 'stderr' }
    ],
    [
      'a picture alone',
      { output_type: 'display_data', data: { 'image/png': 'abc' }, metadata: {} },
      null
    ],
    [
      'markup alone, which is never read',
      { output_type: 'display_data', data: { 'text/html': '<b>[1]</b>' }, metadata: {} },
      null
    ],
    ['an error', { output_type: 'error', ename: 'E', evalue: '[1]', traceback: [] }, null],
    ['an output of another kind', { output_type: 'update_display_data', data: {} }, null],
    ['a result without data', { output_type: 'execute_result' }, null],
    [
      'a text that is none',
      { output_type: 'display_data', data: { 'text/plain': { a: 1 } }, metadata: {} },
      null
    ]
  ])('of %s', (_, output, text) => {
    expect(outputText(output)).toEqual(text);
  });
});
