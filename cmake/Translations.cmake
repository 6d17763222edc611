# The window's languages, each a file in translations/ that lupdate keeps, and a name in UiLanguage.
set(CODEWAR_LANGUAGES ar de es fr hi ja pt_BR zh_CN)

# Those that have every text: from the day a language is listed here, tst_translations fails when it lacks one.
set(CODEWAR_COMPLETE_LANGUAGES ${CODEWAR_LANGUAGES})

# What has texts for people: the window, and those of the runner's messages that it shows.
set(CODEWAR_TRANSLATED_FOLDERS app runner)

list(TRANSFORM CODEWAR_LANGUAGES REPLACE "(.+)" "${PROJECT_SOURCE_DIR}/translations/codewar_\\1.ts"
    OUTPUT_VARIABLE CODEWAR_TRANSLATIONS)
# The sources are in English; this holds its plurals only.
set(CODEWAR_ENGLISH_PLURALS "${PROJECT_SOURCE_DIR}/translations/codewar_en.ts")
# Qt has no Hindi of its own: what the window shows of Qt's texts, as its buttons and the menus of its fields.
set(CODEWAR_QTS_TEXTS "${PROJECT_SOURCE_DIR}/translations/qtbase_hi.ts")

# update_translations: takes the texts of the sources into the files.
set(lupdate Qt6::lupdate -silent -I . -locations none -no-obsolete ${CODEWAR_TRANSLATED_FOLDERS})
add_custom_target(update_translations
    COMMAND ${lupdate} -ts ${CODEWAR_TRANSLATIONS}
    COMMAND ${lupdate} -pluralonly -ts "${CODEWAR_ENGLISH_PLURALS}"
    WORKING_DIRECTORY "${PROJECT_SOURCE_DIR}"
    VERBATIM
)

# codewar_compile_translations(TARGET): puts them all into the target, one of the same folder.
function(codewar_compile_translations target)
    qt_add_lrelease(${target}
        TS_FILES ${CODEWAR_TRANSLATIONS} "${CODEWAR_ENGLISH_PLURALS}" "${CODEWAR_QTS_TEXTS}"
        QM_FILES_OUTPUT_VARIABLE compiled
        OPTIONS -silent -nounfinished
    )
    qt_add_resources(${target} codewar-translations
        PREFIX /codewar/translations
        BASE "${CMAKE_CURRENT_BINARY_DIR}"
        FILES ${compiled}
    )
endfunction()
