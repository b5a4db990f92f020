// SPDX-License-Identifier: MIT
#pragma once

#include <agentwright/agentwright_export.h>

#include <QLatin1StringView>
#include <QList>
#include <QStringView>

#include <span>

namespace Agentwright {

/// What a field holds; decides which editor the form uses and how a value is written.
enum class FieldKind {
    Text, ///< one line
    LongText, ///< several lines
    Trigger, ///< a text that tells when to call the agent, with examples (trigger.h)
    Choice, ///< one of the allowed values
    OpenChoice, ///< one of the suggested values or any other text
    Colour,
    ToolList,
    TextList,
    Flag, ///< true or false
    Integer,
    EffortLevel, ///< a word or an integer
    Structure, ///< nested YAML
};

/// True for fields whose value is a list however it is spelled.
constexpr bool isListKind(FieldKind kind)
{
    return kind == FieldKind::ToolList || kind == FieldKind::TextList;
}

/// The sections of the form.
enum class FieldGroup { Identity, WhenToUse, Tools, Behaviour, Other };

/// One row of the field table: everything Agentwright knows about one frontmatter key of Claude Code.
struct FieldSpec {
    QLatin1StringView key;
    FieldKind kind = FieldKind::Text;
    FieldGroup group = FieldGroup::Other;
    bool isRequired = false;
    /// A form shows it even where a file has no such key.
    bool isShownAlways = false;
    /// Allowed (Choice, Colour, Flag) or suggested (OpenChoice, EffortLevel) values, in the order shown.
    std::span<const QLatin1StringView> values;
    /// Untranslated, context "Agentwright::Fields".
    const char *label = "";
    const char *help = "";
    /// For lists: what leaving the key out means, and what an empty value means; "" where there is nothing to say.
    const char *whenAbsent = "";
    const char *whenEmpty = "";
    /// First Claude Code version known to read it, or empty.
    QLatin1StringView since;
    /// Where the facts are from and how firmly they are known.
    QLatin1StringView source;
};

/// All rows in canonical order, which is also the order in which keys are inserted and shown.
AGENTWRIGHT_EXPORT std::span<const FieldSpec> fieldTable();
/// Keys are case-sensitive; nullptr for a key that is not in the table.
AGENTWRIGHT_EXPORT const FieldSpec *findField(QStringView key);
/// The key that was probably meant: another spelling that Claude Code itself suggests, or the nearest one by edit distance
/// or case; empty when none is near.
AGENTWRIGHT_EXPORT QLatin1StringView nearestFieldKey(QStringView key);
/// "tools" or "disallowedTools" when an unknown key is what other products, skills and older habits call them
/// ("allowed-tools", "tool", "deniedTools"), else empty. One that differs by case only is no such key.
AGENTWRIGHT_EXPORT QLatin1StringView toolKeyMeantBy(QStringView key);

} // namespace Agentwright
