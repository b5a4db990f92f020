// SPDX-License-Identifier: MIT
#pragma once

#include <agentwright/agentwright_export.h>
#include <agentwright/base/line_index.h>
#include <agentwright/rules/rule.h>

#include <QString>

namespace Agentwright {

/// "path:line:col: severity: message [AW201 rule-name]", without a line break. Columns in UTF-16 units, from 1.
AGENTWRIGHT_EXPORT QString diagnosticLine(const QString &path, const LineIndex &lines, const Diagnostic &diagnostic);

/// The first line of the range with carets below it: two lines that end in line breaks. Long lines are cut around the range;
/// tabs show as one blank, wide characters take two carets, stand-ins show as U+FFFD.
AGENTWRIGHT_EXPORT QString sourceExcerpt(QStringView text, const LineIndex &lines, const TextRange &range);

/// Everything there is to say about a rule, as Markdown: a heading of the second level with code and name, and those of its
/// documentation one level down.
AGENTWRIGHT_EXPORT QString ruleMarkdown(const RuleSpec &rule);

} // namespace Agentwright
