// SPDX-License-Identifier: MIT
#pragma once

#include <agentwright/agentwright_export.h>
#include <agentwright/base/text_range.h>
#include <agentwright/model/definition_view.h>
#include <agentwright/rules/diagnostic.h>

#include <QList>
#include <QString>
#include <QStringView>

namespace Agentwright {

/// A rule named by a suppression.
struct SuppressedRule {
    QString word; ///< code or name as written
    TextRange place;
    const RuleSpec *rule = nullptr; ///< nullptr: there is none
};

/// "agentwright: allow AW304 because the team agreed on it", as a comment:
///  - `# agentwright: allow …` on a line of its own in the frontmatter holds for the whole file;
///  - `<!-- agentwright: allow … -->` in the body holds for the block behind it: the lines up to the next blank one, a code
///    fence as a whole.
/// Several rules are separated by commas. Without a reason the findings stay suppressed, and that is a finding of its own.
struct Suppression {
    TextRange place; ///< the comment
    TextRange covered;
    QList<SuppressedRule> rules;
    QString reason;

    bool covers(const RuleSpec &rule, const TextRange &range) const;
};

/// In file order. Linear.
AGENTWRIGHT_EXPORT QList<Suppression> findSuppressions(const DefinitionView &definition);

/// True when the text of a comment is one of these.
AGENTWRIGHT_EXPORT bool isSuppressionComment(QStringView comment);

} // namespace Agentwright
