# The libraries found are Linux's: no import libraries stand beside them, and OpenGL is none of a framework's.
set(CMAKE_IMPORT_LIBRARY_SUFFIX "")
if(APPLE)
    add_library(WrapOpenGL::WrapOpenGL INTERFACE IMPORTED)
    set(WrapOpenGL_FOUND ON)
endif()
