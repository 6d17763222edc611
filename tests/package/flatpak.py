#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""flatpak.py SOURCE: holds the Flatpak manifest beside the build and the desktop's files."""
import re
import sys
from pathlib import Path
from xml.etree import ElementTree

import yaml

# What the runtime and its SDK bring (org.kde.Platform on org.freedesktop.Platform).
IN_RUNTIME = {'Qt6', 'OpenSSL', 'Python3', 'PkgConfig', 'libarchive'}
ONLY_WITH_BUBBLEWRAP = {'libseccomp'}
MODULE_OF = {'Boost': 'boost', 'Qt6Keychain': 'qtkeychain'}
NEEDED_BY_MODULES = {'jansson': 'libjwt'}
PERMISSIONS = {'--socket=wayland', '--socket=fallback-x11', '--share=ipc', '--share=network',
               '--filesystem=/run/docker.sock', '--filesystem=xdg-run/docker.sock', '--talk-name=org.freedesktop.secrets'}
TOO_MUCH = re.compile(r'--filesystem=(host|/)$|--device=all|--socket=(session|system)-bus|org\.freedesktop\.Flatpak')


def libraries(source):
    """The packages that CMake looks for, but for those of the embedded sandbox and the tests."""
    files = [source / 'CMakeLists.txt', *source.glob('app/**/CMakeLists.txt'), *source.glob('runner/**/CMakeLists.txt')]
    text = '\n'.join(file.read_text() for file in files)
    found = set(re.findall(r'find_package\((\S+)', text))
    found |= set(re.findall(r'pkg_check_modules\(\S+ REQUIRED IMPORTED_TARGET (\S+)\)', text))
    if 'find_library(QSCINTILLA_LIBRARY' in text:
        found.add('QScintilla')
    return found - IN_RUNTIME - ONLY_WITH_BUBBLEWRAP


def complaints(source):
    file = source / 'packaging/flatpak/org.codewar.CodeWar.yaml'
    manifest = yaml.safe_load(file.read_text())
    identity = manifest['app-id']
    desktop = source / 'packaging/desktop/org.codewar.CodeWar.desktop'
    metainfo = ElementTree.parse(source / 'packaging/desktop/org.codewar.CodeWar.metainfo.xml.in')
    if {file.stem, desktop.stem, metainfo.findtext('id')} != {identity}:
        yield f'{identity}: manifest, desktop file and metainfo have different names'
    command = manifest['command']
    if f'install(TARGETS {command} ' not in (source / 'packaging/CMakeLists.txt').read_text():
        yield f'the command {command} is not installed'
    if not re.search(rf'^Exec={command} ', desktop.read_text(), re.MULTILINE):
        yield f'the desktop file does not start {command}'

    permissions = set(manifest['finish-args'])
    yield from (f'{missing} is missing' for missing in sorted(PERMISSIONS - permissions))
    yield from (f'{given} opens too much' for given in sorted(permissions) if TOO_MUCH.search(given))

    *modules, own = manifest['modules']
    names = [module['name'] for module in modules]
    needed = {MODULE_OF.get(name, name) for name in libraries(source)}
    yield from (f'the build needs {name}, which no module brings' for name in sorted(needed - set(names)))
    for name in sorted(set(names) - needed):
        if NEEDED_BY_MODULES.get(name) not in names:
            yield f'nothing needs the module {name}'
    if '-DCODEWAR_BUBBLEWRAP=OFF' not in own['config-opts']:
        yield 'bubblewrap cannot work in a Flatpak, but is built'
    for module in modules:
        for archive in module['sources']:
            if not archive['url'].startswith('https://') or not re.fullmatch('[0-9a-f]{64}', archive['sha256']):
                yield f"{module['name']}: {archive['url']} is not pinned"
    if any((file.parent / place['path']).resolve() != source.resolve() for place in own['sources']):
        yield 'our own sources are not where it says'


def main():
    found = list(complaints(Path(sys.argv[1])))
    if found:
        sys.exit('\n'.join(found))


main()
