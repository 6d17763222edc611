set(CMAKE_SYSTEM_NAME Windows)
include("${CMAKE_CURRENT_LIST_DIR}/anotherplatform.cmake")
