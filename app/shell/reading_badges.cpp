// SPDX-License-Identifier: MIT
#include "shell/reading_badges.h"

#include "preview/reading_look.h"
#include "preview/readings_job.h"

#include <QEvent>
#include <QMenu>
#include <QToolButton>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Agentwright::App {

ReadingBadges::ReadingBadges(QWidget *parent)
    : QWidget(parent)
    , m_more(new QToolButton(this))
    , m_menu(new QMenu(m_more))
{
    setObjectName(u"readingBadges"_s);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    m_more->setObjectName(u"moreReadings"_s);
    m_more->setAutoRaise(true);
    m_more->setPopupMode(QToolButton::MenuButtonPopup); // its arrow has room of its own
    connect(m_more, &QToolButton::clicked, m_more, &QToolButton::showMenu);
    m_more->setMenu(m_menu);
    m_more->setText(tr("+%1").arg(99)); // for its size
    m_more->hide();
    connect(m_menu, &QMenu::aboutToShow, this, &ReadingBadges::fillMenu);
}

void ReadingBadges::setReadings(const ReadingsJob *readings)
{
    if (m_readings)
        disconnect(m_readings.data(), nullptr, this, nullptr);
    m_readings = readings;
    if (readings)
        connect(readings, &ReadingsJob::changed, this, &ReadingBadges::showReadings);
    showReadings();
}

void ReadingBadges::setTargets(Targets targets)
{
    if (m_targets == targets)
        return;
    m_targets = targets;
    showReadings();
}

/// Copilot is read by three programs, each in its own way.
static bool isWanted(const Reader &reader, Targets targets)
{
    const QString id = QString::fromLatin1(reader.id);
    const bool isCopilot = id == u"copilot-cli"_s || id == u"vscode"_s;
    const std::optional<Target> target = isCopilot ? Target::Copilot : findTarget(id);
    return !targets || !target || targets.testFlag(*target);
}

QToolButton *ReadingBadges::makeBadge(qsizetype index)
{
    auto *badge = new QToolButton(this);
    badge->setAutoRaise(true);
    badge->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    badge->setObjectName(u"badge"_s);
    connect(badge, &QToolButton::clicked, this,
            [this, index] { Q_EMIT clicked(QByteArray(m_readings->items().at(m_shown.at(index)).reader->id)); });
    return badge;
}

void ReadingBadges::showReadings()
{
    m_shown.clear();
    for (qsizetype i = 0; m_readings && i < m_readings->items().size(); ++i) {
        if (isWanted(*m_readings->items().at(i).reader, m_targets))
            m_shown.append(i);
    }
    const qsizetype count = m_shown.size();
    while (m_badges.size() < count)
        m_badges.append(makeBadge(m_badges.size()));
    for (qsizetype i = 0; i < count; ++i) {
        const ReadingsJob::Item &item = m_readings->items().at(m_shown[i]);
        const ReadingState state = stateOf(item.reading);
        const QString label = QString::fromUtf8(item.reader->label);
        const QString words = tr("%1: %2").arg(label, stateWord(state));
        const QString reason = reasonText(item.reading);
        QToolButton *badge = m_badges[i];
        badge->setText(label);
        badge->setIcon(stateIcon(state, palette()));
        badge->setAccessibleName(words);
        badge->setToolTip(reason.isEmpty() ? words : words + u'\n' + reason);
    }
    updateGeometry();
    place();
}

QSize ReadingBadges::sizeHint() const
{
    QSize size = minimumSizeHint();
    for (const QToolButton *badge : m_badges)
        size.rwidth() += badge->sizeHint().width();
    return size;
}

QSize ReadingBadges::minimumSizeHint() const
{
    int height = m_more->sizeHint().height();
    for (const QToolButton *badge : m_badges)
        height = std::max(height, badge->sizeHint().height());
    return {m_more->sizeHint().width(), height};
}

/// As many as fit, from the left; the rest go into the menu.
void ReadingBadges::place()
{
    const qsizetype count = m_shown.size();
    int all = 0;
    for (qsizetype i = 0; i < count; ++i)
        all += m_badges[i]->sizeHint().width();
    m_more->setText(tr("+%1").arg(count)); // the widest that it can be
    const int moreWidth = m_more->sizeHint().width();
    const int room = all <= width() ? width() : width() - moreWidth;
    int x = 0;
    m_placed = 0;
    for (qsizetype i = 0; i < m_badges.size(); ++i) {
        const int needed = m_badges[i]->sizeHint().width();
        const bool fits = i < count && m_placed == i && x + needed <= room;
        m_badges[i]->setVisible(fits);
        if (!fits)
            continue;
        m_badges[i]->setGeometry(x, 0, needed, height());
        x += needed;
        ++m_placed;
    }
    m_more->setVisible(m_placed < count);
    m_more->setGeometry(x, 0, moreWidth, height());
    m_more->setText(tr("+%1").arg(count - m_placed));
    m_more->setAccessibleName(tr("%1 more tools").arg(count - m_placed));
    m_more->setToolTip(m_more->accessibleName());
}

void ReadingBadges::fillMenu()
{
    m_menu->clear();
    for (qsizetype i = m_placed; i < m_shown.size(); ++i)
        m_menu->addAction(m_badges[i]->icon(), m_badges[i]->accessibleName(), m_badges[i], &QToolButton::click);
}

void ReadingBadges::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    place();
}

void ReadingBadges::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange)
        showReadings();
}

} // namespace Agentwright::App
