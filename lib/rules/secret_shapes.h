// SPDX-License-Identifier: MIT
#pragma once

#include <agentwright/base/text_range.h>

#include <QList>
#include <QStringView>

namespace Agentwright {

struct FoundSecret {
    TextRange range; ///< the value without quotes
    const char *issuer = ""; ///< "GitHub token": not translated
};

/// Keys, tokens and passwords in order of position, values that are plainly examples left out. Linear.
QList<FoundSecret> findSecrets(QStringView text);

} // namespace Agentwright
