// SPDX-License-Identifier: MIT
#include "widgets/growing_text_edit.h"

#include <QKeyEvent>
#include <QTextDocument>

#include <algorithm>
#include <cmath>

namespace Agentwright::App {

namespace {
constexpr int kFewestLines = 2;
constexpr int kMostLines = 12;
} // namespace

GrowingTextEdit::GrowingTextEdit(QWidget *parent) : QPlainTextEdit(parent)
{
    setTabChangesFocus(true);
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setSizePolicy(policy);
    connect(this, &QPlainTextEdit::textChanged, this, [this] { updateGeometry(); });
}

QString GrowingTextEdit::text() const
{
    QString text = document()->toRawText();
    return text.replace(QChar::ParagraphSeparator, u'\n');
}

QSize GrowingTextEdit::sizeHint() const
{
    // A plain text layout gives its height in lines, wrapped ones included.
    const int lines = std::clamp(int(document()->size().height()), kFewestLines, kMostLines);
    const int margins = 2 * int(document()->documentMargin()) + 2 * frameWidth();
    // Line heights are fractions; a pixel less than needed would bring a scroll bar.
    const int height = int(std::ceil(lines * QFontMetricsF(font()).lineSpacing())) + lines;
    return {QPlainTextEdit::sizeHint().width(), height + margins};
}

void GrowingTextEdit::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) {
        if (!isReadOnly())
            insertPlainText(QStringLiteral("\n")); // with Shift the base class would put a line separator (U+2028) in
        return;
    }
    QPlainTextEdit::keyPressEvent(event);
}

void GrowingTextEdit::resizeEvent(QResizeEvent *event)
{
    QPlainTextEdit::resizeEvent(event);
    if (event->size().width() != event->oldSize().width())
        updateGeometry();
}

} // namespace Agentwright::App
