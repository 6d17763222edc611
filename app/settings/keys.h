// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/settings/settings.h"

#include <QString>
#include <QStringList>

/// Every preference there is: key, type and default in one place.
namespace codewar::settings {

using namespace Qt::StringLiterals;

/// Empty: the desktop's own.
inline const Setting<QString> uiLanguage{"appearance/language"_L1, {}};
inline const Setting<QString> theme{"appearance/theme"_L1, u"system"_s};  ///< as in themes
inline const Setting<QString> codeFamily{"appearance/codeFamily"_L1, {}}; ///< empty: the best there is
inline const Setting<int> codeSize{"appearance/codeSize"_L1, 12};         ///< points, before the zoom
inline const Setting<QString> textFamily{"appearance/textFamily"_L1, {}}; ///< empty: the desktop's own
inline const Setting<int> zoom{"appearance/zoom"_L1, 0};                  ///< points added to every font
inline const Setting<int> presenterZoom{"presenter/zoom"_L1, 6};          ///< the same while presenting
inline const Setting<bool> presenterContrast{"presenter/highContrast"_L1, false};
inline const Setting<QStringList> shortcuts{"commands/shortcuts"_L1, {}}; ///< "runAction=Ctrl+R; F5"
inline const Setting<QStringList> recentCommands{"commands/recent"_L1, {}};

inline const Setting<bool> folding{"editor/folding"_L1, true};
inline const Setting<bool> indentationGuides{"editor/indentationGuides"_L1, true};
inline const Setting<bool> whitespace{"editor/whitespace"_L1, false};
inline const Setting<bool> completion{"editor/completion"_L1, true};
inline const Setting<bool> snippets{"editor/snippets"_L1, true};
inline const Setting<bool> findMatchCase{"find/matchCase"_L1, false};
inline const Setting<bool> findWholeWord{"find/wholeWord"_L1, false};
inline const Setting<bool> findRegex{"find/regularExpression"_L1, false};
inline const Setting<bool> findWrap{"find/wrap"_L1, true};
inline const Setting<bool> closeBrackets{"editor/closeBrackets"_L1, true};

inline const Setting<bool> finalNewline{"files/finalNewline"_L1,
                                        false};                       ///< added on save where it is missing
inline const Setting<QStringList> recentFiles{"files/recent"_L1, {}}; ///< absolute paths, the latest first
inline const Setting<bool> greeted{"start/greeted"_L1, false};        ///< the first minute is over
inline const Setting<bool> imagesDeclined{"start/imagesDeclined"_L1, false};
inline const Setting<bool> trimOnSave{"files/trimOnSave"_L1, false};
inline const Setting<bool> restoreSession{"session/restore"_L1, true}; ///< else a start is a fresh tab

/// Of every run: see AdjustableLimit.
inline const Setting<int> compileMebibytes{"limits/compileMebibytes"_L1, 1024};
inline const Setting<int> compileSeconds{"limits/compileSeconds"_L1, 30};
inline const Setting<int> outputMebibytes{"limits/outputMebibytes"_L1, 4};
inline const Setting<int> runMebibytes{"limits/runMebibytes"_L1, 256};
inline const Setting<int> runSeconds{"limits/runSeconds"_L1, 10};

inline const Setting<bool> outputWraps{"output/wrap"_L1, true}; ///< long lines go on in the next row
inline const Setting<bool> historyEnabled{"history/enabled"_L1, true};
inline const Setting<int> historyMebibytes{"history/mebibytes"_L1, 200}; ///< the oldest runs make room
inline const Setting<int> historyDays{"history/days"_L1, 365};

inline const Setting<bool> timingChart{"timing/chart"_L1, true};

} // namespace codewar::settings
