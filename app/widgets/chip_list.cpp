// SPDX-License-Identifier: MIT
#include "widgets/chip_list.h"

#include <QKeyEvent>
#include <QPainter>
#include <QStyledItemDelegate>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Agentwright::App {

namespace {

constexpr int kPadding = 7;
constexpr int kGap = 2;
constexpr int kMostRows = 6;

class ChipDelegate : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        return {option.fontMetrics.horizontalAdvance(textOf(index)) + 2 * kPadding,
                option.fontMetrics.height() + kPadding};
    }

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const bool isSelected = option.state.testFlag(QStyle::State_Selected);
        const QPalette &palette = option.palette;
        painter->save();
        painter->setRenderHint(QPainter::Antialiasing);
        painter->setPen(
            QPen(palette.color(option.state.testFlag(QStyle::State_HasFocus) ? QPalette::Highlight : QPalette::Mid), 1));
        painter->setBrush(palette.color(isSelected ? QPalette::Highlight : QPalette::Button));
        const QRectF box = QRectF(option.rect).adjusted(0.5, 0.5, -0.5, -0.5);
        painter->drawRoundedRect(box, box.height() / 3, box.height() / 3);
        painter->setPen(palette.color(isSelected ? QPalette::HighlightedText : QPalette::ButtonText));
        QFont font = option.font;
        font.setStrikeOut(hasRemark(index));
        painter->setFont(font);
        const QRect textBox = option.rect.adjusted(kPadding - 2, 0, 2 - kPadding, 0);
        painter->drawText(textBox, Qt::AlignCenter,
                          option.fontMetrics.elidedText(textOf(index), Qt::ElideMiddle, textBox.width()));
        painter->restore();
    }

private:
    static bool hasRemark(const QModelIndex &index) { return !index.data(ChipList::RemarkRole).toString().isEmpty(); }
    static QString textOf(const QModelIndex &index)
    {
        const QString text = index.data().toString();
        return hasRemark(index) ? u"\u26A0 "_s + text : text;
    }
};

} // namespace

ChipList::ChipList(QWidget *parent) : QListView(parent)
{
    setFlow(LeftToRight);
    setWrapping(true);
    setResizeMode(Adjust);
    setSpacing(kGap);
    setSelectionMode(ExtendedSelection);
    setTabKeyNavigation(false);
    setItemDelegate(new ChipDelegate(this));
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

QSize ChipList::sizeHint() const
{
    const int row = fontMetrics().height() + kPadding + 2 * kGap;
    const int rows = std::clamp((contentsSize().height() + row / 2) / row, 1, kMostRows);
    return {QListView::sizeHint().width(), rows * row + 2 * kGap + 2 * frameWidth()};
}

void ChipList::keyPressEvent(QKeyEvent *event)
{
    if (event->key() != Qt::Key_Delete && event->key() != Qt::Key_Backspace) {
        QListView::keyPressEvent(event);
        return;
    }
    QList<int> rows;
    for (const QModelIndex &index : selectionModel()->selectedIndexes())
        rows.append(index.row());
    std::ranges::sort(rows);
    if (!rows.isEmpty())
        Q_EMIT removeRequested(rows);
}

void ChipList::resizeEvent(QResizeEvent *event)
{
    QListView::resizeEvent(event);
    updateGeometry();
}

void ChipList::updateGeometries()
{
    QListView::updateGeometries();
    updateGeometry();
}

} // namespace Agentwright::App
