"""polars: series and frames of numbers; Categorical and Enum give their codes and class names, lists of one length rows."""

import math

from .class_names import NamesFound
from .exact import check_exact
from .found import DTYPES, Found, key_text
from .frames import TableFound, plain_label, plain_names
from .modules import library, require_numpy
from .numpy_arrays import numpy_bytes
from .refusal import check_size, sentence, unsupported

NAMES = {
    **{name.capitalize().replace("Uint", "UInt"): name for name in DTYPES.values() if name != "bool"},
    "Boolean": "bool",
    "Categorical": "int64",
    "Enum": "int64",
}
LISTS = ("List", "Array")
MAX_CHILDREN = 20
CODES = "these are the codes of the categories, in their order; -1 stands for a missing one, which is no target"


def plain_name(dtype):
    """The numpy name of a column's dtype; None where it is not numeric."""
    return NAMES.get(dtype.base_type().__name__)


def is_categorical(dtype):
    return dtype.base_type().__name__ in ("Categorical", "Enum")


class WordsFound(NamesFound):
    """A series of strings."""

    SAME = frozenset("to_numpy clone".split())

    def __init__(self, series):
        super().__init__(str(series.dtype), series.len())
        self.series = series

    def strings(self):
        return self.series.to_list()

    def rows(self, positions):
        return self.series[positions]


class SeriesFound(Found):
    SAME = frozenset("to_numpy clone".split())

    def __new__(cls, series):
        kind = series.dtype.base_type().__name__
        found = WordsFound if kind == "String" else ListsFound if kind in LISTS else None
        return object.__new__(cls) if found is None else found(series)

    def __init__(self, series):
        self.series = series
        name = plain_name(series.dtype)
        itemsize = int(next((code[1:] for code, known in DTYPES.items() if known == name), 0))
        super().__init__(name or str(series.dtype), series.shape, itemsize)
        if name is None:
            self.refusal = unsupported("a Series of {dtype} is not made of plain numbers", dtype=self.dtype)
        elif is_categorical(series.dtype):
            self.note, self.numbered = sentence(CODES), True

    def class_names(self):
        return plain_names(categories(self.series)) if is_categorical(self.series.dtype) else None

    def read(self, limit):
        values = column_values(self.series)
        check_size(values.nbytes, limit)
        return numpy_bytes(values)

    def rows(self, positions):
        return self.series[positions]


class ListsFound(Found):
    """A series of lists of one length, or of lists of such: a dimension more for each."""

    SAME = frozenset("to_numpy clone".split())

    def __init__(self, series):
        self.series, self.flat, shape = series, series, [series.len()]
        refusal = None
        while self.flat.dtype.base_type().__name__ in LISTS and refusal is None:
            length = common_length(self.flat)
            if length is None:
                refusal = unsupported("its lists are not all of one length, so it is no array")
            else:
                self.flat = self.flat.explode()
                shape.append(length)
        inner = SeriesFound(self.flat) if refusal is None else Found(str(series.dtype), shape, 0)
        super().__init__(inner.dtype, shape, 0)
        self.nbytes, self.refusal = inner.nbytes, refusal or inner.refusal

    def read(self, limit):
        return SeriesFound(self.flat).read(limit)

    def rows(self, positions):
        return self.series[positions]


class FrameFound(TableFound):
    SAME = frozenset("to_numpy clone".split())

    def __init__(self, frame):
        self.frame = frame
        names = [None if is_categorical(dtype) else plain_name(dtype) for dtype in frame.dtypes]
        dtypes = [name and require_numpy().dtype(name) for name in names]
        super().__init__(frame.height, dtypes, list(map(str, frame.dtypes)))

    def label(self, index):
        return plain_label(self.frame.columns[index], index)

    def column(self, index):
        return column_values(self.frame.to_series(index), self.label(index))

    def rows(self, positions):
        return self.frame[positions]

    @staticmethod
    def children(frame):
        return [(key_text(name), frame.get_column(name)) for name in frame.columns[:MAX_CHILDREN]]


def common_length(series):
    """The length of all lists of a series; None where they differ, are empty, or one is missing."""
    if series.null_count() > 0 or series.len() == 0:
        return None
    if series.dtype.base_type().__name__ == "Array":
        return series.dtype.shape[0] or None
    lengths = series.list.len()
    return (lengths[0] or None) if lengths.n_unique() == 1 else None


def categories(series):
    """The categories of an Enum; the sorted values of a Categorical, whose own codes are those of all columns together."""
    if series.dtype.base_type().__name__ == "Enum":
        return series.dtype.categories.to_list()
    return series.cast(library("polars", "String")).drop_nulls().unique().sort().to_list()


def column_values(series, column=None):
    """The values as a numpy array; with missing ones, floats with NaN in their places."""
    require_numpy()
    if is_categorical(series.dtype):
        enum = library("polars", "Enum")(categories(series))
        codes = series.cast(library("polars", "String")).cast(enum).to_physical()
        return codes.cast(library("polars", "Int64")).fill_null(-1).to_numpy()
    if series.null_count() == 0:
        return series.to_numpy()
    if series.dtype.is_integer():
        check_exact(series.drop_nulls().to_numpy(), column)
    dtype = series.dtype if series.dtype.is_float() else library("polars", "Float64")
    return series.cast(dtype).fill_null(math.nan).to_numpy()


TYPES = (
    ("polars.Series", "polars", "Series", SeriesFound),
    ("polars.DataFrame", "polars", "DataFrame", FrameFound),
)
