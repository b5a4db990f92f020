// SPDX-License-Identifier: MIT
#pragma once

#include <agentwright/base/result.h>
#include <agentwright/base/text_edit.h>
#include <agentwright/syntax/document_syntax.h>

#include <QHash>
#include <QLatin1StringView>
#include <QList>
#include <QStringList>
#include <QStringView>

#include <array>

namespace Agentwright {

/// One entry of a tool list as Claude Code splits it: at commas and blanks outside of parentheses, in every spelling of a list.
struct ListedTool {
    QStringView written;
    QStringView name; ///< without what stands in parentheses
    QStringView specifier; ///< what stands there
    bool hasSpecifier = false;

    bool isAll() const { return name == u"*"; }
    bool isMcp() const;
};

/// "tools" or "disallowedTools" of a definition with the place of each entry. Views into the definition, which must live as
/// long. Linear in the list's length; immutable. Rules share those of toolLists() (tool_fixes.h).
class ToolList
{
public:
    ToolList(const DocumentSyntax &syntax, QStringView key, bool wantsFixes);

    /// False when the key is absent or its value is no list of names.
    bool isThere() const { return m_entry != nullptr; }
    /// RuleContext::wantsFixes
    bool wantsFixes() const { return m_wantsFixes; }
    const QList<ListedTool> &tools() const { return m_tools; }
    const Entry &entry() const { return *m_entry; }
    /// True for "*", which makes the other entries of `tools` superfluous.
    bool hasAll() const;
    bool holds(QStringView name) const;
    /// True when Claude Code finds at least one tool.
    bool hasPresentTool() const { return m_hasPresentTool; }

    /// Where the entry stands; the whole value where that cannot be told (escapes in quotes).
    TextRange range(qsizetype tool) const;
    /// The same without its specifier.
    TextRange nameRange(qsizetype tool) const;

    /// Other names in the place of the entry's name, in the list's own spelling; the specifier goes when there are several.
    Result<TextEdit> renamed(qsizetype tool, const QStringList &names) const;
    /// The list without the entry. Refused for the last one that is left: an empty list has another meaning.
    Result<TextEdit> removed(qsizetype tool) const;
    /// Any change of the value's text, if the list reads as that afterwards and nothing else changes.
    Result<TextEdit> verified(const TextEdit &edit, const QStringList &intended) const;

private:
    void locate();
    bool isItem(const TextRange &range) const;
    QString separatorAt(qsizetype tool) const;

    const DocumentSyntax &m_syntax;
    bool m_wantsFixes;
    const Entry *m_entry = nullptr;
    QList<ListedTool> m_tools;
    QList<TextRange> m_ranges; ///< all empty when one of them cannot be told
    bool m_hasPresentTool = false;
};

/// The keys whose values are lists of tools.
inline constexpr std::array<QLatin1StringView, 2> kToolKeys{QLatin1StringView("tools"),
                                                            QLatin1StringView("disallowedTools")};

/// What `disallowedTools` takes away. The list must live as long. Entries with a pattern are left out: what they take away is
/// not known firmly enough.
class DeniedTools
{
public:
    explicit DeniedTools(const ToolList &denied);

    /// Index of the entry that takes the tool away, or -1. Renamed tools count under both names.
    qsizetype entryThatTakes(const ListedTool &tool) const;
    bool takes(const QString &name) const;
    /// True when nothing is left of a list that has entries.
    bool takesAllOf(const ToolList &allowed) const;

private:
    QHash<QString, qsizetype> m_names;
};

/// Longer than any name of a tool in the table.
inline constexpr qsizetype kLongestToolName = 40;

} // namespace Agentwright
