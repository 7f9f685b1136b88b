import os from 'node:os';

/** What the times depend on, one line each. */
export function describeMachine(browser) {
  const [cpu] = os.cpus();
  const load = os.loadavg()[0].toFixed(2);
  return [
    `Date: ${new Date().toISOString().slice(0, 16).replace('T', ' ')} UTC`,
    `Machine: ${cpu.model.trim()}, ${os.cpus().length} cores, ${Math.round(os.totalmem() / 2 ** 30)} GB, ` +
      `${os.type()} ${os.release()}, load at the start ${load}`,
    `Node ${process.versions.node}, Chromium ${browser.version()} (headless)`
  ];
}
