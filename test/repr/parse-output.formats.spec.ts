import fs from 'node:fs';
import path from 'node:path';
import { parseOutput } from '../../src/repr/parse-output';
import { expectItems, type OutputCase } from './output-case';

interface Fixture {
  readonly versions: Readonly<Record<string, string>>;
  readonly cases: readonly OutputCase[];
}

const FOLDER = path.resolve(__dirname, '../fixtures/formats');
const { FORMAT_OUTPUTS } = process.env;
const FILES =
  FORMAT_OUTPUTS === undefined
    ? fs
        .readdirSync(FOLDER)
        .filter(name => name.endsWith('.json'))
        .map(name => path.join(FOLDER, name))
    : FORMAT_OUTPUTS.split(',');

describe.each(FILES.map((file): [string, string] => [path.basename(file, '.json'), file]))(
  'outputs of %s',
  (_library, file) => {
    const { cases } = JSON.parse(fs.readFileSync(file, 'utf8')) as Fixture;

    it.each(cases.filter(c => c.text !== undefined).map((c): [string, OutputCase] => [c.id, c]))(
      '%s',
      (_id, output) => {
        expectItems(parseOutput(output.text), output);
      }
    );
  }
);
