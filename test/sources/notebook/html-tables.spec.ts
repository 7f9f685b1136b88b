/** @jest-environment jsdom */

import { htmlTables } from '../../../src/sources/notebook/html-tables';

const ROW = '<tr><th>0</th><td>1.5</td><td>2.5</td></tr>';

describe('htmlTables', () => {
  it('takes labels of several levels, spans and the size below', () => {
    const head =
      '<tr><th></th><th colspan="2">x</th></tr><tr><th></th><th>1</th><th>2</th></tr>' +
      '<tr><th>id</th><th></th><th></th></tr>';
    const html =
      `<div><table class="dataframe"><thead>${head}</thead><tbody>${ROW}</tbody></table>` +
      '<p>100 rows × 2 columns</p></div>';
    expect(htmlTables(html)).toEqual(['plain\t100\t2\nx/1\tx/2\n\n1.5\t2.5']);
  });

  it('knows a table of R by its caption, and leaves its types to it', () => {
    const html =
      '<table class="dataframe"><caption>A data.frame: 1 × 2</caption><thead>' +
      '<tr><th></th><th>x</th><th>y</th></tr><tr><th></th><th>&lt;dbl&gt;</th><th>&lt;chr&gt;</th></tr>' +
      '</thead><tbody><tr><th>1</th><td>0.5</td><td>u </td></tr></tbody></table>';
    expect(htmlTables(html)).toEqual(['r\t1\t2\nx\ty\n\n0.5\tu']);
  });

  it.each([
    ['a table of a page', `<table><tbody>${ROW}</tbody></table>`],
    ['no table', '<p>1.5</p>'],
    ['an empty table', '<table class="dataframe"><tbody></tbody></table>'],
    ['uneven rows', `<table class="dataframe"><tbody>${ROW}<tr><td>1</td></tr></tbody></table>`],
    ['a very long page', `<table><tbody>${ROW}</tbody></table>`.padEnd(2e6 + 1)]
  ])('finds nothing in %s', (_what, html) => {
    expect(htmlTables(html)).toEqual([]);
  });

  it.each([
    ['pandas', '<table border="1" class="dataframe">'],
    ['a Styler', '<table id="T_1a2b3">']
  ])('says that a table of %s is too long', (_what, table) => {
    expect(htmlTables(`${table}<tbody>${ROW}</tbody></table>`.padEnd(2e6 + 1))).toEqual([
      'too long\t2000001\t2000000'
    ]);
  });

  it('runs no script, loads nothing, and shows nothing', () => {
    const fetched = jest.fn();
    Object.assign(window, { fetched });
    const before = document.documentElement.outerHTML;
    const html =
      '<script>window.fetched()</script><img src="x" onerror="window.fetched()">' +
      '<style>@import url(x)</style><iframe srcdoc="<script>parent.fetched()</script>"></iframe>' +
      `<table class="dataframe" onclick="window.fetched()"><tbody>${ROW}</tbody></table>`;
    expect(htmlTables(html)).toHaveLength(1);
    expect(fetched).not.toHaveBeenCalled();
    expect(document.documentElement.outerHTML).toBe(before);
    expect(performance.getEntriesByType?.('resource') ?? []).toEqual([]);
  });
});
