// SPDX-License-Identifier: MIT
#pragma once

#include <agentwright/base/result.h>

#include <QByteArray>
#include <QString>

namespace Agentwright {

/// createFile() in a folder that is there, without a fingerprint, which takes longer than writing.
Result<void> createPlainFile(const QString &path, const QByteArray &bytes);

/// Writes behind what is in the file. When that fails, a part of it may be there.
Result<void> appendToFile(const QString &path, const QByteArray &bytes);

} // namespace Agentwright
