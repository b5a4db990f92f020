// SPDX-License-Identifier: MIT
#pragma once

#include "typing/prompt_structure.h"

#include <QList>
#include <QObject>
#include <QTextCursor>

class QTextBlock;
class QTextDocument;

namespace Agentwright::App {

/// What is folded away in a document. The lines stay in it; they are only not laid out. Folds follow the text: one whose head
/// goes opens. All functions take the structure of the present text.
class TextFolds : public QObject
{
    Q_OBJECT
public:
    explicit TextFolds(QTextDocument *document) : m_document(document) { }

    bool isEmpty() const { return m_heads.isEmpty(); }
    /// Forgets all folds, for another text.
    void clear() { m_heads.clear(); }
    bool isFolded(const FoldPart &part) const;
    /// Lines that the part hides when it is folded.
    int hiddenLines(const FoldPart &part) const;

    void setFolded(const FoldPart &part, bool folded, const PromptStructure &structure);
    void setAllFolded(FoldPart::Kind kind, bool folded, const PromptStructure &structure);
    /// Opens every fold that hides some of the lines that the range touches.
    void open(const TextRange &range, const PromptStructure &structure);
    /// After every change of the text: keeps hidden what is folded and nothing else.
    void update(const PromptStructure &structure);

Q_SIGNALS:
    void changed();

private:
    qsizetype headAt(qsizetype offset) const;
    void show(const PromptStructure &structure);

    QTextDocument *m_document;
    QList<QTextCursor> m_heads; ///< the first units of what is folded
};

} // namespace Agentwright::App
