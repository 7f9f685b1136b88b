import { joinStreams } from '../../../src/sources/notebook/join-streams';

const out = (text: string) => ({ kind: 'stream' as const, text, stream: 'stdout' });
const err = (text: string) => ({ kind: 'stream' as const, text, stream: 'stderr' });
const display = (text: string) => ({ kind: 'display' as const, text, stream: null });

describe('joinStreams', () => {
  it('joins the pieces of each stream, at the place of the first', () => {
    const joined = joinStreams([
      out('[[1, '),
      display('<Figure>'),
      err('warning\n'),
      null,
      out('2]]\n'),
      err('another\n')
    ]);
    expect(joined).toEqual([
      { kind: 'stream', text: '[[1, 2]]\n', outputIndex: 0, outputIndexes: [0, 4] },
      { kind: 'display', text: '<Figure>', outputIndex: 1, outputIndexes: [1] },
      { kind: 'stream', text: 'warning\nanother\n', outputIndex: 2, outputIndexes: [2, 5] }
    ]);
  });

  it('never joins displays', () => {
    expect(joinStreams([display('[1, '), display('2]')])).toHaveLength(2);
  });
});
