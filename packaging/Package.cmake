# CPack: one Debian package for each component. `make package` builds them into build/packages.
set(CMAKE_SKIP_INSTALL_ALL_DEPENDENCY ON CACHE BOOL "Install what was built" FORCE)
set(CPACK_GENERATOR DEB)
set(CPACK_PACKAGING_INSTALL_PREFIX /usr)
set(CPACK_PACKAGE_NAME codewar)
set(CPACK_PACKAGE_DESCRIPTION_SUMMARY "") # each package has its own
set(CPACK_PACKAGE_VENDOR "The CodeWar maintainers")
set(CPACK_PACKAGE_CONTACT "The CodeWar maintainers <maintainers@codewar.invalid>")
set(CPACK_STRIP_FILES ON)
set(CPACK_COMPONENTS_ALL runner)
set(CPACK_DEB_COMPONENT_INSTALL ON)
set(CPACK_DEBIAN_FILE_NAME DEB-DEFAULT)
set(CPACK_DEBIAN_PACKAGE_SHLIBDEPS ON)
set(CPACK_DEBIAN_ENABLE_COMPONENT_DEPENDS ON)
set(CPACK_DEBIAN_PACKAGE_CONTROL_STRICT_PERMISSION ON)
set(CPACK_SET_DESTDIR OFF)
set(CPACK_INSTALL_DEFAULT_DIRECTORY_PERMISSIONS
    OWNER_READ OWNER_WRITE OWNER_EXECUTE GROUP_READ GROUP_EXECUTE WORLD_READ WORLD_EXECUTE)

# SQLite is a module of Qt that no library names; the sandbox without Docker is nothing without bubblewrap. Compilers
# and Python may instead be those of images.
set(CPACK_DEBIAN_RUNNER_PACKAGE_NAME codewar-runner)
set(CPACK_DEBIAN_RUNNER_PACKAGE_SECTION devel)
set(CPACK_DEBIAN_RUNNER_PACKAGE_DEPENDS "bubblewrap, libqt6sql6-sqlite")
set(CPACK_DEBIAN_RUNNER_PACKAGE_RECOMMENDS "binutils, ca-certificates, g++, gcc, mold, python3")
set(CPACK_DEBIAN_RUNNER_PACKAGE_SUGGESTS "docker.io, mmdebstrap, redis-server, uidmap")
set(CPACK_DEBIAN_RUNNER_DESCRIPTION "runs programs in a sandbox, quickly and safely
Compiles and runs C, C++ and Python programs of strangers in a bubblewrap
sandbox or a Docker container, with bounded time, memory, processes and
output, and without network: as a command, as an HTTP server, and as a
worker of BullMQ queues in Redis.")
set(CPACK_DEBIAN_RUNNER_PACKAGE_CONTROL_EXTRA
    "${CMAKE_CURRENT_LIST_DIR}/debian/conffiles"
    "${CMAKE_CURRENT_LIST_DIR}/debian/postinst"
    "${CMAKE_CURRENT_LIST_DIR}/debian/postrm"
    "${CMAKE_CURRENT_LIST_DIR}/debian/prerm")

if(CODEWAR_WINDOW)
    list(APPEND CPACK_COMPONENTS_ALL desktop)
    set(CPACK_COMPONENT_DESKTOP_DEPENDS runner)
    set(CPACK_DEBIAN_DESKTOP_PACKAGE_NAME codewar)
    set(CPACK_DEBIAN_DESKTOP_PACKAGE_SECTION devel)
    set(CPACK_DEBIAN_DESKTOP_PACKAGE_DEPENDS "fonts-dejavu-core, hicolor-icon-theme, libqt6sql6-sqlite")
    set(CPACK_DEBIAN_DESKTOP_PACKAGE_RECOMMENDS
        "fonts-droid-fallback, fonts-lohit-deva, qt6-translations-l10n, qt6-wayland, shared-mime-info")
    set(CPACK_DEBIAN_DESKTOP_DESCRIPTION "code playground with a real runner behind it
Pick a language, type a program and its input, press Run, and see the
output stream in with the time and memory it took. Programs run in a
sandbox on this machine, in Docker, or on a CodeWar server; with test
cases, a history of every run, a mode for presenting, and nine languages.")
endif()
include(CPack)
