// SPDX-License-Identifier: MIT
#pragma once

#include "widgets/growing_text_edit.h"

class QLabel;

namespace Agentwright::App {

/// A text box for a part of a value: tells what the user typed, and takes what the document says in silence. What the
/// document cannot take stays in the box until the user changes it or the document says something else there.
class TextBox : public GrowingTextEdit
{
    Q_OBJECT
public:
    explicit TextBox(const QString &name, QWidget *parent = nullptr);

    /// Carets stay where the text around them stays. Blanks at the ends that only the user sees stay while he types.
    void showText(const QString &text);
    /// What was told last cannot be written.
    void setRefused(bool isRefused);

Q_SIGNALS:
    void edited(const QString &text);
    void refusedChanged(bool isRefused);
    /// The focus went elsewhere.
    void left();

protected:
    bool event(QEvent *event) override;
    /// Escape goes back to what the document has.
    void keyPressEvent(QKeyEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;

private:
    QString m_known; ///< what was shown or told last
    QString m_documentText; ///< what was shown last
    bool m_isRefused = false;
};

/// To be put below the box: why its text is not in the document, as long as that is so.
QLabel *makeRefusalNote(TextBox *box);

} // namespace Agentwright::App
