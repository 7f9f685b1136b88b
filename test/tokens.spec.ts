import { ILossInspector } from '../src/tokens';
import { name } from '../package.json';

describe('ILossInspector', () => {
  it('is named after the package, which no other extension is', () => {
    expect(ILossInspector.name).toBe(`${name}:ILossInspector`);
    expect(ILossInspector.description).toMatch(/^[A-Z].*\.$/);
  });
});
