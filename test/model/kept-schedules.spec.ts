import { KeptSchedules, parseKept } from '../../src/model/kept-schedules';
import { constant } from '../panel/inspector';
import { settled } from './until';

function placeOf(value: unknown) {
  return { fetch: jest.fn(() => Promise.resolve(value)), save: jest.fn(() => Promise.resolve()) };
}

describe('KeptSchedules', () => {
  it('keeps schedules by name, the last of a name', async () => {
    const place = placeOf([{ name: 'old', spec: constant(1) }]);
    const kept = new KeptSchedules(place);
    await kept.keep('mine', constant(2));
    await kept.keep('mine', constant(3));
    const expected = [
      { name: 'old', spec: constant(1) },
      { name: 'mine', spec: constant(3) }
    ];
    expect(kept.store.state.kept).toEqual(expected);
    expect(place.save).toHaveBeenLastCalledWith(expected);
    await kept.forget('old');
    expect(place.save).toHaveBeenLastCalledWith([expected[1]]);
  });

  it('goes on where nothing can be fetched or saved', async () => {
    const warn = jest.spyOn(console, 'warn').mockImplementation(() => undefined);
    const broken = () => Promise.reject(new Error('no room'));
    const kept = new KeptSchedules({ fetch: broken, save: broken });
    await kept.keep('mine', constant(2));
    await settled();
    expect(kept.store.state.kept).toHaveLength(1);
    expect(warn).toHaveBeenCalledTimes(2);
    warn.mockRestore();
  });
});

describe('parseKept', () => {
  it('leaves out what is not known here', () => {
    const known = { name: 'a', spec: constant(1) };
    const strange = [null, 3, { name: 'b' }, { name: 4, spec: constant(1) }];
    const unknown = { name: 'c', spec: { library: 'torch', name: 'NoSuchLR', params: {} } };
    expect(parseKept([known, ...strange, unknown])).toEqual([known]);
    expect(parseKept('text')).toEqual([]);
  });
});
