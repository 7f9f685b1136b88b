"""Answers the requests of one front end without a comm: each is an execution of its own, and the answer a value that it shows.

For kernels that have no comms, or whose comm messages are lost on the way, as those of a flooded output are: an execution is
answered on another channel. A kernel that evaluates no `user_expressions` displays the answer. It is shown under a type of our
own, in a message that belongs to no cell.
"""

import base64
import json

from .agent import Agent
from .release import RELEASE_SECONDS, call_later
from .unrecorded import unrecord

MIME = "application/vnd.loss-inspector.answer"


class Answer:
    """What IPython shows of it is the text of a reply, with its buffers."""

    def __init__(self, text, buffers):
        encoded = [base64.b64encode(buffer).decode("ascii") for buffer in buffers]
        self.bundle = {MIME: json.dumps({"text": text, "buffers": encoded}), "text/plain": ""}

    def _repr_mimebundle_(self, include=None, exclude=None):
        return self.bundle


class Expressions:
    """Hangs on the shell under a name of its own, until it is closed or nobody has asked for long."""

    def __init__(self, shell, name):
        self.shell = shell
        self.name = name
        self.agent = Agent(lambda: shell.user_ns, call_later)
        self.timer = None
        vars(shell)[name] = self
        self.keep()

    def answer(self, text):
        self.keep()
        return Answer(*self.agent.answer_text(text))

    def display(self, text):
        unrecord(self.shell, self.name)
        self.shell.display_pub.publish(self.answer(text).bundle)

    def close(self):
        unrecord(self.shell, self.name)
        self.drop()

    def keep(self):
        self.cancel()
        self.timer = call_later(RELEASE_SECONDS, self.drop)

    def drop(self):
        self.cancel()
        self.agent.release()
        vars(self.shell).pop(self.name, None)

    def cancel(self):
        if self.timer:
            self.timer.cancel()


def start(name):
    from IPython import get_ipython

    shell = get_ipython()
    unrecord(shell, name)
    Expressions(shell, name)
