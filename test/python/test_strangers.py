"""Objects of the user's own within those of libraries: whatever is looked at, none of their code runs."""

import numpy as np
import pandas as pd
import pytest
from pandas.api.extensions import ExtensionArray, ExtensionDtype
from reading import reader_of

METHODS = "__repr__ __str__ __len__ __iter__ __getattr__ __array__ __eq__ __hash__ __bool__ __float__ __index__ __getitem__ __lt__ __deepcopy__"


@pytest.fixture
def touched():
    return []


@pytest.fixture
def stranger(touched):
    """A class whose every method tells that it ran, once `armed` is in the list."""

    def recorded(name, answer):
        def method(self, *args):
            if "armed" in touched:
                touched.append(name)
            return answer(self)

        return method

    def nothing(self):
        raise AttributeError

    answers = {"__hash__": id, "__len__": lambda _: 2, "__eq__": lambda _: False, "__iter__": lambda _: iter(()), "__deepcopy__": lambda self: self}
    body = {name: recorded(name, answers.get(name, nothing)) for name in METHODS.split()}
    asked = {name: property(recorded(name, lambda _, value=value: value)) for name, value in {"shape": (2,), "dtype": np.dtype("f8"), "ndim": 1}.items()}
    return type("Stranger", (), {**body, **asked, "__array_function__": recorded("__array_function__", nothing)})


def objects(*items):
    array = np.empty(len(items), dtype=object)
    for place, item in enumerate(items):
        array[place] = item
    return array


def look(touched, reader, *paths):
    """Lists and reads with the strangers armed; what was read, and the sentences of what was not."""
    touched.append("armed")
    listed = list(reader.variables())
    replies = [reader.open(path) for path in paths]
    assert touched == ["armed"]
    return listed, [reply["shape"] if "shape" in reply else reply["error"]["template"].format(**reply["error"]["values"]) for reply in replies]


def test_behind_names_and_numbers_in_arrays_of_objects(touched, stranger):
    frame = pd.DataFrame({"a": [1.0, 2.0], "b": objects("u", stranger())})
    reader = reader_of(n=objects(1.0, stranger()), w=objects("u", stranger()), s=pd.Series(objects(1.0, stranger())), df=frame)
    listed, read = look(touched, reader, "n", "w", "s", 'df["b"]', 'df["a"]', "df")
    assert listed == ["n", "w", "s", "df", 'df["a"]', 'df["b"]']
    assert all("Stranger" in reason for reason in read[:4]) and read[4:] == [[2], [2, 1]]


def test_among_the_names_of_columns(touched, stranger):
    frame = pd.DataFrame(np.ones((3, 2)), columns=pd.Index(objects("a", stranger()), dtype=object))
    listed, read = look(touched, reader_of(df=frame), 'df["a"]', "df.a", "df", 'df["b"]')
    assert listed == ["df", 'df["a"]'] and read == [[3], [3], [3, 2], "pandas.DataFrame has nothing at this index: 'b'"]
    twice = pd.DataFrame(np.ones((3, 3)), columns=pd.Index(objects("a", "a", stranger()), dtype=object))
    assert look(touched[:0], reader_of(df=twice), 'df["a"]')[1] == [[3, 2]]


def test_hung_on_a_frame_or_series(touched, stranger):
    frame, series = pd.DataFrame({"a": [1.0, 2.0]}), pd.Series([1.0, 2.0])
    frame.attrs["about"] = series.attrs["about"] = stranger()
    object.__setattr__(frame, "to_numpy", lambda: touched.append("to_numpy"))
    reader = reader_of(df=frame, s=series)
    listed, read = look(touched, reader, "df", 'df["a"]', "df.a", "df.T", "df.to_numpy()", "s", "s[0:1]")
    assert listed == ["df", 'df["a"]', "s"] and read == [[2, 1], [2], [2], [1, 2], [2, 1], [2], [1]]
    assert frame.attrs["about"] is series.attrs["about"]


@pytest.fixture
def foreign(touched):
    """A series of somebody's own array."""

    def note(name):
        if "armed" in touched:
            touched.append(name)

    class Kind(ExtensionDtype):
        name, type, kind = "own", object, "O"

        @classmethod
        def construct_array_type(cls):
            return Own

        def __eq__(self, other):
            note("dtype.__eq__")
            return True

        __hash__ = ExtensionDtype.__hash__

    class Own(ExtensionArray):
        @property
        def dtype(self):
            note("dtype")
            return Kind()

        def __len__(self):
            note("__len__")
            return 2

        def __getitem__(self, key):
            note("__getitem__")
            return self

        def copy(self):
            return self

    return pd.Series(Own())


def test_a_column_of_somebodys_own_array(touched, foreign):
    frame = pd.DataFrame({"a": [1.0, 2.0], "own": foreign})
    listed, read = look(touched, reader_of(df=frame, s=foreign), "s", "df", 'df["own"]', "df[0:1]", 'df["a"]', "df.a")
    assert listed == ["df", 'df["a"]', "s"]
    assert read[0] == "a Series of Own is not made of plain numbers"
    assert read[1] == read[2] == read[3] == "it has a column of Own, whose code would run: read the others by their names"
    assert read[4:] == [[2], [2]]


def test_within_xarray(touched, stranger):
    xarray = pytest.importorskip("xarray")
    array = xarray.DataArray(stranger(), dims=["rows"])
    assert look(touched, reader_of(x=array), "x")[1] == ["it holds a Stranger, which is not read"]


def test_a_type_that_extends_arrow(touched):
    pyarrow = pytest.importorskip("pyarrow")

    class Own(pyarrow.ExtensionType):
        def __init__(self):
            super().__init__(pyarrow.int64(), "own")

        def __arrow_ext_serialize__(self):
            return b""

        def __str__(self):
            touched.append("__str__")
            return "own"

    own = pyarrow.ExtensionArray.from_storage(Own(), pyarrow.array([1, 2]))
    table = pyarrow.table({"a": [1.0, 2.0], "own": own})
    listed, read = look(touched, reader_of(t=table, c=pyarrow.chunked_array([own])), "t", 't["a"]', "c")
    assert listed == ["t", 't["a"]', 't["own"]', "c"]
    assert read == [[2, 1], [2], "an arrow array of Own is not made of plain numbers"]


def test_what_looks_like_a_data_class(touched, stranger):
    likeness = type("Likeness", (), {"__dataclass_fields__": {stranger(): 1}})
    assert look(touched, reader_of(x=likeness()), "x")[0] == []


def test_coordinates_of_xarray_by_name():
    xarray = pytest.importorskip("xarray")
    array = xarray.DataArray(np.ones((2, 3)), dims=["s", "c"], coords={"y": ("s", pd.Categorical(["u", None])), "c": ["cat", "dog", "ant"]})
    reader = reader_of(x=array)
    assert reader.read("x.y")[:3] == reader.read('x["y"]')[:3] == ("int8", [2], b"\0\xff")
    assert reader.open("x.c")["classNames"] == ["ant", "cat", "dog"]
    assert "sel" in reader.error('x.sel(c="cat")')[1] and "loc of xarray.DataArray is not looked up" in reader.error("x.loc")[1]


def test_parts_of_a_frame_that_take_code_are_refused_with_what_to_do():
    frame = pd.DataFrame(np.ones((2, 2)), columns=pd.MultiIndex.from_tuples([("a", "b"), ("a", "c")]))
    reader = reader_of(df=frame)
    assert reader.read('df["a", "b"]')[1] == [2]
    for path in ('df.loc["r"]', "df.iloc[0]"):
        assert "of pandas.DataFrame is not looked up: bind it to a name in a cell" in reader.error(path)[1]
    assert "a call would run code" in reader.error('df.xs("r")')[1]
