// SPDX-License-Identifier: MIT
#pragma once

#include <KSyntaxHighlighting/SyntaxHighlighter>

#include <QString>

namespace Agentwright::App {

/// The text with a question mark for each surrogate that has no partner, as bytes that are no text leave behind. As long as
/// before. KSyntaxHighlighting (6.13) matches without a look at this, where PCRE2 promises nothing, not even to return.
QString wellFormed(const QString &text);

/// Highlights whatever stands in a document.
class CodeHighlighter : public KSyntaxHighlighting::SyntaxHighlighter
{
    Q_OBJECT
public:
    using KSyntaxHighlighting::SyntaxHighlighter::SyntaxHighlighter;

protected:
    void highlightBlock(const QString &text) override;
};

} // namespace Agentwright::App
