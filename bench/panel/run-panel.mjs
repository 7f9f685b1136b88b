// The second table: the panel in the real JupyterLab, with a real kernel, against the goals.
import { short, table } from '../table.mjs';
import { measureHugeRead } from './huge-read.mjs';
import { startJupyterLab } from './jupyterlab-server.mjs';
import { measureKernelRead } from './kernel-read.mjs';
import { measureSliderDrag } from './slider-drag.mjs';
import { measureStartUp } from './start-up.mjs';

const kilobytes = bytes => `${short(bytes / 1000)} kB gzip`;
const seconds = ms => `${(ms / 1000).toFixed(2)} s`;

/** One schedule, as many as a person compares, and five, over the longest run that must be redrawn within a frame. */
const DRAGS = [
  { numSchedules: 5, numSteps: 1000, goal: '≥ 50' },
  { numSchedules: 1, numSteps: 100_000, goal: '≥ 50' },
  { numSchedules: 3, numSteps: 100_000, goal: '≥ 50' },
  { numSchedules: 5, numSteps: 100_000, goal: '≥ 50' }
];

export async function runPanel(browser, labextensions, say) {
  say('JupyterLab starts');
  const server = await startJupyterLab(labextensions);
  try {
    say('start-up and the first opening of the panel');
    const start = await measureStartUp(browser, server.url);
    say('reading from the kernel');
    const read = await measureKernelRead(browser, server.url);
    say('reading 200 MB from the kernel');
    const huge = await measureHugeRead(browser, server.url);
    say('dragging a slider');
    const drags = [];
    for (const run of DRAGS) {
      drags.push(rowsOf(run, await measureSliderDrag(browser, server.url, run)));
    }
    return tableOf(start, read, huge, drags.flat());
  } finally {
    await server.close();
  }
}

/** A slider that is dragged with `numSchedules` drawn over `numSteps`: `goal` redraws a second. */
function rowsOf({ numSchedules, numSteps, goal }, drag) {
  const what = `slider drag, ${numSchedules} × ${numSteps.toLocaleString('en')} steps`;
  return [
    [`${what}: redraws`, `${short(drag.redrawsPerSecond)} a second`, goal],
    ['– frames of the page', `${short(drag.framesPerSecond)} a second`, '–'],
    ['– longest wait for a redraw', `${short(drag.longestGap)} ms`, '–'],
    [
      '– from the event to the new line, median and 95th of 100',
      `${short(drag.medianDelay)}, ${short(drag.slowDelay)} ms`,
      '< 16.7 ms'
    ]
  ];
}

function tableOf(start, read, huge, drags) {
  return table(
    ['what', 'measured', 'goal'],
    [
      ['script that the start-up of JupyterLab gains', kilobytes(start.startBytes), '< 15 kB'],
      ['Plotly at start-up', start.plotlyAtStart ? 'yes' : 'no', 'no'],
      ['first opening: script loaded then', kilobytes(start.openBytes), '–'],
      ['first opening: until the chart of 100 samples is drawn', seconds(start.openMs), '–'],
      ['100,000 × 10 from the kernel: click to drawn chart', seconds(read.total), '< 2 s'],
      ['– of which: list of the arrays', seconds(read.list), '–'],
      ['– of which: read of 8 MB of logits, analysed', seconds(read.logits), '–'],
      ['– of which: read of targets, losses, chart', seconds(read.rest), '–'],
      ['50,000 × 1,000 float32 from the kernel: click to drawn chart', seconds(huge.total), '–'],
      ['– of which: read of 200 MB of logits, analysed', seconds(huge.logits), '–'],
      ['– of which: read of targets, losses, chart', seconds(huge.rest), '–'],
      ['– the same bytes sent alone', seconds(huge.bare), '–'],
      ['– all ÷ the bytes alone', `${short(huge.ratio)} ×`, '≤ 1.2 ×'],
      [
        '– tasks over 50 ms on the page’s thread',
        `${huge.numLong}, longest ${short(huge.longest)} ms`,
        '0'
      ],
      ...drags
    ]
  );
}
