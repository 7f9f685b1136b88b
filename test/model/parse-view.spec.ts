import { parseView } from '../../src/model/parse-view';
import type { SavedView } from '../../src/model/saved-view';

const VIEW: SavedView = {
  picks: { logits: 'output:a:0#0', targets: 'none', axis: 0, features: null },
  unread: [{ role: 'targets', source: { path: 'y', sample: { size: 10, seed: 0 } } }],
  typed: '[1, 2]',
  step: 7,
  stepOf: '["a","b"]',
  rateScale: 'log',
  folded: ['loss']
};

const EMPTY: SavedView = {
  picks: { logits: null, targets: null, axis: null, features: null },
  unread: [],
  typed: '',
  step: 0,
  stepOf: '',
  rateScale: 'linear',
  folded: ['classes']
};

describe('parseView', () => {
  it('reads what was saved', () => {
    expect(parseView(JSON.parse(JSON.stringify(VIEW)))).toEqual(VIEW);
  });

  it.each([7, 'view', null, undefined])('takes %p for nothing', value => {
    expect(parseView(value)).toBeNull();
  });

  it('leaves out what another version calls otherwise', () => {
    expect(parseView({ choice: 1 })).toEqual(EMPTY);
  });

  it.each<[string, unknown]>([
    ['picks', 'logits'],
    ['picks', { logits: 3, axis: -1 }],
    ['picks', { axis: 0.5 }],
    ['unread', 'y'],
    ['unread', [{ role: 'features2', source: { path: 'y', sample: null } }]],
    ['unread', [{ role: 'logits', source: { path: 'y' } }]],
    ['unread', [{ role: 'logits', source: { path: 'y', sample: { size: '10', seed: 0 } } }]],
    ['unread', [null]],
    ['typed', ['1']],
    ['step', -3],
    ['step', '7'],
    ['rateScale', 'sqrt'],
    ['folded', 'loss'],
    ['folded', [1]]
  ])('leaves out %s that is %p, and nothing else', (key, value) => {
    expect(parseView({ ...VIEW, [key]: value })).toEqual({
      ...VIEW,
      [key]: EMPTY[key as keyof SavedView]
    });
  });
});
