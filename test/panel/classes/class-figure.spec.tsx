import { screen } from '@testing-library/react';
import { ClassFigure } from '../../../src/panel/classes/class-figure';
import { renderInPanel } from '../environment';

describe('ClassFigure', () => {
  it('shows a number with its name, and keeps all its digits', () => {
    renderInPanel(
      <ClassFigure label="ECE" title="Expected …" testId="ece" value={0.123456} text="0.1235" />
    );
    expect(screen.getByTitle('Expected …').textContent).toBe('ECE0.1235');
    expect(screen.getByTestId('ece').getAttribute('data-value')).toBe('0.123456');
  });
});
