// SPDX-License-Identifier: MIT
#include "widgets/code_highlighter.h"

namespace Agentwright::App {

QString wellFormed(const QString &text)
{
    return text.isValidUtf16() ? text : QString::fromUtf8(text.toUtf8());
}

void CodeHighlighter::highlightBlock(const QString &text)
{
    KSyntaxHighlighting::SyntaxHighlighter::highlightBlock(wellFormed(text));
}

} // namespace Agentwright::App
