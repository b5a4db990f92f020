// SPDX-License-Identifier: MIT
#pragma once

#include <agentwright/model/field_value.h>

#include <QList>
#include <QString>

#include <optional>

namespace Agentwright {

struct WrittenField {
    QString key;
    FieldValue value;
};

/// A definition for Claude Code: its keys in their canonical order and others behind them, lists as comma strings, texts unquoted
/// where that is safe. nullopt when a fresh parse of it does not show these values, or Claude Code would not load it.
std::optional<QString> definitionText(QList<WrittenField> fields, const QString &body);

} // namespace Agentwright
