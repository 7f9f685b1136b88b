import json
import sys
from pathlib import Path

import pytest

# As in src/sources/kernel/agent-files.ts: what waits for the comm that brings the rest.
FIRST = ("modules", "quiet", "refusal", "release", "serve", "unrecorded")
PACKAGE = Path(__file__).parents[2] / "jupyterlab_loss_inspector"
sys.path.insert(0, str(PACKAGE.parent))


@pytest.fixture(scope="session")
def agent_files():
    """The text of each file that the front end sends."""
    return {file.stem: file.read_text(encoding="utf-8") for file in sorted((PACKAGE / "agent").glob("[a-z]*.py"))}


@pytest.fixture(scope="session")
def bootstrap(agent_files):
    """The code that starts the agent, as the front end makes it for a comm target."""
    files = dict(agent_files)
    code, loader = files.pop("bootstrap"), files.pop("loader")

    def code_for(target, entry="serve"):
        sent = {name: files[name] for name in FIRST} if entry == "serve" else files
        parts = {"AGENT_LOADER": loader, "AGENT_FILES": sent, "AGENT_ENTRY": entry, "AGENT_TARGET": target}
        text = code
        for place, value in parts.items():
            text = text.replace(f'"{place}"', json.dumps(value, ensure_ascii=False))
        return text

    return code_for
