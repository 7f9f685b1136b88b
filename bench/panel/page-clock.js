/* global document, MutationObserver, requestAnimationFrame, window */
// Runs in the page of JupyterLab, so that what is measured is not how long a question from outside takes.
(() => {
  const PANEL = '#jupyterlab-loss-inspector';
  const TIMEOUT_MS = 180_000;

  const nextFrame = () => new Promise(resolve => requestAnimationFrame(resolve));

  /** What `find` finds, looked for once a frame. */
  async function until(find, what) {
    const end = performance.now() + TIMEOUT_MS;
    for (;;) {
      const found = find();
      if (found) {
        return found;
      }
      if (performance.now() > end) {
        throw new Error(`${what} did not come within ${TIMEOUT_MS} ms`);
      }
      await nextFrame();
    }
  }

  const button = label =>
    until(
      () => document.querySelector(`${PANEL} button[aria-label="${label}"]:not(:disabled)`),
      `the button "${label}"`
    );

  const lossSection = () => document.querySelector(`${PANEL} .jp-LossInspector-loss`);

  const analysed = numSamples =>
    until(() => lossSection()?.textContent.includes(`${numSamples} samples`), 'the analysis');

  /** Until the chart of the losses of so many samples is there, and a frame has shown it. */
  async function lossChart(numSamples) {
    await analysed(numSamples);
    await until(
      () => lossSection().querySelector('.js-plotly-plot .scatterlayer .points path'),
      'the chart of the losses'
    );
    await nextFrame();
    await nextFrame();
  }

  /** All lines together, since the axis follows the highest: of that one only the ticks move. */
  const shapeOf = chart =>
    Array.from(chart.querySelectorAll('path.js-line'), line => line.getAttribute('d')).join();

  window.lossInspectorBench = {
    /** From the call of the panel to its first chart. */
    async openPanel(numSamples) {
      const begin = performance.now();
      void window.jupyterapp.commands.execute('loss-inspector:open-panel');
      await lossChart(numSamples);
      return performance.now() - begin;
    },

    /** From the click on "Pick an array of the kernel" to the chart, by way of both reads; and the same by parts. */
    async readPair(logits, targets, numSamples) {
      const begin = performance.now();
      (await button('Pick an array of the kernel')).click();
      const readLogits = await button(`Read ${logits} as logits`);
      const listed = performance.now();
      readLogits.click();
      await analysed(numSamples);
      const read = performance.now();
      (await button(`Read ${targets} as targets`)).click();
      await lossChart(numSamples);
      const end = performance.now();
      return { total: end - begin, list: listed - begin, logits: read - listed, rest: end - read };
    },

    /** Milliseconds that so many bytes take from the kernel, in pieces of 1 MiB with three under way, as the panel asks. */
    async bareTransfer(byteLength) {
      const { kernel } = window.jupyterapp.shell.currentWidget.sessionContext.session;
      // Else a subshell takes the messages, which JupyterLab deletes while it closes the comm: now and then ipykernel answers
      // nothing any more then.
      kernel.commsOverSubshells = 'disabled';
      const comm = kernel.createComm('bench_bare');
      const waiting = [];
      comm.onMsg = () => waiting.shift()();
      await comm.open().done;
      const begin = performance.now();
      let next = 0;
      const pull = async () => {
        while (next < byteLength) {
          const piece = [next, Math.min(2 ** 20, byteLength - next)];
          next += piece[1];
          const answered = new Promise(resolve => waiting.push(resolve));
          void comm.send({ piece });
          await answered;
        }
      };
      await Promise.all([pull(), pull(), pull()]);
      const ms = performance.now() - begin;
      await comm.close().done;
      return ms;
    },

    /** Starts to note the tasks of more than 50 ms on the page's thread; the answer tells their lengths. */
    watchLongTasks() {
      const lengths = [];
      const observer = new PerformanceObserver(list =>
        list.getEntries().forEach(({ duration }) => lengths.push(duration))
      );
      observer.observe({ entryTypes: ['longtask'] });
      return () => {
        observer.takeRecords().forEach(({ duration }) => lengths.push(duration));
        observer.disconnect();
        return lengths;
      };
    },

    /** readPair with the long tasks meanwhile, after a bare transfer of the logits. */
    async readHuge(byteLength, numSamples) {
      const bare = await this.bareTransfer(byteLength);
      const longTasks = this.watchLongTasks();
      const read = await this.readPair('logits', 'targets', numSamples);
      return { ...read, bare, longTasks: longTasks() };
    },

    /** Starts to count the frames in which the lines of a chart have other shapes; `stopWatching` tells the counts. */
    watchLines(chart) {
      const times = [];
      const delays = [];
      let moved = null;
      const onInput = () => (moved ??= performance.now());
      document.addEventListener('input', onInput, true);
      // Told once the script that has moved the line is through.
      const lines = new MutationObserver(() => {
        if (moved !== null) {
          delays.push(performance.now() - moved);
          moved = null;
        }
      });
      lines.observe(chart, { subtree: true, attributes: true, attributeFilter: ['d'] });
      let frames = 0;
      let before = shapeOf(chart);
      let isOver = false;
      const begin = performance.now();
      const look = now => {
        frames++;
        const shape = shapeOf(chart);
        if (shape !== before) {
          before = shape;
          times.push(now);
        }
        if (!isOver) {
          requestAnimationFrame(look);
        }
      };
      requestAnimationFrame(look);
      this.stopWatching = () => {
        isOver = true;
        lines.disconnect();
        document.removeEventListener('input', onInput, true);
        delays.sort((a, b) => a - b);
        const gaps = times.slice(1).map((time, i) => time - times[i]);
        return {
          redrawsPerSecond: (1000 * gaps.length) / (times.at(-1) - times[0]),
          framesPerSecond: (1000 * frames) / (performance.now() - begin),
          longestGap: Math.max(...gaps),
          medianDelay: delays[Math.floor(delays.length / 2)],
          slowDelay: delays[Math.floor(0.95 * delays.length)]
        };
      };
    }
  };
})();
