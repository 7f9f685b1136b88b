import LOADER from '#kernel/agent/loader.py';
import { AGENT_FILES } from '../../../src/sources/kernel/agent-files';
import { bootstrapCode } from '../../../src/sources/kernel/bootstrap-code';

describe('bootstrapCode', () => {
  it('holds the agent and the target as literals, and no placeholder', () => {
    const code = bootstrapCode('serve', 'loss_inspector.1');
    expect(code).toContain(JSON.stringify(LOADER));
    expect(code).toContain(JSON.stringify(AGENT_FILES));
    expect(code).toContain('"loss_inspector.1"');
    expect(code).not.toMatch(/AGENT_LOADER|AGENT_FILES|AGENT_ENTRY|AGENT_TARGET/);
  });

  it('escapes what would end a literal, and takes no pattern of a replacement for one', () => {
    expect(bootstrapCode('serve', 'a"b')).toContain('"a\\"b"');
    expect(bootstrapCode('serve', '$&$1')).toContain('"$&$1"');
  });
});
