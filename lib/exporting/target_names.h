// SPDX-License-Identifier: MIT
#pragma once

#include <agentwright/exporting/export_target.h>

#include <QHash>
#include <QLatin1StringView>
#include <QSet>

#include <optional>

namespace Agentwright {

/// What a target takes for the name of an agent.
struct NameRule {
    bool isFree = false; ///< any text is a name; only the file is named by a slug
    QLatin1StringView marks = QLatin1StringView("-"); ///< characters besides letters and digits
    bool takesCapitals = false;
    bool takesOtherScripts = false;
    bool takesOuterMarks = true; ///< at the start, at the end, or two in a row
    bool namesFile = false; ///< the agent is called as its file is, so every system has to take the name
    qsizetype shortest = 1; ///< in UTF-16 units, like the longest
    qsizetype longest = 100;
    QLatin1StringView reserved = {}; ///< separated by blanks; agents of the program that it needs or that win over others
    QLatin1StringView builtIn = {}; ///< separated by blanks; agents of the program that others replace
};

struct TargetPlace {
    QString name; ///< as the target takes it
    QString fileStem; ///< no other agent of the bundle has it, whatever the case
    bool replacesBuiltIn = false;
    std::optional<ExportRefusal> refusal;
};

/// Keeps the agents of one bundle apart. Of two with one name the second is refused, as only one would be loaded; names that
/// become equal by the target's rule are told apart by a number.
class TargetNames
{
public:
    explicit TargetNames(const NameRule &rule) : m_rule(rule) { }
    /// A source's name, told before any of them gets its place: where it fits as it is, no other agent gets it.
    void reserve(const QString &name);
    /// `name` may be empty: the file's name is taken then.
    TargetPlace placeFor(const QString &name, const QString &path);

private:
    NameRule m_rule;
    QHash<QString, QString> m_sourceOfName;
    QSet<QString> m_names;
    QSet<QString> m_reserved;
    QSet<QString> m_stems;
};

} // namespace Agentwright
