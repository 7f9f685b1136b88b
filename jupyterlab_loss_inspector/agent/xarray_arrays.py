"""xarray: data arrays by what they wrap; a dataset's variables by name. What lies in a file or is lazy stays there."""

from . import registry
from .found import Found, key_text
from .modules import library, own_names, type_name
from .refusal import sentence, unsupported

MAX_CHILDREN = 20


class DataArrayFound(Found):
    SAME = frozenset(["to_numpy", "copy"])
    ATTRIBUTES = {"values": lambda array: array, "data": lambda array: array, "T": lambda array: array.T}

    def __init__(self, array):
        self.array = array
        data = unwrapped(array.variable._data)
        reader = registry.registry().reader_of(data)
        if reader is None and not is_of_xarray(data):
            super().__init__("", [], 0)
            self.refusal = unsupported("it holds a {type}, which is not read", type=type_name(type(data)))
            return
        if reader is None:
            super().__init__(array.variable.dtype.name, array.variable.shape, array.variable.dtype.itemsize)
            self.refusal = unsupported("the values still lie in a file or are lazy: load them, as in x.load()")
            return
        inner = reader.found(data)
        super().__init__(inner.dtype, inner.shape, 0)
        self.inner, self.nbytes, self.device, self.refusal = inner, inner.nbytes, inner.device, inner.refusal
        self.numbered = inner.numbered
        self.note = inner.note or sentence("dimensions: {dims}", dims=", ".join(map(str, array.dims)))

    @staticmethod
    def attribute(array, name):
        return array[name] if name in array.coords else None

    def class_names(self):
        return self.inner.class_names()

    def labels(self):
        """The words that the coordinates of the last dimension are, if they are some."""
        index = self.array.indexes.get(self.array.dims[-1]) if self.array.dims else None
        names = [] if index is None else index.tolist()
        return names if names and all(type(name) is str for name in names) else None

    def read(self, limit):
        return self.inner.read(limit)

    def rows(self, positions):
        return self.inner.rows(positions)


def unwrapped(data):
    """What xarray wraps an array of pandas in, taken off: that of a column of names, or an index."""
    wrappers = (("xarray.core.extension_array", "PandasExtensionArray"), ("xarray.core.indexing", "PandasIndexingAdapter"))
    return data.array if any(type(data) is library(*wrapper) for wrapper in wrappers) else data


def is_of_xarray(data):
    """Whether what is lazy is so by xarray alone: the shape and type of anything else are asked of somebody's code."""
    while type(data) is not type(None):
        if not str(own_names(type(data)).get("__module__")).startswith("xarray."):
            return False
        data = getattr(data, "array", None)
    return True


class DatasetFound(Found):
    """No array itself; its variables are."""

    def __init__(self, dataset):
        raise unsupported("a Dataset holds several arrays: read one of them, as in ds[\"name\"]")

    @staticmethod
    def attribute(dataset, name):
        return dataset[name] if name in dataset.variables else None

    @staticmethod
    def children(dataset):
        names = [name for name in dataset.data_vars if type(name) is str]
        return [(key_text(name), dataset[name]) for name in names[:MAX_CHILDREN]]


TYPES = (
    ("xarray.DataArray", "xarray", "DataArray", DataArrayFound),
    ("xarray.Dataset", "xarray", "Dataset", DatasetFound),
)
