"""For all tests, also when pytest is called without run.py: the smallest scale, one thread per process."""

import os

os.environ.setdefault("LECTURE_SCALE", "smoke")
for name in ("OMP_NUM_THREADS", "MKL_NUM_THREADS", "OPENBLAS_NUM_THREADS"):
    os.environ.setdefault(name, "1")
