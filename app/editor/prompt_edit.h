// SPDX-License-Identifier: MIT
#pragma once

#include "editor/diagnostic_marks.h"
#include "editor/frontmatter_fold.h"

#include <agentwright/base/line_index.h>
#include <agentwright/base/text_range.h>

#include <QList>
#include <QPlainTextEdit>
#include <QTextBlock>

namespace KSyntaxHighlighting {
class Repository;
class SyntaxHighlighter;
} // namespace KSyntaxHighlighting

namespace Agentwright::App {

class DocumentController;
class Gutter;

/// A text block on the screen; the area is in coordinates of the viewport.
struct VisibleBlock {
    QTextBlock block;
    QRectF area;
};

/// The block's text without the line break.
TextRange rangeOf(const QTextBlock &block);

struct EditorColours {
    QColor gutter;
    QColor lineNumber;
    QColor currentLineNumber;
    QColor currentLine;
    QColor foldMark;
    QColor standInText;
    QColor standInBackground;
    SeverityColours severities;
};

/// The text of one definition. Shows and edits the controller's QTextDocument; paints findings, stand-ins and the fold over
/// it, always from the controller's state, and only for what is on the screen, so that a key press costs the same in a
/// text of any length. Must not outlive controller and repository.
class PromptEdit : public QPlainTextEdit
{
    Q_OBJECT
public:
    PromptEdit(DocumentController &controller, KSyntaxHighlighting::Repository &repository, QWidget *parent = nullptr);
    ~PromptEdit() override;

    DocumentController &controller() const { return m_controller; }
    const EditorColours &colours() const { return m_colours; }

    qsizetype caretOffset() const { return textCursor().position(); }
    LineColumn caretPosition() const;

    /// Selects the part, opening the fold when it is inside, and scrolls to it.
    void select(const TextRange &range);
    /// The same, with the focus.
    void goTo(const TextRange &range);

    /// Puts a section into the prompt (see templates/block_insertion.h) as one undo step, and the caret at its end.
    void insertBlock(const QString &block, qsizetype offset);

    bool canFoldFrontmatter() const;
    bool isFrontmatterFolded() const { return m_fold.isFolded(); }
    /// A caret in the frontmatter goes to the body's start when it folds.
    void setFrontmatterFolded(bool folded);
    void toggleFrontmatterFold() { setFrontmatterFolded(!isFrontmatterFolded()); }

    void setSoftWrap(bool wraps);
    bool isSoftWrapped() const { return lineWrapMode() != NoWrap; }
    /// Without the zoom, which is added.
    void setTextFont(const QFont &font);
    /// Points added to the font size; 0 is the size that setTextFont() gave.
    int zoom() const { return m_zoom; }
    void setZoom(int points);

    /// Blocks that touch these lines of the viewport, from top to bottom.
    QList<VisibleBlock> visibleBlocks(const QRect &lines) const;

Q_SIGNALS:
    void caretMoved(qsizetype offset);
    void frontmatterFoldedChanged(bool isFolded);
    void zoomChanged(int points);

protected:
    QMimeData *createMimeDataFromSelection() const override;
    bool canInsertFromMimeData(const QMimeData *source) const override;
    void insertFromMimeData(const QMimeData *source) override;
    bool event(QEvent *event) override;
    void changeEvent(QEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    void dropEvent(QDropEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    bool viewportEvent(QEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;

private:
    void takeTheme();
    void layOutGutter();
    void markCurrentLine();
    void onCaretMoved();
    void onDefinitionChanged();
    bool openFoldFor(const QKeyEvent &event);
    QRectF foldChip(const VisibleBlock &first) const;
    void paintFoldChip(QPainter &painter, const VisibleBlock &first) const;

    DocumentController &m_controller;
    KSyntaxHighlighting::Repository &m_repository;
    KSyntaxHighlighting::SyntaxHighlighter *m_highlighter = nullptr;
    Gutter *m_gutter;
    FrontmatterFold m_fold;
    EditorColours m_colours;
    int m_zoom = 0;
    int m_wheel = 0;
    int m_currentBlock = -1;
};

} // namespace Agentwright::App
