import { screen } from '@testing-library/react';
import { EmptyPage } from '../../src/panel/empty-page';
import { environmentOf, renderInPanel } from './environment';

describe('EmptyPage', () => {
  it('says to open a notebook', () => {
    renderInPanel(<EmptyPage reason="no-notebook" />);
    expect(screen.getByRole('heading').textContent).toBe('No notebook is open');
    expect(screen.getByRole('status').querySelector('pre')).toBeNull();
  });

  it('says to run a cell, and shows what one looks like', () => {
    renderInPanel(<EmptyPage reason="no-array" />);
    expect(screen.getByRole('heading').textContent).toBe('No array in this notebook yet');
    expect(screen.getByRole('status').querySelector('pre')?.textContent).toContain(
      '3.2,  5.1, -1.7'
    );
  });

  it('names the files that were dropped where no notebook is open', () => {
    const refusedFiles = ['z.npy', 'y.csv'];
    renderInPanel(<EmptyPage reason="no-notebook" />, environmentOf({ refusedFiles }));
    expect(screen.getByRole('status').textContent).toContain(
      'Arrays of files are shown beside a notebook: open one, then drop z.npy, y.csv again.'
    );
  });
});
