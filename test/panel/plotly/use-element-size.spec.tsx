import { render } from '@testing-library/react';
import { useRef, type ReactElement } from 'react';
import { useElementSize } from '../../../src/panel/plotly/use-element-size';
import { FakeResizeObserver } from './resize-observer';

function Measured(): ReactElement {
  const ref = useRef<HTMLDivElement>(null);
  const size = useElementSize(ref);
  return <div ref={ref}>{size === null ? 'hidden' : `${size.width} × ${size.height}`}</div>;
}

describe('useElementSize', () => {
  beforeAll(() => FakeResizeObserver.install());

  it('follows the size in whole pixels, and tells when there is none', () => {
    const { container, unmount } = render(<Measured />);
    expect(container.textContent).toBe('hidden');
    FakeResizeObserver.resize(280.7, 200);
    expect(container.textContent).toBe('280 × 200');
    FakeResizeObserver.resize(0, 0);
    expect(container.textContent).toBe('hidden');
    unmount();
    expect(FakeResizeObserver.live.size).toBe(0);
  });
});
