// SPDX-License-Identifier: MIT
#pragma once

#include "widgets/growing_text_edit.h"

namespace Agentwright::App {

class CodeHighlighter;

/// A box for a piece of YAML: coloured, in a font with equal widths; Return keeps the indentation.
class YamlBox : public GrowingTextEdit
{
    Q_OBJECT
public:
    explicit YamlBox(QWidget *parent = nullptr);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void chooseTheme();

    CodeHighlighter *m_highlighter;
};

} // namespace Agentwright::App
