const NAMES = ['ant', 'beetle'];
const WIDE = 20;
/** Columns of a block. */
const BLOCK = 5;

/** The lines of a wide pandas frame, block under block, where a backslash says that more columns follow. */
function pandasBlocks(body, numRows) {
  const rows = body.split('\n').map(row => row.split(' '));
  const blocks = [];
  for (let from = 0; from < WIDE; from += BLOCK) {
    const end = from + BLOCK < WIDE ? '  \\' : '';
    const names = Array.from({ length: BLOCK }, (_, k) => `c${from + k}`.padStart(11)).join('');
    blocks.push(`${' '.repeat(7)}${names}${end}`);
    for (let i = 0; i < numRows; i++) {
      const cells = rows[i]
        .slice(from, from + BLOCK)
        .map(cell => cell.padStart(11))
        .join('');
      blocks.push(`${String(i).padEnd(7)}${cells}${end === '' ? '' : '   '}`);
    }
    blocks.push('');
  }
  return blocks.join('\n');
}

/** The HTML of a pandas frame. */
function pandasHtml(body, numColumns) {
  const names = Array.from({ length: numColumns }, (_, k) => `<th>c${k}</th>`).join('');
  return `<div><table border="1" class="dataframe"><thead><tr style="text-align: right;"><th></th>${names}</tr></thead>\n<tbody>${body}</tbody></table></div>`;
}

const htmlRow = (i, cells) =>
  `<tr><th>${i}</th>${cells.map(cell => `<td>${cell}</td>`).join('')}</tr>`;

function polarsHtml(body, numRows) {
  const cells = (tag, words) => words.map(word => `<${tag}>${word}</${tag}>`).join('');
  return `<div><small>shape: (${numRows}, 2)</small><table border="1" class="dataframe"><thead><tr>${cells('th', ['a', 'b'])}</tr><tr>${cells('td', ['f64', 'f64'])}</tr></thead><tbody>${body}</tbody></table></div>`;
}

/** The lines between the borders of a polars frame with columns of the same width. */
function polarsFrame(body, numRows, names, types) {
  const line = (left, fill, middle, right) =>
    left + names.map(() => fill.repeat(11)).join(middle) + right;
  const cells = words => `│${words.map(word => ` ${word.padEnd(9)} `).join('┆')}│`;
  return [
    `shape: (${numRows}, ${names.length})`,
    line('┌', '─', '┬', '┐'),
    cells(names),
    cells(names.map(() => '---')),
    cells(types),
    line('╞', '═', '╪', '╡'),
    body,
    line('└', '─', '┴', '┘')
  ].join('\n');
}

/**
 * How each library prints: `row(number, i)` is row i, where `number(decimals, width)` draws a number; `between` joins the rows,
 * and `wrap` puts them into what stands around them. `reads` is the kind of the first item that is to be read, `isPart` says that
 * more arrays come behind it, and `python` what Python reads the same text with. `length` is the number of chars where it is not ten
 * million: HTML is read up to two.
 */
export const FORMATS = [
  {
    name: 'numpy',
    title: 'numpy, repr of floats',
    row: n => `[${n(8, 12)}, ${n(8, 12)}, ${n(8, 12)}]`,
    between: ',\n       ',
    wrap: body => `array([${body}])`,
    reads: 'array',
    python: 'literal'
  },
  {
    name: 'numpy-print',
    title: 'numpy, print',
    row: n => `[${n(8, 12)} ${n(8, 12)} ${n(8, 12)}]`,
    between: '\n ',
    wrap: body => `[${body}]`,
    reads: 'array',
    python: 'fromstring'
  },
  {
    name: 'numpy-vector',
    title: 'numpy, vector',
    row: n => Array.from({ length: 6 }, () => n(8, 11)).join(', '),
    between: ',\n       ',
    wrap: body => `array([${body}])`,
    reads: 'array'
  },
  {
    name: 'numpy-int',
    title: 'numpy, integers',
    row: n => `[${n.whole(3)}, ${n.whole(3)}, ${n.whole(3)}]`,
    between: ',\n       ',
    wrap: body => `array([${body}])`,
    reads: 'array'
  },
  {
    name: 'numpy-bool',
    title: 'numpy, bools',
    row: n => `[${n.bool()}, ${n.bool()}, ${n.bool()}]`,
    between: ',\n       ',
    wrap: body => `array([${body}])`,
    reads: 'array'
  },
  {
    name: 'numpy-scientific',
    title: 'numpy, scientific',
    row: n => `[${n.scientific(14)}, ${n.scientific(14)}, ${n.scientific(14)}]`,
    between: ',\n       ',
    wrap: body => `array([${body}])`,
    reads: 'array'
  },
  {
    name: 'numpy-truncated',
    title: 'numpy, truncated prints',
    row: n => `[${n(8)} ${n(8)} ${n(8)} ... ${n(8)} ${n(8)} ${n(8)}]`,
    reads: 'truncated',
    isPart: true
  },
  {
    name: 'stream',
    title: 'arrays between words',
    row: (n, i) => {
      const rows = Array.from({ length: 2500 }, () => `[${n(8, 12)} ${n(8, 12)} ${n(8, 12)}]`);
      return `logits of batch ${i}:\n[${rows.join('\n ')}]`;
    },
    reads: 'array',
    isPart: true
  },
  {
    name: 'list',
    title: 'Python, list of lists',
    row: n => `[${n(12)}, ${n(12)}]`,
    between: ', ',
    wrap: body => `[${body}]`,
    reads: 'array',
    python: 'literal'
  },
  {
    name: 'torch',
    title: 'torch',
    row: n => `[${n(4, 8)}, ${n(4, 8)}]`,
    between: ',\n        ',
    wrap: body => `tensor([${body}])`,
    reads: 'array'
  },
  {
    name: 'torch-int',
    title: 'torch, integers',
    row: n => `[${n.whole(3)}, ${n.whole(3)}, ${n.whole(3)}]`,
    between: ',\n        ',
    wrap: body => `tensor([${body}])`,
    reads: 'array'
  },
  {
    name: 'torch-list',
    title: 'torch, list of tensors',
    row: n => {
      const rows = Array.from({ length: 1000 }, () => `[${n(4, 8)}, ${n(4, 8)}]`);
      return `tensor([${rows.join(',\n        ')}])`;
    },
    between: ', ',
    wrap: body => `[${body}]`,
    reads: 'array',
    isPart: true
  },
  {
    name: 'jax',
    title: 'jax',
    row: n => `[${n(7, 11)}, ${n(7, 11)}]`,
    between: ',\n       ',
    wrap: body => `Array([${body}], dtype=float32)`,
    reads: 'array'
  },
  {
    name: 'tensorflow',
    title: 'TensorFlow',
    row: n => `[${n(7, 11)}, ${n(7, 11)}]`,
    between: ',\n       ',
    wrap: (body, rows) =>
      `<tf.Tensor: shape=(${rows}, 2), dtype=float32, numpy=\narray([${body}], dtype=float32)>`,
    reads: 'array'
  },
  {
    name: 'xarray',
    title: 'xarray',
    row: n => `[${n(8, 12)}, ${n(8, 12)}]`,
    between: ',\n       ',
    wrap: (body, rows) =>
      `<xarray.DataArray (x: ${rows}, y: 2)> Size: 6MB\narray([${body}])\nDimensions without coordinates: x, y`,
    reads: 'array'
  },
  {
    name: 'pandas',
    title: 'pandas, numbers',
    row: (n, i) => `${String(i).padEnd(7)}${n(6, 11)}${n(6, 11)}`,
    wrap: body => `${'a'.padStart(18)}${'b'.padStart(11)}\n${body}`,
    reads: 'array',
    python: 'pandas'
  },
  {
    name: 'pandas-wide',
    title: 'pandas, 20 columns in blocks',
    row: n => Array.from({ length: WIDE }, () => n(6)).join(' '),
    wrap: pandasBlocks,
    reads: 'array'
  },
  {
    name: 'pandas-html',
    title: 'pandas, HTML (2 MB)',
    length: 1.95e6,
    isHtml: true,
    row: (n, i) => htmlRow(i, [n(6), n(6)]),
    wrap: body => pandasHtml(body, 2),
    reads: 'array'
  },
  {
    name: 'pandas-html-wide',
    title: 'pandas, HTML of 200 columns (2 MB)',
    length: 1.95e6,
    isHtml: true,
    row: (n, i) =>
      htmlRow(
        i,
        Array.from({ length: 200 }, () => n(6))
      ),
    wrap: body => pandasHtml(body, 200),
    reads: 'array'
  },
  {
    name: 'polars-html',
    title: 'polars, HTML (2 MB)',
    length: 1.95e6,
    isHtml: true,
    row: n => `<tr><td>${n(6)}</td><td>${n(6)}</td></tr>`,
    wrap: polarsHtml,
    reads: 'array'
  },
  {
    name: 'pandas-names',
    title: 'pandas, numbers and names',
    row: (n, i) => `${String(i).padEnd(7)}${n(6, 11)}${NAMES[i % 2].padStart(8)}`,
    wrap: body => `${'a'.padStart(18)}${'who'.padStart(8)}\n${body}`,
    reads: 'array'
  },
  {
    name: 'pandas-series',
    title: 'pandas, Series',
    row: (n, i) => `${String(i).padEnd(7)}${n(6, 13)}`,
    wrap: body => `${body}\nName: loss, dtype: float64`,
    reads: 'array'
  },
  {
    name: 'polars',
    title: 'polars, numbers',
    row: n => `│ ${n(4).padEnd(9)} ┆ ${n(4).padEnd(9)} │`,
    wrap: (body, rows) => polarsFrame(body, rows, ['a', 'b'], ['f64', 'f64']),
    reads: 'array'
  },
  {
    name: 'polars-names',
    title: 'polars, numbers and names',
    row: (n, i) => `│ ${n(4).padEnd(9)} ┆ ${NAMES[i % 2].padEnd(9)} │`,
    wrap: (body, rows) => polarsFrame(body, rows, ['a', 'who'], ['f64', 'str']),
    reads: 'array'
  },
  {
    name: 'polars-series',
    title: 'polars, Series',
    row: n => `\t${n(4)}`,
    wrap: (body, rows) => `shape: (${rows},)\nSeries: 'loss' [f64]\n[\n${body}\n]`,
    reads: 'array'
  },
  {
    name: 'r-vector',
    title: 'R, vector',
    row: (n, i) =>
      `${`[${5 * i + 1}]`.padStart(9)} ${n(5, 9)}${n(5, 10)}${n(5, 10)}${n(5, 10)}${n(5, 10)}`,
    reads: 'array'
  },
  {
    name: 'r-named',
    title: 'R, vector with names',
    row: (n, i) => {
      const names = [0, 1, 2, 3].map(k => `n${4 * i + k}`.padStart(9));
      const values = names.map(() => n(5, 9));
      return `${names.join(' ')} \n${values.join(' ')} `;
    },
    reads: 'array'
  },
  {
    name: 'r-matrix',
    title: 'R, matrix',
    row: (n, i) => `${`[${i + 1},]`.padStart(9)} ${n(5, 9)} ${n(5, 9)}`,
    wrap: body => `${'[,1]'.padStart(19)}${'[,2]'.padStart(10)}\n${body}`,
    reads: 'array'
  },
  {
    name: 'r-frame',
    title: 'R, data frame',
    row: (n, i) => `${String(i + 1).padEnd(6)} ${n(5, 9)} ${n(5, 9)}`,
    wrap: body => `${'a'.padStart(16)}${'b'.padStart(10)}\n${body}`,
    reads: 'array'
  },
  {
    name: 'r-tibble',
    title: 'R, tibble with names',
    row: (n, i) => `${String(i + 1).padStart(6)} ${n(2, 7)} ${NAMES[i % 2].padEnd(6)}`,
    wrap: (body, rows) =>
      `# A tibble: ${rows} × 2\n${'a'.padStart(14)} who   \n${'<dbl>'.padStart(14)} <chr> \n${body}`,
    reads: 'array'
  },
  {
    name: 'julia-matrix',
    title: 'Julia, matrix',
    row: n => ` ${n(5, 8)}  ${n(5, 8)}`,
    wrap: (body, rows) => `${rows}×2 Matrix{Float64}:\n${body}`,
    reads: 'array'
  },
  {
    name: 'julia-vector',
    title: 'Julia, vector',
    row: n => ` ${n(5, 8)}`,
    wrap: (body, rows) => `${rows}-element Vector{Float64}:\n${body}`,
    reads: 'array'
  },
  {
    name: 'dict',
    title: 'dict of many arrays',
    row: (n, i) => `'k${i}': array([${n(8)}, ${n(8)}, ${n(8)}, ${n(8)}, ${n(8)}, ${n(8)}])`,
    between: ',\n ',
    wrap: body => `{${body}}`,
    reads: 'array',
    isPart: true
  },
  {
    name: 'log',
    title: 'log, `epoch 3 loss 0.5`',
    row: (n, i) => `epoch ${i} loss ${n(4)} val_loss ${n(4)} lr 0.001`,
    reads: 'history'
  },
  {
    name: 'keras',
    title: 'log of Keras',
    row: (n, i) =>
      `Epoch ${i + 1}/99\n100/100 ━━━━━━━━━━━━━━━━━━━━ 2s 3ms/step - accuracy: 0.9123 - loss: ${n(4)} - val_loss: ${n(4)}`,
    reads: 'history'
  },
  {
    name: 'transformers',
    title: 'log of transformers',
    row: (n, i) =>
      `{'loss': ${n(4)}, 'grad_norm': 1.23, 'learning_rate': 5e-05, 'epoch': ${(i / 100).toFixed(2)}}`,
    reads: 'history'
  },
  {
    name: 'tqdm',
    title: 'bars of tqdm, redrawn',
    row: (n, i) => `\r${i % 100}%|███       | ${i}/99999 [00:12<00:22, 12.1it/s, loss=${n(3)}]`,
    between: '',
    reads: null
  },
  {
    name: 'prose',
    title: 'prose with numbers',
    row: (_, i) => `INFO step ${i}: the model is fine and goes on to learn`,
    reads: null
  },
  {
    name: 'ansi',
    title: 'prose in colours',
    row: () => '\x1b[32mINFO\x1b[0m the model is fine and goes on to learn',
    reads: null
  },
  {
    name: 'ansi-numbers',
    title: 'numpy, print in colours',
    row: n => `[\x1b[36m${n(8, 12)}\x1b[0m \x1b[36m${n(8, 12)}\x1b[0m]`,
    between: '\n ',
    wrap: body => `[${body}]`,
    reads: 'array'
  },
  {
    name: 'garbage',
    title: 'random characters',
    row: n => Array.from({ length: 1000 }, () => n.char()).join(''),
    between: '',
    reads: null
  },
  {
    name: 'markup',
    title: 'markup',
    row: () =>
      '<img src=x onerror="alert(1)"><script>alert([1, 2])</script><table class="dataframe"><td>1',
    reads: null
  },
  { name: 'brackets', title: 'open brackets', row: () => '[', between: '', reads: null },
  {
    name: 'unclosed',
    title: 'unclosed brackets with numbers',
    row: n => `[[${n(4)}, (${n(4)}, `,
    between: '',
    reads: null
  },
  { name: 'closed', title: 'closing brackets', row: () => '])}>', between: '', reads: null },
  {
    name: 'exponents',
    title: 'exponents beyond floats',
    row: () => '[1e999999, -1e-999999]',
    between: ' ',
    reads: null
  }
];
