// SPDX-License-Identifier: MIT
#include "templates/template_list.h"

#include <QApplication>
#include <QDrag>
#include <QMimeData>
#include <QPainter>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Agentwright::App {

// --- The model ---

void TemplateListModel::setTemplates(const TemplateStore &store, TemplateKind kind)
{
    clear();
    m_contents.clear();
    for (const StoredTemplate *stored : store.usable(kind)) {
        const TemplateHeader &header = stored->content.header();
        const QString title = templateText(header.title);
        const QString summary = templateText(header.summary);
        auto *item = new QStandardItem(title); // owned by the model
        item->setEditable(false);
        item->setData(summary, SummaryRole);
        item->setData(header.category, CategoryRole);
        item->setData(int(stored->origin), OriginRole);
        item->setData(header.id, IdRole);
        item->setData(QStringList{title, header.title, header.id, summary, header.summary,
                                  templateText(header.category), header.category, header.tags.join(u' ')}
                          .join(u'\n'),
                      SearchRole);
        item->setData(title + ". "_L1 + summary, Qt::AccessibleTextRole);
        item->setToolTip(summary.toHtmlEscaped());
        appendRow(item);
        m_contents.append(stored->content);
    }
}

// --- The filter ---

void TemplateFilter::setWords(const QString &words)
{
    m_words = words.simplified().split(u' ', Qt::SkipEmptyParts);
    invalidateRowsFilter();
}

void TemplateFilter::setCategory(const QString &category)
{
    m_category = category;
    invalidateRowsFilter();
}

bool TemplateFilter::filterAcceptsRow(int row, const QModelIndex &parent) const
{
    const QModelIndex index = sourceModel()->index(row, 0, parent);
    if (!m_category.isEmpty() && index.data(TemplateListModel::CategoryRole).toString() != m_category)
        return false;
    const QString text = index.data(TemplateListModel::SearchRole).toString();
    return std::ranges::all_of(m_words,
                               [&text](const QString &word) { return text.contains(word, Qt::CaseInsensitive); });
}

// --- The look ---

namespace {

constexpr int kPadding = 6;

QFont smallFont(const QFont &font)
{
    QFont smaller = font;
    smaller.setPointSizeF(font.pointSizeF() * 0.9);
    return smaller;
}

QString sideText(const QModelIndex &index)
{
    const QString category = templateText(index.data(TemplateListModel::CategoryRole).toString());
    switch (TemplateOrigin(index.data(TemplateListModel::OriginRole).toInt())) {
    case TemplateOrigin::User:
        return TemplateDelegate::tr("%1 · yours").arg(category);
    case TemplateOrigin::Project:
        return TemplateDelegate::tr("%1 · project").arg(category);
    case TemplateOrigin::BuiltIn:
        break;
    }
    return category;
}

} // namespace

void TemplateDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    QStyleOptionViewItem item = option;
    initStyleOption(&item, index);
    item.text.clear();
    const QStyle *style = item.widget ? item.widget->style() : QApplication::style();
    style->drawControl(QStyle::CE_ItemViewItem, &item, painter, item.widget);

    const bool isSelected = item.state & QStyle::State_Selected;
    const QPalette::ColorGroup group = item.state & QStyle::State_Active ? QPalette::Active : QPalette::Inactive;
    const QColor text = item.palette.color(group, isSelected ? QPalette::HighlightedText : QPalette::Text);
    const QColor muted = isSelected ? text : item.palette.color(group, QPalette::PlaceholderText);
    const QRect area = item.rect.adjusted(kPadding, kPadding / 2, -kPadding, -kPadding / 2);
    const QFont small = smallFont(item.font);
    const QFontMetrics metrics(item.font);
    const QFontMetrics smallMetrics(small);
    const QString side = sideText(index);
    QRect first(area.left(), area.top(), area.width(), metrics.height());
    const QRect second(area.left(), first.bottom() + 1, area.width(), smallMetrics.height());
    const auto draw = [&](const QRect &place, const QFont &font, const QColor &colour, Qt::Alignment alignment,
                          const QString &what) {
        painter->setFont(font);
        painter->setPen(colour);
        painter->drawText(QStyle::visualRect(item.direction, area, place),
                          int(QStyle::visualAlignment(item.direction, alignment | Qt::AlignVCenter))
                              | Qt::TextSingleLine,
                          QFontMetrics(font).elidedText(what, Qt::ElideRight, place.width()));
    };
    painter->save();
    draw(first, small, muted, Qt::AlignRight, side);
    first.setWidth(first.width() - smallMetrics.horizontalAdvance(side) - 2 * kPadding);
    draw(first, item.font, text, Qt::AlignLeft, index.data().toString());
    draw(second, small, muted, Qt::AlignLeft, index.data(TemplateListModel::SummaryRole).toString());
    painter->restore();
}

QSize TemplateDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &) const
{
    const int height = QFontMetrics(option.font).height() + QFontMetrics(smallFont(option.font)).height();
    return {0, height + kPadding}; // as wide as the list
}

// --- The view ---

TemplateListView::TemplateListView(QWidget *parent) : QListView(parent)
{
    setItemDelegate(new TemplateDelegate(this));
    setUniformItemSizes(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setEditTriggers(NoEditTriggers);
}

void TemplateListView::setDragData(const DragData &dragData)
{
    m_dragData = dragData;
    setDragEnabled(true);
    setDragDropMode(DragOnly);
}

void TemplateListView::startDrag(Qt::DropActions)
{
    std::unique_ptr<QMimeData> data = m_dragData ? m_dragData() : nullptr;
    if (!data)
        return;
    auto *drag = new QDrag(this); // deletes itself
    drag->setMimeData(data.release());
    drag->exec(Qt::CopyAction);
}

} // namespace Agentwright::App
