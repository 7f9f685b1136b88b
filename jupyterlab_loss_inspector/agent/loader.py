"""Runs the files of the agent as modules that only they can see. SOURCES holds their texts; more can be added later.

ENTRY names the file that answers, and TARGET where: the name of the comm, or of what is hung on the shell.
"""

import builtins
import types

modules = {"loader": types.SimpleNamespace(add=SOURCES.update)}  # noqa: F821


def load(name):
    """The module of a file; run when it is first asked for."""
    if name not in modules:
        modules[name] = types.ModuleType("loss_inspector." + name)
        scope = vars(modules[name])
        scope.update(__builtins__={**vars(builtins), "__import__": find}, __package__="loss_inspector")
        exec(compile(SOURCES[name], "<loss inspector: " + name + ">", "exec"), scope)  # noqa: F821
    return modules[name]


def find(name, scope=None, local=None, wanted=(), level=0):
    """`from .name import wanted` within the agent; any other import as ever."""
    if level == 0:
        return builtins.__import__(name, scope, local, wanted, level)
    if name:
        return load(name)
    return types.SimpleNamespace(**{file: load(file) for file in wanted})


load(ENTRY).start(TARGET)  # noqa: F821
