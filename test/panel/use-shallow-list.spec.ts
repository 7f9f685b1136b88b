import { renderHook } from '@testing-library/react';
import { useShallowList } from '../../src/panel/use-shallow-list';

interface Item {
  readonly a: number;
  readonly b?: number;
}

function setUp(list: readonly Item[]) {
  return renderHook(({ items }) => useShallowList<Item>(items), { initialProps: { items: list } });
}

describe('useShallowList', () => {
  it('is the list before while the items have the same fields', () => {
    const first = [{ a: 1 }, { a: 2 }];
    const { result, rerender } = setUp(first);
    rerender({ items: [{ a: 1 }, { a: 2 }] });
    expect(result.current).toBe(first);
  });

  it.each<[string, Item[]]>([
    ['of another length', [{ a: 1 }]],
    ['in another order', [{ a: 2 }, { a: 1 }]],
    ['with another value', [{ a: 1 }, { a: 3 }]],
    ['with one more field', [{ a: 1 }, { a: 2, b: 0 }]]
  ])('is a list %s', (_, next) => {
    const { result, rerender } = setUp([{ a: 1 }, { a: 2 }]);
    rerender({ items: next });
    expect(result.current).toBe(next);
  });
});
