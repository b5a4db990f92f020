// SPDX-License-Identifier: MIT
// What is shown beside the text itself: spelling, white space, the paragraph that has the focus.
#include "editor/prompt_edit.h"

#include "document/document_controller.h"
#include "editor/range_marks.h"
#include "editor/spelling.h"
#include "typing/prose_words.h"

#include <QActionGroup>
#include <QMenu>
#include <QPainter>
#include <QTextDocument>
#include <QTextOption>

using namespace Qt::StringLiterals;

namespace Agentwright::App {

// --- Spelling ---

void PromptEdit::setSpelling(Spelling *spelling)
{
    if (m_spelling)
        m_spelling->disconnect(this);
    m_spelling = spelling;
    if (spelling)
        connect(spelling, &Spelling::changed, viewport(), qOverload<>(&QWidget::update));
    viewport()->update();
}

void PromptEdit::setLanguage(const QString &language)
{
    if (m_language == language)
        return;
    m_language = language;
    viewport()->update();
    Q_EMIT languageChanged(language);
}

void PromptEdit::paintMisspellings(QPainter &painter, const VisibleBlock &visible) const
{
    if (!m_spelling || !m_spelling->isOn())
        return;
    painter.setPen(QPen(m_colours.misspelt, 1.6, Qt::DotLine));
    for (const TextRange &word : wordsToCheck(m_controller.definition(), rangeOf(visible.block))) {
        // One that is still being typed is not wrong yet.
        if (hasFocus() && word.end == caretOffset())
            continue;
        if (m_spelling->isCorrect(word.in(m_controller.text()).toString(), m_language).value_or(true))
            continue;
        for (const QRectF &area : areasOf(word, visible.block, visible.area.topLeft()))
            painter.drawLine(area.bottomLeft() - QPointF(0, 1), area.bottomRight() - QPointF(0, 1));
    }
}

void PromptEdit::addSpellingActions(QMenu &menu, qsizetype offset)
{
    if (!m_spelling || !m_spelling->isOn())
        return;
    QAction *before = menu.actions().value(0);
    const QTextBlock block = m_controller.textDocument()->findBlock(int(offset));
    for (const TextRange &word : wordsToCheck(m_controller.definition(), rangeOf(block))) {
        const QString text = word.in(m_controller.text()).toString();
        if (word.touches(offset) && !m_spelling->isCorrect(text, m_language).value_or(true))
            addCorrections(menu, before, word);
    }
    addLanguages(menu, before);
    menu.insertSeparator(before);
}

void PromptEdit::addCorrections(QMenu &menu, QAction *before, const TextRange &word)
{
    constexpr qsizetype kMost = 6;
    const QString text = word.in(m_controller.text()).toString();
    const quint64 revision = m_controller.revision();
    for (const QString &correction : m_spelling->suggestions(text, m_language).mid(0, kMost)) {
        auto *action = new QAction(QString(correction).replace(u'&', u"&&"_s), &menu);
        action->setObjectName(u"correction"_s);
        connect(action, &QAction::triggered, this, [this, word, correction, revision] {
            if (m_controller.revision() == revision)
                type(TypedEdit::replace(word, correction, correction.size()));
        });
        menu.insertAction(before, action);
    }
    auto *learn = new QAction(tr("&Add “%1” to the Dictionary").arg(QString(text).replace(u'&', u"&&"_s)), &menu);
    learn->setObjectName(u"learnWord"_s);
    connect(learn, &QAction::triggered, this, [this, text] { m_spelling->learn(text, m_language); });
    menu.insertAction(before, learn);
}

void PromptEdit::addLanguages(QMenu &menu, QAction *before)
{
    const QList<std::pair<QString, QString>> languages = m_spelling->languages();
    if (languages.size() < 2)
        return;
    auto *choice = new QMenu(tr("Spelling &Language"), &menu);
    auto *group = new QActionGroup(choice);
    const QString present = m_language.isEmpty() ? m_spelling->defaultLanguage() : m_language;
    for (const auto &[code, name] : languages) {
        QAction *action = choice->addAction(name);
        action->setObjectName(u"language "_s + code);
        action->setCheckable(true);
        action->setChecked(code == present);
        group->addAction(action);
        connect(action, &QAction::triggered, this, [this, code] { setLanguage(code); });
    }
    menu.insertMenu(before, choice);
}

// --- White space ---

bool PromptEdit::isWhitespaceShown() const
{
    return document()->defaultTextOption().flags() & QTextOption::ShowTabsAndSpaces;
}

void PromptEdit::setWhitespaceShown(bool isShown)
{
    if (isShown == isWhitespaceShown())
        return;
    QTextOption option = document()->defaultTextOption();
    option.setFlags(isShown ? option.flags() | QTextOption::ShowTabsAndSpaces
                            : option.flags() & ~QTextOption::Flags(QTextOption::ShowTabsAndSpaces));
    document()->setDefaultTextOption(option);
}

// --- The paragraph of the caret ---

void PromptEdit::setParagraphFocused(bool isFocused)
{
    m_isParagraphFocused = isFocused;
    viewport()->update();
}

std::pair<int, int> PromptEdit::paragraphOfCaret() const
{
    constexpr int kMostLines = 500;
    const auto isBlank = [](const QTextBlock &block) { return !block.isValid() || block.text().trimmed().isEmpty(); };
    QTextBlock first = textCursor().block();
    QTextBlock last = first;
    for (int i = 0; i < kMostLines && !isBlank(first) && !isBlank(first.previous()); ++i)
        first = first.previous();
    for (int i = 0; i < kMostLines && !isBlank(last) && !isBlank(last.next()); ++i)
        last = last.next();
    return {first.blockNumber(), last.blockNumber()};
}

} // namespace Agentwright::App
