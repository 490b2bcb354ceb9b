#!/usr/bin/env bash
# Turns a fresh Ubuntu server (22.04 or newer, not your own computer) into a hub for up to about 100 students.
#
#     sudo bash install.sh https://github.com/OWNER/NAME ADMIN
#
# It installs The Littlest JupyterHub, the book's library with PyTorch for CPU, and the data sets once for everybody.
# May be run again, after an error or with a newer book.
set -euo pipefail

repository=${1:?"the address of the book's repository, https://github.com/owner/name"}
admin=${2:?"the name under which you will log in"}
book=/opt/learning-without-labels
pip=/opt/tljh/user/bin/pip
python=/opt/tljh/user/bin/python

apt-get update -qq
apt-get install -qq --yes python3 python3-dev git curl
curl -fsSL https://tljh.jupyter.org/bootstrap.py | python3 - --admin "$admin"

if [ -d "$book/.git" ]; then git -C "$book" pull --ff-only; else git clone --depth 1 "$repository" "$book"; fi
cd "$book"
"$python" -c 'import sys; assert (3, 11) <= sys.version_info[:2] <= (3, 13), sys.version'
"$pip" install --no-cache-dir -c constraints.txt --index-url https://download.pytorch.org/whl/cpu --no-deps torch torchvision
"$pip" install --no-cache-dir -c constraints.txt ".[widgets,compare,perceptual]"

# From this folder every student reads the data; only root writes into it.
mkdir -p /srv/lecture-data
LECTURE_CACHE=/srv/lecture-data "$python" -c 'from lecture_lib import data; data.mnist("train"); data.fashion_mnist("train")'
chmod -R a+rX /srv/lecture-data

install -D -m 644 deploy/tljh/learning_without_labels.py /opt/tljh/config/jupyterhub_config.d/learning_without_labels.py
tljh=/opt/tljh/hub/bin/tljh-config
"$tljh" set limits.memory 3G
"$tljh" set limits.cpu 1
"$tljh" set services.cull.timeout 3600
"$tljh" set user_environment.default_app jupyterlab
"$tljh" reload
echo "Ready. Log in as $admin, choose a password, and add your students under Admin. Then read docs on HTTPS:"
echo "https://tljh.jupyter.org/en/latest/howto/admin/https.html"
