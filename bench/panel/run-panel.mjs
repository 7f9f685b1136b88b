// The second table: the panel in the real JupyterLab, with a real kernel, against the goals.
import { short, table } from '../table.mjs';
import { measureHugeRead } from './huge-read.mjs';
import { startJupyterLab } from './jupyterlab-server.mjs';
import { measureKernelRead } from './kernel-read.mjs';
import { measureSliderDrag } from './slider-drag.mjs';
import { measureStartUp } from './start-up.mjs';

const kilobytes = bytes => `${short(bytes / 1000)} kB gzip`;
const seconds = ms => `${(ms / 1000).toFixed(2)} s`;

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
    const drag = await measureSliderDrag(browser, server.url);
    return tableOf(start, read, huge, drag);
  } finally {
    await server.close();
  }
}

function tableOf(start, read, huge, drag) {
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
      ['slider drag, 5 × 1,000 steps: redraws', `${short(drag.redrawsPerSecond)} a second`, '≥ 50'],
      ['slider drag: frames of the page', `${short(drag.framesPerSecond)} a second`, '–'],
      ['slider drag: longest wait for a redraw', `${short(drag.longestGap)} ms`, '–']
    ]
  );
}
