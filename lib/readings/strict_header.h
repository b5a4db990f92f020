// SPDX-License-Identifier: MIT
#pragma once

#include "field_schema.h"
#include "frontmatter_cut.h"
#include "yaml/strict_yaml.h"

#include <agentwright/readings/reading.h>

namespace Agentwright {

/// A header for the loaders that give up on the first thing that is not YAML.
struct StrictHeader {
    std::optional<Reading> refused; ///< no header, or not YAML
    YamlValue root;
    QString body;
};

StrictHeader readStrictHeader(const ReadingInput &input, const CutRules &rules, const YamlDialect &dialect);

/// The text to look for a header in; empty where a reader of UTF-8 sees none (UTF-16, a byte-order mark that hides it).
QString readableText(const ReadingInput &input, const CutRules &rules);

/// A note for tools whose reader is not public.
void noteUnknownParser(Reading &reading);

/// "${word}" in the prompt, which some tools replace and fail over; the first such word, or empty.
QString templateWord(QStringView body);

} // namespace Agentwright
