// SPDX-License-Identifier: MIT
#include "typing/tag_names.h"

#include <agentwright/syntax/tag_blocks.h>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace Agentwright::App {

/// From prompting guides and from what prompts have.
static constexpr std::array kUsual = {"instructions"_L1,  "context"_L1,     "task"_L1,       "role"_L1,
                                      "rules"_L1,         "constraints"_L1, "guidelines"_L1, "example"_L1,
                                      "examples"_L1,      "commentary"_L1,  "workflow"_L1,   "process"_L1,
                                      "output_format"_L1, "input"_L1,       "background"_L1, "requirements"_L1,
                                      "thinking"_L1,      "answer"_L1,      "documents"_L1,  "document"_L1};

bool isTagName(QStringView name)
{
    return !name.isEmpty() && name.front().isLetter() && std::ranges::all_of(name, [](QChar unit) {
        return unit.isLetterOrNumber() || unit == u'_' || unit == u'-' || unit == u'.';
    });
}

QStringList tagNamesFor(const DefinitionView &definition)
{
    QStringList names;
    const QString &text = definition.text();
    for (const PromptTagMark &tag : tagMarks(text, definition.syntax().body()))
        names.append(tag.name.in(text).toString());
    std::ranges::transform(kUsual, std::back_inserter(names), [](QLatin1StringView name) { return QString(name); });
    names.removeDuplicates();
    return names;
}

} // namespace Agentwright::App
