"""Python's own containers and buffers, and arrays that hold objects or fields rather than numbers."""

import array
import collections

import numpy as np
import pandas as pd
import pytest
import torch
from reading import reader_of


def doubles(*values):
    return np.float64(values).tobytes()


@pytest.mark.parametrize("hold", [lambda items: pd.Series(items, dtype=object), lambda items: of_objects(items)], ids=["pandas", "numpy"])
@pytest.mark.parametrize(
    "items, dtype, shape, data",
    [
        ([[0.5, 1], [2, 3]], "float64", [2, 2], doubles(0.5, 1, 2, 3)),
        ([np.float32([1, 2]), np.float32([3, 4])], "float32", [2, 2], np.float32([1, 2, 3, 4]).tobytes()),
        ([0.5, 2], "float64", [2], doubles(0.5, 2)),
        ([3, True], "int64", [2], np.int64([3, 1]).tobytes()),
        (["b", None, "a"], "int64", [3], np.int64([1, -1, 0]).tobytes()),
    ],
)
def test_objects_that_are_numbers_lists_arrays_or_names(hold, items, dtype, shape, data):
    reader = reader_of(x=hold(items))
    assert reader.read()[:3] == (dtype, shape, data)
    assert reader.variables()["x"]["shape"] == shape and reader.variables()["x"]["refusal"] is None
    assert reader.read(sample={"size": 1, "seed": 0})[1] == [1, *shape[1:]]


def of_objects(items):
    array = np.empty(len(items), dtype=object)
    array[:] = items
    return array


@pytest.mark.parametrize(
    "items, reason",
    [
        ([[1.0], [2.0, 3.0]], "the list is ragged"),
        ([np.zeros(2), None], "the list holds other things than arrays"),
        ([1.0, None], "other things than numbers: a NoneType at place 1"),
        ([None, 1.0], "is not made of plain numbers"),
        ([[]], "is not made of plain numbers"),
    ],
)
def test_objects_that_do_not_fit_together_are_refused(items, reason):
    held = pd.Series(items, dtype=object)
    assert reason in reader_of(x=held).error()[1] and reason in reader_of(x=pd.Index(held)).error()[1]


def test_a_series_without_its_index_and_an_index():
    frame = pd.DataFrame({"a": pd.array([1, None], "Int64"), "b": ["u", "v"]}, index=[7, 9])
    reader = reader_of(df=frame, ints=frame["a"].array, words=frame["b"].array, index=frame.index, range=pd.RangeIndex(2))
    assert reader.read("ints")[2] == doubles(1, np.nan) and reader.open("words")["classNames"] == ["u", "v"]
    assert reader.read("index")[2] == reader.read("df.index")[2] == np.int64([7, 9]).tobytes()
    assert reader.read("range")[2] == np.int64([0, 1]).tobytes()


def test_columns_of_several_levels_by_what_a_person_writes():
    frame = pd.DataFrame(np.arange(8.0).reshape(2, 4), columns=pd.MultiIndex.from_product([["a", "b"], ["x", "y"]]))
    reader = reader_of(df=frame)
    listed = [name for name in reader.variables() if name != "df"]
    assert listed == ['df["a", "x"]', 'df["a", "y"]', 'df["b", "x"]', 'df["b", "y"]']
    for path in ('df["b", "x"]', 'df[("b", "x")]', 'df["b"]["x"]', "df[('b','x')]"):
        assert reader.read(path)[2] == doubles(2, 6)
    assert reader.open('df["b"]')["labels"] == ["x", "y"]


def test_fields_of_structured_and_record_arrays():
    plain = np.array([(1, 0.5), (2, 1.5)], dtype=[("y", "i4"), ("p", "f8")])
    reader = reader_of(s=plain, r=np.rec.array(plain))
    for name in "sr":
        assert 'several fields: read one of them, such as ["y"]' in reader.error(name)[1]
        assert reader.read(f'{name}["p"]')[:3] == ("float64", [2], doubles(0.5, 1.5))
        assert reader.variables()[f'{name}["y"]']["dtype"] == "int32"
    assert reader.read("r.p")[2] == doubles(0.5, 1.5)
    assert "q of numpy.recarray is not looked up" in reader.error("r.q")[1]
    assert "p of numpy.ndarray is not looked up" in reader.error("s.p")[1]


@pytest.mark.parametrize("code", "bBhHiIlLqQfd")
def test_buffers_of_python(code):
    items = array.array(code, [1, 2, 3])
    reader = reader_of(x=items, m=memoryview(items), strided=memoryview(items)[::2])
    dtype = np.dtype(code).name
    assert reader.read()[:3] == reader.read("m")[:3] == (dtype, [3], items.tobytes())
    assert reader.read("strided")[1:3] == ([2], memoryview(items)[::2].tobytes())
    assert reader.variables()["x"]["type"] == "array.array" and reader.variables()["m"]["nbytes"] == len(items.tobytes())
    assert reader.read("x[1:]")[1] == [2] and reader.read(sample={"size": 2, "seed": 0})[1] == [2]


def test_buffers_of_other_things():
    reader = reader_of(x=memoryview(np.zeros(2, ">f4")), c=memoryview(b"ab").cast("c"), m=memoryview(np.ones((2, 3), "f2")))
    assert "a buffer of format >f is not made of plain numbers" in reader.error()[1]
    assert "a buffer of format c" in reader.error("c")[1]
    assert reader.read("m")[:3] == ("float16", [2, 3], np.ones(6, "f2").tobytes())


def test_a_queue_is_read_as_a_list():
    reader = reader_of(losses=collections.deque([0.5, 0.25], maxlen=9), tensors=collections.deque([torch.ones(2)]), words=collections.deque("a"))
    assert reader.read("losses")[:3] == ("float64", [2], doubles(0.5, 0.25))
    assert list(reader.variables()) == ["losses", "tensors"] and reader.variables()["losses"]["type"] == "collections.deque"
    assert reader.read("tensors[0]")[1] == [2]


def test_what_cannot_be_described_costs_no_other():
    released = memoryview(b"a")
    released.release()
    reader = reader_of(x=released, y=np.zeros(2))
    assert reader.variables()["y"]["shape"] == [2]
    assert reader.variables()["x"]["refusal"] == {"template": "what it is cannot be told: {name}", "values": {"name": "ValueError"}}
