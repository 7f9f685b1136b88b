import { expose } from 'comlink';
import { rowHelper } from '../../src/engine/row-helper';

jest.mock('comlink', () => ({ ...jest.requireActual<object>('comlink'), expose: jest.fn() }));

describe('the worker of rows', () => {
  it('serves the helper', async () => {
    await import('../../src/engine/row.worker');
    expect(expose).toHaveBeenCalledWith(rowHelper);
  });
});
