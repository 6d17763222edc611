# Settings that hold for every target.
set(CMAKE_CXX_STANDARD 20)
set(CMAKE_CXX_STANDARD_REQUIRED ON)
set(CMAKE_CXX_EXTENSIONS OFF)
set(CMAKE_EXPORT_COMPILE_COMMANDS ON)
set(CMAKE_RUNTIME_OUTPUT_DIRECTORY "${CMAKE_BINARY_DIR}/bin")
set(CMAKE_AUTOMOC ON)
set(CMAKE_AUTORCC ON)

find_program(CCACHE ccache)
if(CCACHE)
    # Without these ccache keeps nothing that was compiled with precompiled headers (ccache's manual, "Precompiled headers").
    set(launcher "${CMAKE_COMMAND}" -E env CCACHE_SLOPPINESS=pch_defines,time_macros "${CCACHE}")
    set(CMAKE_C_COMPILER_LAUNCHER ${launcher})
    set(CMAKE_CXX_COMPILER_LAUNCHER ${launcher})
endif()
find_program(MOLD mold)
if(LINUX AND MOLD AND CMAKE_CXX_COMPILER_ID STREQUAL "GNU" AND CMAKE_CXX_COMPILER_VERSION VERSION_GREATER_EQUAL 12.1)
    add_link_options(-fuse-ld=mold)
endif()

# Linked by every target of ours: warnings, and the sanitizers where a preset asks for them.
add_library(codewar-settings INTERFACE)
target_compile_options(codewar-settings INTERFACE -Wall -Wextra -Wpedantic -Wnon-virtual-dtor -Woverloaded-virtual)
# _FILE_OFFSET_BITS as hiredis wants it: precompiled headers serve only those who define the same.
target_compile_definitions(codewar-settings INTERFACE
    QT_NO_CAST_FROM_ASCII QT_NO_FOREACH QT_NO_KEYWORDS _FILE_OFFSET_BITS=64)
target_include_directories(codewar-settings INTERFACE "${PROJECT_SOURCE_DIR}")
if(WIN32)
    # Windows 10: Asio asks for it, and its socket libraries are named by hand. No macros called min and max.
    target_compile_definitions(codewar-settings INTERFACE _WIN32_WINNT=0x0A00 NOMINMAX WIN32_LEAN_AND_MEAN)
    target_link_libraries(codewar-settings INTERFACE ws2_32 mswsock)
endif()
if(CODEWAR_WARNINGS_AS_ERRORS)
    target_compile_options(codewar-settings INTERFACE -Werror)
endif()
if(CODEWAR_SANITIZE)
    target_compile_options(codewar-settings INTERFACE -fsanitize=${CODEWAR_SANITIZE} -fno-omit-frame-pointer)
    target_link_options(codewar-settings INTERFACE -fsanitize=${CODEWAR_SANITIZE})
endif()
if(CODEWAR_SANITIZE STREQUAL "thread")
    target_sources(codewar-settings INTERFACE
        $<$<STREQUAL:$<TARGET_PROPERTY:TYPE>,EXECUTABLE>:${PROJECT_SOURCE_DIR}/tests/support/threadsanitizerclone.cpp>)
endif()
