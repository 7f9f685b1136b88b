/* global window */
// Runs in the page of JupyterLab. Each way resolves with the bytes of the array `x` of the notebook's kernel.
import { Conversation } from '../../src/sources/kernel/conversation.ts';
import { ExpressionSession } from '../../src/sources/kernel/expression-session.ts';
import { KernelReader } from '../../src/sources/kernel/kernel-reader.ts';
import { CHUNK_BYTES, pullChunks } from '../../src/sources/kernel/pull-chunks.ts';

const LIMIT = 2 ** 31;
const TIMEOUT_MS = 120_000;

const kernelOf = () => window.jupyterapp.shell.currentWidget.sessionContext.session.kernel;

/** What the panel does. */
async function pull(kernel) {
  const reader = new KernelReader(kernel, { byteBudget: () => LIMIT, timeout: TIMEOUT_MS });
  const { bytes } = await reader.read({ path: 'x', sample: null });
  reader.dispose();
  return bytes;
}

/** What the panel does where there are no comms. */
async function expressions(kernel) {
  const conversation = new Conversation(kernel, { timeout: TIMEOUT_MS });
  const agent = await ExpressionSession.start(conversation);
  const request = { kind: 'open', path: 'x', sample: null, limit: LIMIT };
  const { content } = await agent.ask(request);
  const bytes = await pullChunks(agent, content.byteLength);
  await agent.close();
  conversation.dispose();
  return bytes;
}

const PUSH = `
def _push(comm, message):
    copy = memoryview(x.tobytes())
    comm.send({"byteLength": len(copy)})
    for start in range(0, len(copy), ${CHUNK_BYTES}):
        comm.send({"offset": start}, buffers=[copy[start : start + ${CHUNK_BYTES}]])
get_ipython().kernel.comm_manager.register_target("bench.push", _push)
`;

/** The kernel sends all chunks unasked. */
async function push(kernel) {
  await kernel.requestExecute({ code: PUSH, silent: true, store_history: false }).done;
  // As in the panel's bench: closing a comm with a subshell may end the kernel's answers.
  kernel.commsOverSubshells = 'disabled';
  const comm = kernel.createComm('bench.push');
  const bytes = await new Promise((resolve, reject) => {
    let found = null;
    let received = 0;
    comm.onMsg = ({ content: { data }, buffers }) => {
      found ??= new Uint8Array(data.byteLength);
      for (const buffer of buffers ?? []) {
        found.set(
          new Uint8Array(buffer.buffer ?? buffer, buffer.byteOffset, buffer.byteLength),
          data.offset
        );
        received += buffer.byteLength;
      }
      if (received === found.length) {
        resolve(found.buffer);
      }
    };
    comm.open().done.catch(reject);
  });
  comm.close();
  return bytes;
}

const JSON_CODE = '__import__("pandas").DataFrame(x).to_json(orient="table")';

/** A table as JSON text, shown as the result of an execution: how jupyterlab-variableInspector fetches a matrix. */
async function json(kernel) {
  const future = kernel.requestExecute({ code: JSON_CODE, store_history: false });
  let text = null;
  future.onIOPub = ({ header, content }) => {
    text = header.msg_type === 'execute_result' ? content.data['text/plain'] : text;
  };
  await future.done;
  const { data, schema } = JSON.parse(text.slice(1, -1).replaceAll('\\\\', '\\'));
  const names = schema.fields.map(({ name }) => name).filter(name => name !== 'index');
  const values = new Float32Array(data.length * names.length);
  data.forEach((row, i) => names.forEach((name, j) => (values[i * names.length + j] = row[name])));
  return values.buffer;
}

const WAYS = { pull, push, expressions, json };

window.lossInspectorTransport = {
  /** Milliseconds, and the SHA-256 of what came. */
  async read(way) {
    const begin = performance.now();
    const bytes = await WAYS[way](kernelOf());
    const ms = performance.now() - begin;
    const digest = new Uint8Array(await window.crypto.subtle.digest('SHA-256', bytes));
    return { ms, digest: [...digest].map(byte => byte.toString(16).padStart(2, '0')).join('') };
  },

  /** Makes the array, and tells the SHA-256 of its bytes. */
  async make(numRows, numColumns) {
    const code = `import numpy as np\nx = np.random.default_rng(0).standard_normal((${numRows}, ${numColumns}), dtype="f4")`;
    await kernelOf().requestExecute({ code, store_history: false }).done;
    const reply = await kernelOf().requestExecute({
      code: '',
      silent: true,
      user_expressions: { digest: '__import__("hashlib").sha256(x.tobytes()).hexdigest()' }
    }).done;
    return reply.content.user_expressions.digest.data['text/plain'].slice(1, -1);
  }
};
