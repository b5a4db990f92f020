// SPDX-License-Identifier: MIT
#include "editor/prompt_edit.h"

#include "document/document_controller.h"
#include "editor/block_mime.h"
#include "editor/clipboard_text.h"
#include "editor/completion_popup.h"
#include "editor/gutter.h"
#include "editor/odd_character_marks.h"
#include "editor/range_marks.h"
#include "editor/section_line.h"
#include "editor/shared_text.h"
#include "editor/stand_in_marks.h"
#include "typing/hover_help.h"
#include "typing/pair_typing.h"
#include "widgets/code_highlighter.h"
#include "widgets/contrast.h"

#include <agentwright/base/file_text.h>
#include <agentwright/base/odd_characters.h>
#include <agentwright/rules/rule.h>
#include <agentwright/templates/block_insertion.h>

#include <KSyntaxHighlighting/Theme>

#include <QAction>
#include <QContextMenuEvent>
#include <QDropEvent>
#include <QFontDatabase>
#include <QHelpEvent>
#include <QMenu>
#include <QMimeData>
#include <QPainter>
#include <QScrollBar>
#include <QToolTip>

#include <algorithm>
#include <memory>
#include <utility>

using namespace Qt::StringLiterals;

namespace Agentwright::App {

TextRange rangeOf(const QTextBlock &block)
{
    return {block.position(), block.position() + block.length() - 1};
}

PromptEdit::PromptEdit(DocumentController &controller, QWidget *parent)
    : PromptEdit(std::make_shared<SharedText>(controller), parent)
{ }

PromptEdit::PromptEdit(const PromptEdit &other, QWidget *parent) : PromptEdit(other.m_shared, parent)
{
    m_zoom = other.m_zoom;
    setFont(other.font());
    setLineWrapMode(other.lineWrapMode());
    m_snippets = other.m_snippets;
    m_language = other.m_language;
    m_isParagraphFocused = other.m_isParagraphFocused;
    setSpelling(other.m_spelling);
    setTextCursor(other.textCursor());
    verticalScrollBar()->setValue(other.verticalScrollBar()->value());
}

PromptEdit::PromptEdit(std::shared_ptr<SharedText> shared, QWidget *parent)
    : QPlainTextEdit(parent)
    , m_shared(std::move(shared))
    , m_controller(m_shared->controller)
    , m_gutter(new Gutter(*this))
    , m_sectionLine(new SectionLine(*this))
    , m_completion(new CompletionPopup(*this))
{
    setDocument(m_controller.textDocument());
    setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    setWordWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    setTabChangesFocus(false);
    setLayoutDirection(Qt::LeftToRight); // a line begins where it is written to begin, in every language of the program
    setObjectName("promptEdit"_L1);
    setAccessibleName(tr("Text of the definition"));
    takeTheme();

    connect(this, &QPlainTextEdit::blockCountChanged, this, [this] {
        layOutGutter();
        keepTop();
    });
    connect(this, &QPlainTextEdit::cursorPositionChanged, this, &PromptEdit::onCaretMoved);
    connect(this, &QPlainTextEdit::updateRequest, m_gutter, [this](const QRect &area, int scrolled) {
        if (scrolled != 0)
            m_gutter->scroll(0, scrolled);
        else
            m_gutter->update(0, area.y(), m_gutter->width(), area.height());
    });
    connect(&m_shared->structure, &LiveStructure::changed, this, &PromptEdit::onStructureChanged);
    connect(&m_shared->folds, &TextFolds::changed, this, &PromptEdit::onFoldsChanged);
    connect(verticalScrollBar(), &QScrollBar::valueChanged, this, [this](int line) {
        m_sectionLine->refresh();
        m_top = line > 0 ? QTextCursor(firstVisibleBlock()) : QTextCursor();
    });
    connect(&m_controller, &DocumentController::diagnosticsChanged, this, [this] {
        viewport()->update();
        m_gutter->update();
    });
    layOutGutter();
    markCurrentLine();
}

PromptEdit::~PromptEdit() = default;

// --- Where we are ---

LineColumn PromptEdit::caretPosition() const
{
    const QTextCursor cursor = textCursor();
    return {cursor.blockNumber() + 1, cursor.positionInBlock() + 1};
}

void PromptEdit::select(const TextRange &range)
{
    const qsizetype last = m_controller.text().size();
    QTextCursor cursor = textCursor();
    cursor.setPosition(int(std::min(range.end, last)));
    cursor.setPosition(int(std::min(range.start, last)), QTextCursor::KeepAnchor);
    openHidden(range);
    setTextCursor(cursor);
    ensureCursorVisible();
}

void PromptEdit::goTo(const TextRange &range)
{
    select(range);
    centerCursor();
    setFocus(Qt::OtherFocusReason);
}

bool PromptEdit::goToNextOddCharacter()
{
    const QString &text = m_controller.text();
    auto odd = nextOddCharacter(text, textCursor().selectionEnd(), text.size());
    if (!odd)
        odd = nextOddCharacter(text, 0, text.size());
    if (!odd)
        return false;
    goTo(odd->range);
    QToolTip::showText(viewport()->mapToGlobal(cursorRect().bottomRight()), oddCharacterHelp(*odd), viewport());
    return true;
}

/// Where one does not write, the same lines are shown when some come or go above them.
void PromptEdit::keepTop()
{
    if (!hasFocus() && !m_top.isNull() && m_top.block() != firstVisibleBlock() && m_top.block().isVisible())
        verticalScrollBar()->setValue(m_top.block().firstLineNumber());
}

void PromptEdit::setSearchMatches(const QList<TextRange> &matches)
{
    m_searchMatches = matches;
    m_searchRevision = m_controller.revision();
    viewport()->update();
}

/// A frame that is seen on any ground; the rest lets the text through.
static void paintMatch(QPainter &painter, const QRectF &area, const QColor &colour, const QColor &ground)
{
    painter.fillRect(area, colour);
    painter.setPen(legible(QColor::fromRgb(colour.rgb()), ground, kShapeContrast));
    painter.setBrush(Qt::NoBrush);
    painter.drawRect(area.adjusted(0.5, 0.5, -0.5, -0.5));
}

void PromptEdit::paintSearchMatches(QPainter &painter, const VisibleBlock &visible) const
{
    if (m_searchRevision != m_controller.revision())
        return;
    const auto [first, last] = rangesIn(m_searchMatches, rangeOf(visible.block));
    for (qsizetype i = first; i < last; ++i) {
        for (const QRectF &area : areasOf(m_searchMatches.at(i), visible.block, visible.area.topLeft()))
            paintMatch(painter, area, m_colours.searchMatch, palette().color(QPalette::Base));
    }
}

void PromptEdit::markPair()
{
    QList<TextRange> pair;
    if (const auto found = pairAt(m_controller.definition(), caretOffset()))
        pair = {found->first, found->second};
    if (pair == m_pair)
        return;
    updateBlocksAt(std::exchange(m_pair, pair));
    updateBlocksAt(m_pair);
}

/// A repaint of everything at every key press would be felt.
void PromptEdit::updateBlocksAt(const QList<TextRange> &ranges)
{
    if (ranges.isEmpty())
        return;
    for (const VisibleBlock &visible : visibleBlocks(viewport()->rect())) {
        const TextRange block = rangeOf(visible.block);
        if (std::ranges::any_of(ranges, [&block](const TextRange &range) {
                return range.start <= block.end && range.end >= block.start;
            }))
            viewport()->update(visible.area.toAlignedRect());
    }
}

void PromptEdit::paintPair(QPainter &painter, const VisibleBlock &visible) const
{
    for (const TextRange &end : m_pair) {
        for (const QRectF &area : areasOf(end, visible.block, visible.area.topLeft())) {
            painter.setPen(m_colours.pair);
            painter.drawRect(area.adjusted(0, 1, -1, -2));
        }
    }
}

void PromptEdit::onCaretMoved()
{
    // The caret is never inside of what is hidden.
    if (!textCursor().block().isVisible())
        openHidden(rangeOf(textCursor().block()));
    markCurrentLine();
    m_snippet.caretMoved(caretOffset());
    markPair();
    Q_EMIT caretMoved(caretOffset());
}

void PromptEdit::markCurrentLine()
{
    const int block = textCursor().blockNumber();
    if (block != m_currentBlock) {
        m_currentBlock = block;
        m_gutter->update();
    }
    QTextEdit::ExtraSelection line;
    line.cursor = textCursor();
    line.cursor.clearSelection();
    line.format.setBackground(m_colours.currentLine);
    line.format.setProperty(QTextFormat::FullWidthSelection, true);
    setExtraSelections({line});
}

// --- Look ---

void PromptEdit::takeTheme()
{
    using KSyntaxHighlighting::Theme;
    const Theme theme = codeThemeFor(palette());
    const auto colour = [&theme](Theme::EditorColorRole role) { return QColor::fromRgba(theme.editorColor(role)); };
    m_colours = {colour(Theme::IconBorder),
                 colour(Theme::LineNumbers),
                 colour(Theme::CurrentLineNumber),
                 colour(Theme::CurrentLine),
                 colour(Theme::CodeFolding),
                 palette().color(QPalette::HighlightedText),
                 palette().color(QPalette::Highlight),
                 colour(Theme::SearchHighlight),
                 colour(Theme::SpellChecking),
                 colour(Theme::BracketMatching),
                 severityColoursOf(palette())};
    m_colours.searchMatch.setAlpha(110); // painted over the text
    if (isVisible())
        m_shared->setTheme(theme);
}

/// The text gets its colours when it is first to be seen: of many tabs most are not.
void PromptEdit::showEvent(QShowEvent *event)
{
    QPlainTextEdit::showEvent(event);
    m_shared->setTheme(codeThemeFor(palette()));
}

void PromptEdit::setSoftWrap(bool wraps)
{
    setLineWrapMode(wraps ? WidgetWidth : NoWrap);
}

void PromptEdit::setTextFont(const QFont &font)
{
    QFont zoomed = font;
    zoomed.setPointSizeF(std::max(4.0, font.pointSizeF() + m_zoom));
    setFont(zoomed);
}

void PromptEdit::setZoom(int points)
{
    const qreal normal = font().pointSizeF() - m_zoom;
    points = std::max(points, int(4 - normal));
    if (points == m_zoom)
        return;
    QFont zoomed = font();
    zoomed.setPointSizeF(normal + points);
    m_zoom = points;
    setFont(zoomed);
    Q_EMIT zoomChanged(m_zoom);
}

void PromptEdit::layOutGutter()
{
    const int width = m_gutter->wantedWidth();
    const bool isRightToLeft = layoutDirection() == Qt::RightToLeft;
    const int top = m_sectionLine->wantedHeight();
    setViewportMargins(isRightToLeft ? 0 : width, top, isRightToLeft ? width : 0, 0);
    const QRect inside = contentsRect();
    m_sectionLine->setGeometry(inside.left(), inside.top(), inside.width(), top);
    m_gutter->setGeometry(isRightToLeft ? inside.right() - width + 1 : inside.left(), inside.top() + top, width,
                          inside.height() - top);
}

QList<VisibleBlock> PromptEdit::visibleBlocks(const QRect &lines) const
{
    QList<VisibleBlock> visible;
    const QPointF offset = contentOffset();
    for (QTextBlock block = firstVisibleBlock(); block.isValid(); block = block.next()) {
        if (!block.isVisible())
            continue;
        const QRectF area = blockBoundingGeometry(block).translated(offset);
        if (area.top() > lines.bottom())
            break;
        if (area.bottom() >= lines.top())
            visible.append({block, area});
    }
    return visible;
}

void PromptEdit::paintEvent(QPaintEvent *event)
{
    QPlainTextEdit::paintEvent(event);
    QPainter painter(viewport());
    painter.setFont(font());
    const QRectF clip = event->rect();
    QColor veil = palette().color(QPalette::Base);
    veil.setAlpha(170);
    const std::pair<int, int> paragraph = m_isParagraphFocused ? paragraphOfCaret() : std::pair<int, int>();
    if (std::exchange(m_paragraph, paragraph) != paragraph)
        viewport()->update(); // this may be the present line alone
    for (const VisibleBlock &visible : visibleBlocks(event->rect())) {
        const QPointF topLeft = visible.area.topLeft();
        paintSearchMatches(painter, visible);
        paintPair(painter, visible);
        paintMisspellings(painter, visible);
        paintStandIns(painter, visible.block, topLeft, clip, m_colours.standInText, m_colours.standInBackground);
        paintOddCharacters(painter, visible.block, topLeft, clip, m_colours.severities);
        paintUnderlines(painter, visible.block, topLeft, clip, m_controller.diagnostics(), m_colours.severities);
        const int number = visible.block.blockNumber();
        if (m_isParagraphFocused && (number < m_paragraph.first || number > m_paragraph.second))
            painter.fillRect(visible.area, veil);
        if (const FoldPart *part = foldedPartAt(visible.block))
            paintFoldChip(painter, visible, *part);
    }
}

// --- Events ---

void PromptEdit::dropEvent(QDropEvent *event)
{
    if (!holdsBlock(*event->mimeData()) || isReadOnly()) {
        QPlainTextEdit::dropEvent(event);
        return;
    }
    // The base class shows where the text would go, and is to stop doing so.
    QDragLeaveEvent leave;
    dragLeaveEvent(&leave);
    event->acceptProposedAction();
    insertBlock(blockFrom(*event->mimeData()), cursorForPosition(event->position().toPoint()).position());
}

void PromptEdit::mousePressEvent(QMouseEvent *event)
{
    if (!m_shared->folds.isEmpty() && event->button() == Qt::LeftButton) {
        for (const VisibleBlock &hit : visibleBlocks({0, event->position().toPoint().y(), 1, 1})) {
            const FoldPart *part = foldedPartAt(hit.block);
            if (part && foldChip(hit, *part).contains(event->position())) {
                setFolded(*part, false);
                return;
            }
        }
    }
    QPlainTextEdit::mousePressEvent(event);
}

void PromptEdit::contextMenuEvent(QContextMenuEvent *event)
{
    const std::unique_ptr<QMenu> menu(createStandardContextMenu(event->pos()));
    QAction *first = menu->actions().value(0);
    const qsizetype offset = event->reason() == QContextMenuEvent::Keyboard
                                 ? caretOffset()
                                 : cursorForPosition(event->pos()).position();
    for (const Diagnostic &diagnostic : diagnosticsAt(m_controller.diagnostics(), offset)) {
        for (qsizetype i = 0; i < diagnostic.fixes.size(); ++i) {
            auto *action = new QAction(title(diagnostic.fixes.at(i)), menu.get());
            connect(action, &QAction::triggered, this, [this, diagnostic, i] {
                // Refused when an edit has done away with the finding: then there is nothing to do.
                (void)m_controller.applyFix(diagnostic, i);
            });
            menu->insertAction(first, action);
        }
    }
    if (first && menu->actions().constFirst() != first)
        menu->insertSeparator(first);
    addSpellingActions(*menu, offset);
    menu->exec(event->globalPos());
}

bool PromptEdit::viewportEvent(QEvent *event)
{
    if (event->type() != QEvent::ToolTip)
        return QPlainTextEdit::viewportEvent(event);
    const auto *help = static_cast<QHelpEvent *>(event);
    const QTextCursor cursor = cursorForPosition(help->pos());
    // Behind the end of a line the nearest position is its end: no tool tip out there.
    const bool isOnText = cursorRect(cursor).adjusted(-20, 0, 20, 0).contains(help->pos());
    QString text;
    if (isOnText) {
        text = diagnosticsToolTip(diagnosticsAt(m_controller.diagnostics(), cursor.position()))
               + hoverHelp(m_controller.definition(), cursor.position());
    }
    QToolTip::showText(help->globalPos(), text, viewport());
    return true;
}

bool PromptEdit::event(QEvent *event)
{
    const bool isHandled = QPlainTextEdit::event(event);
    if (event->type() == QEvent::LayoutDirectionChange)
        layOutGutter();
    return isHandled;
}

void PromptEdit::changeEvent(QEvent *event)
{
    QPlainTextEdit::changeEvent(event);
    if (event->type() == QEvent::PaletteChange) {
        takeTheme();
        markCurrentLine();
        m_gutter->update();
    } else if (event->type() == QEvent::FontChange) {
        setTabStopDistance(QFontMetricsF(font()).horizontalAdvance(u' ') * 4);
        layOutGutter();
    }
}

void PromptEdit::resizeEvent(QResizeEvent *event)
{
    QPlainTextEdit::resizeEvent(event);
    layOutGutter();
    // A message above or a panel below takes room: not that where somebody writes.
    const QRect caret = cursorRect();
    if (caret.top() >= 0 && caret.bottom() <= event->oldSize().height() && caret.bottom() > event->size().height())
        ensureCursorVisible();
}

void PromptEdit::wheelEvent(QWheelEvent *event)
{
    if (!(event->modifiers() & Qt::ControlModifier)) {
        QPlainTextEdit::wheelEvent(event);
        return;
    }
    // Touchpads send many small steps: one point for each full notch.
    m_wheel += event->angleDelta().y();
    const int notches = m_wheel / QWheelEvent::DefaultDeltasPerStep;
    m_wheel -= notches * QWheelEvent::DefaultDeltasPerStep;
    setZoom(m_zoom + notches);
}

} // namespace Agentwright::App
