// SPDX-License-Identifier: MIT
#include "editor/frontmatter_fold.h"

#include <QPlainTextDocumentLayout>
#include <QTextBlock>
#include <QTextDocument>

#include <algorithm>

namespace Agentwright::App {

bool FrontmatterFold::isPossible(const DocumentSyntax &syntax)
{
    return syntax.fences() == FenceState::Closed || syntax.fences() == FenceState::OddClosing;
}

/// Number of the last block that belongs to the frontmatter.
static int lastLine(const QTextDocument &document, const DocumentSyntax &syntax)
{
    const qsizetype lastUnit = std::max(syntax.closing().start, syntax.closing().end - 1);
    return document.findBlock(int(lastUnit)).blockNumber();
}

bool FrontmatterFold::setFolded(bool folded, const DocumentSyntax &syntax)
{
    folded = folded && isPossible(syntax);
    if (folded == m_isFolded)
        return false;
    m_isFolded = folded;
    m_lastHidden = folded ? lastLine(*m_document, syntax) : 0;
    show(m_lastHidden);
    return true;
}

bool FrontmatterFold::update(const DocumentSyntax &syntax)
{
    if (!m_isFolded)
        return false;
    if (!isPossible(syntax))
        return setFolded(false, syntax);
    m_lastHidden = lastLine(*m_document, syntax);
    if (!isAsWanted(m_lastHidden))
        show(m_lastHidden);
    return false;
}

/// Hidden blocks follow the first one without a gap, so that only their ends have to be looked at.
bool FrontmatterFold::isAsWanted(int lastHidden) const
{
    QTextBlock block = m_document->begin().next();
    for (; block.isValid() && block.blockNumber() <= lastHidden; block = block.next()) {
        if (block.isVisible())
            return false;
    }
    return m_document->begin().isVisible() && (!block.isValid() || block.isVisible());
}

void FrontmatterFold::show(int lastHidden)
{
    for (QTextBlock block = m_document->begin(); block.isValid(); block = block.next()) {
        const bool isVisible = block.blockNumber() == 0 || block.blockNumber() > lastHidden;
        if (block.isVisible() == isVisible)
            continue;
        block.setVisible(isVisible);
        block.setLineCount(isVisible ? std::max(1, block.layout()->lineCount()) : 0);
    }
    auto *layout = static_cast<QPlainTextDocumentLayout *>(m_document->documentLayout());
    layout->requestUpdate();
    Q_EMIT layout->documentSizeChanged(layout->documentSize());
}

} // namespace Agentwright::App
