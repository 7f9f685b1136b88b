import fs from 'node:fs';
import path from 'node:path';
import { AGENT_FILES, SERVING_FILES } from '../../../src/sources/kernel/agent-files';

const FOLDER = path.resolve(__dirname, '../../../jupyterlab_loss_inspector/agent');

test('every file of the agent is sent', () => {
  const files = fs
    .readdirSync(FOLDER)
    .filter(file => /^[a-z]\w*\.py$/.test(file))
    .map(file => file.replace('.py', ''));
  expect(Object.keys(AGENT_FILES)).toEqual(
    files.filter(name => name !== 'bootstrap' && name !== 'loader').sort()
  );
});

test('what waits for a comm imports no other file before it has come', () => {
  const imported = Object.values(SERVING_FILES).flatMap(text =>
    [...text.matchAll(/^from \.(\w+) import/gm)].map(([, name]) => name)
  );
  expect(imported).not.toEqual([]);
  expect(Object.keys(SERVING_FILES)).toEqual(expect.arrayContaining(imported));
});
