// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/connectionkinds.h"

#include "app/enginekinds.h"
#include "app/queuekinds.h"
#include "app/serverkinds.h"

namespace codewar {

ConnectionKinds connectionKinds(const LanguageRegistry &registry)
{
    ConnectionKinds kinds;
    for (const ConnectionKinds &more : {serverKinds(registry), queueKinds(registry), engineKinds(registry)})
        kinds.insert(kinds.end(), more.begin(), more.end());
    return kinds;
}

} // namespace codewar
