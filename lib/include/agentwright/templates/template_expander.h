// SPDX-License-Identifier: MIT
#pragma once

#include <agentwright/agentwright_export.h>
#include <agentwright/templates/template.h>

#include <QHash>
#include <QList>
#include <QString>
#include <QStringList>

#include <optional>

namespace Agentwright {

/// By parameter name. A parameter that is not in it has its default.
using TemplateValues = QHash<QString, TemplateValue>;

/// Why a value is refused.
struct ValueProblem {
    QString parameter; ///< its name
    const char *text = ""; ///< untranslated, context "Agentwright::Templates", numbered placeholders
    QStringList arguments;

    friend bool operator==(const ValueProblem &, const ValueProblem &) = default;
};

AGENTWRIGHT_EXPORT QString message(const ValueProblem &problem);

/// Required, fits the type (one line, one of the choices, no control characters, nothing that opens a code block in a single
/// line) and matches the pattern.
AGENTWRIGHT_EXPORT std::optional<ValueProblem> checkValue(const TemplateParameter &parameter,
                                                          const TemplateValue &value);
/// All parameters with their given or default values, and values for parameters that the template does not have.
AGENTWRIGHT_EXPORT QList<ValueProblem> checkValues(const Template &agentTemplate, const TemplateValues &values);

/// What somebody typed, as a value of the parameter's type: the lines of a list, yes/no/on/off/1/0 for a flag (anything else
/// stays as it is and is refused by checkValue()), line ends as LF.
AGENTWRIGHT_EXPORT TemplateValue templateValueFromInput(const TemplateParameter &parameter, const QString &input);
AGENTWRIGHT_EXPORT TemplateValues defaultValues(const Template &agentTemplate);

/// The definition, or the block. Values are data wherever they stand: they are never read as template text, in the frontmatter
/// they are encoded so that every YAML reader gives them back, a code block around them grows its fence when they hold one,
/// and one that they leave open is closed behind them. Values that checkValues() refuses are put in all the same, so that a
/// preview has something to show. Empty for a template that is not usable. Linear, never fails, thread-safe.
AGENTWRIGHT_EXPORT QString expandTemplate(const Template &agentTemplate, const TemplateValues &values);

} // namespace Agentwright
