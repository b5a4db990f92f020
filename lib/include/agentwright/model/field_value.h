// SPDX-License-Identifier: MIT
#pragma once

#include <agentwright/agentwright_export.h>
#include <agentwright/model/field_spec.h>
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
        Structure, ///< nested YAML, or text that could not be read: shown, not editable as a value
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
    /// What the YAML says; a field that holds a list gives one in any spelling of it (comma string, sequence). An absent
    /// field has no YamlValue, so the answer is never Absent.
    static FieldValue ofYaml(const YamlValue &value, const FieldSpec *spec = nullptr);
    /// Text that no reader understands, as it is written.
    static FieldValue notUnderstood(const QString &source);

    bool isAbsent() const { return kind == Kind::Absent; }
    /// One line for showing: the text, the items joined by ", ", a structure in YAML's flow style.
    QString displayText() const;

    friend bool operator==(const FieldValue &, const FieldValue &) = default;
};

} // namespace Agentwright
