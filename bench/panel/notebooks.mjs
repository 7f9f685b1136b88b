function notebook(...sources) {
  return JSON.stringify({
    nbformat: 4,
    nbformat_minor: 5,
    metadata: {
      kernelspec: { display_name: 'Python 3 (ipykernel)', language: 'python', name: 'python3' },
      language_info: { name: 'python' }
    },
    cells: sources.map((source, index) => ({
      id: `cell-${index}`,
      cell_type: 'code',
      execution_count: null,
      metadata: {},
      outputs: [],
      source
    }))
  });
}

/** The notebooks that are measured, by name. */
export const NOTEBOOKS = {
  'small.ipynb': notebook(
    'import numpy as np\nrng = np.random.default_rng(0)\nlogits = rng.normal(size=(100, 3))\nlogits',
    'labels = rng.integers(0, 3, 100)\nlabels'
  ),
  'large.ipynb': notebook(
    'import numpy as np\nrng = np.random.default_rng(0)\n' +
      'logits = 3 * rng.normal(size=(100_000, 10))\ntargets = rng.integers(0, 10, 100_000)'
  )
};
