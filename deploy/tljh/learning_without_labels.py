# Goes to /opt/tljh/config/jupyterhub_config.d/ (install.sh does it): what every student's server knows.
c = get_config()  # noqa: F821 (JupyterHub defines it)

c.Spawner.environment = {
    # One thread for each kernel: on a shared machine two threads of one process get in each other's way.
    "OMP_NUM_THREADS": "1",
    "MKL_NUM_THREADS": "1",
    "OPENBLAS_NUM_THREADS": "1",
    # MNIST and Fashion-MNIST, downloaded once for all; the library only reads them.
    "LECTURE_CACHE": "/srv/lecture-data",
}
# So many students compute at once; the next one is asked to try again. Memory of the machine / 3 GB, a little less.
c.JupyterHub.active_server_limit = 40
