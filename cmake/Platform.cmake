# What the system that is built for can do. The sandbox without Docker is made of Linux's namespaces, and the agent inside
# of every sandbox is a Linux program.
if(CODEWAR_BUBBLEWRAP AND NOT LINUX)
    message(FATAL_ERROR "bubblewrap runs on Linux only: leave CODEWAR_BUBBLEWRAP off for ${CMAKE_SYSTEM_NAME}.")
endif()
if(NOT LINUX)
    set(BUILD_TESTING OFF CACHE BOOL "The tests are Linux programs" FORCE)
    if(NOT CODEWAR_AGENT)
        message(STATUS "CODEWAR_AGENT names no agent: images of languages cannot be built with this, only loaded.")
    endif()
endif()
