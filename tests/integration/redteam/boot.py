"""A boot file for the tests alone: begins a child without some of its layers.

Their names come through a file, because the shipped program has nothing that could name them.
"""

import importlib
import json
import sys
from pathlib import Path
from typing import Any

if __name__ == "__main__":
    sys.path.extend(json.loads(sys.argv[1])["search_path"])
    linux: Any = importlib.import_module("app.isolation.linux")
    begin: Any = importlib.import_module("app.isolation.begin")
    without = json.loads(Path(__file__).with_name(sys.argv[2]).read_text(encoding="utf-8"))
    all_steps, seal = linux._steps, begin.seal
    linux._steps = lambda start: [step for step in all_steps(start) if step[0] not in without]
    if "sealed" in without:
        begin.seal = lambda _: importlib.import_module("app.isolation.start").Applied()
    begin.begin_child(sys.argv[1])
