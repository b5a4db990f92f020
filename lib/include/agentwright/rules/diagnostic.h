// SPDX-License-Identifier: MIT
#pragma once

#include <agentwright/base/text_edit.h>
#include <agentwright/base/text_format.h>
#include <agentwright/base/text_range.h>

#include <QLatin1StringView>
#include <QList>
#include <QString>
#include <QStringList>

#include <optional>

namespace Agentwright {

enum class Severity { Hint, Warning, Error };

enum class FixSafety {
    Safe, ///< keeps the meaning: what every tool reads stays the same or gets better
    Review, ///< may change the meaning: somebody should look at it
};

/// A remedy as data: can be previewed, batched, undone and snapshotted.
struct Fix {
    const char *title = ""; ///< untranslated, context "Agentwright::Rules", numbered placeholders
    QStringList titleArguments;
    FixSafety safety = FixSafety::Review;
    TextEdit edit;
    /// What the file is to be written as from then on (without a byte-order mark, as UTF-8); nullopt: as before.
    std::optional<TextFormat> format = {};
};

struct RuleSpec;

/// One finding of one rule. The wording is made where it is shown, see message().
struct Diagnostic {
    const RuleSpec *rule = nullptr; ///< lives as long as the program
    Severity severity = Severity::Warning;
    const char *messageText = ""; ///< untranslated, context "Agentwright::Rules", numbered placeholders
    QStringList messageArguments;
    TextRange range;
    QList<TextRange> related; ///< other places that belong to it, such as the first of two equal keys
    QList<Fix> fixes;
};

} // namespace Agentwright
