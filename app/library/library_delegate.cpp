// SPDX-License-Identifier: MIT
#include "library/library_delegate.h"

#include <QApplication>
#include <QPainter>
#include <QStyle>

#include <algorithm>

namespace Agentwright::App {

namespace {

/// To lay out texts that were never seen takes longer than all the rest. They appear over some turns, and nothing waits for them.
constexpr int kLayoutMs = 5;

/// Letters may be half as wide as most are; what is behind them is cut off anyhow, but not without being laid out.
constexpr int kLettersAWidth = 2;

QColor textColour(const QStyleOptionViewItem &option)
{
    const QPalette::ColorGroup group = !(option.state & QStyle::State_Enabled)  ? QPalette::Disabled
                                       : !(option.state & QStyle::State_Active) ? QPalette::Inactive
                                                                                : QPalette::Normal;
    const bool isSelected = option.state & QStyle::State_Selected;
    return option.palette.color(group, isSelected ? QPalette::HighlightedText : QPalette::Text);
}

/// Most cells are nothing but text on what the row has behind it.
bool hasMoreThanText(const QStyleOptionViewItem &option)
{
    const QStyle::State states = QStyle::State_Selected | QStyle::State_MouseOver | QStyle::State_HasFocus;
    return (option.state & states) || !option.icon.isNull() || option.backgroundBrush.style() != Qt::NoBrush
           || option.features.testFlag(QStyleOptionViewItem::HasCheckIndicator);
}

} // namespace

void LibraryDelegate::startTurn()
{
    m_end.setRemainingTime(kLayoutMs, Qt::PreciseTimer);
    m_isIncomplete = false;
}

/// Groups have a font of their own, and are few. Folders differ where they end.
void LibraryDelegate::paintGroup(QPainter *painter, QStyleOptionViewItem option, const QModelIndex &index) const
{
    option.textElideMode = Qt::ElideMiddle;
    QStyledItemDelegate::paint(painter, option, index);
}

void LibraryDelegate::paint(QPainter *painter, const QStyleOptionViewItem &given, const QModelIndex &index) const
{
    if (!index.flags().testFlag(Qt::ItemNeverHasChildren))
        return paintGroup(painter, given, index);
    QStyleOptionViewItem option = given;
    initStyleOption(&option, index);
    const QString text = std::exchange(option.text, {});
    const QStyle *style = option.widget ? option.widget->style() : QApplication::style();
    if (hasMoreThanText(option))
        style->drawControl(QStyle::CE_ItemViewItem, &option, painter, option.widget);
    const int margin = style->pixelMetric(QStyle::PM_FocusFrameHMargin, &option, option.widget) + 1;
    const QRect room = style->subElementRect(QStyle::SE_ItemViewItemText, &option, option.widget)
                           .adjusted(margin, 0, -margin, 0);
    if (text.isEmpty() || room.width() <= 0)
        return;
    const QStaticText *laid = laidOut(option, text, room.width());
    if (!laid) {
        m_isIncomplete = true;
        return;
    }
    const QSize size(int(laid->size().width()) + 1, int(laid->size().height()));
    const QRect place = QStyle::alignedRect(option.direction, option.displayAlignment, size, room);
    painter->save();
    painter->setFont(option.font);
    painter->setPen(textColour(option));
    painter->drawStaticText(place.topLeft(), *laid);
    painter->restore();
}

/// nullptr when there is no time left for a new one.
const QStaticText *LibraryDelegate::laidOut(const QStyleOptionViewItem &option, const QString &text, int width) const
{
    if (m_font != option.font) {
        m_texts.clear();
        m_font = option.font;
    }
    const std::pair key(text, width);
    if (const QStaticText *known = m_texts.object(key))
        return known;
    if (m_end.hasExpired())
        return nullptr;
    const qsizetype most = kLettersAWidth * width / std::max(option.fontMetrics.averageCharWidth(), 1) + 1;
    QString beginning = text.first(std::min(text.size(), most));
    beginning.replace(u'\n', u' ');
    auto *laid = new QStaticText(option.fontMetrics.elidedText(beginning, option.textElideMode, width));
    laid->setTextFormat(Qt::PlainText);
    laid->prepare({}, option.font);
    m_texts.insert(key, laid);
    return laid;
}

} // namespace Agentwright::App
