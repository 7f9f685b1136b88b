"""Which types are read, and by what. Files of libraries are run only once the user has imported the library."""

import sys

from .items import own
from .modules import library, type_name
from .parts import parts
from .refusal import unsupported

# The module that tells whether a library is there, and the file that reads it.
FILES = (
    (None, "sequences"),
    (None, "buffers"),
    ("sklearn.utils._bunch", "bunches"),
    ("transformers.tokenization_utils_base", "batch_encodings"),
    ("numpy", "numpy_arrays"),
    ("torch", "torch_arrays"),
    ("pandas", "pandas_arrays"),
    ("polars", "polars_arrays"),
    ("pyarrow", "arrow_arrays"),
    ("xarray", "xarray_arrays"),
    ("dask.array", "dask_arrays"),
    ("scipy.sparse", "sparse_arrays"),
    ("jax", "jax_arrays"),
    ("tensorflow", "tensorflow_arrays"),
    ("keras", "keras_arrays"),
    ("cupy", "cupy_arrays"),
    ("mlx.core", "mlx_arrays"),
)


class Reader:
    def __init__(self, label, found):
        self.label = label
        self.found = found


class Registry:
    """What the libraries that are loaded bring."""

    def __init__(self, modules):
        self.modules = modules
        self.readers = {}
        self.hooks = {"__getattr__": [], "__getitem__": []}
        for module, file in FILES:
            if module is None or module in sys.modules:
                self.take(vars(__import__("", globals(), None, (file,), 1))[file])

    def take(self, file):
        for label, module, name, found in getattr(file, "TYPES", ()):
            cls = list if name == "list" else tuple if name == "tuple" else library(module, name)
            if cls is not None:
                self.readers[id(cls)] = Reader(label, found)
        for module, name, method, find in getattr(file, "HOOKS", ()):
            hook = own(module, name, method)
            if hook is not None:
                self.hooks[method].append((hook, find))

    def reader_of(self, obj):
        return self.readers.get(id(type(obj)))

    def find(self, obj):
        """The array that an object is, known without its values."""
        reader = self.reader_of(obj)
        if reader is None:
            held = parts(obj, 1)
            if held:
                template = "{type} is a collection: read what it holds, such as {part}"
                raise unsupported(template, type=type_name(type(obj)), part=held[0][0])
            raise unsupported("an object of type {type} is not an array that can be read", type=type_name(type(obj)))
        return reader.found(obj)


newest = None


def registry():
    """Made anew when another library has been imported."""
    global newest
    modules = [sys.modules.get(module) for module, _ in FILES]
    if newest is None or any(now is not then for now, then in zip(modules, newest.modules)):
        newest = Registry(modules)
    return newest
