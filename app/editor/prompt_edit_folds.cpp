// SPDX-License-Identifier: MIT
// What of the text is folded away.
#include "editor/prompt_edit.h"

#include "document/document_controller.h"
#include "editor/gutter.h"
#include "editor/section_line.h"
#include "editor/shared_text.h"

#include <QPainter>
#include <QTextLayout>

#include <algorithm>

namespace Agentwright::App {

LiveStructure &PromptEdit::structure() const
{
    return m_shared->structure;
}

bool PromptEdit::isFolded(const FoldPart &part) const
{
    return m_shared->folds.isFolded(part);
}

const FoldPart *PromptEdit::frontmatterPart() const
{
    const QList<FoldPart> &folds = m_shared->structure.present().folds;
    return !folds.isEmpty() && folds.first().kind == FoldPart::Kind::Frontmatter ? &folds.first() : nullptr;
}

bool PromptEdit::canFoldFrontmatter() const
{
    return frontmatterPart();
}

bool PromptEdit::isFrontmatterFolded() const
{
    const FoldPart *part = frontmatterPart();
    return part && m_shared->folds.isFolded(*part);
}

void PromptEdit::setFrontmatterFolded(bool folded)
{
    if (const FoldPart *part = frontmatterPart())
        setFolded(*part, folded);
}

void PromptEdit::setFolded(const FoldPart &part, bool folded)
{
    const FoldPart chosen = part; // what it refers to may be made anew meanwhile
    const qsizetype caret = caretOffset();
    if (folded && caret > chosen.head.end && caret <= chosen.end) {
        // Behind the frontmatter one goes on with the prompt; without a line there, and elsewhere, the head stays visible.
        const bool isBelow = chosen.kind == FoldPart::Kind::Frontmatter && chosen.end < m_controller.text().size()
                             && m_controller.text().at(chosen.end) == u'\n';
        QTextCursor cursor = textCursor();
        cursor.setPosition(int(isBelow ? chosen.end + 1 : chosen.head.end));
        setTextCursor(cursor);
    } else if (folded && chosen.kind == FoldPart::Kind::Frontmatter && caret <= chosen.head.end) {
        const DocumentSyntax &syntax = m_controller.definition().syntax();
        QTextCursor cursor = textCursor();
        cursor.setPosition(syntax.text().at(syntax.closing().end - 1) == u'\n' ? int(syntax.body().start) : 0);
        setTextCursor(cursor);
    }
    m_shared->folds.setFolded(chosen, folded, m_shared->structure.present());
}

void PromptEdit::toggleFoldAtCaret()
{
    const PromptStructure &structure = m_shared->structure.exact();
    const TextRange line = rangeOf(textCursor().block());
    qsizetype chosen = -1;
    for (qsizetype i = 0; i < structure.folds.size() && structure.folds.at(i).head.start <= line.end; ++i) {
        if (structure.folds.at(i).end >= line.start)
            chosen = i;
    }
    if (chosen >= 0)
        setFolded(structure.folds.at(chosen), !m_shared->folds.isFolded(structure.folds.at(chosen)));
}

void PromptEdit::foldAllSections()
{
    const PromptStructure &structure = m_shared->structure.exact();
    // The caret stays where something is to be seen.
    const QList<qsizetype> path = structure.pathTo(structure.sectionAt(caretOffset()));
    if (!path.isEmpty() && caretOffset() > structure.sections.at(path.first()).head.end) {
        QTextCursor cursor = textCursor();
        cursor.setPosition(int(structure.sections.at(path.first()).head.end));
        setTextCursor(cursor);
    }
    m_shared->folds.setAllFolded(FoldPart::Kind::Section, true, structure);
}

void PromptEdit::unfoldAll()
{
    openHidden({0, m_controller.text().size()});
}

void PromptEdit::openHidden(const TextRange &range)
{
    m_shared->folds.open(range, m_shared->structure.present());
}

/// Another view may have folded what is around the caret.
void PromptEdit::leaveHidden()
{
    QTextBlock block = textCursor().block();
    while (block.isValid() && !block.isVisible())
        block = block.previous();
    if (!block.isValid() || block == textCursor().block())
        return;
    QTextCursor cursor = textCursor();
    cursor.setPosition(int(rangeOf(block).end));
    setTextCursor(cursor);
}

void PromptEdit::onFoldsChanged()
{
    leaveHidden();
    keepTop();
    viewport()->update();
    m_gutter->update();
    m_sectionLine->refresh();
    if (m_wasFrontmatterFolded == isFrontmatterFolded())
        return;
    m_wasFrontmatterFolded = !m_wasFrontmatterFolded;
    Q_EMIT frontmatterFoldedChanged(m_wasFrontmatterFolded);
}

void PromptEdit::onStructureChanged()
{
    m_shared->folds.update(m_shared->structure.present());
    if (m_wasFrontmatterFolded != isFrontmatterFolded())
        onFoldsChanged();
    // Whether there is something to fold shows beside a line that may not be the one that changed.
    m_gutter->update();
    m_sectionLine->refresh();
}

/// A key that would change something at hidden lines first shows them. Deleting into them does no more than that: nobody wants
/// to delete what cannot be seen. True when the key is used up.
bool PromptEdit::openFoldFor(const QKeyEvent &event)
{
    const QTextCursor cursor = textCursor();
    const QTextBlock block = cursor.block();
    const auto isHidden = [](const QTextBlock &other) { return other.isValid() && !other.isVisible(); };
    const bool isEmpty = !cursor.hasSelection();
    if (event.key() == Qt::Key_Backspace && isEmpty && cursor.atBlockStart() && isHidden(block.previous())) {
        openHidden(rangeOf(block.previous()));
        return true;
    }
    if (event.key() == Qt::Key_Delete && isEmpty && cursor.atBlockEnd() && isHidden(block.next())) {
        openHidden(rangeOf(block.next()));
        return true;
    }
    const bool isReturn = event.key() == Qt::Key_Return || event.key() == Qt::Key_Enter;
    const bool writes = isReturn || event.key() == Qt::Key_Backspace || event.key() == Qt::Key_Delete
                        || (!event.text().isEmpty() && event.text().at(0) >= u' ');
    if (!writes)
        return false;
    if (isFrontmatterFolded() && cursor.selectionStart() < m_controller.definition().syntax().body().start)
        setFrontmatterFolded(false);
    // A line that begins behind a head would be hidden at once.
    openHidden({cursor.selectionStart(), cursor.selectionEnd() + (isReturn ? 1 : 0)});
    return false;
}

const FoldPart *PromptEdit::foldedPartAt(const QTextBlock &head) const
{
    if (m_shared->folds.isEmpty())
        return nullptr;
    const PromptStructure &structure = m_shared->structure.present();
    const qsizetype index = structure.foldStartingIn(rangeOf(head));
    return index >= 0 && m_shared->folds.isFolded(structure.folds.at(index)) ? &structure.folds.at(index) : nullptr;
}

QString PromptEdit::chipText(const FoldPart &part) const
{
    return tr("%n line(s) hidden", nullptr, m_shared->folds.hiddenLines(part));
}

QRectF PromptEdit::foldChip(const VisibleBlock &head, const FoldPart &part) const
{
    const QTextLayout *layout = head.block.layout();
    const QTextLine line = layout->lineCount() > 0 ? layout->lineAt(layout->lineCount() - 1) : QTextLine();
    if (!line.isValid())
        return {};
    const QFontMetricsF metrics(font());
    const qreal left = head.area.left() + line.naturalTextRect().right() + metrics.averageCharWidth();
    return {left, head.area.top() + line.y() + 1,
            metrics.horizontalAdvance(chipText(part)) + 2 * metrics.averageCharWidth(), line.height() - 2};
}

void PromptEdit::paintFoldChip(QPainter &painter, const VisibleBlock &head, const FoldPart &part) const
{
    const QRectF chip = foldChip(head, part);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(m_colours.currentLineNumber);
    painter.setBrush(m_colours.gutter);
    painter.drawRoundedRect(chip.adjusted(0.5, 0.5, -0.5, -0.5), 3, 3);
    painter.setFont(font());
    painter.drawText(chip, Qt::AlignCenter, chipText(part));
    painter.restore();
}

} // namespace Agentwright::App
