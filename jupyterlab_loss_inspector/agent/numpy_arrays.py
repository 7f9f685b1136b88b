"""numpy: any memory order, byte order and strides, read-only and memory-mapped; the narrow floats of ml_dtypes."""

from .class_names import NamesFound
from .found import DTYPES, Found, key_text
from .modules import library
from .object_arrays import ObjectsFound, may_be_numbers
from .refusal import check_size, sentence, unsupported

MAX_CHILDREN = 20
# What other libraries add to numpy's dtypes: what it is sent as.
NARROW = {
    "bfloat16": ("u2", "bfloat16"),
    **dict.fromkeys(
        ("float8_e4m3fn", "float8_e5m2", "float8_e4m3fnuz", "float8_e5m2fnuz", "float8_e4m3b11fnuz", "float8_e8m0fnu"),
        ("f4", "float32"),
    ),
    **dict.fromkeys(("float8_e4m3", "float8_e3m4", "float4_e2m1fn", "float6_e2m3fn", "float6_e3m2fn"), ("f4", "float32")),
    **dict.fromkeys(("int4", "uint4", "int2", "uint2"), ("i1", "int8")),
}


class WordsFound(NamesFound):
    """An array of strings in one dimension."""

    SAME = frozenset(["copy"])

    def __init__(self, array):
        super().__init__(array.dtype.name, array.shape[0])
        self.array = array

    def strings(self):
        return self.array.tolist()

    def rows(self, positions):
        return self.array[positions]


class NumpyFound(Found):
    SAME = frozenset(["copy"])
    ATTRIBUTES = {"T": lambda array: array.T, "real": lambda array: array.real, "imag": lambda array: array.imag}

    def __new__(cls, array):
        if array.ndim != 1 or type(array) is library("numpy.ma", "MaskedArray"):
            return object.__new__(cls)
        first = array[0] if array.dtype.kind == "O" and len(array) else None
        if array.dtype.kind in "UT" or type(first) is str:
            return WordsFound(array)
        return ObjectsFound(first, len(array), array.tolist) if first is not None and may_be_numbers(first) else object.__new__(cls)

    def __init__(self, array):
        code = sent_code(array.dtype)
        super().__init__(DTYPES.get(code) or array.dtype.name, array.shape, int((code or "V0")[1:]))
        self.array = array
        if code is None:
            self.dtype = array.dtype.name
            self.nbytes = array.nbytes
            self.refusal = unsupported("an array of {dtype} is not made of plain numbers", dtype=self.dtype)
            if array.dtype.names:
                template = "every item has several fields: read one of them, such as [{field}]"
                self.refusal = unsupported(template, field=key_text(array.dtype.names[0])[1:-1])
        elif numpy_code(array.dtype) not in DTYPES:
            self.dtype = array.dtype.name
            self.note = widened(self.dtype, NARROW[self.dtype][1])
        if type(array) is library("numpy.ma", "MaskedArray"):
            self.refusal = unsupported("a masked array has no value where it is masked: fill it, as in a.filled(0)")

    def read(self, limit):
        return numpy_bytes(self.array)

    def rows(self, positions):
        return self.array[positions]

    @staticmethod
    def attribute(array, name):
        """A field of a record array."""
        is_field = type(array) is library("numpy", "recarray") and name in (array.dtype.names or ())
        return array[name] if is_field else None

    @staticmethod
    def children(array):
        return [(key_text(name), array[name]) for name in array.dtype.names or ()][:MAX_CHILDREN]


def widened(dtype, sent):
    return None if dtype == sent else sentence("{dtype} is held as {sent}, without loss", dtype=dtype, sent=sent)


def numpy_code(dtype):
    return dtype.kind + str(dtype.itemsize)


def sent_code(dtype):
    """Kind and size of an element as it is sent; None where it is no plain number."""
    code = numpy_code(dtype)
    if code in DTYPES:
        return code
    return NARROW[dtype.name][0] if dtype.fields is None and dtype.name in NARROW else None


def numpy_bytes(array):
    """(dtype, bytes) of a copy."""
    if array.dtype.name in NARROW:
        code, sent = NARROW[array.dtype.name]
        array = array.view("u2") if sent == "bfloat16" else array.astype(code)
    else:
        code, sent = numpy_code(array.dtype), DTYPES[numpy_code(array.dtype)]
    copy = library("numpy", "array")(array, dtype="<" + code, order="C", copy=True, subok=False)
    return sent, memoryview(copy.reshape(-1).view("u1"))


class ConvertedFound(Found):
    """An array of a library that hands out a numpy array of the same dtype when asked. Subclasses define `convert`."""

    def __init__(self, array, dtype, shape):
        """`dtype` as numpy names it, or its name where numpy knows none."""
        name = dtype if type(dtype) is str else dtype.name
        code = NARROW[name][0] if name in NARROW else next((code for code, known in DTYPES.items() if known == name), None)
        super().__init__(name, shape, int(code[1:]) if code else 0)
        self.array = array
        if code is None:
            self.refusal = unsupported("an array of {dtype} is not made of plain numbers", dtype=name)
        elif name in NARROW:
            self.note = widened(name, NARROW[name][1])

    def read(self, limit):
        values = self.convert()
        check_size(values.nbytes, limit)
        return numpy_bytes(values)

    def rows(self, positions):
        return self.array[positions]


class ScalarFound(NumpyFound):
    """A single number, as an array without dimensions."""

    LISTED = False

    def __new__(cls, number):
        return object.__new__(cls)

    def __init__(self, number):
        super().__init__(library("numpy", "asarray")(number))


SCALARS = "bool int8 uint8 int16 uint16 int32 uint32 int64 uint64 float16 float32 float64".split()
TYPES = (
    *((f"numpy.{name}", "numpy", name, ScalarFound) for name in SCALARS),
    ("numpy.ndarray", "numpy", "ndarray", NumpyFound),
    ("numpy.memmap", "numpy", "memmap", NumpyFound),
    ("numpy.matrix", "numpy", "matrix", NumpyFound),
    ("numpy.recarray", "numpy", "recarray", NumpyFound),
    ("numpy.ma.MaskedArray", "numpy.ma", "MaskedArray", NumpyFound),
)
