"""What Python reads printed arrays with: prints the seconds of processor time of each round as JSON.

python readers.py literal|fromstring|pandas <file> <rounds>
"""

import ast
import io
import json
import re
import sys
import time
from pathlib import Path

import numpy as np
import pandas as pd


def literal(text):
    """The way of most answers on the web: evaluate what stands in the brackets."""
    return np.array(ast.literal_eval(text[text.index("[") : text.rindex("]") + 1]))


def fromstring(text):
    return np.fromstring(re.sub(r"[\[\]]", "", text), sep=" ")


def pandas(text):
    return pd.read_csv(io.StringIO(text), sep=r"\s+").to_numpy()


READERS = {"literal": literal, "fromstring": fromstring, "pandas": pandas}


def main():
    reader, file, rounds = READERS[sys.argv[1]], Path(sys.argv[2]), int(sys.argv[3])
    text = file.read_text(encoding="utf-8")
    times = []
    for _ in range(rounds):
        begin = time.process_time()
        if reader(text).size < 100_000:
            sys.exit(f"{sys.argv[1]} read too little of {file}")
        times.append(time.process_time() - begin)
    print(json.dumps(times))


if __name__ == "__main__":
    main()
