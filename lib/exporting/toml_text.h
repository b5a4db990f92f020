// SPDX-License-Identifier: MIT
#pragma once

#include <QJsonObject>
#include <QString>
#include <QStringList>

namespace Agentwright {

/// "key = …" with its line feed. Text of several lines stands in a multi-line literal, as it is; where that cannot hold it, and for one
/// line, in a basic string. Written by hand because a serializer of tables neither keeps the order nor chooses literals.
QString tomlText(const QString &key, const QString &text);

/// "[a."b c"]" and its values: texts, lists of texts, and maps of texts as inline tables. Other values are left out.
QString tomlTable(const QStringList &path, const QJsonObject &values);

} // namespace Agentwright
