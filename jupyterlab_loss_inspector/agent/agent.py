"""Answers the requests of one front end.

Each request is JSON text of a dict with an `id`, answered by JSON text with the same `id`. Text, because JupyterLite makes a
JavaScript object of what is sent, and back, in which None and null get lost:

    {kind: "list"}                     -> {variables: [{name, type, dtype, shape, nbytes, ...}], leftOut}
    {kind: "open", path, sample, limit} -> {dtype, shape, byteLength, note, classNames, labels, rows}; a copy is kept
    {kind: "chunk", offset, length}    -> {} and one buffer, a piece of the copy
    {kind: "schedules"}                -> {schedules: [{path, type, kind, runs}]}
    {kind: "future", path, steps, default, seconds} -> what `schedules.look_ahead` tells of a copy, and a buffer for each curve

or by {error: {tag, template, values}}. Bytes are little endian, in C order. The copy is dropped once the
front end has gone.
"""

import json
import math
import numbers
import random

from .class_names import SomeOfNumbered
from .listing import Listing
from .modules import type_name
from .paths import resolve
from .refusal import Refusal, check_size, unsupported
from .registry import registry
from .release import RELEASE_SECONDS
from .schedules import describe, list_schedules, look_ahead


class Agent:
    """`namespace` gives the user's namespace, `call_later` a timer or None."""

    def __init__(self, namespace, call_later):
        self.namespace = namespace
        self.call_later = call_later
        self.copy = None
        self.timer = None

    def answer_text(self, text):
        """As `answer`, of JSON text in JSON text."""
        reply, buffers = self.answer(json.loads(text))
        return json.dumps(finite(reply), default=plain_number), buffers

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
        return Listing().take(self.namespace()), []

    def answer_open(self, request):
        array = registry().find(resolve(self.namespace(), request["path"]))
        rows, names, labels = None, array.class_names, array.labels
        if request.get("sample"):
            array, rows = sampled(array, request["sample"])
        if array.refusal:
            raise array.refusal
        check_size(array.nbytes, request["limit"])
        dtype, data = array.read(request["limit"])
        self.copy = memoryview(data)
        self.keep()
        reply = {"dtype": dtype, "shape": array.shape, "byteLength": len(self.copy), "note": array.note}
        return {**reply, "classNames": names(), "labels": labels(), "rows": rows}, []

    def answer_chunk(self, request):
        if self.copy is None:
            raise Refusal("kernel-error", "the copy of the array was released while it was read: read it again")
        self.keep()
        return {}, [self.copy[request["offset"] : request["offset"] + request["length"]]]

    def answer_schedules(self, request):
        return {"schedules": [describe(path, schedule) for path, _, schedule in list_schedules(self.namespace())]}, []

    def answer_future(self, request):
        wanted = (request[key] for key in ("path", "steps", "default", "seconds"))
        return look_ahead(self.namespace(), *wanted)

    def keep(self):
        """Has the copy dropped only when no more requests come."""
        if self.timer:
            self.timer.cancel()
        self.timer = self.call_later(RELEASE_SECONDS, self.release)

    def release(self):
        self.copy = None


def sampled(array, sample):
    """Some rows in their order: the same ones of every array of as many rows, so that logits and targets stay together."""
    if array.refusal:
        raise array.refusal
    if not array.shape:
        raise unsupported("a single number has no rows to choose from")
    count = array.shape[0]
    size = min(sample["size"], count)
    positions = sorted(random.Random(sample["seed"]).sample(range(count), size))
    found = SomeOfNumbered(array, positions) if array.numbered else registry().find(array.rows(positions))
    found.note = array.note
    return found, {"size": size, "of": count}


def finite(value):
    """With None for the numbers that JSON does not have."""
    if type(value) is dict:
        return {key: finite(entry) for key, entry in value.items()}
    if type(value) is list or type(value) is tuple:
        return [finite(entry) for entry in value]
    return None if type(value) is float and not math.isfinite(value) else value


def plain_number(value):
    """A number of numpy's as one of Python's."""
    if isinstance(value, numbers.Integral):
        return int(value)
    return finite(float(value))
