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

describe.each(FILES.map((file): [string, string] => [path.basename(file, '.json'), file]))(
  'HTML outputs of %s',
  (_library, file) => {
    const { cases } = JSON.parse(fs.readFileSync(file, 'utf8')) as { cases: OutputCase[] };

    it.each(
      cases.filter(({ html }) => html !== undefined).map((c): [string, OutputCase] => [c.id, c])
    )('%s', (_id, output) => {
      const data = { 'text/html': output.html ?? '' };
      const text = outputText({ output_type: 'display_data', data, metadata: {} })?.text ?? '';
      expectItems(parseOutput(text), output);
    });
  }
);
