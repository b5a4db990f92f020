// SPDX-License-Identifier: MIT
#pragma once

#include "editor/live_structure.h"
#include "editor/text_folds.h"

namespace KSyntaxHighlighting {
class Theme;
}

namespace Agentwright::App {

class CodeHighlighter;

/// What the views of one text have in common: its layout and colours, its structure, and what of it is folded away. Must not
/// outlive the controller.
class SharedText
{
public:
    explicit SharedText(DocumentController &controller);
    ~SharedText();
    Q_DISABLE_COPY_MOVE(SharedText)

    DocumentController &controller;
    LiveStructure structure;
    TextFolds folds;

    /// The text gets its colours, at once or when they are read.
    void setTheme(const KSyntaxHighlighting::Theme &theme);

private:
    CodeHighlighter *m_highlighter;
};

} // namespace Agentwright::App
