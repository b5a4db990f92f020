// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

namespace Agentwright::App {

/// Markdown for HTML from the clipboard: headings, lists, quotes, code, tables, links, emphasis. What Markdown has no sign
/// for becomes plain text. Loads nothing that the HTML names. Empty when the HTML has no form that Markdown could keep, so
/// that its plain text is as good.
QString htmlToMarkdown(const QString &html);

} // namespace Agentwright::App
