"""Starting in a subshell, beside a cell that runs, without ending that cell's hooks.

IPython fires `post_execute` at the end of any execution. In a subshell that would be in the midst of the person's cell: pyplot
would show and close the figures that the cell is still drawing.
"""

import threading


def skip_post_execute(shell):
    """Lets the execution that starts the agent end without hooks; in the main thread there is no other to disturb."""
    callbacks = getattr(getattr(shell, "events", None), "callbacks", None)
    if threading.current_thread() is not threading.main_thread() and type(callbacks) is dict:
        hooks = callbacks.get("post_execute")
        if type(hooks) is list:
            callbacks["post_execute"] = OnceSkipped(hooks, callbacks)


class OnceSkipped(list):
    """A list of hooks that is empty when its own thread first asks for it, and then a plain list again."""

    def __init__(self, hooks, callbacks):
        super().__init__(hooks)
        self.callbacks = callbacks
        self.thread = threading.get_ident()

    def __getitem__(self, key):
        if threading.get_ident() != self.thread or key != slice(None):
            return super().__getitem__(key)
        self.callbacks["post_execute"] = list(self)
        return []
