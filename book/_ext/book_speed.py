"""The page on speed: tables and figures of what `python run.py bench --publish` has written into `book/speed.json`.

``speed-summary`` says where and when it was measured, and how often we are ahead; ``speed-table`` shows the rows whose
names begin with one of its arguments; ``speed-growth`` draws how costs grow, likewise. No number is typed by hand;
without the file the page says how to measure.
"""

import datetime
import json
import statistics
from html import escape
from pathlib import Path

from docutils import nodes
from matplotlib import ticker
from matplotlib.axes import Axes
from sphinx.application import Sphinx
from sphinx.util.docutils import SphinxDirective

from lecture_lib import figures

FILE = "book/speed.json"
COLUMNS = ("Work", "Ours", "Peer", "How many times as good", "Memory, MB", "Share of the floor’s speed")
MEASURE = "<code>python run.py bench --publish</code>"


class _FromReport(SphinxDirective):
    """What becomes of the report is HTML; the page is read again when the report changes."""

    optional_arguments = 1
    final_argument_whitespace = True

    def run(self) -> list[nodes.Node]:
        path = Path(self.env.srcdir) / FILE
        self.env.note_dependency(str(path))
        report = json.loads(path.read_text("utf-8")) if path.exists() else {}
        return [nodes.raw("", self.html(report, (self.arguments or [""])[0].split()), format="html")]


class SpeedSummary(_FromReport):
    def html(self, report: dict, _: list[str]) -> str:
        return summary(report)


class SpeedTable(_FromReport):
    def html(self, report: dict, names: list[str]) -> str:
        return table(chosen(report.get("rows", []), names))


class SpeedGrowth(_FromReport):
    def html(self, report: dict, names: list[str]) -> str:
        return growth(chosen(report.get("growth", []), names))


def chosen(results: list[dict], names: list[str]) -> list[dict]:
    """The results named so, or with a name that begins so; in the order of the names, each once."""
    found = {r["name"]: r for name in names for r in results if f"{r['name']}-".startswith(f"{name}-")}
    return list(found.values())


def summary(report: dict) -> str:
    """Where and when, the measured peaks, and on how many rows we are ahead of the peer."""
    if not report:
        return (
            '<div class="admonition note"><p class="admonition-title">Not measured yet</p><p>This copy of the book has '
            f"no measurements. {MEASURE} makes them on your machine, in about half an hour.</p></div>\n"
        )
    machine, peaks = report["machine"], report["peaks"]
    versions = ", ".join(f"{escape(name)} {escape(version)}" for name, version in report["versions"].items())
    date = datetime.date.fromisoformat(report["date"])
    compared = [row for row in report["rows"] if row["ratio"] is not None]
    behind = [f"{escape(row['what'])} ({short(row['ratio'])} times)" for row in compared if row["ratio"] < 1]
    return (
        f"<p>Measured on {date.day} {date:%B %Y} on one thread of {escape(machine['processor'])} "
        f"({machine['cores']} cores, {escape(machine['system'])}) with {versions}. The fastest float32 matrix product "
        f"seen on this machine ran at {short(peaks['product'])} GFLOP/s, the fastest copy at {short(peaks['copy'])} "
        f"GB/s.</p>\n<p>Of {len(compared)} comparisons, we are ahead in {len(compared) - len(behind)}"
        + (f". Behind: {'; '.join(behind)}" if behind else "")
        + ".</p>\n"
    )


def table(rows: list[dict]) -> str:
    """Rows as a table without empty columns; the style sheet turns it into cards on a phone, hence the roles."""
    if not rows:
        return "<p>Not measured yet.</p>\n"
    contents = [_cells(row) for row in rows]
    used = [i for i, column in enumerate(zip(*contents)) if set(column) != {"–"}]
    names = [COLUMNS[0], *(COLUMNS[1 + i] for i in used)]
    head = "".join(f'<th role="columnheader">{name}</th>' for name in names)
    lines = []
    for row, content in zip(rows, contents):
        note = f"<br><small>{escape(row['note'])}</small>" if row["note"] else ""
        cells = "".join(f'<td role="cell" data-label="{COLUMNS[1 + i]}">{content[i]}</td>' for i in used)
        lines.append(f'<tr role="row"><th role="rowheader">{escape(row["what"])}{note}</th>{cells}</tr>\n')
    return (
        '<table class="claims-table" role="table"><thead role="rowgroup"><tr role="row">'
        f'{head}</tr></thead>\n<tbody role="rowgroup">{"".join(lines)}</tbody></table>\n'
    )


def _cells(row: dict) -> list[str]:
    unit = escape(row["unit"])
    peer = f"{spread(row['peer'])} {unit}<br><small>{escape(row['peer_name'])}</small>" if row["peer"] else "–"
    ratio = "–" if row["ratio"] is None else f"{short(row['ratio'])} ×" + (" (behind)" if row["ratio"] < 1 else "")
    needed = [short(row[key]) for key in ("memory", "peer_memory") if row[key] is not None]
    share = "–" if row["share"] is None else f"{row['share']:.0%}"
    if row["ratio"] is not None and row["share"]:
        share += f"<br><small>at the floor, {short(row['ratio'] / row['share'])} ×</small>"
    return [f"{spread(row['ours'])} {unit}", peer, ratio, " · ".join(needed) or "–", share]


def spread(values: list[float | None]) -> str:
    """Median, and in brackets the least and the largest; a run that did not get there is null."""
    if None in values:
        return "not reached,"
    middle, low, high = (short(f(values)) for f in (statistics.median, min, max))
    return middle if len(values) == 1 else f"{middle} ({low}–{high})"


def short(value: float) -> str:
    """Two or three digits that count."""
    digits = 0 if abs(value) >= 100 else 1 if abs(value) >= 10 else 2
    return f"{value:,.{digits}f}" if abs(value) >= 1 else f"{value:.2g}"


def growth(curves: list[dict]) -> str:
    """A log–log figure for every pair of what grows and what it costs."""
    if not curves:
        return "<p>Not measured yet.</p>\n"
    pairs = dict.fromkeys((curve["size"], curve["unit"]) for curve in curves)
    return "".join(
        _figure([curve for curve in curves if (curve["size"], curve["unit"]) == pair], *pair) for pair in pairs
    )


def _figure(curves: list[dict], size: str, unit: str) -> str:
    """Small, so that its letters stay readable on a phone, and taller the more curves its legend names."""
    fig, ax = figures.figure(5.0, 2.8 + 0.38 * len(curves))
    for curve, colour, marker in zip(curves, figures.COLOURS * len(curves), "os^Dv<>p" * len(curves)):
        middle = [statistics.median(costs) for costs in curve["costs"]]
        label = _slope(curve).replace(": slope", ":\nslope")  # in one line it would not fit
        ax.plot(curve["sizes"], middle, marker=marker, markersize=5, linewidth=1.6, color=colour, label=label)
    ax.set(xscale="log", yscale="log", xlabel=size, ylabel=unit)
    _plain_numbers(ax, sorted({place for curve in curves for place in curve["sizes"]}))
    fig.legend(fontsize=9, loc="outside lower left", frameon=False)
    slopes = "; ".join(_slope(curve) for curve in curves)
    low, *_, high = sorted(size for curve in curves for size in curve["sizes"])
    alt = f"Log–log chart of {unit} against {size}, from {low:g} to {high:g}. {slopes}."
    return figures.to_html(fig, alt) + "\n"


def _plain_numbers(ax: Axes, sizes: list[float]) -> None:
    """Labels such as 0.05 and 64 instead of powers: at the sizes, where few were measured, and at 1, 2 and 5."""
    ax.yaxis.set_major_locator(ticker.LogLocator(subs=(1, 2, 5)))
    if len(sizes) < 6:
        ax.xaxis.set_major_locator(ticker.FixedLocator(sizes))
    for axis in (ax.xaxis, ax.yaxis):
        axis.set_major_formatter("{x:g}")
        axis.set_minor_locator(ticker.NullLocator())


def _slope(curve: dict) -> str:
    """What grows, with its slope, the one that theory expects, and those of single runs, where there are any."""
    expected = "" if curve["expected"] is None else f", in theory {curve['expected']:g}"
    runs = f", {curve['note']}" if curve["note"] else ""
    return f"{curve['what']}: slope {round(curve['slope'], 2) + 0:.2f}{expected}{runs}"  # + 0: no minus before a zero


def setup(app: Sphinx) -> dict:
    app.add_directive("speed-summary", SpeedSummary)
    app.add_directive("speed-table", SpeedTable)
    app.add_directive("speed-growth", SpeedGrowth)
    return {"parallel_read_safe": True, "parallel_write_safe": True}
