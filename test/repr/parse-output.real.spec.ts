import { parseOutput } from '../../src/repr/parse-output';
import fixture from '../fixtures/repr.json';
import { expectItems, type OutputCase } from './output-case';

const CASES = fixture.cases as unknown as OutputCase[];

describe('outputs of the real libraries', () => {
  it('has more than 120 outputs of the real libraries to read', () => {
    expect(CASES.length).toBeGreaterThan(120);
  });

  it.each(CASES.map((c): [string, OutputCase] => [c.id, c]))('%s', (_id, output) => {
    expectItems(parseOutput(output.text), output);
  });
});
