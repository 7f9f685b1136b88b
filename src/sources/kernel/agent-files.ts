import agent from '#kernel/agent/agent.py';
import arrowArrays from '#kernel/agent/arrow_arrays.py';
import attributes from '#kernel/agent/attributes.py';
import batchEncodings from '#kernel/agent/batch_encodings.py';
import buffers from '#kernel/agent/buffers.py';
import bunches from '#kernel/agent/bunches.py';
import classNames from '#kernel/agent/class_names.py';
import cupyArrays from '#kernel/agent/cupy_arrays.py';
import daskArrays from '#kernel/agent/dask_arrays.py';
import exact from '#kernel/agent/exact.py';
import expressions from '#kernel/agent/expressions.py';
import found from '#kernel/agent/found.py';
import frames from '#kernel/agent/frames.py';
import functions from '#kernel/agent/functions.py';
import future from '#kernel/agent/future.py';
import items from '#kernel/agent/items.py';
import jaxArrays from '#kernel/agent/jax_arrays.py';
import kerasArrays from '#kernel/agent/keras_arrays.py';
import kerasCallbacks from '#kernel/agent/keras_callbacks.py';
import kerasSchedules from '#kernel/agent/keras_schedules.py';
import listing from '#kernel/agent/listing.py';
import mlxArrays from '#kernel/agent/mlx_arrays.py';
import modules from '#kernel/agent/modules.py';
import numpyArrays from '#kernel/agent/numpy_arrays.py';
import objectArrays from '#kernel/agent/object_arrays.py';
import optaxSchedules from '#kernel/agent/optax_schedules.py';
import pandasArrays from '#kernel/agent/pandas_arrays.py';
import parts from '#kernel/agent/parts.py';
import paths from '#kernel/agent/paths.py';
import polarsArrays from '#kernel/agent/polars_arrays.py';
import quiet from '#kernel/agent/quiet.py';
import refusal from '#kernel/agent/refusal.py';
import registry from '#kernel/agent/registry.py';
import release from '#kernel/agent/release.py';
import schedules from '#kernel/agent/schedules.py';
import sequences from '#kernel/agent/sequences.py';
import serve from '#kernel/agent/serve.py';
import sparseArrays from '#kernel/agent/sparse_arrays.py';
import tensorflowArrays from '#kernel/agent/tensorflow_arrays.py';
import timmSchedules from '#kernel/agent/timm_schedules.py';
import torchArrays from '#kernel/agent/torch_arrays.py';
import torchSchedules from '#kernel/agent/torch_schedules.py';
import torchSpecs from '#kernel/agent/torch_specs.py';
import unnoticed from '#kernel/agent/unnoticed.py';
import unrecorded from '#kernel/agent/unrecorded.py';
import xarrayArrays from '#kernel/agent/xarray_arrays.py';

/** The files of the agent, each a Python module, by name; `loader.py` runs them in the kernel. */
export const AGENT_FILES: Readonly<Record<string, string>> = {
  agent,
  arrow_arrays: arrowArrays,
  attributes,
  batch_encodings: batchEncodings,
  buffers,
  bunches,
  class_names: classNames,
  cupy_arrays: cupyArrays,
  dask_arrays: daskArrays,
  exact,
  expressions,
  found,
  frames,
  functions,
  future,
  items,
  jax_arrays: jaxArrays,
  keras_arrays: kerasArrays,
  keras_callbacks: kerasCallbacks,
  keras_schedules: kerasSchedules,
  listing,
  mlx_arrays: mlxArrays,
  modules,
  numpy_arrays: numpyArrays,
  object_arrays: objectArrays,
  optax_schedules: optaxSchedules,
  pandas_arrays: pandasArrays,
  parts,
  paths,
  polars_arrays: polarsArrays,
  quiet,
  refusal,
  registry,
  release,
  schedules,
  sequences,
  serve,
  sparse_arrays: sparseArrays,
  tensorflow_arrays: tensorflowArrays,
  timm_schedules: timmSchedules,
  torch_arrays: torchArrays,
  torch_schedules: torchSchedules,
  torch_specs: torchSpecs,
  unnoticed,
  unrecorded,
  xarray_arrays: xarrayArrays
};

/** Those that wait in the kernel for the comm that brings the others. */
export const SERVING_FILES: Readonly<Record<string, string>> = {
  modules,
  quiet,
  refusal,
  release,
  serve,
  unrecorded
};
