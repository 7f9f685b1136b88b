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
  ),
  'huge.ipynb': notebook(
    'import numpy as np\nrng = np.random.default_rng(0)\n' +
      'logits = 3 * rng.standard_normal((50_000, 1_000), dtype=np.float32)\n' +
      'targets = rng.integers(0, 1_000, 50_000)',
    // What the transfer costs by itself: pieces of the same bytes through a comm, and nothing done with them.
    'def answer(comm, _):\n' +
      '    data = memoryview(logits).cast("B")\n' +
      '    def send(message):\n' +
      '        at, size = message["content"]["data"]["piece"]\n' +
      '        comm.send({}, buffers=[data[at : at + size]])\n' +
      '    comm.on_msg(send)\n' +
      'get_ipython().kernel.comm_manager.register_target("bench_bare", answer)'
  )
};
