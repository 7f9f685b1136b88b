/** @jest-environment jsdom */

import fs from 'node:fs';
import path from 'node:path';
import { parseOutput } from '../../../src/repr/parse-output';
import { outputText } from '../../../src/sources/notebook/output-text';
import { expectItems, type OutputCase } from '../../repr/output-case';

const FOLDER = path.resolve(__dirname, '../../fixtures/formats');
const { FORMAT_OUTPUTS } = process.env;
const FILES =
  FORMAT_OUTPUTS === undefined
    ? fs
        .readdirSync(FOLDER)
        .filter(name => /^(?:pandas|polars|r)-.*\.json$/.test(name))
        .map(name => path.join(FOLDER, name))
    : FORMAT_OUTPUTS.split(',');

/** Drawn fixtures may be of libraries without HTML. */
const CASES = FILES.flatMap(file => {
  const { cases } = JSON.parse(fs.readFileSync(file, 'utf8')) as { cases: OutputCase[] };
  return cases
    .filter(({ html }) => html !== undefined)
    .map((c): [string, string, OutputCase] => [path.basename(file, '.json'), c.id, c]);
});

describe('HTML outputs', () => {
  it.each(CASES)('of %s, %s', (_library, _id, output) => {
    const data = { 'text/html': output.html ?? '' };
    const text = outputText({ output_type: 'display_data', data, metadata: {} })?.text ?? '';
    expectItems(parseOutput(text), output);
  });
});
