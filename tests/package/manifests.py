#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""manifests.py FOLDER: holds Kubernetes' manifests beside the types of its Python client (python3-kubernetes). That
knows version 1.22: what is newer is listed here, and KEDA's kind is checked for its shape only."""
import inspect
import pathlib
import re
import sys

import kubernetes.client
import yaml

newer = {("V1SecurityContext", "appArmorProfile")}  # 1.30
models = kubernetes.client.models
problems = []


def check(value, kind, where):
    mapped = re.fullmatch(r"(list|dict)(?:\[|\()(?:str, )?(\w+)[\])]", kind)
    if mapped:
        if not isinstance(value, list if mapped[1] == "list" else dict):
            problems.append(f"{where} is no {mapped[1]}")
        else:
            for key, item in enumerate(value) if mapped[1] == "list" else value.items():
                check(item, mapped[2], f"{where}[{key}]")
        return
    model = getattr(models, kind, None)
    if model is None:
        wanted = {"str": str, "int": int, "bool": bool}.get(kind)
        if wanted and type(value) is not wanted:
            problems.append(f"{where} is no {kind}")
        return
    if not isinstance(value, dict):
        problems.append(f"{where} is no {kind}")
        return
    attributes = {json: python for python, json in model.attribute_map.items()}
    for key, item in value.items():
        if key in attributes:
            check(item, model.openapi_types[attributes[key]], f"{where}.{key}")
        elif (kind, key) not in newer:
            problems.append(f"{where}: {kind} has no {key}")
    try:  # what is missing
        known = {attributes[key]: value[key] for key in value if key in attributes}
        model(**{key: known[key] for key in inspect.signature(model).parameters if key in known})
    except ValueError as error:
        problems.append(f"{where}: {error}")


def main(folder):
    listed = yaml.safe_load((folder / "kustomization.yaml").read_text())["resources"]
    files = {file.name for file in folder.glob("*.yaml")} - {"kustomization.yaml"}
    if set(listed) != files:
        problems.append(f"kustomization.yaml lists {sorted(listed)}, there are {sorted(files)}")
    seen = []
    for file in sorted(files):
        for document in yaml.safe_load_all((folder / file).read_text()):
            version, kind = document["apiVersion"], document["kind"]
            where = f"{file}: {kind} {document['metadata']['name']}"
            seen.append(kind)
            if version == "keda.sh/v1alpha1":
                if not document["spec"]["scaleTargetRef"]["name"] or not document["spec"]["triggers"]:
                    problems.append(f"{where} scales nothing")
                continue
            name = version.split("/")[-1].capitalize() + kind
            if not hasattr(models, name):
                problems.append(f"{where}: there is no {name}")
            else:
                check(document, name, where)
    return seen


kinds = main(pathlib.Path(sys.argv[1]))
print("\n".join(problems) or f"{len(kinds)} objects are as Kubernetes wants them.")
sys.exit(1 if problems or len(kinds) < 10 else 0)
