// SPDX-License-Identifier: MIT
#pragma once

#include <QPlainTextEdit>

namespace Agentwright::App {

/// A text box that is as high as its text, within limits; Tab leaves it.
class GrowingTextEdit : public QPlainTextEdit
{
    Q_OBJECT
public:
    explicit GrowingTextEdit(QWidget *parent = nullptr);

    /// All characters, with LF line ends; toPlainText() would turn no-break spaces into blanks.
    QString text() const;

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return {0, sizeHint().height()}; }

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
};

} // namespace Agentwright::App
