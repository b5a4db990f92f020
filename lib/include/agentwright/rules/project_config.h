// SPDX-License-Identifier: MIT
#pragma once

#include <agentwright/agentwright_export.h>
#include <agentwright/base/text_range.h>
#include <agentwright/rules/rule_settings.h>

#include <QLatin1StringView>
#include <QList>
#include <QRegularExpression>
#include <QString>
#include <QStringList>

namespace Agentwright {

inline constexpr QLatin1StringView kProjectConfigName(".agentwright.yaml");

/// Something in a configuration that is not understood; everything else in it counts all the same.
struct ConfigProblem {
    const char *text = ""; ///< untranslated, context "Agentwright::Rules", numbered placeholders
    QStringList arguments;
    TextRange range; ///< in the configuration's text

    friend bool operator==(const ConfigProblem &, const ConfigProblem &) = default;
};

/// What a project's .agentwright.yaml says:
///
///     targets: [claude-code, gemini]
///     rules:
///       AW202: off            # or by name; off, hint, warning, error
///       unknown-key: warning
///     exclude:
///       - drafts/**           # relative to the configuration; a pattern without / holds in every folder
///     limits:
///       description-length: 2000
///
/// Every part may be missing. A value; parsing never fails.
struct AGENTWRIGHT_EXPORT ProjectConfig {
    RuleSettings settings;
    QList<QRegularExpression> excluded;
    QList<ConfigProblem> problems;

    static ProjectConfig parse(const QString &text);
    /// The path is relative to the configuration's folder, "/" between the parts.
    bool isExcluded(const QString &relativePath) const;
};

/// "*" and "?" stay within a folder, "**" does not; a pattern that ends in "/" stands for everything below.
AGENTWRIGHT_EXPORT QRegularExpression globExpression(const QString &pattern);

/// The sentence for the user in the current language.
AGENTWRIGHT_EXPORT QString problemText(const ConfigProblem &problem);

} // namespace Agentwright
