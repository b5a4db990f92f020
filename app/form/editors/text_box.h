// SPDX-License-Identifier: MIT
#pragma once

#include "widgets/growing_text_edit.h"

namespace Agentwright::App {

/// A text box for a part of a value: tells what the user typed, and takes what the document says in silence.
class TextBox : public GrowingTextEdit
{
    Q_OBJECT
public:
    explicit TextBox(const QString &name, QWidget *parent = nullptr);

    /// Carets stay where the text around them stays. Blanks at the ends that only the user sees stay while he types.
    void showText(const QString &text);

Q_SIGNALS:
    void edited(const QString &text);
    /// The focus went elsewhere.
    void left();

protected:
    bool event(QEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;

private:
    QString m_known; ///< what was shown or told last
};

} // namespace Agentwright::App
