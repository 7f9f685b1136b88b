"""Answers the requests of one front end over a comm.

The files of the agent come in the message that opens the comm: ipykernel hashes the text of an execution letter by letter, in
Python, which would take longer than all the rest.
"""

import json

from .modules import library, type_name
from .quiet import skip_post_execute
from .refusal import Refusal
from .release import RELEASE_SECONDS, call_later
from .unrecorded import unrecord


class NoComms(Exception):
    """The kernel has no comms: the front end asks by expressions instead."""


def comm_manager(shell):
    found = getattr(getattr(shell, "kernel", None), "comm_manager", None)
    get = library("comm", "get_comm_manager")
    if found is None and get is None:
        raise NoComms()
    return found or get()


def make_agent(shell, files):
    from .loader import add

    add(files)
    from .agent import Agent

    return Agent(lambda: shell.user_ns, call_later)


def not_started(cause):
    template = "the kernel could not start reading: {name}: {reason}"
    return Refusal("kernel-error", template, name=type_name(type(cause)), reason=str(cause)).error


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
        request = json.loads(message["content"]["data"]["text"])
        try:
            agent = make_agent(shell, request["files"])
        except Exception as cause:
            comm.send({"text": json.dumps({"id": request["id"], "error": not_started(cause)})})
            comm.close()
            stop_waiting()
            return

        def on_message(message):
            text, buffers = agent.answer_text(message["content"]["data"]["text"])
            comm.send({"text": text}, buffers=buffers)

        def on_close(message):
            agent.release()
            stop_waiting()

        # Not on_msg: that fires the user's pre_execute and post_execute hooks around every message.
        comm.handle_msg = on_message
        comm.on_close(on_close)
        comm.send({"text": json.dumps({"id": request["id"]})})

    manager.register_target(target, on_open)
    call_later(RELEASE_SECONDS, stop_waiting)
