import { screen } from '@testing-library/react';
import { Refusal } from '../../../src/panel/inputs/refusal';
import { sentence } from '../../../src/sentence';
import { renderInPanel } from '../environment';

describe('Refusal', () => {
  it('says nothing without a reason', () => {
    renderInPanel(<Refusal id="n" reason={null} />);
    expect(screen.queryByRole('status')).toBeNull();
  });

  it('says why', () => {
    renderInPanel(<Refusal id="r" reason={sentence('{name} is outside', { name: 'gamma' })} />);
    expect(screen.getByRole('status').textContent).toBe('gamma is outside');
  });
});
