"""Answers the requests of one front end over a comm.

Each request is a dict with an `id`, answered by one message with the same `id`:

    {kind: "list"}                     -> {variables: [{name, type, dtype, shape, nbytes, ...}], leftOut}
    {kind: "open", path, sample, limit} -> {dtype, shape, byteLength, note, classNames, rows}, and a copy is kept
    {kind: "chunk", offset, length}    -> {} and one buffer, a piece of the copy
    {kind: "schedules"}                -> {schedules: [{path, type, kind, runs}]}
    {kind: "future", path, steps, default, seconds} -> what `schedules.look_ahead` tells of a copy, and a buffer for each curve

or by {error: {tag, template, values}}. Bytes are little endian, in C order. Closing the comm drops the copy.
"""

import asyncio
import random

from .listing import Listing
from .modules import library, type_name
from .paths import resolve
from .quiet import skip_post_execute
from .refusal import Refusal, check_size, unsupported
from .registry import registry
from .schedules import describe, list_schedules, look_ahead

RELEASE_SECONDS = 600  # after which what nobody asks for is dropped: the page was closed, or the read cancelled


class Agent:
    """`namespace` gives the user's namespace, `call_later` a timer or None."""

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
        return Listing().take(self.namespace()), []

    def answer_open(self, request):
        array = registry().find(resolve(self.namespace(), request["path"]))
        rows, names = None, array.class_names
        if request.get("sample"):
            array, rows = sampled(array, request["sample"])
        if array.refusal:
            raise array.refusal
        check_size(array.nbytes, request["limit"])
        dtype, data = array.read(request["limit"])
        self.copy = memoryview(data)
        self.keep()
        reply = {"dtype": dtype, "shape": array.shape, "byteLength": len(self.copy), "note": array.note}
        return {**reply, "classNames": names(), "rows": rows}, []

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
    found = registry().find(array.rows(positions))
    found.note = array.note
    return found, {"size": size, "of": count}


def call_later(seconds, callback):
    """A timer of the kernel's event loop; None in a kernel without one, where a copy stays until the comm closes."""
    try:
        return asyncio.get_running_loop().call_later(seconds, callback)
    except RuntimeError:
        return None


def start(target):
    """Waits for the front end to open the comm, and answers on it until it closes."""
    from IPython import get_ipython

    shell = get_ipython()
    skip_post_execute(shell)
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
