// SPDX-License-Identifier: MIT
#pragma once

#include <agentwright/readings/reading.h>

#include <QLatin1StringView>

#include <span>

namespace Agentwright {

/// One key as a tool's loader checks it.
struct FieldRule {
    enum Type : unsigned {
        Text = 1,
        Number = 2,
        PositiveInteger = 4,
        Flag = 8,
        TextList = 16,
        Map = 32,
        Null = 64, ///< a key without a value
        AnyList = 128,
        Any = 255,
    };
    QLatin1StringView key;
    unsigned types = Any;
    bool isRequired = false; ///< there, and not empty when it is text
    QLatin1StringView allowed = {}; ///< words separated by blanks; empty: any
};

struct FieldSchema {
    std::span<const FieldRule> fields;
    bool refusesUnknownKeys = false;
    bool refusesWrongValues = true; ///< otherwise a field with one is ignored
};

/// What a Reading has a member of its own for.
bool isOwnMember(QStringView key);

bool hasFieldType(const YamlValue &value, unsigned types);

/// Why the loader refuses the header, if it does.
std::optional<Reading> refusalBySchema(const YamlValue &root, const FieldSchema &schema);

/// Fills otherFields with what the schema knows besides name, description, model and tools, and notes what is ignored.
void readOtherFields(const YamlValue &root, const FieldSchema &schema, Reading &reading);

/// The text of a key, or an empty one.
QString textField(const YamlValue &root, QStringView key);
std::optional<QString> optionalTextField(const YamlValue &root, QStringView key);

/// Items of a list, or of a text separated by commas.
QStringList commaItems(const YamlValue &value);

} // namespace Agentwright
