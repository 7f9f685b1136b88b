import { gzipSync } from 'node:zlib';

/** A piece of Plotly's own text that no minifier changes. */
const PLOTLY = 'js-plotly-plot';

/** The scripts of the extension that a page has loaded, with their sizes as gzip sends them. */
export async function scriptsOf(page) {
  const urls = await page.evaluate(() =>
    performance
      .getEntriesByType('resource')
      .map(({ name }) => name)
      .filter(name => /jupyterlab-loss-inspector\/static\/.*\.js/.test(name))
  );
  return Promise.all(
    urls.map(async url => {
      const text = await (await fetch(url)).text();
      return { url, size: gzipSync(text).length, isPlotly: text.includes(PLOTLY) };
    })
  );
}

export function totalSize(scripts) {
  return scripts.reduce((sum, { size }) => sum + size, 0);
}
