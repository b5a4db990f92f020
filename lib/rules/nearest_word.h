// SPDX-License-Identifier: MIT
#pragma once

#include <QString>
#include <QStringList>

namespace Agentwright {

/// The word that was probably meant, by edit distance; empty when none is near.
QString nearestWord(const QString &word, const QStringList &words);

/// Codes and names of all rules.
QStringList ruleWords();

} // namespace Agentwright
