// SPDX-License-Identifier: MIT
#pragma once

#include <agentwright/agentwright_export.h>

#include <QString>
#include <QStringList>
#include <QStringView>

namespace Agentwright {

/// What an entry of a tool list is good for in a sub-agent of Claude Code, in words: for lists and help, where a rule's finding
/// would be too much. Facts and versions as in tool_catalog.h.
struct ToolRemark {
    enum class Effect {
        Works,
        Depends, ///< platform, settings or kind of session decide
        Nothing, ///< it hands out no tool
    };
    Effect effect = Effect::Works;
    /// Why, for Depends and Nothing; also what a specifier does. Untranslated, context "Agentwright::Tools", numbered
    /// placeholders; "" where there is nothing to say.
    const char *text = "";
    QStringList arguments;
    /// What to write instead, as Claude Code spells it; empty when there is nothing.
    QStringList instead;
};

/// Which of the two lists the entry is in: a specifier limits what is forbidden, and nothing that is allowed.
enum class ToolListKind { Allowed, Forbidden };
/// By the key that holds the list.
AGENTWRIGHT_EXPORT ToolListKind toolListKind(QStringView key);

AGENTWRIGHT_EXPORT ToolRemark toolRemark(QStringView written, ToolListKind list);
/// The sentence in the current language; empty when there is none.
AGENTWRIGHT_EXPORT QString remarkText(const ToolRemark &remark);
/// What the tool does, in the current language; also for MCP entries and "*"; empty for a name that nobody knows.
AGENTWRIGHT_EXPORT QString toolHelpText(QStringView written);

} // namespace Agentwright
