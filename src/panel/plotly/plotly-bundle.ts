import * as Plotly from 'plotly.js/lib/core';
import * as bar from 'plotly.js/lib/bar';
import * as heatmap from 'plotly.js/lib/heatmap';
import * as scatter from 'plotly.js/lib/scatter';
import * as scattergl from 'plotly.js/lib/scattergl';

Plotly.register([bar, heatmap, scatter, scattergl]);

/** Plotly with the traces that the charts use; load it through load-plotly only. */
export default Plotly;
