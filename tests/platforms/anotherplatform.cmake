# For a configure only: another system's branches, with this machine's compiler and libraries in the place of its own.
# Nothing that comes out of it is to be built.
set(CMAKE_SYSTEM_PROCESSOR x86_64)
set(CMAKE_TRY_COMPILE_TARGET_TYPE STATIC_LIBRARY)
foreach(language C CXX)
    set(CMAKE_${language}_COMPILER_WORKS TRUE)
    set(CMAKE_${language}_LIBRARY_ARCHITECTURE x86_64-linux-gnu)
endforeach()
set(CMAKE_LIBRARY_ARCHITECTURE x86_64-linux-gnu)
set(QT_HOST_PATH /usr)
set(QSCINTILLA_LIBRARY /usr/lib/x86_64-linux-gnu/libqscintilla2_qt6.so)
set(CMAKE_PROJECT_CodeWar_INCLUDE "${CMAKE_CURRENT_LIST_DIR}/afterproject.cmake")
