"""Arrays that are drawn anew in every run: the libraries print them as they are installed here, and what the panel reads of the
text must be the same arrays within the printed digits.

A failure names the seed; PRINTED_SEED=<seed> draws the same arrays again, and PRINTED_COUNT=<count> more of them.
"""

import importlib.util
import os
import random
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
MAKE = ROOT / "test" / "fixtures" / "formats" / "make.py"
JEST = ROOT / "node_modules" / "jest" / "bin" / "jest.js"
READERS = ["test/repr/parse-output.formats.spec.ts", "test/sources/notebook/output-text.html.spec.ts"]
LIBRARIES = ["numpy", "torch", "jax", "tensorflow", "pandas", "polars", "xarray"]


@pytest.fixture(scope="module")
def seed():
    return int(os.environ.get("PRINTED_SEED", random.SystemRandom().randrange(2**31)))


def run(command, seed, **variables):
    done = subprocess.run(command, capture_output=True, text=True, cwd=ROOT, env=os.environ | variables, timeout=600)
    assert done.returncode == 0, f"PRINTED_SEED={seed}\n{done.stdout}\n{done.stderr}"


def test_what_a_library_prints_is_read_within_the_printed_digits(seed, tmp_path):
    count = os.environ.get("PRINTED_COUNT", "30")
    installed = [name for name in LIBRARIES if importlib.util.find_spec(name) is not None]
    assert "numpy" in installed
    files = [tmp_path / f"{name}.json" for name in installed]
    for name, file in zip(installed, files):
        run([sys.executable, str(MAKE), name, "--random", count, "--seed", str(seed), "--out", str(file)], seed)
    outputs = ",".join(str(file) for file in files)
    run(["node", str(JEST), "--runInBand", *READERS], seed, FORMAT_OUTPUTS=outputs)
