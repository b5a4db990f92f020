// SPDX-License-Identifier: MIT
#pragma once

#include <agentwright/syntax/document_syntax.h>

class QTextDocument;

namespace Agentwright::App {

/// Hides the lines between the opening fence and the body. Works on a document with a QPlainTextDocumentLayout.
class FrontmatterFold
{
public:
    explicit FrontmatterFold(QTextDocument *document) : m_document(document) { }

    static bool isPossible(const DocumentSyntax &syntax);

    bool isFolded() const { return m_isFolded; }
    /// True when that changed anything.
    bool setFolded(bool folded, const DocumentSyntax &syntax);
    /// After every change of the text: keeps exactly those lines hidden. True when the fold had to be opened.
    bool update(const DocumentSyntax &syntax);

    /// Lines that are hidden.
    int hiddenLines() const { return m_isFolded ? m_lastHidden : 0; }

private:
    bool isAsWanted(int lastHidden) const;
    void show(int lastHidden);

    QTextDocument *m_document;
    bool m_isFolded = false;
    int m_lastHidden = 0; ///< block number; blocks 1 to this one are hidden
};

} // namespace Agentwright::App
