// SPDX-License-Identifier: MIT
#pragma once

#include "editor/diagnostic_marks.h"
#include "editor/snippet_session.h"
#include "typing/prompt_structure.h"
#include "typing/typed_edit.h"

#include <agentwright/base/line_index.h>
#include <agentwright/base/text_range.h>
#include <agentwright/model/definition_view.h>

#include <QList>
#include <QPlainTextEdit>
#include <QTextBlock>
#include <QTextCursor>

#include <functional>
#include <memory>
#include <utility>

namespace Agentwright::App {

class DocumentController;
class CompletionPopup;
class Gutter;
class LiveStructure;
class SectionLine;
class SharedText;
class Spelling;

/// What a command makes of a definition's text and the selection in it.
using TypingFunction = std::function<TypedEdit(const DefinitionView &definition, const Selection &selection)>;

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
    QColor searchMatch;
    QColor misspelt;
    QColor pair;
    SeverityColours severities;
};

/// The text of one definition. Shows and edits the controller's QTextDocument; paints findings, stand-ins and the fold over
/// it, always from the controller's state, and only for what is on the screen, so that a key press costs the same in a
/// text of any length. Must not outlive the controller.
class PromptEdit : public QPlainTextEdit
{
    Q_OBJECT
public:
    explicit PromptEdit(DocumentController &controller, QWidget *parent = nullptr);
    /// Another view of the other one's text, at the same place and with the same look.
    PromptEdit(const PromptEdit &other, QWidget *parent);
    ~PromptEdit() override;

    DocumentController &controller() const { return m_controller; }
    const EditorColours &colours() const { return m_colours; }

    qsizetype caretOffset() const { return textCursor().position(); }
    LineColumn caretPosition() const;

    /// Selects the part, opening the fold when it is inside, and scrolls to it.
    void select(const TextRange &range);
    /// The same, with the focus.
    void goTo(const TextRange &range);

    Selection selection() const { return {textCursor().anchor(), textCursor().position()}; }
    /// Makes an edit of this text one undo step, and selects what it says; nothing when it is not handled.
    void type(const TypedEdit &typed);
    /// The same for what the function makes of the present text and selection.
    void type(const TypingFunction &function);
    /// Shows what could stand at the caret.
    void complete();
    /// Written by their prefix and Tab.
    void setSnippets(const QList<Snippet> &snippets) { m_snippets = snippets; }
    const QList<Snippet> &snippets() const { return m_snippets; }
    void insertSnippet(const Snippet &snippet, const TextRange &replaced);
    /// What the clipboard has, as plain text.
    void pastePlain();

    /// The next character that nobody sees or that looks like another one, with its name in a tool tip; after the last one it
    /// is the first one again. False when there is none.
    bool goToNextOddCharacter();

    /// Marks these parts of the present text until it changes.
    void setSearchMatches(const QList<TextRange> &matches);

    /// Puts a section into the prompt (see templates/block_insertion.h) as one undo step, and the caret at its end.
    void insertBlock(const QString &block, qsizetype offset);

    bool canFoldFrontmatter() const;
    bool isFrontmatterFolded() const;
    /// A caret in the frontmatter goes to the body's start when it folds.
    void setFrontmatterFolded(bool folded);
    void toggleFrontmatterFold() { setFrontmatterFolded(!isFrontmatterFolded()); }

    LiveStructure &structure() const;
    bool isFolded(const FoldPart &part) const;
    /// A caret in what is hidden goes to a visible place.
    void setFolded(const FoldPart &part, bool folded);
    /// The innermost part around the caret; one that is folded opens.
    void toggleFoldAtCaret();
    /// Every heading and pair of tags; code and frontmatter stay as they are.
    void foldAllSections();
    void unfoldAll();

    void setSoftWrap(bool wraps);
    bool isSoftWrapped() const { return lineWrapMode() != NoWrap; }
    /// Without the zoom, which is added.
    void setTextFont(const QFont &font);
    /// Points added to the font size; 0 is the size that setTextFont() gave.
    int zoom() const { return m_zoom; }
    void setZoom(int points);

    /// Not owned; nullptr for none. Must live as long as it is used here.
    void setSpelling(Spelling *spelling);
    /// Code such as "en_US"; empty for the usual one.
    QString language() const { return m_language; }
    void setLanguage(const QString &language);
    /// At the top of a menu: corrections of a misspelt word at the offset, and the choice of the language.
    void addSpellingActions(QMenu &menu, qsizetype offset);

    bool isWhitespaceShown() const;
    void setWhitespaceShown(bool isShown);
    /// Everything but the paragraph of the caret is paler.
    bool isParagraphFocused() const { return m_isParagraphFocused; }
    void setParagraphFocused(bool isFocused);

    /// Blocks that touch these lines of the viewport, from top to bottom.
    QList<VisibleBlock> visibleBlocks(const QRect &lines) const;

Q_SIGNALS:
    void caretMoved(qsizetype offset);
    void frontmatterFoldedChanged(bool isFolded);
    void zoomChanged(int points);
    void languageChanged(const QString &language);

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
    void showEvent(QShowEvent *event) override;
    bool viewportEvent(QEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;

private:
    PromptEdit(std::shared_ptr<SharedText> shared, QWidget *parent);
    void takeTheme();
    void layOutGutter();
    void markCurrentLine();
    void paintSearchMatches(QPainter &painter, const VisibleBlock &visible) const;
    void onCaretMoved();
    void onStructureChanged();
    bool takeKey(const QKeyEvent &event);
    bool takeSnippetKey(const QKeyEvent &event);
    void offerCompletion(const QKeyEvent &event);
    bool openFoldFor(const QKeyEvent &event);
    const FoldPart *frontmatterPart() const;
    /// What is folded behind that line; nullptr for nothing.
    const FoldPart *foldedPartAt(const QTextBlock &head) const;
    void openHidden(const TextRange &range);
    void onFoldsChanged();
    void leaveHidden();
    void keepTop();
    QString chipText(const FoldPart &part) const;
    QRectF foldChip(const VisibleBlock &head, const FoldPart &part) const;
    void paintFoldChip(QPainter &painter, const VisibleBlock &head, const FoldPart &part) const;
    void markPair();
    void paintPair(QPainter &painter, const VisibleBlock &visible) const;
    void updateBlocksAt(const QList<TextRange> &ranges);
    void paintMisspellings(QPainter &painter, const VisibleBlock &visible) const;
    /// First and last block by number, up to the next blank lines.
    std::pair<int, int> paragraphOfCaret() const;
    void addCorrections(QMenu &menu, QAction *before, const TextRange &word);
    void addLanguages(QMenu &menu, QAction *before);

    const std::shared_ptr<SharedText> m_shared;
    DocumentController &m_controller;
    Gutter *m_gutter;
    SectionLine *m_sectionLine;
    CompletionPopup *m_completion;
    QList<Snippet> m_snippets = builtInSnippets();
    SnippetSession m_snippet;
    QTextCursor m_top; ///< in the line at the top; null at the text's start
    bool m_wasFrontmatterFolded = false;
    QList<TextRange> m_pair; ///< brackets or tags at the caret
    EditorColours m_colours;
    QList<TextRange> m_searchMatches;
    quint64 m_searchRevision = 0;
    Spelling *m_spelling = nullptr;
    QString m_language;
    bool m_isParagraphFocused = false;
    std::pair<int, int> m_paragraph; ///< that has it
    int m_zoom = 0;
    int m_wheel = 0;
    int m_currentBlock = -1;
};

} // namespace Agentwright::App
