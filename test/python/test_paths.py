"""Paths: what Python would find is found; what would run code is refused with the reason."""

import collections
import dataclasses
import functools
import sys
import types
from typing import Any

import numpy as np
import pandas as pd
import pytest
import torch
from reading import reader_of

A = np.arange(24.0).reshape(2, 3, 4)
Pair = collections.namedtuple("Pair", "logits labels")


@dataclasses.dataclass
class Output:
    logits: Any
    other: Any = None


class Slotted:
    __slots__ = ("logits", "empty")

    def __init__(self, logits):
        self.logits = logits


class Net(torch.nn.Module):
    def __init__(self):
        super().__init__()
        self.fc = torch.nn.Linear(2, 3)
        self.layers = torch.nn.Sequential(torch.nn.Linear(2, 2))
        self.history = [1.5, 2.5]
        self.register_buffer("mean", torch.zeros(5))

    @property
    def computed(self):
        pytest.fail("ran")


class Settings(types.SimpleNamespace):
    pass


NAMESPACE = {
    "a": A,
    "t": torch.arange(6.0).reshape(2, 3),
    "grown": torch.arange(3.0, requires_grad=True),
    "out": Output(A),
    "pair": Pair(A, A[0]),
    "batch": {"y": A, 3: A[0], ("u", 1): A[1], "deep": {"z": [A[0, 0], A]}},
    "counted": collections.OrderedDict(y=A),
    "missing": collections.defaultdict(lambda: pytest.fail("ran"), y=A),
    "preds": [A[0], A[1]],
    "slotted": Slotted(A),
    "net": Net(),
    "space": types.SimpleNamespace(y=A),
    "settings": Settings(y=A),
    "module": types.ModuleType("module"),
    "user": collections.UserDict(y=A),
    "df": pd.DataFrame({"target": [0, 1, 2], "x": [0.5, 1.5, 2.5], "kind": pd.Categorical(["b", "a", "b"])}),
    "i": 1,
    "k": "y",
    "top": torch.max(torch.arange(6.0).reshape(2, 3), 1),
    "Kind": type("Kind", (), {"array": A, "method": lambda self: pytest.fail("ran")}),
}
NAMESPACE["module"].y = A

FOUND = """
a[0]|a[-1]|a[0, 1]|a[:, 0]|a[..., 1]|a[::2, 1:3]|a[i]|a[None]|a.T|a[0].T|t[0]|t[:, 1]|t.T|t.detach().cpu().numpy()
grown[1:]|grown.data|out.logits|pair.logits|pair[1]|pair.labels|batch["y"]|batch['y'][0]|batch[3]|batch["u", 1]
batch["deep"]["z"][1]|batch[k]|counted["y"]|missing["y"]|preds[0]|preds[-1]|preds[i]|slotted.logits|net.fc.weight
net.layers[0].bias|net.mean|net.history|space.y|settings.y|module.y|user["y"]|df["target"]|df.target|df[["x", "target"]]
df["x"].values|df["x"][1:]|top.values|top[1]|top.indices|Kind.array| a [ 0 ] |(a)
"""


@pytest.mark.parametrize("path", FOUND.replace("\n", "|").strip("|").split("|"))
def test_a_path_finds_what_python_finds(path):
    with torch.no_grad():
        expected = eval(path.strip(), {**NAMESPACE})
    dtype, shape, data, _ = reader_of(**NAMESPACE).read(path)
    wanted = torch.as_tensor(expected).detach().numpy() if isinstance(expected, torch.Tensor) else np.asarray(expected)
    assert (dtype, shape) == (wanted.dtype.name, list(wanted.shape))
    assert data == wanted.tobytes()


class Computing:
    stored = A

    @property
    def logits(self):
        pytest.fail("ran")

    @functools.cached_property
    def cached(self):
        pytest.fail("ran")

    def method(self):
        pytest.fail("ran")

    def __getitem__(self, key):
        pytest.fail("ran")


class Dynamic:
    def __getattr__(self, name):
        pytest.fail("ran")


class Everything:
    def __getattribute__(self, name):
        pytest.fail("ran")


class Descriptor:
    def __get__(self, obj, kind=None):
        pytest.fail("ran")

    def __set__(self, obj, value):
        pytest.fail("ran")


class WithDict:
    __slots__ = ()
    __dict__ = property(lambda self: pytest.fail("ran"))


class Hashed:
    def __hash__(self):
        return hash("y")

    def __eq__(self, other):
        pytest.fail("ran")


class Special(dict):
    def __getitem__(self, key):
        pytest.fail("ran")


class Meta(type):
    def __getattribute__(cls, name):
        pytest.fail("ran")


REFUSED = {
    **NAMESPACE,
    "c": Computing(),
    "d": Dynamic(),
    "e": Everything(),
    "w": WithDict(),
    "special": Special(y=A),
    "described": type("Described", (), {"x": Descriptor()})(),
    "hashed": {Hashed(): A},
    "ofmeta": type.__call__(Meta, "OfMeta", (), {"x": A}),
}


@pytest.mark.parametrize(
    "path, reason",
    [
        ("c.logits", "logits of Computing is computed by logits"),
        ("c.cached", "cached of Computing is computed by cached"),
        ("c.method", "is computed by method"),
        ("c.method()", "a call would run code: bind “c.method()”"),
        ("c[0]", "[…] of Computing is computed by its __getitem__"),
        ("d.x", "is computed by __getattr__"),
        ("e.x", "is computed by __getattribute__"),
        ("w.x", "WithDict has no x"),
        ("special['y']", "computed by its __getitem__"),
        ("described.x", "is computed by x"),
        ("net.computed", "computed of Net is computed by computed"),
        ("net.absent", "the module has no absent"),
        ("net.layers[5]", "the module has no part 5"),
        ("Kind.method", "is computed by method"),
        ("ofmeta.x", "is computed by"),
        ("hashed['y']", 'there is no ["y"]'),
        ("missing['z']", 'there is no ["z"]'),
        ("batch['q']", 'there is no ["q"]'),
        ("batch[[1]]", "looked up by a string or a number"),
        ("preds[5]", "index 5 is outside of the 2 items"),
        ("preds['y']", 'indexed by whole numbers, not by ["y"]'),
        ("slotted.empty", "Slotted has no empty"),
        ("slotted.nothing", "Slotted has no nothing"),
        ("nothing", "there is no nothing in the kernel"),
        ("a[9]", "nothing at this index"),
        ("a[0.5]", "nothing at this index"),
        ("t[9]", "nothing at this index"),
        ("df['absent']", "nothing at this index: 'absent'"),
        ("a.base", "base of numpy.ndarray is not looked up"),
        ("a.sum()", "a call would run code"),
        ("a + a", "bind “a + a” to a name"),
        ("a if 1 else a", "runs no code"),
        ("a[a > 1]", "“a > 1” is not looked up as an index"),
        ("a[a]", "an index is a number or a string, not ndarray"),
        ("[a]", "bind “[a]” to a name"),
        ("__import__('os')", "a call would run code"),
        ("(lambda: a)()", "a call would run code"),
        ("a = 1", "is not a path"),
        ("", "is not a path"),
        ("a\0", "is not a path"),
        ("(" * 900, "is not a path"),
        ("a" * 1001, "longer than 1000"),
        ("i.real", "is computed by real"),
    ],
)
def test_what_would_run_code_is_refused(path, reason):
    tag, message = reader_of(**REFUSED).error(path)
    assert tag in ("unsupported-array", "not-found")
    assert reason in message


def test_a_column_of_classes_brings_their_names():
    reply = reader_of(**NAMESPACE).open('df["kind"]')
    assert reply["classNames"] == ["a", "b"]


def test_what_a_cached_property_has_stored_is_found():
    obj = Computing()
    vars(obj)["cached"] = A
    assert reader_of(c=obj).read("c.cached")[1] == [2, 3, 4]


def test_what_only_holds_its_parts_is_listed_by_them():
    @dataclasses.dataclass
    class Batch:
        logits: object
        loss: object = dataclasses.field(init=False)

    Output = collections.namedtuple("Output", "predictions label_ids")
    held = types.SimpleNamespace(y=np.ones(2), word="a")
    reader = reader_of(b=Batch(np.zeros((2, 3))), o=Output(np.zeros(4), np.ones(5)), s=held, d={"y": np.ones(1)})
    assert list(reader.variables()) == ["b.logits", "o.predictions", "o.label_ids", "s.y", 'd["y"]']
    for path in reader.variables():
        assert reader.read(path)[1]
    assert "Batch is a collection: read what it holds, such as .logits" in reader.error("b")[1]
    assert 'dict is a collection: read what it holds, such as ["y"]' in reader.error("d")[1]


def test_a_history_of_keras_is_listed_by_its_metrics(monkeypatch):
    History = type("History", (), {})
    module = types.ModuleType("keras.src.callbacks.history")
    module.History = History
    monkeypatch.setitem(sys.modules, module.__name__, module)
    fit = type("Own", (History,), {})()
    fit.history = {"loss": [0.5, 0.25], "epoch": "a"}
    assert list(reader_of(fit=fit, empty=History()).variables()) == ['fit.history["loss"]']


def test_containers_are_listed_one_step_deep():
    listed = list(reader_of(**NAMESPACE).variables())
    for path in ('batch["y"]', "batch[3]", 'user["y"]', 'counted["y"]', 'df["target"]', "preds"):
        assert path in listed
    assert 'batch["deep"]' not in listed
