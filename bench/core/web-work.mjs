// The rivals that run in a browser, each on one thread. Bundled for a worker by bundle.mjs, beside which their modules lie.
import * as tf from '@tensorflow/tfjs-core';
import { setWasmPaths } from '@tensorflow/tfjs-backend-wasm';
import { env, InferenceSession, Tensor } from 'onnxruntime-web/wasm';
import { ONNX_MODEL } from './onnx-model.mjs';
import { summary } from './summary.mjs';

const problems = new Map();
let session = null;

async function withOnnx({ logits, targets, numClasses }) {
  const shape = [targets.length, numClasses];
  const { losses, probabilities, predictions } = await session.run({
    logits: new Tensor('float32', logits, shape),
    targets: new Tensor('int64', targets, [targets.length, 1])
  });
  return {
    losses: losses.data,
    probabilities: probabilities.data,
    predictions: Int32Array.from(predictions.data, Number)
  };
}

/** The logits lie in its memory already. */
function withTensorflow({ tensor, places }) {
  const [losses, predictions, probabilities] = tf.tidy(() => {
    const logs = tf.gather(tf.reshape(tf.logSoftmax(tensor()), [-1]), places());
    return [tf.neg(logs), tf.argMax(tensor(), 1), tf.exp(logs)];
  });
  const results = [losses, predictions, probabilities].map(result => result.dataSync());
  tf.dispose([losses, predictions, probabilities]);
  return { losses: results[0], predictions: results[1], probabilities: results[2] };
}

const WORKS = { onnx: withOnnx, tensorflow: withTensorflow };

async function start() {
  env.wasm.numThreads = 1;
  env.wasm.wasmPaths = '/';
  session = await InferenceSession.create(ONNX_MODEL);
  setWasmPaths('/');
  tf.env().set('WASM_HAS_MULTITHREAD_SUPPORT', false);
  await tf.setBackend('wasm');
  await tf.ready();
}

/** Keeps a workload, in the types that each rival wants; as tensors once they are asked for. */
export async function load(name, logits, targets, numClasses) {
  if (session === null) {
    await start();
  }
  const indices = new Int32Array(targets);
  const places = indices.map((target, row) => row * numClasses + target);
  const values = new Float32Array(logits);
  problems.set(name, {
    logits: values,
    indices,
    targets: BigInt64Array.from(indices, BigInt),
    numClasses,
    tensor: once(() => tf.keep(tf.tensor2d(values, [indices.length, numClasses]))),
    places: once(() => tf.keep(tf.tensor1d(places, 'int32')))
  });
}

function once(make) {
  let made = null;
  return () => (made ??= make());
}

/** Runs a work as often as told. */
export async function run(work, name, repeats) {
  for (let i = 0; i < repeats; i++) {
    await WORKS[work](problems.get(name));
  }
}

/** What comes of a work. */
export async function check(work, name) {
  const problem = problems.get(name);
  return summary(await WORKS[work](problem), problem);
}
