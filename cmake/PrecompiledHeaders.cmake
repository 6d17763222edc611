# Reading Qt's headers is most of what compiling takes. Where CODEWAR_PRECOMPILED_HEADERS is on, they are read once
# for everything; off, a file that forgets an include of its own does not compile.
option(CODEWAR_PRECOMPILED_HEADERS "Read the headers of Qt and the standard library once for all targets" OFF)

# codewar_precompile(NAME LIBRARY HEADER…): the headers, with the options every target of ours is compiled with.
function(codewar_precompile name library)
    set(source "${CMAKE_CURRENT_BINARY_DIR}/${name}.cpp")
    file(CONFIGURE OUTPUT "${source}" CONTENT "// Nothing but its headers.\n")
    add_library(${name} OBJECT "${source}")
    set_target_properties(${name} PROPERTIES AUTOMOC OFF)
    target_link_libraries(${name} PRIVATE codewar-settings ${library})
    target_precompile_headers(${name} PRIVATE ${ARGN})
endfunction()

# codewar_use_precompiled(NAME FOLDER…): every target made in these folders and below them, where it
# knows Qt and uses no other.
function(codewar_use_precompiled name)
    foreach(folder ${ARGN})
        get_directory_property(targets DIRECTORY "${folder}" BUILDSYSTEM_TARGETS)
        foreach(target ${targets})
            get_target_property(type ${target} TYPE)
            get_target_property(moc ${target} AUTOMOC)
            get_target_property(taken ${target} PRECOMPILE_HEADERS_REUSE_FROM)
            if(moc AND NOT taken AND type MATCHES "EXECUTABLE|STATIC_LIBRARY")
                target_precompile_headers(${target} REUSE_FROM ${name})
            endif()
        endforeach()
        get_directory_property(below DIRECTORY "${folder}" SUBDIRECTORIES)
        if(below)
            codewar_use_precompiled(${name} ${below})
        endif()
    endforeach()
endfunction()

if(CODEWAR_PRECOMPILED_HEADERS)
    if(CMAKE_CXX_COMPILER_ID STREQUAL "GNU")
        target_compile_options(codewar-settings INTERFACE $<$<COMPILE_LANGUAGE:CXX>:-fpch-preprocess>) # for ccache
    endif()
    set(core <algorithm> <chrono> <functional> <memory> <optional> <string> <variant> <vector>
        <QByteArray> <QDateTime> <QDir> <QFile> <QHash> <QJsonObject> <QObject> <QPointer> <QString> <QTimer>)
    codewar_precompile(codewar-core-headers Qt6::Core ${core} <nlohmann/json.hpp>)
    codewar_use_precompiled(codewar-core-headers runner)
    if(CODEWAR_WINDOW)
        foreach(target codewar-output codewar-snippet) # these know no widget
            target_precompile_headers(${target} REUSE_FROM codewar-core-headers)
        endforeach()
        codewar_precompile(codewar-widget-headers Qt6::Widgets ${core}
            <QAction> <QApplication> <QBoxLayout> <QComboBox> <QDialog> <QLabel> <QLineEdit> <QMenu> <QPainter>
            <QPlainTextEdit> <QStyle> <QToolButton> <QTreeView>)
        codewar_use_precompiled(codewar-widget-headers app)
        if(BUILD_TESTING AND CODEWAR_BUBBLEWRAP) # see tests/CMakeLists.txt
            codewar_use_precompiled(codewar-widget-headers tests/gui tests/bench/gaps)
        endif()
    endif()
    if(BUILD_TESTING)
        codewar_use_precompiled(codewar-core-headers tests)
    endif()
endif()
