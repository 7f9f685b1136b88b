"""A kernel that heeds neither `silent` nor `store_history` nor `user_expressions`: JupyterLite's, as far as Python sees it.

What the stand-in does is what pyodide-kernel 0.8.6 does with a message: `run_cell(code, store_history=True)`, without a
database of what ran.
"""

import json
import subprocess
import sys

KERNEL = """
import comm, json, sys
from IPython.core.displaypub import DisplayPublisher
from IPython.core.interactiveshell import InteractiveShell
from traitlets.config import Config

class Publisher(DisplayPublisher):
    def publish(self, data, *args, **kwargs):
        shown.append(data)

shown = []
shell = InteractiveShell.instance(display_pub_class=Publisher, config=Config(HistoryManager={"enabled": False}))

def run(code):
    shell.run_cell(code, store_history=True).raise_error()

def state():
    names = sorted((name, repr(value)) for name, value in shell.user_ns.items() if name[:2] != "__")
    return *names, shell.execution_count, shell.history_manager.input_hist_parsed[:], len(shell.history_manager.db_input_cache)

codes = json.load(sys.stdin)
for cell in ("x = [1.5, 2.5]", "y = 3", "x"):
    run(cell)
before = state()
for code in codes:
    run(code)
    changed = [(now, then) for now, then in zip(state(), before) if now != then]
    assert not changed, changed
run("z = 4")
assert shell.user_ns["In"][-2:] == ["x", "z = 4"] and shell.user_ns["_i"] == "x", shell.user_ns["In"]
assert not any(name.startswith("loss_inspector") for name in vars(shell))
print("SHOWN" + json.dumps(shown))
"""

OPEN = json.dumps({"id": 1, "kind": "open", "path": "x", "limit": 99, "sample": None})
CHUNK = json.dumps({"id": 2, "kind": "chunk", "offset": 0, "length": 16})


def called(name, method, *args):
    return f'__import__("IPython").get_ipython().__dict__["{name}"].{method}({", ".join(map(json.dumps, args))})'


def displayed_by(codes, tmp_path):
    command = [sys.executable, "-c", KERNEL]
    environment = {"PATH": "", "HOME": str(tmp_path), "IPYTHONDIR": str(tmp_path)}
    done = subprocess.run(command, input=json.dumps(codes), capture_output=True, text=True, timeout=60, env=environment)
    assert done.returncode == 0, done.stderr
    return json.loads(done.stdout.rpartition("SHOWN")[2])


def test_answers_are_displayed_and_nothing_is_recorded(bootstrap, tmp_path):
    name = "loss_inspector.one"
    codes = [called(name, "display", OPEN), called(name, "display", CHUNK), called(name, "close")]
    shown = displayed_by([bootstrap(name, "expressions"), *codes], tmp_path)
    first, second = [json.loads(data["application/vnd.loss-inspector.answer"]) for data in shown]
    assert json.loads(first["text"])["dtype"] == "float64"
    assert second["buffers"] == ["AAAAAAAA+D8AAAAAAAAEQA=="]


def test_the_start_for_a_comm_is_not_recorded(bootstrap, tmp_path):
    assert displayed_by([bootstrap("loss_inspector.two")], tmp_path) == []
