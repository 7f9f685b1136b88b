"""Lists and copies the arrays of a kernel for the Loss Inspector panel.

The front end runs this text inside the user's kernel, in a namespace of its own, and talks to it over a comm whose target
name it passes as TARGET. Each request is a dict with an `id`, answered by one message with the same `id`:

    {kind: "list"}                     -> {variables: [{name, type, dtype, shape, nbytes, ...}]}
    {kind: "open", source, limit}      -> {dtype, shape, byteLength, note}, and a copy is kept
    {kind: "chunk", offset, length}    -> {} and one buffer, a piece of the copy

or by {error: {tag, template, values}}. Bytes are little endian, in C order. Closing the comm drops the copy.

Nothing of the user's may run or change. So objects are known by the identity of their type, never by isinstance, which asks
the object; libraries are looked up in sys.modules, never imported; no repr, str or len is taken of anything but the
library's own. What is sent is a copy, because buffers leave later than the answer that carries them.
"""

import asyncio
import ctypes
import math
import struct
import sys

LIST_NODES = 100_000  # of one list or tuple, while listing
LISTING_NODES = 200_000  # of all of them
LIST_DEPTH = 16
RELEASE_SECONDS = 600  # after which what nobody asks for is dropped: the page was closed, or the read cancelled
EXACT_LIMIT = 2**53
DTYPES = {
    "b1": "bool",
    "i1": "int8",
    "u1": "uint8",
    "i2": "int16",
    "u2": "uint16",
    "i4": "int32",
    "u4": "uint32",
    "i8": "int64",
    "u8": "uint64",
    "f2": "float16",
    "f4": "float32",
    "f8": "float64",
}
TORCH_DTYPES = frozenset([*DTYPES.values(), "bfloat16"])
NULLABLE_DTYPES = (
    *("Int8Dtype", "Int16Dtype", "Int32Dtype", "Int64Dtype"),
    *("UInt8Dtype", "UInt16Dtype", "UInt32Dtype", "UInt64Dtype"),
    *("Float32Dtype", "Float64Dtype", "BooleanDtype"),
)
NAMED_DTYPES = (*NULLABLE_DTYPES, "StringDtype", "CategoricalDtype", "DatetimeTZDtype")


class Refusal(Exception):
    """Why an array is not read: a tag for the program, a sentence and its values for the person."""

    def __init__(self, tag, template, **values):
        super().__init__(template)
        self.sentence = {"template": template, "values": values}
        self.error = {"tag": tag, **self.sentence}


def unsupported(template, **values):
    return Refusal("unsupported-array", template, **values)


def check_size(nbytes, limit):
    if nbytes > limit:
        raise Refusal("too-large", "{nbytes} bytes are more than the limit of {limit}", nbytes=nbytes, limit=limit)


def library(module, name):
    """A name of a module that the user has imported, or None; a lazy module is not made to load."""
    found = sys.modules.get(module)
    return vars(found).get(name) if type(found) is type(sys) else None


def type_name(cls):
    """The name of a class, without asking its metaclass."""
    return type.__dict__["__name__"].__get__(cls)


class Found:
    """An array as it is known before its values are read. `refusal` says why it cannot be."""

    device = "cpu"
    requires_grad = False
    note = None

    def __init__(self, dtype, shape, itemsize):
        self.dtype = dtype
        self.shape = list(shape)
        self.nbytes = math.prod(self.shape) * itemsize
        self.refusal = None

    def describe(self):
        return {
            "dtype": self.dtype,
            "shape": self.shape,
            "nbytes": self.nbytes,
            "device": self.device,
            "requires_grad": self.requires_grad,
            "refusal": self.refusal and self.refusal.sentence,
        }


class NumpyFound(Found):
    def __init__(self, array):
        code = numpy_code(array.dtype)
        super().__init__(DTYPES.get(code) or array.dtype.name, array.shape, array.dtype.itemsize)
        self.array = array
        if code not in DTYPES:
            self.refusal = unsupported("an array of {dtype} is not made of plain numbers", dtype=self.dtype)
        elif type(array) is library("numpy.ma", "MaskedArray"):
            self.refusal = unsupported("a masked array has no value where it is masked: fill it, as in a.filled(0)")

    def read(self, limit):
        return numpy_bytes(self.array)


def numpy_code(dtype):
    return dtype.kind + str(dtype.itemsize)


def numpy_bytes(array):
    code = numpy_code(array.dtype)
    copy = library("numpy", "array")(array, dtype="<" + code, order="C", copy=True, subok=False)
    return DTYPES[code], memoryview(copy.reshape(-1).view("u1"))


class TorchFound(Found):
    def __init__(self, tensor):
        nested = tensor.is_nested
        itemsize = library("torch", "Tensor").element_size(tensor)
        super().__init__(str(tensor.dtype).replace("torch.", ""), [] if nested else tensor.shape, 0 if nested else itemsize)
        self.tensor = tensor
        self.device = str(tensor.device)
        self.requires_grad = tensor.requires_grad
        layout = "nested" if nested else str(tensor.layout).replace("torch.", "")
        if self.dtype not in TORCH_DTYPES:
            self.refusal = unsupported("a tensor of {dtype} is not made of plain numbers", dtype=self.dtype)
        elif layout != "strided":
            self.refusal = unsupported("a tensor of {layout} layout is not read: make it dense", layout=layout)
        elif tensor.is_meta:
            self.refusal = unsupported("a tensor on the meta device has no values")

    def read(self, limit):
        torch = sys.modules["torch"]
        with torch.no_grad():
            plain = torch.Tensor.detach(self.tensor).resolve_conj().resolve_neg()
            copy = plain.to("cpu", copy=True, memory_format=torch.contiguous_format)
        return self.dtype, ctypes.string_at(copy.data_ptr(), self.nbytes)


class SeriesFound(Found):
    def __init__(self, series):
        self.series = series
        self.categorical = type(series.dtype) is library("pandas", "CategoricalDtype")
        dtype = series.array.codes.dtype if self.categorical else plain_dtype(series.dtype)
        super().__init__(dtype_label(series.dtype), series.shape, dtype.itemsize if dtype else 0)
        if dtype is None:
            self.refusal = unsupported("a Series of {dtype} is not made of plain numbers", dtype=self.dtype)
        elif self.categorical:
            template = "these are the codes of the categories, in their order; -1 stands for a missing one"
            self.note = {"template": template, "values": {}}

    def read(self, limit):
        values = self.series.array.codes if self.categorical else column_values(self.series)
        check_size(values.nbytes, limit)
        return numpy_bytes(values)


class FrameFound(Found):
    def __init__(self, frame):
        self.frame = frame
        dtypes = list(frame.dtypes)
        plain = [plain_dtype(dtype) for dtype in dtypes]
        unreadable = next((i for i, dtype in enumerate(plain) if dtype is None), None)
        if unreadable is None:
            common = common_dtype(plain)
            self.uniform = bool(dtypes) and all(dtype is common or dtype == common for dtype in dtypes)
            super().__init__(common.name, frame.shape, common.itemsize)
        else:
            super().__init__(dtype_label(dtypes[unreadable]), frame.shape, 0)
            template = "column {column} holds {dtype}, which is not made of plain numbers"
            self.refusal = unsupported(template, column=self.label(unreadable), dtype=self.dtype)

    def label(self, index):
        name = self.frame.columns[index]
        return name if type(name) is str or type(name) is int else "number " + str(index)

    def read(self, limit):
        if self.uniform:
            return numpy_bytes(self.frame.to_numpy())
        columns = [column_values(self.frame.iloc[:, i], self.label(i)) for i in range(self.shape[1])]
        common = common_dtype([column.dtype for column in columns])
        check_size(math.prod(self.shape) * common.itemsize, limit)
        values = library("numpy", "empty")(self.shape, dtype=common)
        for i, column in enumerate(columns):
            if common.kind == "f":
                check_exact(column, self.label(i))
            values[:, i] = column
        return numpy_bytes(values)


def common_dtype(dtypes):
    """The dtype that numpy would give columns of these dtypes; float64 without columns."""
    return library("numpy", "result_type")(*(set(dtypes) or {"f8"}))


def is_of(dtype, names):
    return any(type(dtype) is library("pandas", name) for name in names)


def plain_dtype(dtype):
    """The numpy dtype of a column without missing values; None where there is no numeric one."""
    if is_of(dtype, NULLABLE_DTYPES):
        return dtype.numpy_dtype
    plain = issubclass(type(dtype), library("numpy", "dtype")) and numpy_code(dtype) in DTYPES
    return dtype if plain else None


def dtype_label(dtype):
    if is_of(dtype, NAMED_DTYPES) or issubclass(type(dtype), library("numpy", "dtype")):
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


def check_exact(values, column):
    """Refuses whole numbers that a float64 cannot hold."""
    if values.dtype.kind in "iu" and values.size:
        check_whole(int(values.min()), int(values.max()), column)


def check_whole(smallest, largest, column=None):
    worst = largest if largest > EXACT_LIMIT else smallest
    if abs(worst) <= EXACT_LIMIT:
        return
    value = str(worst) if worst.bit_length() <= 64 else "a number of %d bits" % worst.bit_length()
    if column is None:
        raise unsupported("{value} is beyond ±2^53, so it cannot stand among floats", value=value)
    template = "{value} in column {column} is beyond ±2^53, so it cannot stand among floats"
    raise unsupported(template, value=value, column=column)


class ListFound(Found):
    """A list or tuple of numbers, nested or not. Raises a Refusal at once where it is anything else."""

    def __init__(self, items):
        shape = probe_shape(items)
        self.numbers = flatten(items, shape)
        kinds = set(map(id, map(type, self.numbers)))
        if kinds - {id(float), id(int), id(bool)}:
            raise unsupported("the list holds something else than numbers")
        self.format = "d" if id(float) in kinds or not kinds else "q" if id(int) in kinds else "?"
        name = {"d": "float64", "q": "int64", "?": "bool"}[self.format]
        super().__init__(name, shape, struct.calcsize(self.format))

    def read(self, limit):
        if self.format == "d":
            whole = [number for number in self.numbers if type(number) is int]
            check_whole(min(whole, default=0), max(whole, default=0))
        try:
            return self.dtype, struct.pack("<%d%s" % (len(self.numbers), self.format), *self.numbers)
        except struct.error:
            raise unsupported("the list holds a whole number that does not fit into 64 bits") from None


def is_sequence(obj):
    return type(obj) is list or type(obj) is tuple


def probe_shape(items):
    """The lengths along the first items."""
    shape = []
    while is_sequence(items):
        if len(shape) == LIST_DEPTH:
            raise unsupported("a list nested deeper than {limit} levels is not read", limit=LIST_DEPTH)
        shape.append(len(items))
        items = items[0] if items else None
    return shape


def count_nodes(items):
    """How many items, at all depths, are looked at to know whether they fill a shape."""
    try:
        shape = probe_shape(items)
    except Refusal:
        return math.inf
    return sum(math.prod(shape[: depth + 1]) for depth in range(len(shape)))


def flatten(items, shape):
    """The numbers of a nested list in order; raises a Refusal where it does not fill the shape."""
    level = [items]
    for depth, extent in enumerate(shape):
        for index, item in enumerate(level):
            if not is_sequence(item) or len(item) != extent:
                found = len(item) if is_sequence(item) else "no"
                template = "the list is ragged: item {index} at depth {depth} has {found} items, the first has {extent}"
                raise unsupported(template, index=index, depth=depth, found=found, extent=extent)
        level = [number for item in level for number in item]
    return level


def array_types():
    """The types that are read, by identity, of the libraries that are loaded."""
    known = (
        ("numpy.ndarray", library("numpy", "ndarray"), NumpyFound),
        ("numpy.memmap", library("numpy", "memmap"), NumpyFound),
        ("numpy.matrix", library("numpy", "matrix"), NumpyFound),
        ("numpy.ma.MaskedArray", library("numpy.ma", "MaskedArray"), NumpyFound),
        ("torch.Tensor", library("torch", "Tensor"), TorchFound),
        ("torch.nn.Parameter", library("torch.nn.parameter", "Parameter"), TorchFound),
        ("pandas.Series", library("pandas", "Series"), SeriesFound),
        ("pandas.DataFrame", library("pandas", "DataFrame"), FrameFound),
        ("list", list, ListFound),
        ("tuple", tuple, ListFound),
    )
    return {id(cls): (name, found) for name, cls, found in known if cls is not None}


class Agent:
    """Answers the requests of one front end. `namespace` gives the user's namespace, `call_later` a timer or None."""

    def __init__(self, namespace, call_later):
        self.namespace = namespace
        self.call_later = call_later
        self.copy = None
        self.timer = None

    def answer(self, request):
        """The reply to a request, and its buffers. No exception leaves."""
        try:
            reply, buffers = getattr(self, "answer_" + request["kind"])(request)
        except Refusal as refusal:
            reply, buffers = {"error": refusal.error}, []
        except MemoryError:
            error = Refusal("too-large", "the kernel has no memory left for a copy of the array")
            reply, buffers = {"error": error.error}, []
        except Exception as cause:
            name = type_name(type(cause))
            error = Refusal("kernel-error", "reading failed in the kernel with {name}: {cause}", name=name, cause=str(cause))
            reply, buffers = {"error": error.error}, []
        return {"id": request["id"], **reply}, buffers

    def answer_list(self, request):
        types = array_types()
        nodes = LISTING_NODES
        variables = []
        for name, obj in list(dict.items(self.namespace())):
            label, found = types.get(id(type(obj)), (None, None))
            if found is None or type(name) is not str or name.startswith("_") or name in ("In", "Out"):
                continue
            if found is not ListFound:
                variables.append({"name": name, "type": label, **found(obj).describe()})
                continue
            cost = count_nodes(obj)
            if not 0 < cost <= min(nodes, LIST_NODES):
                continue
            nodes -= cost
            try:
                numbers = ListFound(obj)
            except Refusal:
                continue  # Most lists are none of numbers, and that is no error.
            if numbers.numbers:
                variables.append({"name": name, "type": label, **numbers.describe()})
        return {"variables": variables}, []

    def answer_open(self, request):
        obj = self.find(request["source"])
        _, found = array_types().get(id(type(obj)), (None, None))
        if found is None:
            raise unsupported("an object of type {type} is not an array that can be read", type=type_name(type(obj)))
        array = found(obj)
        if array.refusal:
            raise array.refusal
        check_size(array.nbytes, request["limit"])
        dtype, data = array.read(request["limit"])
        self.copy = memoryview(data)
        self.keep()
        return {"dtype": dtype, "shape": array.shape, "byteLength": len(self.copy), "note": array.note}, []

    def find(self, source):
        namespace = self.namespace()
        if source["kind"] == "name":
            if source["name"] not in dict.keys(namespace):
                raise Refusal("not-found", "there is no {name} in the kernel", name=source["name"])
            return dict.get(namespace, source["name"])
        outputs = dict.get(namespace, "Out")
        if type(outputs) is not dict or source["count"] not in outputs:
            raise Refusal("not-found", "the kernel holds no Out[{count}]: run the cell again", count=source["count"])
        return outputs[source["count"]]

    def answer_chunk(self, request):
        if self.copy is None:
            raise Refusal("kernel-error", "the copy of the array was released while it was read: read it again")
        self.keep()
        return {}, [self.copy[request["offset"] : request["offset"] + request["length"]]]

    def keep(self):
        """Has the copy dropped only when no more requests come."""
        if self.timer:
            self.timer.cancel()
        self.timer = self.call_later(RELEASE_SECONDS, self.release)

    def release(self):
        self.copy = None


def call_later(seconds, callback):
    """A timer of the kernel's event loop; None in a kernel without one, where a copy stays until the comm closes."""
    try:
        return asyncio.get_running_loop().call_later(seconds, callback)
    except RuntimeError:
        return None


def serve(shell, target):
    """Waits for the front end to open the comm, and answers on it until it closes."""
    manager = getattr(getattr(shell, "kernel", None), "comm_manager", None) or library("comm", "get_comm_manager")()

    def stop_waiting():
        if target in manager.targets:
            manager.unregister_target(target, on_open)

    def on_open(comm, message):
        agent = Agent(lambda: shell.user_ns, call_later)

        def on_message(message):
            reply, buffers = agent.answer(message["content"]["data"])
            comm.send(reply, buffers=buffers)

        def on_close(message):
            agent.release()
            stop_waiting()

        # Not on_msg: that fires the user's pre_execute and post_execute hooks around every message.
        comm.handle_msg = on_message
        comm.on_close(on_close)
        comm.send({"id": message["content"]["data"]["id"]})

    manager.register_target(target, on_open)
    call_later(RELEASE_SECONDS, stop_waiting)


if "TARGET" in globals():
    from IPython import get_ipython

    serve(get_ipython(), TARGET)  # noqa: F821
