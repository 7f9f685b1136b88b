import LOADER from '#kernel/agent/loader.py';
import { AGENT_FILES, SERVING_FILES } from '../../../src/sources/kernel/agent-files';
import { bootstrapCode } from '../../../src/sources/kernel/bootstrap-code';

describe('bootstrapCode', () => {
  it('holds the agent and the target as literals, and no placeholder', () => {
    const code = bootstrapCode('serve', 'loss_inspector.1');
    expect(code).toContain(JSON.stringify(LOADER));
    expect(code).toContain(JSON.stringify(SERVING_FILES));
    expect(code).toContain('"loss_inspector.1"');
    expect(code).not.toMatch(/AGENT_LOADER|AGENT_FILES|AGENT_ENTRY|AGENT_TARGET/);
  });

  it('holds the files that serve a comm alone, or all where there is none', () => {
    expect(bootstrapCode('serve', 'there').length).toBeLessThan(12_000);
    expect(bootstrapCode('expressions', 'there')).toContain(JSON.stringify(AGENT_FILES));
  });

  it('escapes what would end a literal, and takes no pattern of a replacement for one', () => {
    expect(bootstrapCode('serve', 'a"b')).toContain('"a\\"b"');
    expect(bootstrapCode('serve', '$&$1')).toContain('"$&$1"');
  });
});
