// SPDX-License-Identifier: MIT
#include "editor/gutter.h"

#include "document/document_controller.h"
#include "editor/diagnostic_marks.h"
#include "editor/live_structure.h"
#include "editor/prompt_edit.h"

#include <QHelpEvent>
#include <QPainter>
#include <QTextBlock>
#include <QToolTip>

namespace Agentwright::App {

Gutter::Gutter(PromptEdit &editor) : QWidget(&editor), m_editor(editor)
{
    setCursor(Qt::ArrowCursor);
}

int Gutter::wantedWidth() const
{
    QFont bold = m_editor.font(); // as the current line's number is
    bold.setBold(true);
    const qsizetype digits = std::max(qsizetype(3), numberText(m_editor.blockCount()).size());
    return int(QFontMetricsF(bold).horizontalAdvance(u'9') * qreal(digits) + 2 * QFontMetricsF(m_editor.font()).height())
           + 6;
}

QString Gutter::numberText(int number) const
{
    QLocale digitsAlone = locale();
    digitsAlone.setNumberOptions(QLocale::OmitGroupSeparator);
    return digitsAlone.toString(number);
}

Gutter::Columns Gutter::columnsAt(qreal top, qreal height) const
{
    return {{1, top, height, height},
            {height + 2, top, width() - 2 * height - 5, height},
            {width() - height - 1, top, height, height}};
}

void Gutter::paintFoldMark(QPainter &painter, const QRectF &area, bool isFolded) const
{
    const QPointF middle = area.center();
    const qreal size = area.height() / 5;
    QPolygonF triangle{{-size, -size * 0.6}, {size, -size * 0.6}, {0, size * 0.8}};
    if (isFolded)
        triangle = {{-size * 0.6, -size}, {-size * 0.6, size}, {size * 0.8, 0}};
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(m_editor.colours().currentLineNumber);
    painter.drawPolygon(triangle.translated(middle));
    painter.restore();
}

void Gutter::paintEvent(QPaintEvent *event)
{
    const EditorColours &colours = m_editor.colours();
    const QList<Diagnostic> &diagnostics = m_editor.controller().diagnostics();
    const int current = m_editor.textCursor().blockNumber();
    const qreal lineHeight = QFontMetricsF(m_editor.font()).height();
    const PromptStructure &structure = m_editor.structure().present();
    QPainter painter(this);
    painter.fillRect(event->rect(), colours.gutter);
    QFont font = m_editor.font();
    for (const VisibleBlock &visible : m_editor.visibleBlocks(event->rect())) {
        const int number = visible.block.blockNumber();
        const Columns columns = columnsAt(visible.area.top(), lineHeight);
        font.setBold(number == current);
        painter.setFont(font);
        painter.setPen(number == current ? colours.currentLineNumber : colours.lineNumber);
        painter.drawText(columns.number, Qt::AlignRight | Qt::AlignVCenter, numberText(number + 1));
        const QList<Diagnostic> here = diagnosticsStartingIn(diagnostics, rangeOf(visible.block));
        if (!here.isEmpty()) {
            const qreal inset = lineHeight / 6;
            paintSeverityIcon(painter, columns.icon.adjusted(inset, inset, -inset, -inset), here.first().severity,
                              colours.severities.of(here.first().severity));
        }
        if (const qsizetype fold = structure.foldStartingIn(rangeOf(visible.block)); fold >= 0)
            paintFoldMark(painter, columns.fold, m_editor.isFolded(structure.folds.at(fold)));
    }
}

bool Gutter::event(QEvent *event)
{
    if (event->type() != QEvent::ToolTip)
        return QWidget::event(event);
    const auto *help = static_cast<QHelpEvent *>(event);
    QString text;
    for (const VisibleBlock &visible : m_editor.visibleBlocks({0, help->pos().y(), 1, 1}))
        text += diagnosticsToolTip(diagnosticsStartingIn(m_editor.controller().diagnostics(), rangeOf(visible.block)));
    QToolTip::showText(help->globalPos(), text, this);
    return true;
}

void Gutter::mousePressEvent(QMouseEvent *event)
{
    const QList<VisibleBlock> hit = m_editor.visibleBlocks({0, event->position().toPoint().y(), 1, 1});
    if (event->button() != Qt::LeftButton || hit.isEmpty())
        return;
    const QTextBlock block = hit.first().block;
    const Columns columns = columnsAt(0, QFontMetricsF(m_editor.font()).height());
    const PromptStructure &structure = m_editor.structure().exact();
    const qsizetype fold = structure.foldStartingIn(rangeOf(block));
    if (fold >= 0 && event->position().x() >= columns.fold.left())
        m_editor.setFolded(structure.folds.at(fold), !m_editor.isFolded(structure.folds.at(fold)));
    else if (event->modifiers() & Qt::ShiftModifier)
        m_editor.select(TextRange(m_editor.textCursor().anchor(), block.position()));
    else
        m_editor.select(rangeOf(block));
}

void Gutter::mouseReleaseEvent(QMouseEvent *event)
{
    event->accept();
}

void Gutter::wheelEvent(QWheelEvent *event)
{
    QCoreApplication::sendEvent(m_editor.viewport(), event);
}

} // namespace Agentwright::App
