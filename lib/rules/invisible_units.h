// SPDX-License-Identifier: MIT
#pragma once

#include <QString>
#include <QStringView>

namespace Agentwright {

/// How many units from there on belong to a character (or a row of them) that nobody sees and no script or emoji needs; 0 when
/// there is none. What is needed: joiners between emoji and in scripts that join, direction marks beside right-to-left
/// letters, line-break chances in scripts without blanks, single variation selectors, tags that make a flag.
qsizetype invisibleLength(QStringView text, qsizetype at);

/// The ASCII text that tag characters at that place spell; empty for anything else.
QString spelledByTags(QStringView text, qsizetype at, qsizetype length);

} // namespace Agentwright
