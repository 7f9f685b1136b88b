import { startModule } from '../../src/losses/start-module';

/** An empty module. */
const EMPTY = Uint8Array.of(0, 0x61, 0x73, 0x6d, 1, 0, 0, 0);

afterEach(() => jest.restoreAllMocks());

describe('startModule', () => {
  it('has the exports of a module', () => {
    expect({ ...startModule(EMPTY) }).toEqual({});
  });

  it('is null for what is no module here', () => {
    expect(startModule(Uint8Array.of(1, 2, 3))).toBeNull();
  });

  it('throws what is no refusal', () => {
    jest.spyOn(WebAssembly, 'Module').mockImplementation(() => {
      throw new TypeError('a mistake');
    });
    expect(() => startModule(EMPTY)).toThrow('a mistake');
  });
});
