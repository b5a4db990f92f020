// SPDX-License-Identifier: MIT
#pragma once

#include "field_schema.h"
#include "frontmatter_cut.h"

#include <agentwright/readings/reading.h>

#include <QStringView>

namespace Agentwright {

/// A header for the loaders that give up on the first thing that is not YAML.
struct StrictHeader {
    std::optional<Reading> refused; ///< no header, or not YAML
    YamlValue root;
    QStringView body;
};

StrictHeader readStrictHeader(const ReadingInput &input, const CutRules &rules, const YamlDialect &dialect);

/// A note for tools whose reader is not public.
void noteUnknownParser(Reading &reading);

/// "${word}" in the prompt, which some tools replace and fail over; the first such word, or empty.
QString templateWord(QStringView body);

} // namespace Agentwright
