// SPDX-License-Identifier: MIT
#pragma once

#include <agentwright/agentwright_export.h>

#include <QLatin1StringView>
#include <QList>
#include <QString>
#include <QStringView>

#include <optional>

namespace Agentwright {

struct YamlPair;

/// A YAML node as read, without types forced on it: plain scalars keep their text, and whoever knows what kind of value
/// a field holds asks for it. Aliases are kept as aliases, never expanded.
struct AGENTWRIGHT_EXPORT YamlValue {
    enum class Kind { Null, Scalar, Sequence, Mapping, Alias };

    Kind kind = Kind::Null;
    /// Scalar: the decoded text (stand-ins included). Alias: empty.
    QString text;
    /// A plain scalar may be a number, a boolean or null; a quoted or block one is a string.
    bool isPlain = false;
    /// An explicit tag such as "!!str", else empty.
    QString tag;
    bool hasAnchor = false;
    QList<YamlValue> items;
    QList<YamlPair> pairs;

    static YamlValue ofText(const QString &text);

    /// No value, "~", "null" (as the YAML 1.2 core schema spells them) as a plain scalar.
    bool isNull() const;
    /// A scalar that the YAML 1.2 core schema reads as a string.
    bool isString() const;
    /// true/True/TRUE and false/… as plain scalars only.
    std::optional<bool> toBool() const;
    /// Plain decimal, 0o or 0x integer.
    std::optional<qint64> toInteger() const;
    /// Plain integer or float of the core schema.
    bool isNumber() const;
    /// The value of a key in a mapping (the last one of equal keys); nullptr when there is none.
    const YamlValue *find(QStringView key) const;
    const YamlValue *find(QLatin1StringView key) const;

    friend AGENTWRIGHT_EXPORT bool operator==(const YamlValue &a, const YamlValue &b);
};

struct YamlPair {
    YamlValue key;
    YamlValue value;

    friend bool operator==(const YamlPair &, const YamlPair &) = default;
};

} // namespace Agentwright
