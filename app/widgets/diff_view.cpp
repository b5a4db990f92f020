// SPDX-License-Identifier: MIT
#include "widgets/diff_view.h"

#include <QEvent>
#include <QFontDatabase>
#include <QSyntaxHighlighter>

namespace Agentwright::App {

namespace {

class DiffHighlighter : public QSyntaxHighlighter
{
public:
    explicit DiffHighlighter(QPlainTextEdit &view) : QSyntaxHighlighter(view.document()), m_view(view) { }

protected:
    void highlightBlock(const QString &line) override
    {
        const bool isHead = line.startsWith(QLatin1StringView("+++ ")) || line.startsWith(QLatin1StringView("--- "));
        const bool isDark = m_view.palette().color(QPalette::Base).lightness() < 128;
        QTextCharFormat format;
        if (isHead)
            format.setFontWeight(QFont::Bold);
        else if (line.startsWith(u'+'))
            format.setBackground(isDark ? QColor(0x1c, 0x46, 0x2a) : QColor(0xd7, 0xf5, 0xde));
        else if (line.startsWith(u'-'))
            format.setBackground(isDark ? QColor(0x57, 0x22, 0x26) : QColor(0xfc, 0xdf, 0xe0));
        else if (line.startsWith(QLatin1StringView("@@")))
            format.setForeground(m_view.palette().color(QPalette::PlaceholderText));
        setFormat(0, int(line.size()), format);
    }

private:
    QPlainTextEdit &m_view;
};

} // namespace

DiffView::DiffView(QWidget *parent) : QPlainTextEdit(parent)
{
    setReadOnly(true);
    setLayoutDirection(Qt::LeftToRight);
    setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    setTabChangesFocus(true);
    setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    new DiffHighlighter(*this);
}

void DiffView::setDiff(const QString &unifiedDiff)
{
    setPlainText(unifiedDiff);
}

void DiffView::changeEvent(QEvent *event)
{
    QPlainTextEdit::changeEvent(event);
    if (event->type() == QEvent::PaletteChange) {
        if (auto *highlighter = document()->findChild<QSyntaxHighlighter *>())
            highlighter->rehighlight();
    }
}

} // namespace Agentwright::App
