"""What schemas cannot see in rendered Kubernetes manifests: names and labels that must find one another."""

from collections.abc import Iterator
from typing import Any

Manifest = dict[str, Any]
HTTPS = 443


def complaints(manifests: list[Manifest]) -> list[str]:
    """Every reference that leads nowhere and every container that is not locked down; empty when all is well."""
    found = [*_twice(manifests), *_unselected(manifests), *_unscaled(manifests), *_walled_in(manifests)]
    for manifest in manifests:
        if pod := pod_of(manifest):
            found += [f"{name_of(manifest)}: {text}" for text in _pod_complaints(pod, manifests)]
        if manifest["kind"] == "Ingress":
            found += _lost_backends(manifest, manifests)
    return found


def name_of(manifest: Manifest) -> str:
    """``Deployment/roster-api``."""
    return f"{manifest['kind']}/{manifest['metadata']['name']}"


def pod_of(manifest: Manifest) -> dict[str, Any] | None:
    """The pod template's spec of a workload."""
    template = manifest.get("spec", {}).get("template", {})
    pod: dict[str, Any] | None = template.get("spec")
    return pod


def _walled_in(manifests: list[Manifest]) -> Iterator[str]:
    """Services whose network policy keeps them from the company's identity provider: nobody could sign in."""
    policies = [one for one in manifests if one["kind"] == "NetworkPolicy"]
    for manifest in manifests:
        pod = pod_of(manifest)
        if manifest["kind"] != "Deployment" or pod is None or not any("envFrom" in one for one in pod["containers"]):
            continue
        labels = manifest["spec"]["template"]["metadata"]["labels"]
        chosen = [one["spec"] for one in policies if (_selector(one) or {}).items() <= labels.items()]
        let_out = {port["port"] for spec in chosen for rule in spec.get("egress", []) for port in rule.get("ports", [])}
        if chosen and HTTPS not in let_out:
            yield f"{name_of(manifest)}: its network policy does not let it out to an identity provider ({HTTPS})"


def _twice(manifests: list[Manifest]) -> Iterator[str]:
    seen: set[str] = set()
    for name in map(name_of, manifests):
        if name in seen:
            yield f"{name} is there twice"
        seen.add(name)


def _selector(manifest: Manifest) -> dict[str, str] | None:
    spec = manifest.get("spec", {})
    match manifest["kind"]:
        case "Service":
            return dict(spec["selector"])
        case "PodDisruptionBudget" | "Deployment" | "ServiceMonitor":
            return dict(spec["selector"]["matchLabels"])
        case "NetworkPolicy":
            return dict(spec["podSelector"].get("matchLabels", {}))
    return None


def _unselected(manifests: list[Manifest]) -> Iterator[str]:
    pods = [one["spec"]["template"]["metadata"]["labels"] for one in manifests if pod_of(one)]
    services = [one["metadata"].get("labels", {}) for one in manifests if one["kind"] == "Service"]
    for manifest in manifests:
        wanted = _selector(manifest)
        if wanted is None:
            continue
        candidates = services if manifest["kind"] == "ServiceMonitor" else pods
        if not any(wanted.items() <= labels.items() for labels in candidates):
            yield f"{name_of(manifest)} selects nothing: {wanted}"


def _unscaled(manifests: list[Manifest]) -> Iterator[str]:
    known = {name_of(one) for one in manifests}
    for manifest in manifests:
        if manifest["kind"] == "HorizontalPodAutoscaler":
            target = manifest["spec"]["scaleTargetRef"]
            if f"{target['kind']}/{target['name']}" not in known:
                yield f"{name_of(manifest)} scales {target['name']}, which does not exist"


def _pod_complaints(pod: dict[str, Any], manifests: list[Manifest]) -> Iterator[str]:
    known = {name_of(one) for one in manifests}
    if (account := pod.get("serviceAccountName")) and f"ServiceAccount/{account}" not in known:
        yield f"ServiceAccount {account} does not exist"
    if not pod.get("securityContext", {}).get("runAsNonRoot"):
        yield "may run as root"
    volumes = {volume["name"] for volume in pod.get("volumes", [])}
    for container in pod["containers"]:
        yield from _container_complaints(container, volumes, known)


def _container_complaints(container: dict[str, Any], volumes: set[str], known: set[str]) -> Iterator[str]:
    for source in container.get("envFrom", []):
        if f"ConfigMap/{source['configMapRef']['name']}" not in known:
            yield f"ConfigMap {source['configMapRef']['name']} does not exist"
    for mount in container.get("volumeMounts", []):
        if mount["name"] not in volumes:
            yield f"volume {mount['name']} does not exist"
    context = container.get("securityContext", {})
    if not context.get("readOnlyRootFilesystem") or context.get("capabilities", {}).get("drop") != ["ALL"]:
        yield f"container {container['name']} is not locked down"
    if ":" not in container["image"].rpartition("/")[2]:
        yield f"image {container['image']} has no tag"


def _lost_backends(ingress: Manifest, manifests: list[Manifest]) -> Iterator[str]:
    services = {one["metadata"]["name"] for one in manifests if one["kind"] == "Service"}
    for rule in ingress["spec"]["rules"]:
        for path in rule["http"]["paths"]:
            if (backend := path["backend"]["service"]["name"]) not in services:
                yield f"{name_of(ingress)}: {path['path']} leads to {backend}, which does not exist"
