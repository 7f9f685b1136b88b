"""The libraries besides numpy, PyTorch and pandas, each by its own objects; see test_absent_libraries for the others."""

import os
import subprocess
import sys
from pathlib import Path

import numpy as np
import pytest
import torch
from reading import reader_of

os.environ["TF_CPP_MIN_LOG_LEVEL"] = "3"
VALUES = np.arange(12, dtype="f4").reshape(3, 4) / 8


def imported(name):
    return pytest.importorskip(name, exc_type=ImportError)


@pytest.mark.parametrize("dtype", "float8_e4m3fn float8_e5m2 float8_e4m3fnuz float8_e5m2fnuz float8_e8m0fnu".split())
def test_torch_8_bit_floats_are_widened(dtype):
    tensor = torch.tensor([0.5, 2, -1] if "e8m0" not in dtype else [0.5, 2, 4]).to(getattr(torch, dtype))
    reader = reader_of(x=tensor)
    read, shape, data, note = reader.read()
    assert (read, shape, data) == ("float32", [3], tensor.float().numpy().tobytes())
    assert note["values"] == {"dtype": dtype, "sent": "float32"}
    assert reader.variables()["x"]["dtype"] == dtype and reader.variables()["x"]["nbytes"] == 12
    assert reader.error(limit=11)[0] == "too-large"


def test_jax(monkeypatch):
    jax = imported("jax")
    array = jax.numpy.asarray(VALUES)
    reader = reader_of(x=array, b=array.astype("bfloat16"), f=array.astype("float8_e4m3fn"), c=array * 1j)
    assert reader.read("x")[:3] == ("float32", [3, 4], VALUES.tobytes())
    assert reader.read("x[1:, 0]")[:3] == ("float32", [2], VALUES[1:, 0].tobytes())
    assert reader.read("x", sample={"size": 2, "seed": 0})[1] == [2, 4]
    assert reader.read("b")[:3] == ("bfloat16", [3, 4], torch.tensor(VALUES).bfloat16().view(torch.int16).numpy().tobytes())
    assert reader.read("f")[:2] == ("float32", [3, 4]) and reader.variables()["f"]["dtype"] == "float8_e4m3fn"
    assert "complex64" in reader.error("c")[1]
    listed = reader.variables()["x"]
    assert (listed["type"], listed["device"], listed["nbytes"]) == ("jax.Array", "cpu", 48)
    array.delete()
    assert "was deleted" in reader.error("x")[1]


SHARDED = """
import sys; sys.path[:0] = ["test/python", "."]
import jax, numpy as np
from jax.sharding import Mesh, NamedSharding, PartitionSpec
from reading import reader_of
from jupyterlab_loss_inspector.agent import jax_arrays
values = np.arange(16, dtype="f4").reshape(8, 2)
x = jax.device_put(values, NamedSharding(Mesh(np.array(jax.devices()), ("rows",)), PartitionSpec("rows")))
reader = reader_of(x=x)
assert reader.variables()["x"]["device"] == "cpu × 4"
assert reader.read()[:3] == ("float32", [8, 2], values.tobytes())

class Local:
    "What one process of several sees: its own shards."
    dtype, shape, is_fully_addressable, is_fully_replicated, sharding = x.dtype, x.shape, False, False, x.sharding
    addressable_shards = x.addressable_shards[2:]
    is_deleted = staticmethod(lambda: False)

found = jax_arrays.JaxFound(Local)
assert (found.shape, found.nbytes) == ([4, 2], 32)
assert found.note["values"] == {"first": 4, "last": 7, "count": 8}
assert bytes(found.read(99)[1]) == values[4:].tobytes()
columns = jax.device_put(values.T, NamedSharding(Mesh(np.array(jax.devices()), ("rows",)), PartitionSpec(None, "rows")))
Local.addressable_shards = columns.addressable_shards[2:]
assert "pieces that are no rows" in str(jax_arrays.JaxFound(Local).refusal)
"""


def test_jax_arrays_spread_over_devices():
    imported("jax")
    environment = {**os.environ, "XLA_FLAGS": "--xla_force_host_platform_device_count=4", "JAX_PLATFORMS": "cpu"}
    root = Path(__file__).parents[2]
    subprocess.run([sys.executable, "-c", SHARDED], check=True, cwd=root, env=environment, timeout=120)


def test_tensorflow_and_keras():
    tensorflow = imported("tensorflow")
    tensor = tensorflow.constant(VALUES)
    variable = tensorflow.Variable(VALUES)
    weight = tensorflow.keras.Variable(VALUES)
    half = tensorflow.cast(tensor, tensorflow.bfloat16)
    text = tensorflow.constant(["a"])
    ragged = tensorflow.ragged.constant([[1], [2, 3]])
    reader = reader_of(x=tensor, v=variable, k=weight, b=half, t=text, r=ragged)
    for name in "xvk":
        assert reader.read(name)[:3] == ("float32", [3, 4], VALUES.tobytes())
        assert reader.read(name + "[1]")[:3] == ("float32", [4], VALUES[1].tobytes())
        assert reader.read(name + ".numpy()")[1] == [3, 4]
        assert reader.read(name, sample={"size": 2, "seed": 0})[1] == [2, 4]
    assert reader.read("b")[0] == "bfloat16"
    assert "a tensor of string" in reader.error("t")[1] or "of string is not made of plain numbers" in reader.error("t")[1]
    assert "RaggedTensor is not an array" in reader.error("r")[1]
    listed = reader.variables()
    assert [listed[name]["type"] for name in "xvk"] == ["tf.Tensor", "tf.Variable", "keras.Variable"]
    assert {listed[name]["device"] for name in "xvk"} == {"cpu"}


def test_polars():
    polars = imported("polars")
    frame = polars.DataFrame({"a": [1, 2, None], "b": [0.5, 1.5, 2.5], "c": ["x", "y", "x"]})
    frame = frame.with_columns(polars.col("c").cast(polars.Categorical).alias("d"))
    reader = reader_of(df=frame, x=frame["b"], n=frame.select("a", "b"))
    assert reader.read("x")[:3] == ("float64", [3], np.float64([0.5, 1.5, 2.5]).tobytes())
    assert reader.read('df["a"]')[2] == np.float64([1, 2, np.nan]).tobytes()
    assert reader.read("n")[:3] == ("float64", [3, 2], np.float64([1, 0.5, 2, 1.5, np.nan, 2.5]).tobytes())
    assert reader.read("n[1:]")[1] == [2, 2]
    assert reader.read("df")[1:3] == ([3, 2], np.float64([1, 0.5, 2, 1.5, np.nan, 2.5]).tobytes())
    assert reader.read("df")[3]["values"]["columns"] == "c (String), d (Categorical)"
    assert reader.open("df")["labels"] == ["a", "b"]
    assert reader.read('df["c"]')[2] == np.int64([0, 1, 0]).tobytes() and reader.open('df["c"]')["classNames"] == ["x", "y"]
    enum = frame["c"].cast(polars.Enum(["y", "x", "z"]))
    assert reader_of(e=enum).open("e")["classNames"] == ["y", "x", "z"]
    words = polars.Series(["b", "c", "a", None]).cast(polars.Categorical)
    sampled = reader_of(w=words)
    rows = sorted(__import__("random").Random(5).sample(range(4), 2))
    codes = np.frombuffer(sampled.read("w")[2], "i8")
    assert codes.tolist() == [1, 2, 0, -1] and "-1 stands for a missing one" in sampled.read("w")[3]["template"]
    assert np.frombuffer(sampled.read("w", sample={"size": 2, "seed": 5})[2], "i8").tolist() == codes[rows].tolist()
    codes = reader.open('df["d"]')
    assert (codes["dtype"], codes["shape"]) == ("int64", [3])
    names = codes["classNames"]
    assert [names[code] for code in np.frombuffer(reader.read('df["d"]')[2], "i8")] == ["x", "y", "x"]
    assert 'df["d"]' in reader.variables()
    big = polars.Series([2**60 + 1, None])
    assert "beyond ±2^53" in reader_of(x=big).error()[1]


def test_pyarrow():
    pyarrow = imported("pyarrow")
    table = pyarrow.table({"a": [1, None, 3], "b": [0.5, 1.5, 2.5], "f": pyarrow.array([True, None, False])})
    labels = pyarrow.array(["dog", "cat", "dog"]).dictionary_encode()
    table = table.append_column("label", labels)
    reader = reader_of(t=table, l=labels, h=pyarrow.array(np.float16([1, 2])), s=pyarrow.array(["a"]))
    assert reader.read('t["b"]')[:3] == ("float64", [3], np.float64([0.5, 1.5, 2.5]).tobytes())
    assert reader.read('t["a"]')[2] == np.float64([1, np.nan, 3]).tobytes()
    assert reader.read('t["f"]')[2] == np.float64([1, np.nan, 0]).tobytes()
    assert reader.read("h")[:3] == ("float16", [2], np.float16([1, 2]).tobytes())
    for path in ("l", 't["label"]'):
        assert reader.open(path)["classNames"] == ["dog", "cat"]
        assert reader.read(path)[2] == np.int64([0, 1, 0]).tobytes()
    missing = pyarrow.chunked_array([pyarrow.array(["dog", None]).dictionary_encode(), pyarrow.array(["cat"]).dictionary_encode()])
    assert reader_of(x=missing).read()[2] == np.int64([0, -1, 1]).tobytes()
    assert reader_of(x=missing).open()["classNames"] == ["dog", "cat"]
    assert reader.open("s")["classNames"] == ["a"] and reader.read("s")[2] == np.int64([0]).tobytes()
    assert reader.read("t")[1] == [3, 3] and reader.read("t")[3]["values"]["columns"].startswith("label (dictionary<")
    numbers = reader_of(t=table.select(["a", "b"]))
    assert numbers.read("t", sample={"size": 2, "seed": 1})[1] == [2, 2]


def test_lists_of_one_length_in_arrow_and_polars():
    pyarrow, polars = imported("pyarrow"), imported("polars")
    flat, rows = np.arange(12.0), np.arange(12.0).reshape(3, 4).tolist()
    fixed = pyarrow.FixedSizeListArray.from_arrays(pyarrow.array(flat), 4)
    deep = [[[1, 2], [3, 4]], [[5, 6], [7, 8]]]
    names = {"fixed": fixed, "list": pyarrow.array(rows), "large": pyarrow.array(rows, pyarrow.large_list(pyarrow.float64()))}
    names.update(chunked=pyarrow.chunked_array([fixed[:1], fixed[1:]]), series=polars.Series(rows), array=polars.Series(rows, dtype=polars.Array(polars.Float64, 4)))
    reader = reader_of(**names, t=pyarrow.table({"x": fixed}), f=polars.DataFrame({"x": rows}), deep=pyarrow.array(deep), deeper=polars.Series(deep))
    for path in (*names, 't["x"]', 'f["x"]'):
        assert reader.read(path)[:3] == ("float64", [3, 4], flat.tobytes()), path
        assert reader.variables()[path]["shape"] == [3, 4] and reader.variables()[path]["nbytes"] == 96
        assert reader.read(path + "[1:]")[1:3] == ([2, 4], flat[4:].tobytes()), path
        assert reader.read(path, sample={"size": 2, "seed": 0})[1] == [2, 4]
    for path in ("deep", "deeper"):
        assert reader.read(path)[:3] == ("int64", [2, 2, 2], np.arange(1, 9).tobytes())
    for wrong in ([[1.0], [2.0, 3.0]], [[1.0], None], [[[1], [2]], [[3], [4, 5]]]):
        for held in (pyarrow.array(wrong), polars.Series(wrong)):
            assert "not all of one length" in reader_of(x=held).error()[1]
    assert "is not made of plain numbers" in reader_of(x=pyarrow.array([[None], [None]])).error()[1]


def test_xarray():
    xarray = imported("xarray")
    array = xarray.DataArray(VALUES, dims=("sample", "class"))
    reader = reader_of(x=array, ds=xarray.Dataset({"logits": array}))
    assert reader.read("x") == ("float32", [3, 4], VALUES.tobytes(), {"template": "dimensions: {dims}", "values": {"dims": "sample, class"}})
    assert reader.read('ds["logits"]')[2] == reader.read("ds.logits.values")[2] == VALUES.tobytes()
    assert reader.read("x[:, 1]")[2] == VALUES[:, 1].tobytes()
    words = xarray.DataArray(np.array(["b", "a"]))
    named = array.assign_coords({"class": ["ant", "bee", "cat", "dog"]})
    reader = reader_of(w=words, n=named, ds=reader.agent.namespace()["ds"])
    assert reader.open("w")["classNames"] == ["a", "b"] and reader.open("n")["labels"] == ["ant", "bee", "cat", "dog"]
    assert "Dataset holds several arrays" in reader.error("ds")[1]
    pandas = imported("pandas")
    labels = xarray.Dataset({"y": ("n", pandas.Categorical(["b", None, "a"]))}, coords={"n": [5, 6, 7]})
    held = reader_of(ds=labels, i=xarray.DataArray(pandas.array([1, None], "Int64")))
    assert held.open('ds["y"]')["classNames"] == ["a", "b"] and held.read('ds["y"]')[2] == b"\1\xff\0"
    assert "-1 stands for a missing one" in held.read('ds["y"]')[3]["template"]
    assert held.read('ds["n"]')[2] == np.int64([5, 6, 7]).tobytes() and held.read("i")[2] == np.float64([1, np.nan]).tobytes()
    assert 'ds["logits"]' in reader.variables()


def test_dask_is_described_and_never_computed():
    array = imported("dask.array")
    lazy = array.from_array(VALUES).map_blocks(lambda block: pytest.fail("computed"), meta=VALUES[:0, :0])
    reader = reader_of(x=lazy)
    listed = reader.variables()["x"]
    assert (listed["shape"], listed["dtype"], listed["nbytes"], listed["device"]) == ([3, 4], "float32", 48, "lazy")
    assert "is lazy" in reader.error("x")[1] and "is lazy" in reader.error("x[0]")[1]
    xarray = imported("xarray")
    assert "is lazy" in reader_of(x=xarray.DataArray(lazy)).error()[1]


@pytest.mark.parametrize("name", "bsr coo csc csr dia dok lil".split())
def test_scipy_sparse(name):
    sparse = imported("scipy.sparse")
    dense = np.diag(np.float32([1, 0, 2]))
    for kind in ("array", "matrix"):
        reader = reader_of(x=getattr(sparse, f"{name}_{kind}")(dense))
        dtype, shape, data, note = reader.read()
        assert (dtype, shape, data) == ("float32", [3, 3], dense.tobytes())
        assert "stored values" in note["template"]
        assert reader.read(sample={"size": 2, "seed": 0})[1] == [2, 3]
        assert reader.error(limit=35)[0] == "too-large"


def test_lists_of_arrays():
    tensors = [torch.full((2, 3), float(i)) for i in range(4)]
    losses = [torch.tensor(i / 2, requires_grad=True) for i in range(3)]
    reader = reader_of(x=tensors, losses=losses, ragged=[np.zeros(2), np.zeros(3)], mixed=[np.zeros(2), torch.zeros(2)])
    assert reader.read("x")[:3] == ("float32", [4, 2, 3], torch.stack(tensors).numpy().tobytes())
    assert reader.read("losses")[:3] == ("float32", [3], np.float32([0, 0.5, 1]).tobytes())
    assert "item 1 of the list is (3) float64, the first (2)" in reader.error("ragged")[1]
    assert "other things than arrays" in reader.error("mixed")[1]
    assert [name for name in reader.variables() if name.startswith("ragged")] == ["ragged[0]", "ragged[1]"]


def test_a_sample_takes_the_same_rows_of_every_array():
    import pandas

    rows = np.arange(100)
    frame = pandas.DataFrame({"row": rows})
    reader = reader_of(a=rows, b=torch.tensor(rows), c=frame, d=list(range(100)), s=frame["row"])
    sample = {"size": 7, "seed": 3}
    taken = [np.frombuffer(reader.read(name, sample=sample)[2], "i8").tolist() for name in "abcds"]
    assert len(set(taken[0])) == 7 and taken[0] == sorted(taken[0])
    assert all(other == taken[0] for other in taken)
    assert reader.open("a", sample=sample)["rows"] == {"size": 7, "of": 100}
    assert reader.open("a", limit=56, sample=sample)["byteLength"] == 56
    assert np.frombuffer(reader.read("a", sample={**sample, "seed": 4})[2], "i8").tolist() != taken[0]
