// SPDX-License-Identifier: MIT
#include "editor/text_folds.h"

#include <QPlainTextDocumentLayout>
#include <QSet>
#include <QTextBlock>
#include <QTextDocument>

#include <algorithm>
#include <utility>

namespace Agentwright::App {

namespace {

struct Lines {
    int first = 0;
    int last = -1;
};

/// Block numbers of what the part hides.
Lines hiddenBy(const FoldPart &part, const QTextDocument &document)
{
    return {document.findBlock(int(part.head.end)).blockNumber() + 1, document.findBlock(int(part.end)).blockNumber()};
}

} // namespace

qsizetype TextFolds::headAt(qsizetype offset) const
{
    for (qsizetype i = 0; i < m_heads.size(); ++i) {
        if (m_heads.at(i).position() == offset)
            return i;
    }
    return -1;
}

bool TextFolds::isFolded(const FoldPart &part) const
{
    return headAt(part.head.start) >= 0;
}

int TextFolds::hiddenLines(const FoldPart &part) const
{
    const Lines lines = hiddenBy(part, *m_document);
    return lines.last - lines.first + 1;
}

void TextFolds::setFolded(const FoldPart &part, bool folded, const PromptStructure &structure)
{
    const qsizetype present = headAt(part.head.start);
    if ((present >= 0) == folded)
        return;
    if (folded) {
        QTextCursor head(m_document);
        head.setPosition(int(part.head.start));
        head.setKeepPositionOnInsert(part.head.start == 0);
        m_heads.append(head);
    } else {
        m_heads.removeAt(present);
    }
    show(structure);
    Q_EMIT changed();
}

void TextFolds::setAllFolded(FoldPart::Kind kind, bool folded, const PromptStructure &structure)
{
    const qsizetype before = m_heads.size();
    for (const FoldPart &part : structure.folds) {
        if (part.kind != kind)
            continue;
        const qsizetype present = headAt(part.head.start);
        if (!folded && present >= 0) {
            m_heads.removeAt(present);
        } else if (folded && present < 0) {
            QTextCursor head(m_document);
            head.setPosition(int(part.head.start));
            m_heads.append(head);
        }
    }
    if (m_heads.size() == before)
        return;
    show(structure);
    Q_EMIT changed();
}

void TextFolds::open(const TextRange &range, const PromptStructure &structure)
{
    if (isEmpty())
        return;
    bool hasOpened = false;
    for (const FoldPart &part : structure.folds) {
        const qsizetype present = headAt(part.head.start);
        if (present < 0 || range.end <= part.head.end || range.start > part.end)
            continue;
        m_heads.removeAt(present);
        hasOpened = true;
    }
    if (!hasOpened)
        return;
    show(structure);
    Q_EMIT changed();
}

void TextFolds::update(const PromptStructure &structure)
{
    if (isEmpty())
        return;
    QSet<qsizetype> possible;
    for (const FoldPart &part : structure.folds)
        possible.insert(part.head.start);
    const qsizetype removed = m_heads.removeIf(
        [&possible](const QTextCursor &head) { return !possible.contains(head.position()); });
    show(structure);
    if (removed > 0)
        Q_EMIT changed();
}

void TextFolds::show(const PromptStructure &structure)
{
    QSet<qsizetype> heads;
    for (const QTextCursor &head : std::as_const(m_heads))
        heads.insert(head.position());
    QList<Lines> hidden; // sorted by their first line
    for (const FoldPart &part : structure.folds) {
        if (heads.contains(part.head.start))
            hidden.append(hiddenBy(part, *m_document));
    }
    auto next = hidden.cbegin();
    int lastHidden = -1;
    int number = 0;
    bool hasChanged = false;
    for (QTextBlock block = m_document->begin(); block.isValid(); block = block.next(), ++number) {
        for (; next != hidden.cend() && next->first <= number; ++next)
            lastHidden = std::max(lastHidden, next->last);
        const bool isVisible = number > lastHidden;
        if (block.isVisible() == isVisible)
            continue;
        block.setVisible(isVisible);
        block.setLineCount(isVisible ? std::max(1, block.layout()->lineCount()) : 0);
        hasChanged = true;
    }
    if (!hasChanged)
        return;
    auto *layout = static_cast<QPlainTextDocumentLayout *>(m_document->documentLayout());
    layout->requestUpdate();
    Q_EMIT layout->documentSizeChanged(layout->documentSize());
}

} // namespace Agentwright::App
