const path = require('path');

module.exports = {
  resolve: {
    alias: {
      '#wasm': path.resolve(__dirname, 'assembly', 'build'),
      '#kernel': path.resolve(__dirname, 'jupyterlab_loss_inspector'),
      // Plotly's WebGL and map code names packages that its npm release renamed or that no chart here uses.
      regl$: '@plotly/regl',
      'maplibre-gl/dist/maplibre-gl.css': false
    }
  },
  module: {
    rules: [{ test: /\.(py|b64)$/, type: 'asset/source' }]
  }
};
