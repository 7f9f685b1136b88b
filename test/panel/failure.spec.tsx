import { screen } from '@testing-library/react';
import { FailureMessage } from '../../src/panel/failure';
import { sentence } from '../../src/sentence';
import { renderInPanel } from './environment';

describe('FailureMessage', () => {
  it.each([
    ['target {target} is outside 0..{limit}', 'Target 12 is outside 0..9.'],
    ['Read {target} anew!', 'Read 12 anew!'],
    ['Why {target}?', 'Why 12?'],
    ['It ends.', 'It ends.']
  ])('says %j as a whole sentence', (template, text) => {
    renderInPanel(<FailureMessage error={sentence(template, { target: 12, limit: 9 })} />);
    expect(screen.getByRole('alert').textContent).toBe(text);
  });

  it('offers what to do next', () => {
    renderInPanel(
      <FailureMessage error={sentence('it failed')}>
        <button>Try again</button>
      </FailureMessage>
    );
    expect(screen.getByRole('button', { name: 'Try again' })).toBeTruthy();
  });
});
