"""Takes back what is recorded of an execution by a kernel that does not heed `silent` and `store_history`, as JupyterLite's."""


def unrecord(shell, mark):
    """Called within an execution whose code holds `mark`, which no other code does."""
    history = getattr(shell, "history_manager", None)
    raw, parsed = getattr(history, "input_hist_raw", None), getattr(history, "input_hist_parsed", None)
    if type(raw) is not list or type(parsed) is not list or not raw or mark not in raw[-1]:
        return
    raw.pop()
    parsed.pop()
    cached = getattr(history, "db_input_cache", None)
    if cached and mark in cached[-1][-1]:
        cached.pop()
    # Some versions of IPython count the execution before it, some after it.
    for count in (shell.execution_count, shell.execution_count - 1):
        name = "_i%d" % count
        if mark in str(dict.get(shell.user_ns, name)):
            del shell.user_ns[name]
    history._iii, history._ii, history._i, history._i00 = ["", "", "", *raw][-4:]
    shell.user_ns.update(_i=history._i, _ii=history._ii, _iii=history._iii)
    shell.execution_count -= 1
