"""The checks of `make validate` see what they are for: each one meets a file that is wrong."""

import copy
import os
import re
import subprocess
from pathlib import Path
from typing import Any

import alerting
import kafka_volumes
import manifests
import pins
import pytest

ROOT = Path(__file__).resolve().parents[2]
LOCKED = {"securityContext": {"readOnlyRootFilesystem": True, "capabilities": {"drop": ["ALL"]}}}
LABELS = {"app": "x"}
SOUND: list[dict[str, Any]] = [
    {"kind": "ServiceAccount", "metadata": {"name": "x"}},
    {"kind": "ConfigMap", "metadata": {"name": "settings"}},
    {"kind": "Service", "metadata": {"name": "x", "labels": LABELS}, "spec": {"selector": LABELS}},
    {
        "kind": "Deployment",
        "metadata": {"name": "x"},
        "spec": {
            "selector": {"matchLabels": LABELS},
            "template": {
                "metadata": {"labels": LABELS},
                "spec": {
                    "serviceAccountName": "x",
                    "securityContext": {"runAsNonRoot": True},
                    "volumes": [{"name": "tmp"}],
                    "containers": [
                        {
                            "name": "service",
                            "image": "x:1",
                            "envFrom": [{"configMapRef": {"name": "settings"}}],
                            "volumeMounts": [{"name": "tmp", "mountPath": "/tmp"}],
                            **LOCKED,
                        }
                    ],
                },
            },
        },
    },
    {
        "kind": "HorizontalPodAutoscaler",
        "metadata": {"name": "x"},
        "spec": {"scaleTargetRef": {"kind": "Deployment", "name": "x"}},
    },
    {
        "kind": "Ingress",
        "metadata": {"name": "x"},
        "spec": {"rules": [{"http": {"paths": [{"path": "/", "backend": {"service": {"name": "x"}}}]}}]},
    },
]


WALL: dict[str, Any] = {
    "kind": "NetworkPolicy",
    "metadata": {"name": "x"},
    "spec": {"podSelector": {"matchLabels": LABELS}, "egress": [{"ports": [{"port": 5432}]}]},
}


def changed(index: int, *keys: str | int, value: object) -> list[dict[str, Any]]:
    """The sound manifests with one value replaced."""
    damaged = copy.deepcopy(SOUND)
    place: Any = damaged[index]
    for key in keys[:-1]:
        place = place[key]
    place[keys[-1]] = value
    return damaged


POD = ("spec", "template", "spec")
CONTAINER = (*POD, "containers", 0)


def test_sound_manifests_meet_no_complaint() -> None:
    assert manifests.complaints(SOUND) == []


@pytest.mark.parametrize(
    ("damaged", "complaint"),
    [
        (changed(2, "spec", "selector", value={"app": "y"}), "selects nothing"),
        (changed(1, "metadata", "name", value="other"), "ConfigMap settings does not exist"),
        (changed(0, "metadata", "name", value="other"), "ServiceAccount x does not exist"),
        (changed(3, *POD, "securityContext", value={}), "may run as root"),
        (changed(3, *CONTAINER, "securityContext", value={}), "not locked down"),
        (changed(3, *CONTAINER, "image", value="host:5000/x"), "has no tag"),
        (changed(3, *POD, "volumes", value=[]), "volume tmp does not exist"),
        (changed(4, "spec", "scaleTargetRef", "name", value="y"), "scales y"),
        (changed(2, "metadata", "name", value="y"), "leads to x"),
        ([*SOUND, SOUND[0]], "is there twice"),
        ([*SOUND, WALL], "does not let it out to an identity provider"),
    ],
    ids=lambda value: value if isinstance(value, str) else "",
)
def test_a_reference_that_leads_nowhere_is_named(damaged: list[dict[str, Any]], complaint: str) -> None:
    assert [text for text in manifests.complaints(damaged) if complaint in text] != []


def test_the_front_door_starts_where_its_pod_may_do_nothing_special() -> None:
    """A binary with a file capability is not started where all capabilities are dropped; a copy of it has none."""
    lines = (ROOT / "services/console/Dockerfile").read_text(encoding="utf-8").splitlines()
    pod = (ROOT / "deploy/k8s/services/console/console.yaml").read_text(encoding="utf-8")
    assert "capabilities: {drop: [ALL]}" in pod
    taken = next(n for n, line in enumerate(lines) if line.startswith("FROM caddy:"))
    stripped = next(
        n for n, line in enumerate(lines) if re.match(r"RUN cp /usr/bin/caddy (\S+) && mv \1 /usr/bin/caddy$", line)
    )
    runs_as = next(n for n, line in enumerate(lines) if line.startswith("USER "))
    assert taken < stripped < runs_as


def test_an_alert_on_a_metric_that_nobody_declares_is_named() -> None:
    rule = {"alert": "A", "expr": "farwatch_nothing_total > 0", "labels": {}, "annotations": {}}
    complaints = list(alerting.rule_complaints({"groups": [{"rules": [rule]}]}, {"farwatch_something_total"}))
    assert complaints == [
        "A does not say what is wrong and what to do",
        "A: no service declares farwatch_nothing_total",
    ]


KAFKA: dict[str, Any] = {
    "image": "apache/kafka:1",
    "command": ["/bin/bash", "/cluster_id.sh", "run"],
    "environment": {"KAFKA_LOG_DIRS": "/data"},
    "volumes": ["kafka-data:/data"],
}


@pytest.mark.parametrize(
    ("change", "complaint"),
    [
        ({}, None),
        ({"command": []}, "the image's default cluster id"),
        ({"environment": KAFKA["environment"] | {"CLUSTER_ID": "x"}}, "CLUSTER_ID is the same"),
        ({"volumes": []}, "do not lie on the same volume"),
    ],
    ids=["sound", "the image's own start", "a fixed id", "no volume"],
)
def test_a_kafka_that_would_come_back_as_the_same_without_its_records_is_named(
    change: dict[str, Any], complaint: str | None
) -> None:
    found = list(
        kafka_volumes.complaints({"services": {"kafka": KAFKA | change, "postgres": {"image": "postgres:18"}}})
    )
    assert [text for text in found if complaint and complaint in text] == found
    assert bool(found) is bool(complaint)


def test_a_volume_keeps_its_cluster_id_and_a_new_one_gets_another(tmp_path: Path) -> None:
    tool = tmp_path / "bin" / "kafka-storage.sh"
    tool.parent.mkdir()
    tool.write_text("#!/bin/bash\ncat /proc/sys/kernel/random/uuid\n")
    tool.chmod(0o755)

    def started_with(volume: Path) -> str:
        environment = {"PATH": os.environ["PATH"], "KAFKA_HOME": str(tmp_path), "KAFKA_LOG_DIRS": str(volume)}
        command = ["bash", ROOT / "deploy" / "compose" / "cluster_id.sh", "bash", "-c", "echo -n $CLUSTER_ID"]
        return subprocess.run(command, env=environment, capture_output=True, text=True, check=True).stdout

    old, new, another = (tmp_path / name for name in ("old", "new", "another"))
    for volume in (old, new, another):
        volume.mkdir()
    (old / "meta.properties").write_text("#\nversion=1\ncluster.id=5L6g3nShT-eMCtK--X86sw\nnode.id=1\n")
    assert started_with(old) == "5L6g3nShT-eMCtK--X86sw"
    assert len({started_with(new), started_with(another), ""}) == 3


def test_pins_take_from_the_lock_what_pip_chose_and_keep_the_hashes() -> None:
    lock = "# made\none==1 \\\n    --hash=sha256:aa\ntwo-more==2 ; python_version < '3.12' \\\n    --hash=sha256:bb\n"
    report = '{"install": [{"metadata": {"name": "Two_More"}}, {"metadata": {"name": "farwatch-svckit"}}]}'
    assert pins.constraints(lock) == "one==1\ntwo-more==2 ; python_version < '3.12'\n"
    assert pins.chosen(lock, report) == "two-more==2 ; python_version < '3.12' \\\n    --hash=sha256:bb\n"
