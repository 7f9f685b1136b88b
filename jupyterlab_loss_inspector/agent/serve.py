"""Answers the requests of one front end over a comm.

Each request is JSON text of a dict with an `id`, answered by JSON text with the same `id`. Text, because JupyterLite makes a
JavaScript object of what is sent, and back, in which None and null get lost:

    {kind: "list"}                     -> {variables: [{name, type, dtype, shape, nbytes, ...}], leftOut}
    {kind: "open", path, sample, limit} -> {dtype, shape, byteLength, note, classNames, labels, rows}; a copy is kept
    {kind: "chunk", offset, length}    -> {} and one buffer, a piece of the copy
    {kind: "schedules"}                -> {schedules: [{path, type, kind, runs}]}
    {kind: "future", path, steps, default, seconds} -> what `schedules.look_ahead` tells of a copy, and a buffer for each curve

or by {error: {tag, template, values}}. Bytes are little endian, in C order. Closing the comm drops the copy.
"""

import asyncio
import json
import math
import numbers
import random

from .class_names import SomeOfNumbered
from .listing import Listing
from .modules import library, type_name
from .paths import resolve
from .quiet import skip_post_execute
from .refusal import Refusal, check_size, unsupported
from .registry import registry
from .schedules import describe, list_schedules, look_ahead
from .unrecorded import unrecord

RELEASE_SECONDS = 600  # after which what nobody asks for is dropped: the page was closed, or the read cancelled


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


def call_later(seconds, callback):
    """A timer of the kernel's event loop; None in a kernel without one, where a copy stays until the comm closes."""
    try:
        return asyncio.get_running_loop().call_later(seconds, callback)
    except RuntimeError:
        return None


class NoComms(Exception):
    """The kernel has no comms: the front end asks by expressions instead."""


def comm_manager(shell):
    found = getattr(getattr(shell, "kernel", None), "comm_manager", None)
    get = library("comm", "get_comm_manager")
    if found is None and get is None:
        raise NoComms()
    return found or get()


def start(target):
    """Waits for the front end to open the comm, and answers on it until it closes."""
    from IPython import get_ipython

    shell = get_ipython()
    unrecord(shell, target)
    skip_post_execute(shell)
    manager = comm_manager(shell)

    def stop_waiting():
        if target in manager.targets:
            manager.unregister_target(target, on_open)

    def on_open(comm, message):
        agent = Agent(lambda: shell.user_ns, call_later)

        def on_message(message):
            text, buffers = agent.answer_text(message["content"]["data"]["text"])
            comm.send({"text": text}, buffers=buffers)

        def on_close(message):
            agent.release()
            stop_waiting()

        # Not on_msg: that fires the user's pre_execute and post_execute hooks around every message.
        comm.handle_msg = on_message
        comm.on_close(on_close)
        comm.send({"text": message["content"]["data"]["text"]})

    manager.register_target(target, on_open)
    call_later(RELEASE_SECONDS, stop_waiting)
