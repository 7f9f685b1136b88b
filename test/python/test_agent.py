"""The agent, driven as an object."""

import ast
import json
import sys
import time

import numpy as np
import pandas as pd
import pytest
import torch
from reading import reader_of

from jupyterlab_loss_inspector.agent import listing, parts
from jupyterlab_loss_inspector.agent.sequences import LIST_NODES
from jupyterlab_loss_inspector.agent.release import RELEASE_SECONDS

NUMPY_DTYPES = [*("bool int8 uint8 int16 uint16 int32 uint32 int64 uint64".split()), "float16", "float32", "float64"]
LAYOUTS = {
    "C order": lambda a: a,
    "Fortran order": np.asfortranarray,
    "transposed": lambda a: a.T,
    "negative strides": lambda a: a[::-1, ::-2],
    "big endian": lambda a: a.astype(a.dtype.newbyteorder(">")),
    "a slice": lambda a: a[1:3, ::3],
    "broadcast": lambda a: np.broadcast_to(a[0], (4, a.shape[1])),
    "0-d": lambda a: a[1:2, 2].reshape(()),
    "empty": lambda a: a[:0],
    "3-d": lambda a: a.reshape(5, 7, 1).swapaxes(0, 2),
}


def sample(dtype, shape=(5, 7)):
    random = np.random.default_rng(0)
    if dtype == "bool":
        return random.integers(0, 2, shape).astype(bool)
    if np.dtype(dtype).kind in "iu":
        info = np.iinfo(dtype)
        return random.integers(info.min, info.max, shape, dtype=dtype, endpoint=True)
    array = random.normal(size=shape).astype(dtype)
    array[0, :4] = [np.nan, np.inf, -np.inf, -0.0]
    return array


def little_bytes(array):
    return np.array(array, order="C").astype(array.dtype.newbyteorder("<")).tobytes()


@pytest.mark.parametrize("layout", LAYOUTS)
@pytest.mark.parametrize("dtype", NUMPY_DTYPES)
def test_numpy_bytes(dtype, layout):
    array = LAYOUTS[layout](sample(dtype))
    expected = (dtype, list(array.shape), little_bytes(array), None)
    assert reader_of(x=array).read() == expected


@pytest.mark.filterwarnings("ignore::PendingDeprecationWarning")
def test_numpy_read_only_and_memory_mapped(tmp_path):
    array = sample("float32")
    array.flags.writeable = False
    assert reader_of(x=array).read()[2] == array.tobytes()
    np.save(tmp_path / "a.npy", array)
    mapped = np.load(tmp_path / "a.npy", mmap_mode="r")
    reader = reader_of(x=mapped, m=np.matrix(array))
    assert reader.variables()["x"]["type"] == "numpy.memmap"
    assert reader.read("x")[2] == array.tobytes()
    assert reader.read("m")[1:3] == ([5, 7], array.tobytes())


def test_the_copy_does_not_follow_the_array():
    array = np.zeros(3)
    reader = reader_of(x=array)
    reader.open()
    array += 1
    assert bytes(reader.ask("chunk", offset=0, length=24)[1][0]) == bytes(24)


@pytest.mark.parametrize(
    "array, dtype",
    [
        (np.zeros(2, complex), "complex128"),
        (np.array([None]), "object"),
        (np.array([["a"]]), "str32"),
        (np.zeros(1, "M8[s]"), "datetime64[s]"),
        (np.zeros(1, np.longdouble), np.dtype(np.longdouble).name),
    ],
)
def test_numpy_refuses_by_name(array, dtype):
    reader = reader_of(x=array)
    assert reader.error() == ("unsupported-array", f"an array of {dtype} is not made of plain numbers")
    assert reader.variables()["x"]["refusal"]["values"] == {"dtype": dtype}


def test_masked_array_is_refused():
    reader = reader_of(x=np.ma.masked_invalid([1.0, np.nan]))
    assert reader.error()[1].startswith("a masked array has no value where it is masked")


TORCH_DTYPES = [*("bool int8 uint8 int16 int32 int64 uint16 uint32 uint64".split()), "float16", "bfloat16", "float32", "float64"]
TORCH_LAYOUTS = {
    "contiguous": lambda t: t,
    "transposed": lambda t: t.t(),
    "a slice": lambda t: t[1:, ::2],
    "expanded": lambda t: t[:1].expand(4, 3),
    "0-d": lambda t: t[1, 1],
    "empty": lambda t: t[:0],
    "channels last": lambda t: t.reshape(1, 1, 3, 3).contiguous(memory_format=torch.channels_last),
}


def torch_bytes(tensor):
    bits = {1: torch.uint8, 2: torch.int16, 4: torch.int32, 8: torch.int64}[tensor.element_size()]
    return tensor.detach().clone(memory_format=torch.contiguous_format).view(bits).numpy().tobytes()


@pytest.mark.parametrize("layout", TORCH_LAYOUTS)
@pytest.mark.parametrize("dtype", TORCH_DTYPES)
def test_torch_bytes(dtype, layout):
    numbers = torch.arange(-3, 6).reshape(3, 3) * (1.25 if "float" in dtype else 1)
    tensor = TORCH_LAYOUTS[layout](numbers.to(getattr(torch, dtype)))
    expected = (dtype, list(tensor.shape), torch_bytes(tensor), None)
    assert reader_of(x=tensor).read() == expected


def test_torch_gradients_parameters_and_lazy_negation():
    leaf = torch.arange(4.0, requires_grad=True)
    negative = torch.arange(4).to(torch.complex64).mul(1j).conj().imag
    assert negative.is_neg()
    reader = reader_of(x=leaf * 2, p=torch.nn.Parameter(leaf), n=negative)
    assert reader.read("x")[2] == np.array([0, 2, 4, 6], "f4").tobytes()
    assert reader.read("p")[2] == np.array([0, 1, 2, 3], "f4").tobytes()
    assert reader.read("n")[2] == np.array([-0.0, -1, -2, -3], "f4").tobytes()
    described = reader.variables()
    assert described["p"]["type"] == "torch.nn.Parameter"
    assert [described[name]["requires_grad"] for name in "xpn"] == [True, True, False]


def nested():
    return torch.nested.nested_tensor([torch.zeros(2), torch.zeros(3)])


@pytest.mark.filterwarnings("ignore")
@pytest.mark.parametrize(
    "make, reason",
    [
        (lambda: torch.zeros(2, dtype=torch.complex64), "complex64 is not made of plain numbers"),
        (lambda: torch.zeros(2, device="meta"), "on the meta device has no values"),
        (lambda: torch.zeros(2, 2).to_sparse(), "sparse_coo layout is not read"),
        (lambda: torch.eye(2).to_sparse_csr(), "sparse_csr layout is not read"),
        (lambda: torch.quantize_per_tensor(torch.ones(2), 0.1, 0, torch.qint8), "qint8 is not made of plain numbers"),
        (nested, "nested layout is not read"),
    ],
)
def test_torch_refusals(make, reason):
    reader = reader_of(x=make())
    tag, message = reader.error()
    assert tag == "unsupported-array" and reason in message
    assert reader.variables()["x"]["refusal"]


def test_torch_state_is_left_alone():
    state = torch.random.get_rng_state()
    torch.set_default_dtype(torch.float64)
    try:
        reader_of(x=torch.zeros(2, requires_grad=True)).read()
        assert torch.is_grad_enabled()
        assert torch.get_default_dtype() == torch.float64
    finally:
        torch.set_default_dtype(torch.float32)
    assert torch.equal(state, torch.random.get_rng_state())


def doubles(*numbers):
    return np.array(numbers, "f8").tobytes()


@pytest.mark.parametrize(
    "series, dtype, data",
    [
        (pd.Series([1.5, 2.5]), "float64", doubles(1.5, 2.5)),
        (pd.Series([1, 2], dtype="int8"), "int8", b"\1\2"),
        (pd.Series([True, False]), "bool", b"\1\0"),
        (pd.Series([1, 2], dtype="Int16"), "int16", b"\1\0\2\0"),
        (pd.Series([1, None], dtype="Int16"), "float64", doubles(1, np.nan)),
        (pd.Series([True, None], dtype="boolean"), "float64", doubles(1, np.nan)),
        (pd.Series([1.5, None], dtype="Float32"), "float32", np.array([1.5, np.nan], "f4").tobytes()),
        (pd.Series([2**63, 1], dtype="UInt64"), "uint64", np.array([2**63, 1], "u8").tobytes()),
    ],
)
def test_series(series, dtype, data):
    assert reader_of(x=series).read() == (dtype, [2], data, None)


WORDS = ["dog", "cat", "ant", "dog"]


@pytest.mark.parametrize(
    "words",
    [WORDS, np.array(WORDS), pd.Series(WORDS), pd.Series(WORDS, dtype=object), pd.Series(WORDS, dtype="string"), tuple(WORDS)],
    ids=["list", "numpy", "str", "object", "string", "tuple"],
)
def test_names_are_class_indices(words):
    reader = reader_of(x=words)
    dtype, shape, data, note = reader.read()
    assert (dtype, shape, data) == ("int64", [4], np.int64([2, 1, 0, 2]).tobytes())
    assert "in the order of the sorted names" in note["template"]
    assert reader.open()["classNames"] == ["ant", "cat", "dog"]
    sample = {"size": 2, "seed": 1}
    rows = sorted(__import__("random").Random(1).sample(range(4), 2))
    assert reader.read(sample=sample)[2] == np.int64([2, 1, 0, 2])[rows].tobytes()
    assert reader.open(sample=sample)["classNames"] == ["ant", "cat", "dog"]


def test_a_missing_name_is_minus_one():
    assert reader_of(x=pd.Series(["b", None, "a"])).read()[2] == np.int64([1, -1, 0]).tobytes()
    assert reader_of(x=pd.Series(["b", np.nan, "a"], dtype=object)).read()[2] == np.int64([1, -1, 0]).tobytes()


def test_frame_reads_its_numeric_columns_and_says_what_it_leaves_out():
    frame = pd.DataFrame({"id": ["x", "y"], "cat": [0.5, 1.5], "when": pd.date_range("2026", periods=2), "dog": [2.0, 3.0]})
    reader = reader_of(x=frame, y=frame.astype({"id": "category"}), n=pd.DataFrame(np.zeros((2, 2))))
    dtype, shape, data, note = reader.read()
    assert (dtype, shape, data) == ("float64", [2, 2], doubles(0.5, 2, 1.5, 3))
    assert note["template"] == "left out, since they hold no plain numbers: {columns}"
    assert note["values"]["columns"].startswith("id (str), when (datetime64[")
    assert reader.open()["labels"] == ["cat", "dog"]
    assert reader.read("y")[1] == [2, 2] and "id (category)" in reader.read("y")[3]["values"]["columns"]
    assert reader.open("n")["labels"] is None
    assert reader.variables()["x"]["shape"] == [2, 2] and reader.variables()["x"]["refusal"] is None
    assert reader.read("x", sample={"size": 1, "seed": 0})[1] == [1, 2]


def test_column_of_names_in_a_mixed_frame_is_found_by_its_name():
    frame = pd.DataFrame({"cat": [0.5, 1.5], "id": ["x", "y"]})
    counted = pd.DataFrame({0: [0.5, 1.5], 1: ["x", "y"], 2: [2.0, 3.0]})
    reader = reader_of(x=frame, n=counted)
    assert reader.read('x["id"]')[2] == np.int64([0, 1]).tobytes()
    assert reader.open('x["id"]')["classNames"] == ["x", "y"]
    assert reader.read("n")[:3] == ("float64", [2, 2], doubles(0.5, 2, 1.5, 3))
    assert reader.open("n[1]")["classNames"] == ["x", "y"]


def test_categorical_series_gives_its_codes():
    reader = reader_of(x=pd.Series(["dog", "cat", None, "dog"], dtype="category"))
    dtype, shape, data, note = reader.read()
    assert (dtype, shape, data) == ("int8", [4], b"\1\0\xff\1")
    assert "codes of the categories" in note["template"]


def test_frame_of_one_dtype():
    values = sample("float32")
    assert reader_of(x=pd.DataFrame(values)).read() == ("float32", [5, 7], values.tobytes(), None)


def test_frame_of_several_dtypes():
    frame = pd.DataFrame({"a": [1, 2], "b": [True, False], "c": pd.array([3, None], "Int8"), "d": np.float16([0.5, 1])})
    expected = doubles(1, 1, 3, 0.5, 2, 0, np.nan, 1)
    assert reader_of(x=frame).read() == ("float64", [2, 4], expected, None)
    whole = pd.DataFrame({"a": np.int8([1, 2]), "b": np.uint8([3, 4])})
    assert reader_of(x=whole).read()[:3] == ("int16", [2, 2], np.int16([1, 3, 2, 4]).tobytes())


def test_frame_without_columns():
    assert reader_of(x=pd.DataFrame(index=range(3))).read()[:3] == ("float64", [3, 0], b"")


@pytest.mark.parametrize(
    "obj, reason",
    [
        (pd.Series([b"a"], dtype=object), "a Series of object is not made of plain numbers"),
        (pd.Series(["a", 1], dtype=object), "it holds other things than names: a int"),
        (pd.Series([f"name {i}" for i in range(1001)]), "it holds 1001 different names, more than the 1000 of classes"),
        (pd.Series(pd.date_range("2026", periods=1)), "is not made of plain numbers"),
        (pd.DataFrame({"name": ["x"]}), 'no column is made of plain numbers: read one of them, such as ["name"], which holds str'),
        (pd.DataFrame({"a": [2**60 + 1], "b": [0.5]}), f"{2**60 + 1} in column a is beyond ±2^53"),
        (pd.Series([2**60, None], dtype="Int64"), f"{2**60} is beyond ±2^53"),
        (pd.DataFrame({"u": np.uint64([2**63]), "i": [-1]}), f"{2**63} in column u is beyond ±2^53"),
    ],
)
def test_pandas_refusals(obj, reason):
    tag, message = reader_of(x=obj).error()
    assert tag == "unsupported-array" and reason in message


@pytest.mark.parametrize(
    "items, dtype, shape, data",
    [
        ([1.5, 2], "float64", [2], doubles(1.5, 2)),
        ([[1, 2], (3, True)], "int64", [2, 2], np.int64([1, 2, 3, 1]).tobytes()),
        ((True, False), "bool", [2], b"\1\0"),
        ([], "float64", [0], b""),
        ([[], []], "float64", [2, 0], b""),
        ([[[1.0]], [[2.0]]], "float64", [2, 1, 1], doubles(1, 2)),
    ],
)
def test_lists(items, dtype, shape, data):
    assert reader_of(x=items).read() == (dtype, shape, data, None)


def test_numpy_scalars_alone_and_in_lists():
    losses = [np.float64(0.5), 0.25, np.float32(0.125), 1]
    reader = reader_of(x=losses, s=np.float32(2.5), n=[[np.int64(1)], [2]], w={"loss": np.float64(3)})
    assert reader.read() == ("float64", [4], doubles(0.5, 0.25, 0.125, 1), None)
    assert reader.read("n") == ("int64", [2, 1], np.int64([1, 2]).tobytes(), None)
    assert reader.read("s") == ("float32", [], np.float32(2.5).tobytes(), None)
    assert reader.read('w["loss"]')[2] == doubles(3)
    assert list(reader.variables()) == ["x", "n"]


def test_columns_of_several_levels_are_called_by_the_lowest():
    frame = pd.DataFrame([[1.0, 2.0]], columns=pd.MultiIndex.from_tuples([("p", "cat"), ("p", "dog")]))
    assert reader_of(x=frame).open()["labels"] == ["cat", "dog"]


def endless():
    items = []
    items.append(items)
    return items


@pytest.mark.parametrize(
    "items, reason",
    [
        ([[1, 2], [3]], "ragged: item 1 at depth 1 has 1 items, the first has 2"),
        ([[1], 2], "ragged: item 1 at depth 1 has no items, the first has 1"),
        ([1, [2]], "other things than numbers: a list at place 1"),
        ([[1], ["a"]], "other things than numbers: a str at place 1"),
        ([2**63], "does not fit into 64 bits"),
        ([2**60 + 1, 0.5], f"{2**60 + 1} is beyond ±2^53"),
        ([10**5000, 0.5], "a number of 16610 bits is beyond ±2^53"),
        (endless(), "nested deeper than 16 levels"),
    ],
)
def test_list_refusals(items, reason):
    tag, message = reader_of(x=items).error()
    assert tag == "unsupported-array" and reason in message


def test_the_limit_is_checked_before_anything_is_copied():
    huge = torch.zeros(1).expand(2**40)
    reader = reader_of(x=huge, y=np.zeros(3), s=pd.Series([1, None] * 3, dtype="Int8"), n=[0.0] * 3)
    assert reader.error("x", limit=100) == ("too-large", f"{2**42} bytes are more than the limit of 100")
    assert reader.error("y", limit=23)[0] == reader.error("s", limit=47)[0] == reader.error("n", limit=23)[0] == "too-large"
    assert reader.open("y", limit=24)["byteLength"] == 24


def test_names_and_outputs():
    array = np.arange(3)
    reader = reader_of(x=array, Out={5: array}, text="abc")
    assert reader.open("Out[5]")["byteLength"] == 24
    assert reader.error("Out[6]") == ("not-found", "there is no [6]")
    assert reader.error("y") == ("not-found", "there is no y in the kernel")
    assert reader.error("text") == ("unsupported-array", "an object of type str is not an array that can be read")


def test_what_is_listed():
    names = {"x": np.zeros((2, 3), "f4"), "_x": np.zeros(1), 3: np.zeros(1), "In": [1], "Out": {}, "scalar": 1.5}
    names.update(ragged=[[1], [2, 3]], empty=[], words=["a"], numbers=[[1, 2]], long=[0.0] * (LIST_NODES + 1))
    variables = reader_of()
    variables.agent.namespace = lambda: names
    assert variables.ask("list")[0]["variables"] == [
        {
            "name": "x",
            "type": "numpy.ndarray",
            "dtype": "float32",
            "shape": [2, 3],
            "nbytes": 24,
            "device": "cpu",
            "requires_grad": False,
            "refusal": None,
        },
        {
            "name": "numbers",
            "type": "list",
            "dtype": "int64",
            "shape": [1, 2],
            "nbytes": 16,
            "device": "cpu",
            "requires_grad": False,
            "refusal": None,
        },
    ]
    json.dumps(variables.ask("list")[0])


def test_work_on_lists_is_bounded(monkeypatch):
    monkeypatch.setattr(listing, "LISTING_NODES", 250)
    reader = reader_of(**{f"x{i}": [0.0] * 100 for i in range(5)})
    assert list(reader.variables()) == ["x0", "x1"]
    others = {f"w{i}": [None] * 100 for i in range(2)}
    assert list(reader_of(**others, x=[0.0] * 100).variables()) == []


def test_of_a_vocabulary_only_the_first_entries_are_looked_at(monkeypatch):
    looked = []
    plain, text = parts.is_plain, parts.key_text
    monkeypatch.setattr(parts, "is_plain", lambda key: looked.append(key) or plain(key))
    monkeypatch.setattr(parts, "key_text", lambda key: looked.append(key) or text(key))
    vocabulary = {f"token {i}": np.zeros(1) for i in range(5000)}
    reader = reader_of(v=vocabulary)
    assert len(reader.variables()) == listing.MAX_CHILDREN
    assert len(looked) <= parts.LOOKED_AT + listing.MAX_CHILDREN
    assert reader.read('v["token 4999"]')[1] == [1]


def test_listing_takes_a_few_milliseconds_of_ten_thousand_names():
    names = {f"v{i}": i if i % 3 else f"text {i}" for i in range(10_000)}
    arrays = {f"a{i}": np.zeros((10, 3)) for i in range(30)}
    reader = reader_of(**names, **arrays)

    def seconds():
        begin = time.process_time()
        assert len(reader.variables()) == 30
        return time.process_time() - begin

    # Of the processor, and the best of several: other programs take their share of the time that passes.
    assert min(seconds() for _ in range(5)) < 0.03


def test_a_copy_is_dropped_when_nobody_asks_for_it():
    reader = reader_of(x=np.zeros(3))
    reader.open()
    assert reader.ask("chunk", offset=0, length=8)[1] == [bytes(8)]
    seconds, release = reader.timers[-1]
    assert seconds == RELEASE_SECONDS
    release()
    reply, buffers = reader.ask("chunk", offset=0, length=8)
    assert "released while it was read" in reply["error"]["template"] and buffers == []


def test_a_failure_is_an_answer():
    error = reader_of().ask("open")[0]["error"]
    assert (error["tag"], error["values"]["name"]) == ("kernel-error", "KeyError")


def recording_class(touched):
    """A class, of a metaclass, each of whose special methods tells that it ran."""

    def record(name):
        def method(*args, **kwargs):
            touched.append(name)
            raise RuntimeError(name)

        return method

    names = "__repr__ __str__ __len__ __iter__ __getattr__ __getattribute__ __array__ __array_interface__ __eq__ __hash__"
    names += " __dlpack__ __dlpack_device__ __array_ufunc__ __array_function__ __complex__ __next__"
    names += " __bool__ __index__ __float__ __getitem__ __call__ __instancecheck__ __subclasscheck__ __dir__ __format__"
    methods = {name: record(name) for name in names.split()}
    metaclass = type("Meta", (type,), {**methods, "__name__": property(record("Meta.__name__"))})
    body = {**methods, "__class__": property(record("__class__")), "shape": property(record("shape"))}
    return type.__new__(metaclass, "Evil", (), body), methods


def test_objects_of_the_users_own_are_never_touched():
    touched = []
    evil, methods = recording_class(touched)
    array_class = type("MyArray", (np.ndarray,), methods)
    tensor_class = type("MyTensor", (torch.Tensor,), {**methods, "__torch_function__": classmethod(methods["__call__"])})
    frame_class = type("MyFrame", (pd.DataFrame,), methods)
    list_class = type("MyList", (list,), methods)
    namespace = {
        "evil": object.__new__(evil),
        "array": np.ndarray.__new__(array_class, 3),
        "tensor": torch.Tensor._make_subclass(tensor_class, torch.zeros(3)),
        "frame": object.__new__(frame_class),
        "items": list.__new__(list_class),
        "holds": [object.__new__(evil)],
        "nested": [[1.0], object.__new__(evil)],
        "kind": evil,
    }
    touched.clear()
    reader = reader_of()
    reader.agent.namespace = lambda: namespace
    assert reader.variables() == {}
    for name in namespace:
        assert reader.error(name)[0] == "unsupported-array"
    assert touched == []


def test_nothing_is_imported(monkeypatch):
    for name in [name for name in sys.modules if name.split(".")[0] in ("numpy", "torch", "pandas")]:
        monkeypatch.delitem(sys.modules, name)
    reader = reader_of(x=[1.0], y=object())
    assert list(reader.variables()) == ["x"]
    assert reader.read()[2] == doubles(1)
    assert not any(name in sys.modules for name in ("numpy", "torch", "pandas"))


def test_a_lazy_module_is_not_loaded(monkeypatch):
    lazy = type("Lazy", (type(sys),), {"__getattribute__": lambda *_: pytest.fail("loaded")})
    monkeypatch.setitem(sys.modules, "torch", lazy("torch"))
    assert reader_of(x=[1.0]).variables()


def test_the_text_is_python_3_8(agent_files):
    for source in agent_files.values():
        ast.parse(source, feature_version=(3, 8))
