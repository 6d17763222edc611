// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/editor/lexers.h"

namespace codewar {

const char *CppLexer::keywords(int set) const
{
    if (set == 1) {
        return "alignas alignof and and_eq asm auto bitand bitor bool break case catch char char8_t char16_t "
               "char32_t class co_await co_return co_yield compl concept const const_cast consteval "
               "constexpr "
               "constinit continue decltype default delete do double dynamic_cast else enum explicit export "
               "extern false final float for friend goto if inline int long mutable namespace new noexcept "
               "not not_eq nullptr operator or or_eq override private protected public register "
               "reinterpret_cast requires return short signed sizeof static static_assert static_cast struct "
               "switch template this thread_local throw true try typedef typeid typename union unsigned "
               "using virtual void volatile wchar_t while xor xor_eq";
    }
    if (set == 2) {
        return "array cerr cin clog cout deque endl function getline initializer_list int16_t int32_t "
               "int64_t "
               "int8_t ifstream istream istringstream list make_pair make_shared make_tuple make_unique map "
               "multimap multiset ofstream optional ostream ostringstream pair priority_queue ptrdiff_t "
               "queue "
               "set shared_ptr size_t span sstream stack std string string_view stringstream thread "
               "to_string "
               "tuple uint16_t uint32_t uint64_t uint8_t unique_ptr unordered_map unordered_multimap "
               "unordered_set variant vector weak_ptr";
    }
    return QsciLexerCPP::keywords(set);
}

const char *CLexer::keywords(int set) const
{
    if (set == 1) {
        return "_Alignas _Alignof _Atomic _Bool _Complex _Generic _Noreturn _Static_assert _Thread_local "
               "auto "
               "break case char const continue default do double else enum extern float for goto if inline "
               "int "
               "long register restrict return short signed sizeof static struct switch typedef union "
               "unsigned "
               "void volatile while";
    }
    if (set == 2) {
        return "FILE NULL bool calloc errno exit false fgets fprintf fputs free fscanf getchar int16_t "
               "int32_t "
               "int64_t int8_t malloc memcpy memset printf ptrdiff_t putchar puts qsort realloc scanf size_t "
               "snprintf sscanf stderr stdin stdout strcmp strcpy strlen strtol true uint16_t uint32_t "
               "uint64_t "
               "uint8_t";
    }
    return QsciLexerCPP::keywords(set);
}

PythonLexer::PythonLexer(QObject *parent) : QsciLexerPython(parent)
{
    setHighlightSubidentifiers(false);
}

const char *PythonLexer::keywords(int set) const
{
    if (set == 1) {
        return "False None True and as assert async await break class continue def del elif else except "
               "finally for from global if import in is lambda nonlocal not or pass raise return try while "
               "with yield";
    }
    if (set == 2) {
        return "abs all any bin bool bytearray bytes callable chr dict dir divmod enumerate eval exec exit "
               "filter "
               "float format frozenset getattr hasattr hash hex id input int isinstance issubclass iter len "
               "list "
               "map max min next object oct open ord pow print property range repr reversed round self set "
               "setattr slice sorted staticmethod str sum super tuple type vars zip";
    }
    return QsciLexerPython::keywords(set);
}

} // namespace codewar
