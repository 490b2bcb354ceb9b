"""Runs the widgets' JavaScript in node, for tests that compare it with Python."""

import json
import os
import shutil
import subprocess
from pathlib import Path

import pytest

SOURCES = Path(__file__).parents[2] / "lecture_lib" / "widgets" / "js"


def need_node() -> str:
    """The path of node. Without it the test is skipped, but not in CI."""
    node = shutil.which("node")
    if node is None:
        message = "node is not installed; it runs the widgets' JavaScript in this test"
        pytest.fail(message) if os.environ.get("CI") else pytest.skip(message)
    return node


def evaluate(modules: str, body: str, given: object, *, before: str = "") -> object:
    """What ``body``, the body of a function of ``given``, returns; ``js`` holds all that the named modules export.

    ``before`` runs before the modules do.
    """
    parts = ", ".join(f"...await import({json.dumps((SOURCES / module).as_uri())})" for module in modules.split())
    script = f"""
        import {{ readFileSync }} from "node:fs";
        {before}
        const js = {{ {parts} }};
        const given = JSON.parse(readFileSync(0, "utf8"));
        const fromBase64 = (text) => new Uint8Array(Buffer.from(text, "base64"));
        const result = ((given) => {{ {body} }})(given);
        const plain = (_, value) => ArrayBuffer.isView(value) ? Array.from(value) : value;
        process.stdout.write(JSON.stringify(result, plain));
    """
    run = subprocess.run(
        [need_node(), "--input-type=module", "--eval", script], input=json.dumps(given), capture_output=True, text=True
    )
    if run.returncode:
        raise AssertionError(f"node stopped with an error:\n{run.stderr}")
    return json.loads(run.stdout)
