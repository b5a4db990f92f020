// SPDX-License-Identifier: MIT
#include "form/editors/trigger_field.h"

#include "form/editors/example_card.h"
#include "form/editors/leftover_note.h"
#include "form/editors/text_box.h"
#include "form/editors/trigger_leftovers.h"
#include "widgets/tab_order.h"
#include "widgets/theme_icon.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QScrollArea>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Agentwright::App {

namespace {

QList<ExampleDraft> draftsOf(const Trigger &trigger)
{
    QList<ExampleDraft> drafts;
    for (const ExampleBlock &example : trigger.examples)
        drafts.append(draftOf(example));
    return drafts;
}

constexpr int kDropLineHeight = 3;
constexpr qsizetype kMostCards = 30; ///< each one is some twenty widgets

/// The same edit with a text that can be written, where an empty one cannot: a turn without quotes.
template<typename Edit>
Result<QString> withEmptyText(Edit edit)
{
    const Result<QString> empty = edit(QString());
    return empty ? empty : edit(u"…"_s);
}

} // namespace

TriggerField::TriggerField(QWidget *parent)
    : FieldEditor(parent)
    , m_summary(new TextBox({}, this))
    , m_refusal(new QLabel(this))
    , m_cardLayout(new QVBoxLayout)
    , m_pager(new QWidget(this))
    , m_earlier(new QToolButton(m_pager))
    , m_shown(new QLabel(m_pager))
    , m_later(new QToolButton(m_pager))
    , m_leftovers(makeLeftoverNote(this))
    , m_add(new QToolButton(this))
    , m_dropLine(new QWidget(this))
{
    setInput(m_summary);
    m_summary->setPlaceholderText(tr("Use this agent when…"));
    m_refusal->setObjectName(u"changeRefusal"_s);
    m_refusal->setWordWrap(true);
    m_refusal->setText(tr("This would break the examples apart. The file keeps the text that it had."));
    m_refusal->hide();
    m_add->setText(tr("Add Example"));
    m_add->setObjectName(u"addExample"_s);
    m_add->setFocusPolicy(Qt::StrongFocus);
    m_add->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_add->setIcon(themeIcon(u"list-add"_s));
    m_dropLine->setObjectName(u"dropLine"_s);
    m_dropLine->setAutoFillBackground(true);
    m_dropLine->setBackgroundRole(QPalette::Highlight);
    m_dropLine->hide();
    m_cardLayout->setSpacing(4);

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(4);
    layout->addWidget(m_summary);
    layout->addWidget(makeRefusalNote(m_summary));
    layout->addLayout(m_cardLayout);
    makePager(*layout);
    layout->addWidget(m_leftovers);
    layout->addWidget(m_refusal);
    layout->addWidget(m_add);
    connect(m_summary, &TextBox::edited, this,
            [this](const QString &text) { takeTyped(m_summary, withSummary(m_trigger, text)); });
    connect(m_summary, &TextBox::left, this, &TriggerField::leaveBox);
    connect(m_leftovers, &QLabel::linkActivated, this, &TriggerField::showInTextRequested);
    connect(m_add, &QToolButton::clicked, this, &TriggerField::addExample);
}

TriggerField::~TriggerField()
{
    // A box loses the focus while it is destroyed.
    for (TextBox *box : findChildren<TextBox *>())
        box->disconnect();
}

// --- Showing ---

void TriggerField::makePager(QVBoxLayout &layout)
{
    m_pager->setObjectName(u"pager"_s);
    m_earlier->setObjectName(u"earlierExamples"_s);
    m_earlier->setText(tr("Earlier Examples"));
    m_later->setObjectName(u"laterExamples"_s);
    m_later->setText(tr("Later Examples"));
    m_shown->setObjectName(u"shownExamples"_s);
    m_shown->setAlignment(Qt::AlignCenter);
    auto *row = new QHBoxLayout(m_pager);
    row->setContentsMargins({});
    for (QToolButton *button : {m_earlier, m_later})
        button->setFocusPolicy(Qt::StrongFocus);
    row->addWidget(m_earlier);
    row->addWidget(m_shown, 1);
    row->addWidget(m_later);
    layout.addWidget(m_pager);
    m_pager->hide();
    connect(m_earlier, &QToolButton::clicked, this, [this] { showFrom(m_first - kMostCards); });
    connect(m_later, &QToolButton::clicked, this, [this] { showFrom(m_first + kMostCards); });
}

void TriggerField::showPager()
{
    const qsizetype count = m_trigger.examples.size();
    m_pager->setVisible(count > m_cards.size());
    m_shown->setText(tr("%1 to %2 of %3").arg(m_first + 1).arg(m_first + m_cards.size()).arg(count));
    m_earlier->setEnabled(m_first > 0);
    m_later->setEnabled(m_first + m_cards.size() < count);
}

void TriggerField::showFrom(qsizetype example)
{
    m_first = std::clamp<qsizetype>(example, 0, m_trigger.examples.size() - m_cards.size());
    showTrigger();
    m_cards.constFirst()->heading()->setFocus(Qt::OtherFocusReason);
    if (QScrollArea *area = scrollArea())
        area->ensureWidgetVisible(m_cards.constFirst());
}

void TriggerField::showValue(const FieldValue &value)
{
    const QString text = editableText(value);
    m_whenEmpty = text.isEmpty() ? value : FieldValue::ofText({});
    const QList<ExampleDraft> before = draftsOf(m_trigger);
    m_trigger = Trigger::parse(text);
    m_refusal->hide();
    arrangeCards(before);
    showTrigger();
}

void TriggerField::showReadOnly(bool readOnly)
{
    m_summary->setReadOnly(readOnly);
    m_add->setEnabled(!readOnly);
    for (ExampleCard *card : std::as_const(m_cards))
        card->setReadOnly(readOnly);
}

/// Makes a card for every example, or for as many as are shown at a time, the wanted one among them. Cards of examples that
/// stayed the same stay what they are: the focus, carets and what is collapsed go with them.
void TriggerField::arrangeCards(const QList<ExampleDraft> &all, std::optional<qsizetype> wanted)
{
    const bool isOther = all.isEmpty(); // another text altogether: only the first example is open
    const QList<ExampleDraft> before = all.mid(m_first, m_cards.size());
    if (wanted && (*wanted < m_first || *wanted >= m_first + kMostCards))
        m_first = *wanted - kMostCards / 2;
    m_first = std::clamp<qsizetype>(m_first, 0, std::max<qsizetype>(m_trigger.examples.size() - kMostCards, 0));
    const QList<ExampleDraft> after = draftsOf(m_trigger).mid(m_first, kMostCards);
    const qsizetype shared = std::min(before.size(), after.size());
    qsizetype head = 0;
    while (head < shared && before[head] == after[head])
        ++head;
    qsizetype tail = 0;
    while (tail < shared - head && before[before.size() - 1 - tail] == after[after.size() - 1 - tail])
        ++tail;
    QList<ExampleCard *> surplus;
    while (m_cards.size() > after.size()) {
        const qsizetype place = m_cards.size() - tail - 1;
        surplus.append(m_cards.takeAt(place));
        remember(before.value(place), surplus.last()->isExpanded());
    }
    for (ExampleCard *card : std::as_const(surplus))
        discard(*card);
    while (m_cards.size() < after.size()) {
        ExampleCard *card = makeCard();
        const qsizetype place = m_cards.size() - std::min(tail, m_cards.size());
        card->setExpanded(wasExpanded(after.value(place)).value_or(!isOther || m_cards.isEmpty()));
        m_cards.insert(place, card);
        m_cardLayout->insertWidget(int(place), card);
        card->show(); // at once: it may get the focus
    }
}

void TriggerField::discard(ExampleCard &card)
{
    m_dropLine->hide(); // it may be the one that is dragged
    card.disconnect(this); // hiding takes the focus out of its boxes, which must not be taken for the user's leaving
    m_cardLayout->removeWidget(&card);
    card.hide();
    card.deleteLater(); // its button may be the one that was pressed
}

/// An example that undo brings back looks as it did.
void TriggerField::remember(const ExampleDraft &gone, bool isExpanded)
{
    constexpr qsizetype kMostGone = 20;
    m_gone.prepend({gone, isExpanded});
    m_gone.resize(std::min(m_gone.size(), kMostGone));
}

std::optional<bool> TriggerField::wasExpanded(const ExampleDraft &example)
{
    const auto found = std::ranges::find(m_gone, example, &std::pair<ExampleDraft, bool>::first);
    if (found == m_gone.end())
        return std::nullopt;
    const bool isExpanded = found->second;
    m_gone.erase(found);
    return isExpanded;
}

void TriggerField::showTrigger()
{
    m_summary->showText(m_trigger.summary);
    for (qsizetype i = 0; i < m_cards.size(); ++i) {
        const ExampleBlock &example = m_trigger.examples[m_first + i];
        m_cards[i]->showExample(example, leftoversIn(example, m_trigger.value));
        m_cards[i]->setPlace(m_first + i, m_trigger.examples.size());
    }
    showPager();
    showLeftovers(*m_leftovers, leftoversBetween(m_trigger));
    setTabOrderByLayout(*this);
}

ExampleCard *TriggerField::makeCard()
{
    auto *card = new ExampleCard(this);
    card->setReadOnly(isReadOnly());
    connect(card, &ExampleCard::contextEdited, this, [this, card](const QString &text) {
        takeTyped(card->contextBox(), withContext(m_trigger, indexOf(card), text));
    });
    connect(card, &ExampleCard::turnEdited, this, [this, card](qsizetype turn, const QString &text) {
        takeTyped(card->turnBox(turn), withTurn(m_trigger, indexOf(card), turn, text));
    });
    connect(card, &ExampleCard::commentaryEdited, this, [this, card](const QString &text) {
        takeTyped(card->commentaryBox(), withCommentary(m_trigger, indexOf(card), text));
    });
    connect(card, &ExampleCard::turnRemoveRequested, this,
            [this, card](qsizetype turn) { change(withTurnRemoved(m_trigger, indexOf(card), turn)); });
    connect(card, &ExampleCard::turnRoleChosen, this, [this, card](qsizetype turn, const QString &role) {
        change(withTurnRole(m_trigger, indexOf(card), turn, role));
    });
    connect(card, &ExampleCard::turnAddRequested, this, [this, card](const QString &role) { addTurn(card, role); });
    connect(card, &ExampleCard::dragMoved, this, &TriggerField::showDropPlace);
    connect(card, &ExampleCard::dragCancelled, m_dropLine, &QWidget::hide);
    connect(card, &ExampleCard::dropped, this, [this, card](QPoint global) { drop(card, global); });
    connect(card, &ExampleCard::moveUpRequested, this, [this, card] { move(card, indexOf(card) - 1); });
    connect(card, &ExampleCard::moveDownRequested, this, [this, card] { move(card, indexOf(card) + 1); });
    connect(card, &ExampleCard::duplicateRequested, this, [this, card] { duplicate(card); });
    connect(card, &ExampleCard::removeRequested, this, [this, card] { remove(card); });
    connect(card, &ExampleCard::showInTextRequested, this, &TriggerField::showInTextRequested);
    connect(card, &ExampleCard::boxLeft, this, &TriggerField::leaveBox);
    return card;
}

qsizetype TriggerField::indexOf(const ExampleCard *card) const
{
    return m_first + m_cards.indexOf(card);
}

/// The card next to where that example is or was.
ExampleCard *TriggerField::cardOf(qsizetype example) const
{
    return m_cards.at(std::clamp<qsizetype>(example - m_first, 0, m_cards.size() - 1));
}

// --- Editing ---

/// As many edits of this kind as come quickly are one undo step.
void TriggerField::takeTyped(TextBox *box, const Result<QString> &description)
{
    box->setRefused(!description);
    if (description)
        take(*description);
}

/// False when the document refused it.
bool TriggerField::take(const QString &description, std::optional<qsizetype> wanted)
{
    m_refusal->hide();
    const QList<ExampleDraft> before = draftsOf(m_trigger);
    m_trigger = Trigger::parse(description);
    arrangeCards(before, wanted);
    takeFromUser(description.isEmpty() ? m_whenEmpty : FieldValue::ofText(description));
    showTrigger();
    return m_trigger.value == description; // otherwise it was refused, and the document's value is shown again
}

/// An undo step of its own, after which the wanted example is among those that are shown.
bool TriggerField::change(const Result<QString> &description, std::optional<qsizetype> wanted)
{
    Q_EMIT burstEnded();
    const bool isTaken = description && take(*description, wanted);
    m_refusal->setVisible(!description);
    Q_EMIT burstEnded();
    return isTaken;
}

void TriggerField::leaveBox()
{
    Q_EMIT burstEnded();
    m_refusal->hide();
    showTrigger();
}

void TriggerField::addExample()
{
    const bool isTaken = change(withEmptyText([this](const QString &text) {
                                    return withExampleAdded(m_trigger,
                                                            {{}, {{u"user"_s, text}, {u"assistant"_s, text}}, {}});
                                }),
                                m_trigger.examples.size());
    if (isTaken && !m_cards.isEmpty())
        focusBox(m_cards.last()->turnBox(0));
}

void TriggerField::addTurn(ExampleCard *card, const QString &role)
{
    const qsizetype example = indexOf(card);
    const qsizetype turn = m_trigger.examples[example].turns.size();
    if (change(withEmptyText([&](const QString &text) { return withTurnAdded(m_trigger, example, role, text); })))
        focusBox(card->turnBox(turn));
}

void TriggerField::move(ExampleCard *card, qsizetype to)
{
    const qsizetype from = indexOf(card);
    const Result<QString> moved = withExampleMoved(m_trigger, from, to);
    if (!moved) {
        change(moved);
        return;
    }
    const bool isShown = to >= m_first && to < m_first + m_cards.size();
    if (isShown) {
        // The card goes with its example, and everything in it.
        m_cards.move(from - m_first, to - m_first);
        m_trigger.examples.move(from, to);
        m_cardLayout->insertWidget(int(to - m_first), card);
    }
    if (change(moved, to) && !isShown)
        cardOf(to)->heading()->setFocus(Qt::OtherFocusReason);
}

/// In front of which card the pointer is, from 0; as many as there are cards: behind the last.
qsizetype TriggerField::dropPlace(QPoint global) const
{
    const int y = mapFromGlobal(global).y();
    const auto isAbove = [y](const ExampleCard *card) { return card->geometry().center().y() < y; };
    return std::ranges::count_if(m_cards, isAbove);
}

void TriggerField::showDropPlace(QPoint global)
{
    const qsizetype place = dropPlace(global);
    const int y = place < m_cards.size() ? m_cards[place]->y() : m_cards.last()->geometry().bottom() + 1;
    m_dropLine->setGeometry(0, y - kDropLineHeight, width(), kDropLineHeight);
    m_dropLine->show();
    m_dropLine->raise();
    if (QScrollArea *area = scrollArea()) {
        const QPoint at = area->widget()->mapFromGlobal(global);
        area->ensureVisible(at.x(), at.y(), 0, 40);
    }
}

void TriggerField::drop(ExampleCard *card, QPoint global)
{
    m_dropLine->hide();
    const qsizetype place = m_first + dropPlace(global);
    const qsizetype from = indexOf(card);
    const qsizetype to = place > from ? place - 1 : place;
    if (to != from)
        move(card, to);
}

void TriggerField::duplicate(ExampleCard *card)
{
    const qsizetype place = indexOf(card) + 1;
    if (change(withExampleDuplicated(m_trigger, place - 1), place))
        focusBox(cardOf(place)->turnBox(0));
}

void TriggerField::remove(ExampleCard *card)
{
    const qsizetype place = indexOf(card);
    if (!change(withExampleRemoved(m_trigger, place)))
        return;
    QWidget *next = m_add;
    if (!m_cards.isEmpty())
        next = cardOf(place)->heading();
    next->setFocus(Qt::OtherFocusReason);
}

void TriggerField::focusBox(TextBox *box)
{
    if (!box)
        return;
    box->setFocus(Qt::OtherFocusReason);
    box->selectAll();
    if (QScrollArea *area = scrollArea()) {
        // Once the new boxes have their places.
        QMetaObject::invokeMethod(box, [box, area] { area->ensureWidgetVisible(box, 0, 60); }, Qt::QueuedConnection);
    }
}

QScrollArea *TriggerField::scrollArea() const
{
    QWidget *area = parentWidget();
    while (area && !qobject_cast<QScrollArea *>(area))
        area = area->parentWidget();
    return static_cast<QScrollArea *>(area);
}

} // namespace Agentwright::App
