// SPDX-License-Identifier: MIT
#pragma once

#include <agentwright/agentwright_export.h>
#include <agentwright/syntax/yaml_value.h>

#include <QString>
#include <QStringList>

namespace Agentwright {

/// The value of a field as forms, commands and exporters handle it. "Absent", "null" and "empty" are three different things:
/// absent tools inherit everything, null or empty tools are none.
struct AGENTWRIGHT_EXPORT FieldValue {
    enum class Kind {
        Absent,
        Null,
        Text,
        Typed, ///< a number or boolean, as written in text
        List,
        Structure, ///< nested YAML: readable, not editable as a value
    };
    Kind kind = Kind::Absent;
    QString text;
    QStringList items;
    YamlValue structure;

    static FieldValue absent() { return {}; }
    static FieldValue null();
    static FieldValue ofText(const QString &text);
    static FieldValue ofTyped(const QString &text);
    static FieldValue ofList(const QStringList &items);
    static FieldValue ofYaml(const YamlValue &value);

    bool isAbsent() const { return kind == Kind::Absent; }
    /// One line for showing: the text, or the items joined by ", ".
    QString displayText() const;

    friend bool operator==(const FieldValue &, const FieldValue &) = default;
};

} // namespace Agentwright
