"""The agent in a real ipykernel: the same bytes, and no trace of it."""

import hashlib
import time

import pytest
from jupyter_client.manager import start_new_kernel
from live_kernel import LiveKernel, NotStarted

SETUP = """
import numpy as np, torch, pandas as pd, hashlib
from IPython import get_ipython
events = []
for name in ("pre_run_cell", "post_run_cell"):
    get_ipython().events.register(name, lambda *args, name=name: events.append(name))

def digest(array):
    return hashlib.sha256(np.ascontiguousarray(array).tobytes()).hexdigest()

big = np.random.default_rng(0).normal(size=(2_000_003,)).astype("f4")
half = torch.arange(12.0).reshape(3, 4).to(torch.bfloat16).t()
lost = "not an array"
"""

STATE = """{
    "names": sorted(name for name in globals()),
    "underscores": [repr(globals().get(name)) for name in ("_", "__", "___", "_i", "_ii", "_iii", "_ih", "_dh")],
    "out": repr(Out), "in": len(In), "count": get_ipython().execution_count,
    "history": len(list(get_ipython().history_manager.get_tail(1000, include_latest=True))),
    "print": repr(np.get_printoptions()), "torch print": repr(torch._tensor_str.PRINT_OPTS),
    "random": [digest(torch.random.get_rng_state()), repr(np.random.get_state())],
    "grad": torch.is_grad_enabled(), "dtype": str(torch.get_default_dtype()),
    "gc": [__import__("gc").isenabled(), __import__("gc").get_threshold(), __import__("gc").get_freeze_count()],
    "warnings": len(__import__("warnings").filters), "pandas": repr(pd.options.display.max_rows),
    "attributes": sorted(vars(get_ipython())), "hook": repr(__import__("sys").displayhook), "modules": sorted(__import__("sys").modules),
    "targets": sorted(get_ipython().kernel.comm_manager.targets), "comms": len(get_ipython().kernel.comm_manager.comms),
}"""


@pytest.fixture(scope="module")
def kernel(bootstrap, agent_files):
    manager, client = start_new_kernel()
    try:
        live = LiveKernel(client, bootstrap, agent_files)
        live.run(SETUP)
        yield live
    finally:
        client.stop_channels()
        manager.shutdown_kernel(now=True)


def test_bytes_of_many_chunks_arrive(kernel):
    comm = kernel.start_agent()
    opened, data = comm.read("big")
    comm.close()
    assert (opened["dtype"], opened["shape"], len(data)) == ("float32", [2_000_003], 8_000_012)
    assert hashlib.sha256(data).hexdigest() == kernel.value("digest(big)")


def test_an_output_is_read_by_its_count(kernel):
    kernel.run("half")
    count = kernel.value("max(Out)")
    comm = kernel.start_agent()
    opened, data = comm.read(f"Out[{count}]")
    comm.close()
    assert (opened["dtype"], opened["shape"]) == ("bfloat16", [4, 3])
    assert hashlib.sha256(data).hexdigest() == kernel.value("digest(half.contiguous().view(torch.int16).numpy())")


def test_nothing_is_left_behind(kernel):
    kernel.run("41 + 1")
    before = kernel.value(STATE)
    hooks = kernel.value("len(events)")
    comm = kernel.start_agent()
    assert comm.ask("list")[0]["variables"]
    comm.read("half")
    assert "error" in comm.ask("open", path="lost", limit=1)[0]
    assert "error" in comm.ask("open", path="absent", limit=1)[0]
    assert "error" in comm.ask("nonsense")[0]
    comm.close()
    assert kernel.value(STATE) == before
    assert kernel.value("len(events)") == hooks


def test_why_it_does_not_start_is_told_and_nothing_is_left_behind(kernel, agent_files):
    before = kernel.value(STATE)
    with pytest.raises(NotStarted) as raised:
        kernel.start_agent(files={**agent_files, "agent": "raise KeyError('there')"})
    [error] = raised.value.args
    assert error["tag"] == "kernel-error" and error["values"] == {"name": "KeyError", "reason": "'there'"}
    assert kernel.value(STATE) == before


SCHEDULE = """
model = torch.nn.Linear(3, 2)
optimizer = torch.optim.Adam(model.parameters(), lr=0.1)
scheduler = torch.optim.lr_scheduler.LambdaLR(optimizer, lambda step: print("called") or 0.9**step)
optimizer.step(); scheduler.step()
"""

TRAINING = "repr([optimizer.state_dict(), scheduler.state_dict(), model.state_dict()])"


def test_a_look_ahead_leaves_nothing_behind(kernel):
    kernel.run(SCHEDULE)
    before, training = kernel.value(STATE), kernel.value(TRAINING)
    comm = kernel.start_agent()
    listed = comm.ask("schedules")[0]["schedules"]
    assert [entry["path"] for entry in listed] == ["optimizer", "scheduler"]
    reply, [rates] = comm.ask("future", path="scheduler", steps=3, default=10, seconds=5)
    comm.close()
    assert (reply["now"], len(rates)) == (1, 32)
    assert kernel.value(STATE) == before and kernel.value(TRAINING) == training
    kernel.run("del model, optimizer, scheduler")


def test_messages_fire_no_hooks(kernel):
    kernel.run('get_ipython().events.register("pre_execute", lambda: events.append("pre_execute"))')
    comm = kernel.start_agent()
    kernel.run("events.clear()")
    comm.read("big")
    kernel.run("seen = list(events)")
    comm.close()
    assert kernel.value("seen") == ["post_run_cell", "pre_execute", "pre_run_cell"]


def test_shadowed_builtins_do_not_matter(kernel):
    kernel.run("exec = compile = globals = vars = type = list = None")
    comm = kernel.start_agent()
    assert comm.ask("list")[0]["variables"]
    comm.close()
    kernel.run("del exec, compile, globals, vars, type, list")


def test_two_agents_at_once(kernel):
    first = kernel.start_agent()
    second = kernel.start_agent()
    first.ask("open", path="big", limit=2**30)
    second.ask("open", path="half", limit=2**30)
    assert len(first.ask("chunk", offset=0, length=100)[1][0]) == 100
    assert len(second.ask("chunk", offset=0, length=100)[1][0]) == 24
    first.close()
    assert len(second.ask("chunk", offset=0, length=100)[1][0]) == 24
    second.close()


def test_listing_ten_thousand_names_is_quick(kernel):
    kernel.run("globals().update({f'v{i}': np.zeros(3) if i % 2 else i for i in range(10_000)})")
    comm = kernel.start_agent()
    begin = time.perf_counter()
    reply = comm.ask("list")[0]
    assert time.perf_counter() - begin < 1
    assert len(reply["variables"]) == 1000 and len(reply["variables"]) + reply["leftOut"] >= 5_000
    comm.close()
    kernel.run("for i in range(10_000): del globals()[f'v{i}']")


DRAW = """
import os, sys, threading, time
hooks = []
def hook():
    hooks.append(threading.current_thread() is threading.main_thread())
get_ipython().events.register("post_execute", hook)
"""


def test_a_subshell_reads_beside_a_cell_and_leaves_its_hooks_alone(kernel, tmp_path):
    subshell = kernel.ask_control("create_subshell_request")["subshell_id"]
    kernel.run(DRAW)
    write = kernel.value("repr(sys.stdout.write)")
    kernel.value("hooks.clear()")
    end = tmp_path / "end"
    cell = kernel.client.execute(f"while not os.path.exists({str(end)!r}): time.sleep(0.02)")
    comm = kernel.start_agent(subshell)
    data = comm.read("big")[1]
    assert comm.ask("list")[0]["variables"]
    comm.close()
    end.touch()
    assert kernel.reply_to(cell)["status"] == "ok"
    assert hashlib.sha256(data).hexdigest() == kernel.value("digest(big)")
    # That of clearing the list, of the cell, and of asking for the digest.
    assert kernel.value("hooks") == [True, True, True]
    assert kernel.value("type(get_ipython().events.callbacks['post_execute']).__name__") == "list"
    assert kernel.value("repr(sys.stdout.write)") == write
    kernel.ask_control("delete_subshell_request", subshell_id=subshell)
    kernel.run("get_ipython().events.unregister('post_execute', hook)")
