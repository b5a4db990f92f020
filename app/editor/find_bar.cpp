// SPDX-License-Identifier: MIT
#include "editor/find_bar.h"

#include "document/document_controller.h"
#include "editor/prompt_edit.h"

#include <QGridLayout>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QToolButton>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Agentwright::App {

namespace {

/// In a text of this size a search at every key press is not felt.
constexpr qsizetype kSearchedAtOnce = 100'000;
constexpr int kPauseMs = 80;

QLineEdit *makeLine(const QString &name, const QString &label)
{
    auto *line = new QLineEdit;
    line->setObjectName(name);
    line->setPlaceholderText(label);
    line->setAccessibleName(label);
    line->setClearButtonEnabled(true);
    line->setMinimumWidth(line->fontMetrics().averageCharWidth() * 18);
    return line;
}

} // namespace

// --- Building ---

FindBar::FindBar(QWidget *parent)
    : QWidget(parent)
    , m_rows(new QGridLayout(this))
    , m_pattern(makeLine(u"findText"_s, tr("Find")))
    , m_replacement(makeLine(u"replaceText"_s, tr("Replace with")))
    , m_replaceRow(new QWidget)
    , m_count(new QLabel)
{
    setObjectName(u"findBar"_s);
    buildRows();
    m_later.setSingleShot(true);
    connect(&m_later, &QTimer::timeout, this, &FindBar::search);
    connect(m_pattern, &QLineEdit::textChanged, this, &FindBar::searchAsTyped);
    for (QToolButton *toggle : {m_case, m_words, m_regex, m_inAll})
        connect(toggle, &QToolButton::toggled, this, &FindBar::search);
    connect(m_inSelection, &QToolButton::toggled, this, [this](bool isOn) {
        setScope(isOn);
        search();
    });
    hide();
}

FindBar::~FindBar() = default;

QToolButton *FindBar::addToggle(const QString &name, const QString &text, const QString &help)
{
    QToolButton *button = addButton(name, text, help);
    button->setCheckable(true);
    return button;
}

QToolButton *FindBar::addButton(const QString &name, const QString &text, const QString &help)
{
    auto *button = new QToolButton(this);
    button->setObjectName(name);
    button->setText(text);
    button->setToolTip(help);
    button->setAccessibleName(help);
    button->setAutoRaise(true);
    button->setFocusPolicy(Qt::StrongFocus);
    return button;
}

void FindBar::buildRows()
{
    m_count->setObjectName(u"findCount"_s);
    m_count->setMinimumWidth(fontMetrics().horizontalAdvance(tr("%1 of %2").arg(9999).arg(9999))); // nothing moves
    m_case = addToggle(u"findCase"_s, tr("Aa"), tr("Capitals matter"));
    m_words = addToggle(u"findWords"_s, tr("W"), tr("Whole words only"));
    m_regex = addToggle(u"findRegex"_s, tr(".*"), tr("Regular expression"));
    m_inSelection = addToggle(u"findInSelection"_s, tr("Selection"), tr("Only in what was selected"));
    m_inAll = addToggle(u"findInAll"_s, tr("All files"), tr("In all open definitions"));
    QToolButton *previous = addButton(u"findPrevious"_s, tr("↑"), tr("Previous match"));
    QToolButton *next = addButton(u"findNext"_s, tr("↓"), tr("Next match"));
    QToolButton *closing = addButton(u"findClose"_s, tr("✕"), tr("Close the search"));
    QToolButton *one = addButton(u"replaceOne"_s, tr("Replace"), tr("Replace this match and go to the next"));
    QToolButton *all = addButton(u"replaceAll"_s, tr("Replace All"), tr("Replace every match as one step"));

    m_rows->setContentsMargins(6, 3, 6, 3);
    m_rows->setSpacing(4);
    m_rows->setColumnStretch(0, 1);
    m_rows->addWidget(m_pattern, 0, 0);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(2);
    for (QWidget *widget :
         {static_cast<QWidget *>(m_case), static_cast<QWidget *>(m_words), static_cast<QWidget *>(m_regex),
          static_cast<QWidget *>(m_inSelection), static_cast<QWidget *>(m_inAll), static_cast<QWidget *>(m_count),
          static_cast<QWidget *>(previous), static_cast<QWidget *>(next), static_cast<QWidget *>(closing)})
        buttons->addWidget(widget);
    m_rows->addLayout(buttons, 0, 1);
    auto *replaceRow = new QHBoxLayout(m_replaceRow);
    replaceRow->setContentsMargins({});
    replaceRow->addWidget(m_replacement, 1);
    replaceRow->addWidget(one);
    replaceRow->addWidget(all);
    m_rows->addWidget(m_replaceRow, 1, 0, 1, 2);

    connect(previous, &QToolButton::clicked, this, &FindBar::findPrevious);
    connect(next, &QToolButton::clicked, this, &FindBar::findNext);
    connect(closing, &QToolButton::clicked, this, &FindBar::close);
    connect(one, &QToolButton::clicked, this, &FindBar::replaceOne);
    connect(all, &QToolButton::clicked, this, &FindBar::replaceAll);
}

// --- Where and what ---

void FindBar::setEditor(PromptEdit *editor)
{
    if (m_editor == editor)
        return;
    if (m_editor) {
        m_editor->setSearchMatches({});
        m_editor->controller().disconnect(this);
        m_editor->disconnect(this);
    }
    const bool isSameText = m_editor && editor && &m_editor->controller() == &editor->controller();
    m_editor = editor;
    if (!isSameText) {
        m_inSelection->setChecked(false);
        setScope(false);
    }
    if (!editor) {
        hide();
        return;
    }
    connect(&editor->controller(), &DocumentController::definitionChanged, this, [this] {
        if (isVisible())
            m_later.start(m_editor->controller().text().size() > kSearchedAtOnce ? kPauseMs : 0);
    });
    connect(editor, &PromptEdit::caretMoved, this, &FindBar::showCount);
    if (isVisible())
        search();
}

void FindBar::open(bool withReplace)
{
    if (!m_editor)
        return;
    const QTextCursor cursor = m_editor->textCursor();
    const TextRange selection(cursor.selectionStart(), cursor.selectionEnd());
    const QString selected = selection.in(m_editor->controller().text()).toString();
    const bool wasVisible = isVisible();
    m_origin = selection.start;
    if (selected.contains(u'\n'))
        m_inSelection->setChecked(true);
    else if (!selected.isEmpty() && !(wasVisible && m_inSelection->isChecked()))
        m_pattern->setText(m_regex->isChecked() ? QRegularExpression::escape(selected) : selected);
    m_replaceRow->setVisible(withReplace);
    show();
    search();
    m_pattern->setFocus(Qt::ShortcutFocusReason);
    m_pattern->selectAll();
}

void FindBar::setScope(bool isOn)
{
    m_scope = QTextCursor();
    if (!isOn || !m_editor || !m_editor->textCursor().hasSelection())
        return;
    m_scope = m_editor->textCursor();
    // The end stays in front of what is typed behind it.
    if (m_scope.position() < m_scope.anchor()) {
        const int start = m_scope.position();
        m_scope.setPosition(m_scope.anchor());
        m_scope.setPosition(start, QTextCursor::KeepAnchor);
    }
}

TextRange FindBar::scope() const
{
    if (m_scope.isNull())
        return {0, m_editor->controller().text().size()};
    return {m_scope.selectionStart(), m_scope.selectionEnd()};
}

SearchOptions FindBar::options() const
{
    return {m_pattern->text(), m_regex->isChecked(), m_case->isChecked(), m_words->isChecked()};
}

QList<PromptEdit *> FindBar::searched() const
{
    if (m_inAll->isChecked() && m_openEditors)
        return m_openEditors();
    return {m_editor};
}

// --- Finding ---

void FindBar::search()
{
    m_later.stop();
    if (!m_editor)
        return;
    m_note.clear();
    m_search = std::make_unique<TextSearch>(options());
    m_matches = m_search->matches(m_editor->controller().text(), scope());
    m_revision = m_editor->controller().revision();
    m_editor->setSearchMatches(isVisible() ? m_matches : QList<TextRange>());
    showCount();
}

/// The first match behind the place where the search began, while the pattern is being typed.
void FindBar::searchAsTyped()
{
    search();
    const qsizetype index = matchFrom(m_matches, m_origin);
    if (index >= 0)
        goTo(m_matches.at(index));
}

bool FindBar::isAtMatch() const
{
    const QTextCursor cursor = m_editor->textCursor();
    const TextRange selection(cursor.selectionStart(), cursor.selectionEnd());
    const qsizetype index = matchFrom(m_matches, selection.start);
    return index >= 0 && m_matches.at(index) == selection;
}

void FindBar::goTo(const TextRange &match)
{
    m_editor->select(match);
    if (!m_editor->viewport()->rect().contains(m_editor->cursorRect()))
        m_editor->centerCursor();
    showCount();
}

void FindBar::find(bool forward)
{
    if (!m_editor)
        return;
    if (!m_search || m_revision != m_editor->controller().revision() || !isVisible())
        search();
    const QTextCursor cursor = m_editor->textCursor();
    // An empty match at the caret would be found again and again.
    const bool isStuck = isAtMatch() && !cursor.hasSelection();
    const qsizetype from = forward ? cursor.selectionEnd() + (isStuck ? 1 : 0)
                                   : cursor.selectionStart() - (isStuck ? 1 : 0);
    const qsizetype index = forward ? matchFrom(m_matches, from) : matchBefore(m_matches, from);
    const bool wraps = index < 0 || (forward ? m_matches.at(index).start < from : m_matches.at(index).end > from);
    if (wraps && findElsewhere(forward))
        return;
    if (index < 0)
        return;
    m_note = wraps ? (forward ? tr("from the top") : tr("from the end")) : QString();
    m_origin = m_matches.at(index).start;
    goTo(m_matches.at(index));
}

/// In the next of the other texts that holds a match.
bool FindBar::findElsewhere(bool forward)
{
    QList<PromptEdit *> editors = searched();
    if (!forward)
        std::reverse(editors.begin(), editors.end());
    const qsizetype here = editors.indexOf(m_editor.data());
    for (qsizetype i = 1; i < editors.size(); ++i) {
        PromptEdit *other = editors.at((here + i) % editors.size());
        const QList<TextRange> matches = m_search->matches(other->controller().text());
        if (matches.isEmpty())
            continue;
        Q_EMIT editorWanted(other);
        setEditor(other);
        search();
        goTo(forward ? matches.first() : matches.last());
        return true;
    }
    return false;
}

void FindBar::showCount()
{
    if (!isVisible() || !m_editor || !m_search || m_revision != m_editor->controller().revision())
        return;
    QString text;
    if (!m_search->isValid()) {
        text = m_search->problem(); // nothing without a pattern
    } else if (m_matches.isEmpty()) {
        text = tr("No match");
    } else {
        const QTextCursor cursor = m_editor->textCursor();
        text = isAtMatch() ? tr("%1 of %2").arg(matchFrom(m_matches, cursor.selectionStart()) + 1).arg(m_matches.size())
                           : tr("%n match(es)", nullptr, int(m_matches.size()));
        if (m_search->wasStopped())
            text = tr("%1, and maybe more").arg(text);
    }
    m_count->setText(m_note.isEmpty() ? text : tr("%1 (%2)").arg(text, m_note));
}

// --- Replacing ---

void FindBar::replaceOne()
{
    if (!m_editor || m_editor->isReadOnly())
        return;
    if (!m_search || m_revision != m_editor->controller().revision())
        search();
    if (isAtMatch()) {
        const QTextCursor cursor = m_editor->textCursor();
        const TextRange match(cursor.selectionStart(), cursor.selectionEnd());
        const QString insert = m_search->replacementOf(m_editor->controller().text(), match, m_replacement->text());
        m_editor->type(TypedEdit::of(TextEdit(match, insert), Selection::at(match.start + insert.size())));
        search();
    }
    find(true);
}

void FindBar::replaceAll()
{
    if (!m_editor)
        return;
    search();
    qsizetype count = 0;
    int files = 0;
    for (PromptEdit *editor : searched()) {
        if (editor->isReadOnly())
            continue;
        DocumentController &controller = editor->controller();
        const TextRange part = editor == m_editor ? scope() : TextRange(0, controller.text().size());
        const TextEdit edit = m_search->replaceAll(controller.text(), part, m_replacement->text());
        if (edit.isEmpty() || !controller.apply(edit, {ChangeOrigin::Kind::Command, {}}))
            continue;
        count += edit.changes().size();
        ++files;
    }
    search();
    m_note = files > 1 ? tr("%1 replaced in %2 files").arg(count).arg(files) : tr("%1 replaced").arg(count);
    showCount();
}

// --- Events ---

void FindBar::close()
{
    hide();
    if (m_editor)
        m_editor->setFocus();
}

void FindBar::hideEvent(QHideEvent *event)
{
    QWidget::hideEvent(event);
    m_later.stop();
    if (m_editor)
        m_editor->setSearchMatches({});
}

void FindBar::keyPressEvent(QKeyEvent *event)
{
    const bool isReturn = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (event->key() == Qt::Key_Escape)
        close();
    else if (isReturn && m_replacement->hasFocus())
        replaceOne();
    else if (isReturn)
        find(!(event->modifiers() & Qt::ShiftModifier));
    else
        QWidget::keyPressEvent(event);
}

} // namespace Agentwright::App
