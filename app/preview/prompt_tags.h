// SPDX-License-Identifier: MIT
#pragma once

#include <QString>
#include <QStringView>

#include <functional>

namespace Agentwright::App {

/// Prompts are full of XML-like tags, <example>, <Role>, which Markdown takes for HTML and a viewer then swallows. The model
/// reads them as text, so the preview shows them: before Markdown sees the prompt, every '<' that opens no autolink is
/// replaced by a sign that no document can hold, and put back afterwards.
inline constexpr char16_t kHiddenLess = 0xFDD0;

/// Also replaces stand-ins by characters that can be shown.
QString withHiddenTags(QStringView documentText);
QString withShownTags(QString text);

/// True when the text begins or ends with a tag (with its '<' hidden).
bool startsWithTag(const QString &text);
bool endsWithTag(const QString &text);

/// Calls one function for the text between tags and another for each tag, in order. Both get the hidden sign shown.
void splitAtTags(const QString &text, const std::function<void(const QString &)> &onText,
                 const std::function<void(const QString &)> &onTag);

} // namespace Agentwright::App
