"""pandas: series and frames of numbers, nullable and arrow-backed too; a categorical gives its codes and class names."""

import math

from .attributes import instance_names
from .class_names import NamesFound
from .exact import check_exact
from .found import Found, is_plain, key_text
from .frames import TableFound, plain_label, plain_names
from .modules import library, type_name
from .numpy_arrays import DTYPES, numpy_bytes, numpy_code
from .object_arrays import ObjectsFound, may_be_numbers
from .refusal import check_size, sentence, unsupported

NULLABLE_DTYPES = (
    *("Int8Dtype", "Int16Dtype", "Int32Dtype", "Int64Dtype"),
    *("UInt8Dtype", "UInt16Dtype", "UInt32Dtype", "UInt64Dtype"),
    *("Float32Dtype", "Float64Dtype", "BooleanDtype", "ArrowDtype"),
)
NAMED_DTYPES = (*NULLABLE_DTYPES, "StringDtype", "CategoricalDtype", "DatetimeTZDtype")
MAX_CHILDREN = 20
FOREIGN = "it has a column of {type}, whose code would run: read the others by their names"
CATEGORIES = "these are the codes of the categories, in their order; -1 stands for a missing one, which is no target"


class WordsFound(NamesFound):
    """A series of strings."""

    SAME = frozenset("to_numpy copy".split())
    ATTRIBUTES = {"values": lambda series: series}

    def __init__(self, series):
        super().__init__(dtype_label(series.dtype), series.shape[0])
        self.series = series

    def strings(self):
        missing = self.series.isna().tolist()
        return [None if gone else value for value, gone in zip(self.series.tolist(), missing)]

    def rows(self, positions):
        return self.series.iloc[positions]


class ForeignFound(Found):
    """A series of an array that is not pandas' own, and whose length and dtype would be asked of somebody's code."""

    def __init__(self, series):
        self.series = series
        name = type_name(type(series.array))
        super().__init__(name, [len(series.index)], 0)
        self.refusal = unsupported("a Series of {dtype} is not made of plain numbers", dtype=name)


class SeriesFound(Found):
    SAME = frozenset("to_numpy copy".split())
    ATTRIBUTES = {"values": lambda series: series}

    def __new__(cls, series):
        if cls is not SeriesFound:
            return object.__new__(cls)
        series = bare(series)
        if is_foreign(type(series.array)):
            return ForeignFound(series)
        if holds_words(series):
            return WordsFound(series)
        first = first_object(series)
        return ObjectsFound(first, len(series), series.tolist) if may_be_numbers(first) else object.__new__(cls)

    def __init__(self, series):
        self.series = series = bare(series)
        self.categorical = type(series.dtype) is library("pandas", "CategoricalDtype")
        dtype = series.array.codes.dtype if self.categorical else plain_dtype(series.dtype)
        super().__init__(dtype_label(series.dtype), series.shape, dtype.itemsize if dtype else 0)
        if dtype is None:
            self.refusal = unsupported("a Series of {dtype} is not made of plain numbers", dtype=self.dtype)
        elif self.categorical:
            self.note = sentence(CATEGORIES)

    @staticmethod
    def item(series, key):
        return bare(series)[key]

    def class_names(self):
        return plain_names(self.series.dtype.categories.tolist()) if self.categorical else None

    def read(self, limit):
        values = self.series.array.codes if self.categorical else column_values(self.series)
        check_size(values.nbytes, limit)
        return numpy_bytes(values)

    def rows(self, positions):
        return self.series.iloc[positions]


class FrameFound(TableFound):
    SAME = frozenset("to_numpy copy".split())
    ATTRIBUTES = {"values": lambda frame: frame, "T": lambda frame: bare(frame).T, "index": lambda frame: frame.index}

    def __init__(self, frame):
        self.frame = frame = bare(frame)
        foreign = foreign_type(frame)
        if foreign is not None:
            raise unsupported(FOREIGN, type=foreign)
        dtypes = list(frame.dtypes)
        super().__init__(frame.shape[0], [plain_dtype(dtype) for dtype in dtypes], list(map(dtype_label, dtypes)))

    def label(self, index):
        return plain_label(self.frame.columns[index], index)

    def name(self, index):
        """Of several levels the lowest, as the last line above the cells says it."""
        found = self.frame.columns[index]
        return str(found[-1]) if type(found) is tuple and found and is_plain(found) else super().name(index)

    def column(self, index):
        return column_values(self.frame.iloc[:, index], self.label(index))

    def read(self, limit):
        dtypes = list(self.frame.dtypes)
        if dtypes and dtypes[0] in self.dtypes and all(dtype == dtypes[0] for dtype in dtypes) and not is_named(dtypes[0]):
            return numpy_bytes(self.frame.to_numpy())
        return super().read(limit)

    def rows(self, positions):
        return self.frame.iloc[positions]

    @staticmethod
    def item(frame, key):
        found = foreign_type(frame)
        if found is not None and (type(key) is not str or key not in plain_columns(frame)):
            raise unsupported(FOREIGN, type=found)
        return column_or_part(bare(frame), key)

    @staticmethod
    def attribute(frame, name):
        return column_or_part(bare(frame), name) if name in plain_columns(frame) else None

    @staticmethod
    def children(frame):
        bared = bare(frame)
        return [(key_text(name), column_or_part(bared, name)) for name in plain_columns(frame)[:MAX_CHILDREN]]


def bare(obj):
    """The same values without what a person has hung on them: pandas copies `attrs` with every part that it takes."""
    held = instance_names(obj)
    is_bare = not held.get("_attrs") and all(name.startswith("_") for name in held)
    return obj if is_bare else type(obj)(obj, copy=False)


def plain_columns(frame):
    """The names that are plain, of columns whose arrays are pandas' own."""
    return [name for place, name in enumerate(frame.columns) if is_plain(name) and not is_foreign(array_type(frame, place))]


def column_or_part(frame, key):
    """What `frame[key]` is. A column by its place where others have names that pandas would ask for their hash."""
    names = list(frame.columns)
    if type(key) is not str or all(map(is_plain, names)):
        return frame[key]
    places = [place for place, name in enumerate(names) if type(name) is str and name == key]
    if not places:
        raise KeyError(key)
    return frame.iloc[:, places if len(places) > 1 else places[0]]


def array_type(frame, place):
    return type(frame._mgr.blocks[frame._mgr.blknos[place]].values)


def is_foreign(cls):
    """Whether a type of arrays is neither numpy's nor pandas' own, so that asking for its dtype may run anybody's code."""
    own = (*vars(library("pandas", "arrays")).values(), library("pandas", "Categorical"), library("numpy", "ndarray"))
    return all(cls is not each for each in own)


def foreign_type(frame):
    """The name of a foreign type of arrays in a frame; None without one."""
    kinds = (type(block.values) for block in frame._mgr.blocks)
    return next((type_name(kind) for kind in kinds if is_foreign(kind)), None)


def holds_words(series):
    """Whether the first value is a string. Of objects no other is looked at before they are read."""
    if is_of(series.dtype, ("StringDtype",)):
        return True
    if is_of(series.dtype, ("ArrowDtype",)):
        return series.dtype.kind == "O" and series.dtype.name.startswith(("string", "large_string"))
    return type(first_object(series)) is str


def first_object(series):
    """The first of a series of Python's objects; None for any other series."""
    plain = issubclass(type(series.dtype), library("numpy", "dtype")) and series.dtype.kind == "O"
    return series.array[0] if plain and len(series) > 0 else None


def is_of(dtype, names):
    return any(type(dtype) is library("pandas", name) for name in names)


def is_named(dtype):
    return is_of(dtype, NAMED_DTYPES)


def plain_dtype(dtype):
    """The numpy dtype of a column without missing values; None where there is no numeric one."""
    if is_of(dtype, NULLABLE_DTYPES):
        dtype = dtype.numpy_dtype
    plain = issubclass(type(dtype), library("numpy", "dtype")) and numpy_code(dtype) in DTYPES
    return dtype if plain else None


def dtype_label(dtype):
    if is_named(dtype) or issubclass(type(dtype), library("numpy", "dtype")):
        return dtype.name
    return type_name(type(dtype))


def column_values(series, column=None):
    """The values of a column as a numpy array; with missing ones, floats with NaN in their places."""
    if not is_of(series.dtype, NULLABLE_DTYPES):
        return series.to_numpy()
    plain = series.dtype.numpy_dtype
    if not series.isna().any():
        return series.to_numpy(dtype=plain)
    if plain.kind != "f":
        check_exact(series.dropna().to_numpy(dtype=plain), column)
    return series.to_numpy(dtype=plain if plain.kind == "f" else "f8", na_value=math.nan)


class ValuesFound(Found):
    """The values of a series without its index, or of an index: read as a series of them."""

    def __new__(cls, values):
        return SeriesFound(library("pandas", "Series")(values))


VALUES = "IntegerArray FloatingArray BooleanArray StringArray ArrowStringArray ArrowExtensionArray NumpyExtensionArray".split()
TYPES = (
    ("pandas.Series", "pandas", "Series", SeriesFound),
    ("pandas.DataFrame", "pandas", "DataFrame", FrameFound),
    ("pandas.Categorical", "pandas", "Categorical", ValuesFound),
    *((f"pandas.{name}", "pandas", name, ValuesFound) for name in ("Index", "RangeIndex", "CategoricalIndex")),
    *((f"pandas.{name}", "pandas.arrays", name, ValuesFound) for name in VALUES),
)
