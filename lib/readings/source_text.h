// SPDX-License-Identifier: MIT
#pragma once

#include <QString>
#include <QStringView>

namespace Agentwright {

/// What \s matches and trim() removes in JavaScript.
bool isScriptSpace(QChar c);
QStringView scriptTrimmed(QStringView text);

/// File name without folders and the last suffix; empty for a document without a path.
QString fileStem(const QString &path);

} // namespace Agentwright
