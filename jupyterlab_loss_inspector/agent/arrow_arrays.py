"""pyarrow: arrays, chunked or not, tables and batches; a dictionary array gives its codes and class names, one of lists rows."""

from .class_names import NamesFound
from .exact import check_exact
from .found import DTYPES, Found, key_text
from .frames import TableFound, plain_label, plain_names
from .modules import bases, library, require_numpy, type_name
from .numpy_arrays import numpy_bytes
from .refusal import check_size, sentence, unsupported

NAMES = {**{name: name for name in DTYPES.values()}, "halffloat": "float16", "float": "float32", "double": "float64"}
MAX_CHILDREN = 20
CODES = "these are the codes of the dictionary, in their order; -1 stands for a missing one, which is no target"


def is_dictionary(dtype):
    return type(dtype) is library("pyarrow", "DictionaryType")


def type_text(dtype):
    """A type as arrow writes it; one that extends arrow, whose text somebody may have written in Python, by its name."""
    extends = library("pyarrow", "BaseExtensionType")
    return type_name(type(dtype)) if any(base is extends for base in bases(type(dtype))) else str(dtype)


def plain_name(dtype):
    """The numpy name of a column's dtype; None where it is not numeric."""
    return "int64" if is_dictionary(dtype) else NAMES.get(type_text(dtype))


class WordsFound(NamesFound):
    """An array of strings."""

    SAME = frozenset(["to_numpy", "combine_chunks"])

    def __init__(self, array):
        super().__init__(type_text(array.type), len(array))
        self.array = array

    def strings(self):
        return self.array.to_pylist()

    def rows(self, positions):
        return self.array.take(library("pyarrow", "array")(positions))


class ArrayFound(Found):
    SAME = frozenset(["to_numpy", "combine_chunks"])

    def __new__(cls, array):
        if is_list(array.type):
            return ListsFound(array)
        return WordsFound(array) if type_text(array.type) in ("string", "large_string", "string_view") else object.__new__(cls)

    def __init__(self, array):
        self.array = array
        name = plain_name(array.type)
        itemsize = int(next((code[1:] for code, known in DTYPES.items() if known == name), 0))
        super().__init__(name or type_text(array.type), [len(array)], itemsize)
        if name is None:
            self.refusal = unsupported("an arrow array of {dtype} is not made of plain numbers", dtype=self.dtype)
        elif is_dictionary(array.type):
            self.note = sentence(CODES)

    def class_names(self):
        return plain_names(whole(self.array).dictionary.to_pylist()) if is_dictionary(self.array.type) else None

    def read(self, limit):
        values = column_values(self.array)
        check_size(values.nbytes, limit)
        return numpy_bytes(values)

    def rows(self, positions):
        return self.array.take(library("pyarrow", "array")(positions))


class ListsFound(Found):
    """An array of lists of one length, or of lists of such: a dimension more for each."""

    def __init__(self, array):
        self.array, self.flat, shape = array, whole(array), [len(array)]
        refusal = None
        while is_list(self.flat.type) and refusal is None:
            length = common_length(self.flat)
            if length is None:
                refusal = unsupported("its lists are not all of one length, so it is no array")
            else:
                self.flat = self.flat.flatten()
                shape.append(length)
        inner = ArrayFound(self.flat) if refusal is None else Found(type_text(array.type), shape, 0)
        super().__init__(inner.dtype, shape, 0)
        self.nbytes, self.refusal = inner.nbytes, refusal or inner.refusal

    def read(self, limit):
        return ArrayFound(self.flat).read(limit)

    def rows(self, positions):
        return self.array.take(library("pyarrow", "array")(positions))


class TableOfArrowFound(TableFound):
    def __init__(self, table):
        self.table = table
        types = table.schema.types
        names = [None if is_dictionary(dtype) else plain_name(dtype) for dtype in types]
        super().__init__(table.num_rows, [name and require_numpy().dtype(name) for name in names], list(map(type_text, types)))

    def label(self, index):
        return plain_label(self.table.schema.names[index], index)

    def column(self, index):
        return column_values(self.table.column(index), self.label(index))

    def rows(self, positions):
        return self.table.take(library("pyarrow", "array")(positions))

    @staticmethod
    def children(table):
        names = table.schema.names[:MAX_CHILDREN]
        return [(key_text(name), table.column(index)) for index, name in enumerate(names)]


def is_list(dtype):
    return any(type(dtype) is library("pyarrow", name) for name in LISTS)


def common_length(array):
    """The length of all lists of an array; None where they differ, or one is missing."""
    if array.null_count > 0:
        return None
    if type(array.type) is library("pyarrow", "FixedSizeListType"):
        return array.type.list_size
    lengths = require_numpy().diff(array.offsets.to_numpy())
    return int(lengths[0]) if len(lengths) > 0 and (lengths == lengths[0]).all() else None


def whole(array):
    """One array of the chunks, whose dictionaries may differ."""
    if type(array) is not library("pyarrow", "ChunkedArray"):
        return array
    return (array.unify_dictionaries() if is_dictionary(array.type) else array).combine_chunks()


def column_values(array, column=None):
    """The values as a numpy array; with missing ones, floats with NaN in their places."""
    numpy = require_numpy()
    array = whole(array)
    if is_dictionary(array.type):
        return array.indices.cast(library("pyarrow", "int64")()).fill_null(-1).to_numpy(zero_copy_only=False)
    if array.null_count == 0:
        return array.to_numpy(zero_copy_only=False)
    if NAMES[type_text(array.type)] == "bool":
        array = array.cast(library("pyarrow", "uint8")())
    values = array.to_numpy(zero_copy_only=False)
    check_exact(array.drop_null().to_numpy(zero_copy_only=False), column)
    return values if values.dtype.kind == "f" else values.astype(numpy.float64)


LISTS = "FixedSizeListType ListType LargeListType".split()
ARRAYS = "FixedSizeList List LargeList HalfFloat Float Double Int8 Int16 Int32 Int64 UInt8 UInt16 UInt32 UInt64 Boolean Dictionary String LargeString StringView".split()
TYPES = (
    *((f"pyarrow.{name}Array", "pyarrow", f"{name}Array", ArrayFound) for name in ARRAYS),
    ("pyarrow.ChunkedArray", "pyarrow", "ChunkedArray", ArrayFound),
    ("pyarrow.Table", "pyarrow", "Table", TableOfArrowFound),
    ("pyarrow.RecordBatch", "pyarrow", "RecordBatch", TableOfArrowFound),
)
