// SPDX-License-Identifier: MIT
#pragma once

#include "editor/live_structure.h"
#include "editor/text_folds.h"

namespace KSyntaxHighlighting {
class Repository;
class Theme;
} // namespace KSyntaxHighlighting

namespace Agentwright::App {

class CodeHighlighter;

/// What the views of one text have in common: its layout and colours, its structure, and what of it is folded away. Must not
/// outlive controller and repository.
class SharedText
{
public:
    SharedText(DocumentController &controller, KSyntaxHighlighting::Repository &repository);
    ~SharedText();
    Q_DISABLE_COPY_MOVE(SharedText)

    DocumentController &controller;
    KSyntaxHighlighting::Repository &repository;
    LiveStructure structure;
    TextFolds folds;

    void setTheme(const KSyntaxHighlighting::Theme &theme);

private:
    CodeHighlighter *m_highlighter;
};

} // namespace Agentwright::App
