"""The job for a cluster: started here with stand-ins for Slurm, its command is one that torchrun and recipes accept."""

import os
import re
import shutil
import subprocess
from pathlib import Path

import pytest
import torch
from torch.distributed.run import get_args_parser

from lecture_lib import device, recipes

SCRIPT = Path(__file__).resolve().parents[2] / "deploy" / "slurm" / "train.sbatch"
pytestmark = pytest.mark.skipif(shutil.which("bash") is None or os.name == "nt", reason="a script for Linux")

STAND_INS = {
    "srun": 'printf "%s\\n" "$@" > srun.txt; env > environment.txt; {training}',
    "scontrol": 'if [ "$1" = show ]; then printf "first\\nsecond\\n"; else echo "$@" > requeued.txt; fi',
}


def submit(folder: Path, *arguments: str, training: str = "exit 0", **slurm: str) -> subprocess.CompletedProcess:
    """Run the script as Slurm would, in a folder of its own."""
    for name, line in STAND_INS.items():
        (folder / name).write_text("#!/bin/sh\n" + line.replace("{training}", training) + "\n")
        (folder / name).chmod(0o755)
    given = {
        "PATH": f"{folder}{os.pathsep}{os.environ['PATH']}",
        "SLURM_SUBMIT_DIR": str(folder),
        "SLURM_GPUS_PER_NODE": "h100:4",
        "SLURM_JOB_NUM_NODES": "2",
        "SLURM_JOB_NODELIST": "gpu[1-2]",
        "SLURM_JOB_ID": "123456",
        "SLURM_CPUS_PER_TASK": "6",
    }
    given = {name: value for name, value in (given | slurm).items() if value}
    return subprocess.run(["bash", SCRIPT, *arguments], capture_output=True, text=True, env=given, timeout=60)


def test_the_script_is_well_formed_and_its_options_are_for_one_task_on_each_machine():
    assert subprocess.run(["bash", "-n", SCRIPT]).returncode == 0
    options = dict(re.findall(r"^#SBATCH --([\w-]+)(?:=(.*))?$", SCRIPT.read_text("utf-8"), flags=re.MULTILINE))
    assert options["ntasks-per-node"] == "1" and int(options["nodes"]) > 1 and int(options["gpus-per-node"]) > 1
    assert options["requeue"] == "" and options["open-mode"] == "append" and options["signal"] == "B:USR1@120"


def test_torchrun_and_the_recipes_accept_the_command(tmp_path, monkeypatch):
    done = submit(tmp_path, "vae-mnist", "--folder", "some where")
    assert done.returncode == 0, done.stderr
    _, cores, program, *command = (tmp_path / "srun.txt").read_text().splitlines()
    assert (cores, program) == ("--cpus-per-task=6", ".venv/bin/torchrun")
    parsed = get_args_parser().parse_args(command)
    assert (parsed.nnodes, parsed.nproc_per_node, parsed.max_restarts) == ("2", "4", 0)
    assert (parsed.rdzv_backend, parsed.rdzv_endpoint, parsed.rdzv_id) == ("c10d", "first:23456", "123456")
    assert parsed.module and parsed.training_script == "lecture_lib.recipes"
    made = []
    monkeypatch.setattr(device, "resolve", lambda named: made.append(named) or torch.device("cpu"))
    monkeypatch.setattr(
        recipes,
        "make",
        lambda name, **options: made.append((name, options["folder"])) or {"measured": {}, "minutes": 0},
    )
    monkeypatch.setenv("LECTURE_SCALE", "smoke")
    assert recipes.main(parsed.training_script_args) == 0
    assert made == ["cuda", ("vae-mnist", Path("some where"))]
    assert f"LECTURE_CACHE={tmp_path}/_build/cache" in (tmp_path / "environment.txt").read_text()


def test_a_job_whose_time_is_over_is_queued_again(tmp_path):
    done = submit(tmp_path, "vae-mnist", training="kill -USR1 $PPID; exec tail -f /dev/null")
    assert done.returncode == 0, done.stderr
    assert (tmp_path / "requeued.txt").read_text() == "requeue 123456\n"
    assert "job 123456 is queued again" in done.stdout


def test_a_training_that_fails_fails_the_job_and_is_not_queued_again(tmp_path):
    assert submit(tmp_path, "vae-mnist", training="exit 3").returncode == 3
    assert not (tmp_path / "requeued.txt").exists()


@pytest.mark.parametrize(
    ("arguments", "slurm", "message"),
    [
        ((), {}, "the name of a recipe"),
        (("vae-mnist",), {"SLURM_SUBMIT_DIR": ""}, "this script is for sbatch"),
        (("vae-mnist",), {"SLURM_GPUS_PER_NODE": ""}, "give --gpus-per-node=NUMBER"),
    ],
)
def test_what_is_missing_is_named(tmp_path, arguments, slurm, message):
    done = submit(tmp_path, *arguments, **slurm)
    assert done.returncode != 0 and message in done.stderr
