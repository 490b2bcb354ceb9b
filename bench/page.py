"""The pages in a browser: weight, time until a figure answers, time of a frame, and the engines beside TensorFlow.js.

Milliseconds are wall-clock time in headless Chromium, because a page has no other clock. Each engine runs in a page of
its own, in turn; TensorFlow.js comes from npm (``npm ci`` in bench/js) and is one thread, as we are.
"""

import base64
import dataclasses
import functools
import http.server
import importlib.util
import json
import os
import statistics
import sys
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from types import ModuleType

from bench.measure import Plan, Row

ROOT = Path(__file__).resolve().parents[1]
HTML = Path(os.environ.get("LECTURE_HTML", ROOT / "_build" / "html")).resolve()
TENSORFLOW = ROOT / "bench/js/node_modules/@tensorflow/tfjs"
BACKENDS = ("wasm", "cpu", "webgl")
FLAGS = [
    *("--no-sandbox", "--disable-quic", "--no-first-run", "--disable-background-networking"),
    "--enable-unsafe-swiftshader",  # WebGL, in software where there is no graphics card
]
MOVES = 20
VIEWPORT = {"width": 1280, "height": 900}

# When the first widget of the page runs, in milliseconds since its address was asked for.
FIRST_WIDGET = """
  window.firstWidget = new Promise((resolve) => {
    const look = () => document.querySelector('.lecture-widget[data-state="live"]') && resolve(performance.now());
    new MutationObserver(look).observe(document, { subtree: true, attributeFilter: ["data-state"] });
    addEventListener("DOMContentLoaded", () => document.querySelector(".lecture-widget")?.scrollIntoView());
  });
"""

# Moves the first slider of a widget to and fro: per move, milliseconds of its answer, of the frame's callbacks, and of
# style, layout and paint; the wait for the frame itself is not counted. Null if it has no slider.
FRAMES = """async ([position, moves]) => {
  const widget = document.querySelectorAll(".lecture-widget")[position],
    sliders = [...widget.querySelectorAll("input[type=range]:enabled")].filter((e) => e.checkVisibility());
  if (!sliders.length) return null;
  const [slider] = sliders,
    [low, high, size] = ["min", "max", "step"].map((name) => +slider[name] || (name === "step" ? 1 : 0)),
    places = Math.round((high - low) / size);
  const frame = (work) => new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    let busy = 0, begun = 0;
    port1.onmessage = () => resolve(busy + performance.now() - begun);
    requestAnimationFrame(() => { begun = performance.now(); port2.postMessage(0); });
    const start = performance.now();
    work();
    busy = performance.now() - start;
  });
  const milliseconds = [];
  for (let i = 0; i < moves; i++) {
    const step = Math.round((((i % 2 ? moves - i : i) + 0.5) / moves) * places);
    milliseconds.push(await frame(() => {
      slider.value = low + step * size;
      slider.dispatchEvent(new Event("input", { bubbles: true }));
    }));
  }
  return milliseconds;
}"""


class _Quiet(http.server.SimpleHTTPRequestHandler):
    def log_message(self, *_arguments: object) -> None:
        pass


@contextmanager
def serving(folder: Path) -> Iterator[str]:
    """The address, with a slash at its end, under which this machine serves a folder while the block runs."""
    handler = functools.partial(_Quiet, directory=str(folder))
    with http.server.ThreadingHTTPServer(("127.0.0.1", 0), handler) as server:
        threading.Thread(target=server.serve_forever, daemon=True).start()
        yield f"http://127.0.0.1:{server.server_port}/"
        server.shutdown()


@contextmanager
def chromium():
    """A headless Chromium.

    Raises:
        FileNotFoundError: if there is none.
    """
    from playwright.sync_api import sync_playwright

    path = _module(ROOT / "run.py").find_browser()
    if path is None:
        raise FileNotFoundError("no Chromium found; install one, or set LECTURE_BROWSER to it")
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=path, args=FLAGS)
        yield browser
        browser.close()


def pages() -> list[str]:
    """All pages of the built book, by their paths.

    Raises:
        FileNotFoundError: if it is not built.
    """
    if not (HTML / "index.html").exists():
        raise FileNotFoundError(f"there is no built book in {HTML}; build it with `python run.py book`")
    names = sorted(path.relative_to(HTML).as_posix() for path in HTML.rglob("*.html"))
    return [name for name in names if name != "index.html" and not name.startswith("_")]


def widgets_on(name: str) -> int:
    return (HTML / name).read_text("utf-8").count('class="lecture-widget"')


def with_widgets(plan: Plan) -> list[str]:
    """Pages that have widgets; of a quick plan only the first."""
    found = [name for name in pages() if widgets_on(name)]
    return found[: plan.size(len(found), 1)]


@functools.cache
def _module(path: Path) -> ModuleType:
    """A file that belongs to no package, as a module; files beside it may be imported by it."""
    sys.path.insert(0, str(path.parent))
    try:
        spec = importlib.util.spec_from_file_location(path.stem, path)
        module = importlib.util.module_from_spec(spec)
        sys.modules[path.stem] = module
        spec.loader.exec_module(module)
        return module
    finally:
        sys.path.remove(str(path.parent))


# --- the built pages --------------------------------------------------------------------------------------------------


def page_weights(plan: Plan) -> list[Row]:
    """MB that Chromium fetches for each page, before anybody scrolls; and what the release notes count."""
    scale, rows = _module(ROOT / "book/_ext/weights.py").Scale(), []
    names = pages()
    with chromium() as browser, serving(HTML) as site:
        for name in names[: plan.size(len(names), 2)]:
            page, requests = browser.new_page(viewport=VIEWPORT), []
            page.on("requestfinished", lambda request, kept=requests: kept.append(request))
            page.goto(site + name, wait_until="networkidle")
            files = {request.url: request for request in requests if request.url.startswith(site)}
            fetched = sum(len(request.response().body()) for request in files.values()) / 1e6
            counted, title = scale.weigh(HTML / name), heading(page)
            page.close()
            note = f"book/_ext/weights.py counts {counted.plain / 1e6:.2f} MB, with gzip {counted.packed / 1e6:.2f} MB"
            rows.append(Row(f"weight-{Path(name).stem}", f"weight of “{title}”", "MB", [fetched], note=note))
    return rows


def first_widgets(plan: Plan) -> list[Row]:
    """Milliseconds from asking for a page, in a browser with an empty cache, until its first widget runs."""
    rows = []
    with chromium() as browser, serving(HTML) as site:
        for name in with_widgets(plan):
            times = []
            for _ in range(plan.runs):
                context = browser.new_context(viewport=VIEWPORT)
                page = context.new_page()
                page.add_init_script(FIRST_WIDGET)
                page.goto(site + name)
                times.append(page.evaluate("firstWidget"))
                title = heading(page)
                context.close()
            rows.append(Row(f"first-widget-{Path(name).stem}", f"first figure of “{title}”", "ms", times))
    return rows


def frames(plan: Plan) -> list[Row]:
    """Milliseconds of work for each move of a widget's first slider; one number for each move."""
    rows = []
    with chromium() as browser, serving(HTML) as site:
        for name in with_widgets(plan):
            page = browser.new_page(viewport=VIEWPORT)
            page.goto(site + name)
            for position in range(widgets_on(name)):
                title = _start(page, position)
                times = page.evaluate(FRAMES, [position, plan.size(MOVES, 4)])
                if times is not None:
                    rows.append(Row(f"frame-{Path(name).stem}-{position + 1}", f"a frame of “{title}”", "ms", times))
            page.close()
    return rows


def heading(page) -> str:
    """The title of a page, without that of the book behind it."""
    return page.title().split(" — ")[0]


def _start(page, position: int) -> str:
    """Bring a widget onto the screen, wait until it has drawn everything, and return its title."""
    widget = page.locator(".lecture-widget").nth(position)
    widget.scroll_into_view_if_needed()
    page.wait_for_function("(e) => e.dataset.state", arg=widget.element_handle())
    page.wait_for_function("(e) => !e.querySelector('[data-working]')", arg=widget.element_handle())
    return widget.locator(".lw-title").inner_text()


# --- engines ----------------------------------------------------------------------------------------------------------


def decoder_frames(plan: Plan) -> list[Row]:
    """Milliseconds for a face of the face studio, by nn.js and by the best backend of TensorFlow.js."""
    from lecture_lib.vae import shipped
    from lecture_lib.widgets.export import export

    network = export(shipped.face_studio().model.decoder, input_shape=(8,), dtype="int8")
    given = [network.spec, base64.b64encode(network.weights).decode()]
    times, examples, failed = _engines("decoders", given, plan, chunks=plan.size(40, 3))
    what = "face studio: a face of 64 × 64 pixels, batch 1"
    row = _against_best("page-decoder", what, "ms", times, failed, version=_version())
    return [dataclasses.replace(row, note=row.note + _furthest(examples))]


def live_gan(plan: Plan) -> list[Row]:
    """Steps per second of the GAN that trains in the page, one of each player, by us and by TensorFlow.js."""
    width, batch, steps = 64, 256, plan.size(20, 2)
    given = [{"width": width, "batch": batch, "steps": steps, "rate": 1e-3}]
    times, _, failed = _engines("games", given, plan, chunks=plan.size(6, 2))
    speeds = {name: [1000 * steps / ms for ms in values] for name, values in times.items()}
    what = f"live GAN: 2-{width}-{width}-2 against 2-{width}-{width}-1, batch {batch}"
    return [_against_best("page-gan", what, "steps / s", speeds, failed, version=_version(), more_is_better=True)]


def _engines(kind: str, given: list, plan: Plan, chunks: int) -> tuple[dict, dict, list[str]]:
    """For each engine that works here: the median milliseconds of a chunk, one for each run, and its example.

    Runs of the engines alternate. The third part names the backends that do not work.
    """
    known = ["ours", *(BACKENDS if TENSORFLOW.exists() else ())]
    times: dict[str, list[float]] = {name: [] for name in known}
    examples, failed = {}, []
    body = f"""async ([engine, given, chunks]) => {{
        const {{ chunk, example }} = await {kind}(engine, ...given);
        for (let i = 0; i < Math.max(2, chunks / 4); i++) chunk();
        return [Array.from({{ length: chunks }}, chunk), example];
    }}"""
    with chromium() as browser, serving(ROOT) as site:
        for run in range(plan.runs):
            for name in known[:: -1 if run % 2 else 1]:
                if name in failed:
                    continue
                page = browser.new_page()
                page.goto(f"{site}bench/js/page.html")
                page.wait_for_function("window.ready")
                try:
                    found, examples[name] = page.evaluate(body, [name, given, chunks])
                    times[name].append(statistics.median(found))
                except Exception as failure:
                    if name == "ours":
                        raise
                    failed.append(name)
                    print(f"  TensorFlow.js, {name}: {str(failure).splitlines()[0]}", flush=True)
                page.close()
    return {name: values for name, values in times.items() if values}, examples, failed


def _furthest(examples: dict[str, list[float]]) -> str:
    """How far the pictures of the engines are apart. Channels lie first in ours and last in those of TensorFlow.js."""
    ours = examples["ours"]
    side = round((len(ours) / 3) ** 0.5)
    turned = [ours[c * side * side + place] for place in range(side * side) for c in range(3)]
    apart = [max(abs(a - b) for a, b in zip(turned, other)) for name, other in examples.items() if name != "ours"]
    return f"; pictures differ by {max(apart):.0e} at most" if apart else ""


def _against_best(
    name: str,
    what: str,
    unit: str,
    values: dict[str, list[float]],
    failed: list[str],
    *,
    version: str = "",
    more_is_better: bool = False,
) -> Row:
    """Ours beside the backend with the best median; the note has the others."""
    peers = {key: runs for key, runs in values.items() if key != "ours"}
    if not peers:
        note = "peer not installed: TensorFlow.js (`npm ci` in bench/js)"
        return Row(name, what, unit, values["ours"], more_is_better=more_is_better, note=note)
    pick = max if more_is_better else min
    best = pick(peers, key=lambda key: statistics.median(peers[key]))
    others = [f"{key} {statistics.median(runs):.3g} {unit}" for key, runs in peers.items() if key != best]
    note = "; ".join([f"backends: {', '.join([f'{best} is the best', *others])}", *(f"no {key}" for key in failed)])
    peer = f"TensorFlow.js {version}, {best}"
    return Row(name, what, unit, values["ours"], peers[best], peer, more_is_better=more_is_better, note=note)


def _version() -> str:
    """Of the TensorFlow.js that is installed, "" if none is."""
    description = TENSORFLOW / "package.json"
    return json.loads(description.read_text("utf-8"))["version"] if description.exists() else ""


ROWS = {
    "page-weight": page_weights,
    "page-first-widget": first_widgets,
    "page-frames": frames,
    "page-decoder": decoder_frames,
    "page-gan": live_gan,
}
