// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

namespace KSyntaxHighlighting {
class Repository;
class Theme;
} // namespace KSyntaxHighlighting

namespace Agentwright::App {

/// Code as HTML for inside of <pre>: escaped, coloured when the language (the word behind the fence) is known.
QString codeToHtml(const QString &code, const QString &language, KSyntaxHighlighting::Repository &repository,
                   const KSyntaxHighlighting::Theme &theme);

} // namespace Agentwright::App
