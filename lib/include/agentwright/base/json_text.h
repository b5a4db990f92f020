// SPDX-License-Identifier: MIT
#pragma once

#include <agentwright/agentwright_export.h>
#include <agentwright/base/text_range.h>

#include <QList>
#include <QString>
#include <QStringView>

namespace Agentwright {

struct JsonMember;

/// A JSON value with its place, which QJsonDocument does not tell. Ranges are UTF-16 units of the text.
struct AGENTWRIGHT_EXPORT JsonNode {
    enum class Kind { Null, Boolean, Number, Text, Array, Object };
    Kind kind = Kind::Null;
    QString text; ///< of a text: decoded; of a number or boolean: as written
    TextRange range; ///< quotes and brackets included
    QList<JsonNode> items;
    QList<JsonMember> members; ///< in file order, equal keys included

    /// The last member with that key, as parsers take it; nullptr when there is none.
    const JsonMember *find(QStringView key) const;
};

struct JsonMember {
    QString key;
    TextRange keyRange;
    JsonNode value;
};

struct JsonText {
    JsonNode root;
    bool isValid = false;
    const char *problem = ""; ///< when it is not: untranslated, context "Agentwright::Rules"
    qsizetype problemOffset = 0;
};

/// RFC 8259, strictly. Linear, never fails; deeper than 100 levels is a problem like any other.
AGENTWRIGHT_EXPORT JsonText readJson(const QString &text);

} // namespace Agentwright
