// SPDX-License-Identifier: MIT
#pragma once

#include <agentwright/syntax/yaml_value.h>

#include <QList>
#include <QString>
#include <QStringView>

namespace Agentwright {

/// What yaml-cpp makes, or would make, of a piece of YAML. Offsets are UTF-16 units in the piece.
struct YamlReading {
    struct RootEntry {
        qsizetype keyStart = 0;
        bool hasScalarKey = true;
        QString key;
        YamlValue value;

        friend bool operator==(const RootEntry &, const RootEntry &) = default;
    };
    bool isAccepted = false;
    QString message; ///< when it is not: yaml-cpp's words, English
    qsizetype errorOffset = 0;
    bool rootIsMapping = false;
    QList<RootEntry> entries; ///< of a root mapping, duplicates included
    YamlValue root; ///< when the root is no mapping

    friend bool operator==(const YamlReading &, const YamlReading &) = default;
};

/// Limits beyond which a frontmatter is text only.
inline constexpr qsizetype kMaxFrontmatterUnits = 512 * 1024;
inline constexpr int kMaxYamlDepth = 64;
inline constexpr int kMaxYamlNodes = 50'000;

/// Larger pieces than `maxUnits` are refused. Never throws. What is simple enough is read without yaml-cpp.
YamlReading readYaml(QStringView piece, qsizetype maxUnits = kMaxFrontmatterUnits);

/// The only door to yaml-cpp. Never throws. Stand-ins pass through and come back in the decoded values; control characters,
/// which yaml-cpp 0.8.0 reads in misleading ways (NUL and 0x04 end the input), are refused.
YamlReading readWithYamlCpp(QStringView piece);

} // namespace Agentwright
