"""``python everywhere.py FOLDER JOB …``: each job is killed at every single change of a file that it makes.

A job is killed before the first change, then from the start again before the second, and so on; and again in the middle
of the writes. After each kill a reader has to see the old or the new, never half of it; and the job, done again, has to
end with the same files as one that was never disturbed. Prints how many kills each job had, as JSON.
"""

import hashlib
import itertools
import json
import os
import shutil
import signal
import sys
from pathlib import Path

from sitecustomize import Strike

UNIT = Path(__file__).resolve().parents[1]
ROOT = UNIT.parents[1]
sys.path[:0] = [str(UNIT), str(ROOT), str(ROOT / "book" / "_ext")]


class Job:
    """What is killed. `prepare` makes the folder as it was before; `read` says what there is for others to believe."""

    def prepare(self, folder: Path) -> None:
        folder.mkdir()

    def work(self, folder: Path) -> None:
        raise NotImplementedError

    def read(self, folder: Path):
        raise NotImplementedError

    def whole(self) -> tuple:
        """What may be read between old and new, besides these two."""
        return ()

    def files(self, folder: Path) -> dict[str, str]:
        """What has to be the same in the end."""
        found = sorted(path for path in folder.rglob("*") if path.is_file() and path.suffix not in (".lock", ".db"))
        return {str(path.relative_to(folder)): hashlib.sha256(path.read_bytes()).hexdigest() for path in found}


class Weights(Job):
    """An older pair of weights and card is replaced."""

    def prepare(self, folder):
        folder.mkdir()
        self._save(folder, 1)

    def work(self, folder):
        self._save(folder, 2)

    def _save(self, folder: Path, value: float) -> None:
        import torch

        from lecture_lib import pretrained

        pretrained.save("tiny", {"W": torch.full((40,), value)}, {"value": value}, folder=folder)

    def read(self, folder):
        from lecture_lib import pretrained

        pretrained.FOLDER = folder
        try:
            return pretrained.load("tiny").tensors["W"].tolist()
        except ValueError as error:  # between the two files; a wrong number is never believed
            return "refused" if "run.py train tiny" in str(error) else str(error)

    def whole(self):
        return ("refused",)


class Training(Job):
    """A training with a checkpoint after every update, and its weights."""

    def prepare(self, folder):
        import torch

        super().prepare(folder)
        torch.optim.Adam([torch.zeros(1, requires_grad=True)]).step()  # its first step imports much, here once for all

    def work(self, folder):
        import torch
        from torch import nn

        from lecture_lib import pretrained, training

        generator = torch.Generator().manual_seed(5)
        network = nn.Linear(6, 1)
        for parameter in network.parameters():
            nn.init.normal_(parameter, generator=generator)
        descent = training.Descent(network.parameters(), lambda x: network(x + noise()).square().mean())

        def noise() -> torch.Tensor:
            return torch.randn(1, generator=generator)

        x = torch.randn(12, 6, generator=torch.Generator().manual_seed(1))
        parts = {"network": network, "descent": descent}
        options = {"epochs": 2, "batch_size": 6, "generator": generator, "parts": parts, "every_seconds": 0}
        checkpoint = folder / "checkpoint.safetensors"
        training.train(descent, x, checkpoint=checkpoint, **options)
        pretrained.save("trained", network.state_dict(), {}, folder=folder)
        checkpoint.unlink()

    def read(self, folder):
        path = folder / "trained.safetensors"
        return path.read_bytes() if path.exists() else None


class Download(Job):
    """A data set is fetched and kept."""

    def work(self, folder):
        import tiny_data

        from lecture_lib.data import sources

        os.environ["LECTURE_CACHE"] = str(folder)
        for split in ("train", "test"):
            found = sources.load(tiny_data.tiny_dataset(good=tiny_data.good), split)
            tiny_data.assert_is_tiny(found, split)

    def read(self, folder):
        import tiny_data

        from lecture_lib.data import sources

        os.environ["LECTURE_CACHE"] = str(folder)
        try:
            found = sources._read_split(folder / "tiny", "train", (tiny_data.tiny_edition("Tiny", 0),), "cache")
        except FileNotFoundError:  # one of the two files; the other is fetched again
            return None
        return found and (found.images.tolist(), found.labels.tolist())


class Archive(Job):
    """An older offline copy is replaced."""

    def prepare(self, folder):
        folder.mkdir()
        self._write(folder, b"old")

    def work(self, folder):
        self._write(folder, b"new")

    def _write(self, folder: Path, text: bytes) -> None:
        import offline

        offline.write(folder / "book.zip", "top", {"index.html": text * 500, "chapter.html": text * 90})

    def read(self, folder):
        return (folder / "book.zip").read_bytes()


class Outputs(Job):
    """Two executed chapters are kept."""

    def prepare(self, folder):
        import little_book

        little_book.make(folder)

    def work(self, folder):
        import fingerprint
        import outputs_cache

        cache = outputs_cache.open_cache(folder)
        for notebook in self._notebooks():
            code = outputs_cache.code_cells(notebook)
            made_with = fingerprint.outputs(folder, code, outputs_cache.scale())
            outputs_cache.store(cache, notebook, folder / "chapters" / "one.ipynb", 1.0, made_with)

    def read(self, folder):
        import outputs_cache

        cache = outputs_cache.open_cache(folder)
        found = []
        for notebook in self._notebooks():
            try:
                record = cache.match_cache_notebook(notebook)
            except KeyError:
                continue
            bundle = cache.get_cache_bundle(record.pk)
            found.append(bundle.nb.cells[0].outputs[0]["text"])
        return found

    def _notebooks(self) -> list:
        from nbformat import v4

        outputs = [v4.new_output("stream", text=f"{name} " * 200) for name in ("first", "second")]
        cells = [v4.new_code_cell(f"print({i})", outputs=[output], id=f"c{i}") for i, output in enumerate(outputs)]
        return [v4.new_notebook(cells=[cell]) for cell in cells]

    def whole(self):
        return (["first " * 200], ["second " * 200])


class Pages(Job):
    """Pages are built beside the old ones and swapped with them; Sphinx is left out, for it writes beside them."""

    def prepare(self, folder):
        import little_book

        little_book.make(folder)
        self._build(folder, "old")

    def work(self, folder):
        import little_book

        little_book.answer(folder, 42)
        self._build(folder, "new")

    def _build(self, folder: Path, text: str) -> None:
        import little_book

        run = little_book.load_run(folder)
        run._child = lambda *command, scale: self._write(command, text)
        run._say = lambda text: None
        run.book("smoke")

    def _write(self, command: tuple, text: str) -> None:
        if "pages" in command[0]:
            for name in ("index", "chapter"):
                Path(command[1]).mkdir(exist_ok=True)
                (Path(command[1]) / f"{name}.html").write_text(text)

    def read(self, folder):
        pages = folder / "_build" / "html"
        if not pages.exists():
            pages = pages.with_name("html.old")  # which the next run puts back
        return sorted((path.name, path.read_text()) for path in pages.iterdir())


class Chapter(Job):
    """A chapter is begun: a notebook, and a line in the table of contents."""

    def prepare(self, folder):
        (folder / "chapters").mkdir(parents=True)
        shutil.copy(ROOT / "_toc.yml", folder)
        shutil.copy(next((ROOT / "chapters").glob("01-*.ipynb")), folder / "chapters")

    def work(self, folder):
        import new_chapter

        with_line = "chapters/12-flows\n" in (folder / "_toc.yml").read_text("utf-8")
        if not with_line:
            new_chapter.create(folder, "12-flows")

    def read(self, folder):
        notebooks = [json.loads(path.read_text("utf-8"))["nbformat"] for path in folder.glob("chapters/*.ipynb")]
        return notebooks, (folder / "_toc.yml").read_text("utf-8")

    def whole(self):
        return (([4, 4], (ROOT / "_toc.yml").read_text("utf-8")),)


JOBS = {kind.__name__.lower(): kind() for kind in Job.__subclasses__()}


def main(folder: Path, *names: str) -> None:
    print(json.dumps({name: {how: kill_everywhere(JOBS[name], folder, how) for how in HOW} for name in names}))


HOW = ("kill", "half")


def kill_everywhere(job: Job, folder: Path, how: str) -> int:
    """Returns how many kills there were. Raises an AssertionError after one that was not survived."""
    at = folder / "job"
    old, new, files = _undisturbed(job, at)
    for number in itertools.count(1):
        job.prepare(at)
        status = _in_a_process(lambda: (_strike_at(number, how, at), job.work(at)))  # noqa: B023
        if status == 0:
            shutil.rmtree(at)
            return number - 1
        assert -status in (signal.SIGKILL, signal.SIGXFSZ), f"{job.__doc__} {how} {number}: status {status}"
        believed = job.read(at)
        assert believed in (old, new, *job.whole()), f"{job.__doc__} {how} {number}: {believed!r:.300} is believed"
        assert _in_a_process(lambda: job.work(at)) == 0, f"{job.__doc__} {how} {number}: it does not go on"
        assert job.read(at) == new, f"{job.__doc__} {how} {number}: {job.read(at)!r:.300} is the result"
        assert job.files(at) == files, f"{job.__doc__} {how} {number}: {sorted(job.files(at))}, not {sorted(files)}"
        shutil.rmtree(at)


def _undisturbed(job: Job, at: Path) -> tuple:
    job.prepare(at)
    old = _value(job, at)
    assert _in_a_process(lambda: job.work(at)) == 0
    new, files = job.read(at), job.files(at)
    shutil.rmtree(at)
    assert old != new
    return old, new, files


def _value(job: Job, at: Path):
    try:
        return job.read(at)
    except FileNotFoundError:
        return None


def _in_a_process(work) -> int:
    """A copy of this process, which has imported everything already; returns how it ended."""
    pid = os.fork()
    if pid == 0:
        os.setsid()
        try:
            work()
        except BaseException:
            sys.excepthook(*sys.exc_info())
            os._exit(1)
        os._exit(0)
    return os.waitstatus_to_exitcode(os.waitpid(pid, 0)[1])


def _strike_at(number: int, how: str, folder: Path) -> None:
    log = folder.with_suffix(".log")
    log.unlink(missing_ok=True)
    sys.addaudithook(Strike(str(folder), str(number), how, str(log)))


if __name__ == "__main__":
    main(Path(sys.argv[1]), *sys.argv[2:])
