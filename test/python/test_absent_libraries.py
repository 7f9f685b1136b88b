"""Libraries that cannot be installed here, or are too large to be: stand-ins that do what theirs do with these names."""

import collections
import sys
import types

import numpy as np
import pytest
from reading import reader_of

VALUES = np.arange(6, dtype="f4").reshape(2, 3)


@pytest.fixture
def install(monkeypatch):
    def install(module, **names):
        made = types.ModuleType(module)
        vars(made).update(names)
        monkeypatch.setitem(sys.modules, module, made)
        return made

    return install


class CupyArray:
    """cupy.ndarray: numpy's dtype and shape, a device with a number, `get` for a copy on the host."""

    def __init__(self, values):
        self.values, self.dtype, self.shape = values, values.dtype, values.shape
        self.device = types.SimpleNamespace(id=1)

    def __getitem__(self, key):
        return CupyArray(self.values[key])

    def get(self):
        return self.values.copy()

    def __array__(self, dtype=None, copy=None):
        raise TypeError("Implicit conversion to a NumPy array is not allowed.")


def test_cupy(install):
    install("cupy", ndarray=CupyArray)
    reader = reader_of(x=CupyArray(VALUES))
    listed = reader.variables()["x"]
    assert (listed["type"], listed["device"], listed["shape"]) == ("cupy.ndarray", "cuda:1", [2, 3])
    assert reader.read()[:3] == ("float32", [2, 3], VALUES.tobytes())
    assert reader.read("x[1]")[1:3] == ([3], VALUES[1].tobytes())
    assert reader.read(sample={"size": 1, "seed": 0})[1] == [1, 3]


class MlxDtype:
    """Shown as mlx.core.float32; two of a name are equal."""

    def __init__(self, name):
        self.name = name

    def __repr__(self):
        return "mlx.core." + self.name


class MlxArray:
    """mlx.core.array: numpy takes all but bfloat16 through `__array__`; an array of indices takes rows."""

    def __init__(self, values, name=None):
        self.values = np.asarray(values)
        self.dtype, self.shape = MlxDtype(name or self.values.dtype.name), self.values.shape

    def astype(self, dtype):
        return MlxArray(self.values.astype(dtype.name))

    def __getitem__(self, key):
        return MlxArray(self.values[key.values if type(key) is MlxArray else key], self.dtype.name)

    def __array__(self, dtype=None, copy=None):
        if self.dtype.name == "bfloat16":
            raise ValueError("Item size 2 for PEP 3118 buffer format string B does not match the dtype B item size 1.")
        return self.values


def test_mlx(install):
    install("mlx")
    install("mlx.core", array=MlxArray, float32=MlxDtype("float32"))
    reader = reader_of(x=MlxArray(VALUES), b=MlxArray(VALUES, "bfloat16"))
    assert reader.read("x")[:3] == reader.read("b")[:3] == ("float32", [2, 3], VALUES.tobytes())
    assert reader.variables()["b"]["dtype"] == "bfloat16"
    assert reader.error("b", limit=23)[0] == "too-large"
    assert reader.read("x", sample={"size": 1, "seed": 0})[1] == [1, 3]


class ModelOutput(collections.OrderedDict):
    """Of transformers: fields that are set stand in the dict and as attributes; brackets take a key or a place."""

    def __init__(self, **fields):
        super().__init__(fields)
        vars(self).update(fields)

    def __getitem__(self, key):
        pytest.fail("ran")


class BatchEncoding(collections.UserDict):
    def __getitem__(self, key):
        pytest.fail("ran")

    def __getattr__(self, name):
        pytest.fail("ran")


def test_outputs_and_batches_of_transformers(install):
    install("transformers.utils.generic", ModelOutput=ModelOutput)
    install("transformers.tokenization_utils_base", BatchEncoding=BatchEncoding)
    kind = type("SequenceClassifierOutput", (ModelOutput,), {})
    reader = reader_of(out=kind(loss=VALUES[0], logits=VALUES), batch=BatchEncoding({"labels": VALUES[1]}))
    for path in ("out.logits", 'out["logits"]', "out[1]", "out[-1]"):
        assert reader.read(path)[2] == VALUES.tobytes()
    assert reader.read('batch["labels"]')[2] == reader.read("batch.labels")[2] == VALUES[1].tobytes()
    assert reader.error("batch.absent") == ("not-found", 'there is no ["absent"]')
    assert {'out["logits"]', 'batch["labels"]'} <= set(reader.variables())
    assert reader.error("out[2]") == ("not-found", "there is no [2]")


class Bunch(dict):
    def __getattr__(self, name):
        pytest.fail("ran")


def test_bunches_of_scikit_learn(install):
    install("sklearn.utils._bunch", Bunch=Bunch)
    reader = reader_of(iris=Bunch(target=VALUES))
    assert reader.read("iris.target")[2] == reader.read('iris["target"]')[2] == VALUES.tobytes()
    assert reader.error("iris.absent")[0] == "not-found"
