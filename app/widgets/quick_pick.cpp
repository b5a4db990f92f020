// SPDX-License-Identifier: MIT
#include "widgets/quick_pick.h"

#include "widgets/fuzzy_match.h"

#include <QApplication>
#include <QKeyEvent>
#include <QLineEdit>
#include <QListView>
#include <QPainter>
#include <QStyledItemDelegate>
#include <QTextLayout>
#include <QVBoxLayout>
#include <QtMath>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace Agentwright::App {

namespace {

constexpr int kShownRows = 12;

/// The width that it took, from where the text begins.
int paintTitle(QPainter &painter, const QStyleOptionViewItem &option, const QRect &area, const QModelIndex &index)
{
    QTextCharFormat bold;
    bold.setFontWeight(QFont::Bold);
    QList<QTextLayout::FormatRange> found;
    for (const int place : index.data(PickModel::PlacesRole).value<QList<int>>())
        found.append({place, 1, bold});
    QTextLayout layout(index.data(Qt::DisplayRole).toString(), option.font);
    QTextOption text(QStyle::visualAlignment(option.direction, Qt::AlignLeft));
    text.setTextDirection(option.direction);
    text.setWrapMode(QTextOption::NoWrap);
    layout.setTextOption(text);
    layout.setFormats(found);
    layout.beginLayout();
    QTextLine line = layout.createLine();
    if (line.isValid())
        line.setLineWidth(area.width());
    layout.endLayout();
    if (!line.isValid())
        return 0;
    const qreal above = (area.height() - line.height()) / 2;
    layout.draw(&painter, area.topLeft() + QPointF(0, above), {}, area);
    return qCeil(line.naturalTextWidth());
}

} // namespace

// --- The model ---

void PickModel::setItems(const QList<PickItem> &items, const QString &query)
{
    beginResetModel();
    m_rows.clear();
    for (const PickItem &item : items) {
        if (const auto match = fuzzyMatch(query, item.title))
            m_rows.append({item, match->places, match->score});
        else if (const auto inDetail = fuzzyMatch(query, item.detail))
            m_rows.append({item, {}, inDetail->score - 100});
    }
    if (!query.isEmpty())
        std::stable_sort(m_rows.begin(), m_rows.end(), [](const Row &a, const Row &b) { return a.score > b.score; });
    endResetModel();
}

int PickModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

QVariant PickModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || index.row() >= m_rows.size())
        return {};
    const Row &row = m_rows.at(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return row.item.title;
    case DetailRole:
    case Qt::AccessibleDescriptionRole:
        return row.item.detail;
    case PlacesRole:
        return QVariant::fromValue(row.places);
    default:
        return {};
    }
}

// --- The delegate ---

QSize PickDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &) const
{
    return {100, option.fontMetrics.height() + 8};
}

void PickDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const QStyle *style = option.widget ? option.widget->style() : QApplication::style();
    style->drawPrimitive(QStyle::PE_PanelItemViewItem, &option, painter, option.widget);
    const bool isSelected = option.state & QStyle::State_Selected;
    const QPalette::ColorRole role = isSelected ? QPalette::HighlightedText : QPalette::Text;
    const QRect area = option.rect.adjusted(8, 0, -8, 0);
    painter->save();
    painter->setPen(option.palette.color(role));
    const int used = paintTitle(*painter, option, area, index);
    const QString detail = index.data(PickModel::DetailRole).toString();
    QColor pale = option.palette.color(role);
    pale.setAlphaF(0.7F);
    painter->setPen(pale);
    painter->setFont(option.font);
    const QRect rest = QStyle::visualRect(option.direction, area, area.adjusted(used + 16, 0, 0, 0));
    if (rest.width() > 20)
        painter->drawText(rest, QStyle::visualAlignment(option.direction, Qt::AlignRight) | Qt::AlignVCenter,
                          option.fontMetrics.elidedText(detail, Qt::ElideMiddle, rest.width()));
    painter->restore();
}

// --- The widget ---

QuickPick::QuickPick(QWidget *parent)
    : QFrame(parent)
    , m_line(new QLineEdit(this))
    , m_list(new QListView(this))
    , m_model(new PickModel(this))
{
    setObjectName(u"quickPick"_s);
    setFrameShape(QFrame::StyledPanel);
    setAutoFillBackground(true);
    m_line->setObjectName(u"quickPickText"_s);
    m_line->setAccessibleName(tr("Go to or run"));
    m_list->setObjectName(u"quickPickList"_s);
    m_list->setAccessibleName(tr("What fits"));
    m_list->setModel(m_model);
    m_list->setItemDelegate(new PickDelegate(m_list));
    m_list->setFocusPolicy(Qt::NoFocus);
    m_list->setUniformItemSizes(true);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setEditTriggers(QAbstractItemView::NoEditTriggers);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(6, 6, 6, 6);
    layout->addWidget(m_line);
    layout->addWidget(m_list);
    connect(m_line, &QLineEdit::textChanged, this, &QuickPick::update);
    connect(m_list, &QListView::clicked, this, &QuickPick::runCurrent);
    m_line->installEventFilter(this);
    parent->installEventFilter(this);
    hide();
}

void QuickPick::setSources(const QList<PickSource> &sources)
{
    m_sources = sources;
}

const PickSource &QuickPick::sourceOf(const QString &text) const
{
    const auto found = std::find_if(m_sources.cbegin(), m_sources.cend(), [&text](const PickSource &source) {
        return !source.prefix.isEmpty() && text.startsWith(source.prefix);
    });
    return found == m_sources.cend() ? m_sources.first() : *found;
}

void QuickPick::open(const QString &prefix)
{
    QWidget *focus = QApplication::focusWidget();
    if (!isVisible() && focus && !isAncestorOf(focus))
        m_focusBefore = focus;
    m_presentPrefix.reset(); // items are asked for anew
    if (m_line->text() == prefix)
        update();
    else
        m_line->setText(prefix);
    place();
    show();
    raise();
    m_line->setFocus(Qt::ShortcutFocusReason);
    m_line->setCursorPosition(int(prefix.size()));
}

void QuickPick::refresh()
{
    if (!isVisible())
        return;
    const QModelIndex before = m_list->currentIndex();
    const auto key = [](const QModelIndex &index) {
        return std::pair(index.data().toString(), index.data(PickModel::DetailRole).toString());
    };
    const auto chosen = before.row() > 0 ? std::optional(key(before)) : std::nullopt; // the first is whatever fits best
    m_presentPrefix.reset();
    update();
    for (int row = 0; chosen && row < m_model->rowCount(); ++row) {
        if (key(m_model->index(row, 0)) == *chosen)
            m_list->setCurrentIndex(m_model->index(row, 0));
    }
}

void QuickPick::update()
{
    const QString text = m_line->text();
    const PickSource &source = sourceOf(text);
    const QString query = text.sliced(source.prefix.size()).trimmed();
    if (source.prefix != m_presentPrefix || !source.isFiltered)
        m_items = source.items(query);
    m_presentPrefix = source.prefix;
    m_line->setPlaceholderText(source.placeholder);
    m_model->setItems(m_items, source.isFiltered ? query : QString());
    if (m_model->rowCount() == 0)
        m_model->setItems({{tr("Nothing fits"), {}, {}}});
    m_list->setCurrentIndex(m_model->index(0, 0));
    place();
}

void QuickPick::place()
{
    const QWidget *window = parentWidget();
    const int rows = std::clamp(m_model->rowCount(), 1, kShownRows);
    const int rowHeight = fontMetrics().height() + 8;
    m_list->setFixedHeight(rows * rowHeight + 2 * m_list->frameWidth() + 2);
    const int width = std::min(640, window->width() - 40);
    setFixedWidth(std::max(width, 100));
    layout()->activate();
    resize(width, sizeHint().height());
    move((window->width() - width) / 2, std::min(60, window->height() / 10));
}

void QuickPick::runCurrent()
{
    const QModelIndex current = m_list->currentIndex();
    if (!current.isValid())
        return;
    const std::function<void()> run = m_model->item(current.row()).run;
    if (!run) // a remark
        return;
    close(); // first: what runs may look at the focus, or open this again
    run();
}

void QuickPick::close()
{
    if (!isVisible())
        return;
    hide();
    m_items.clear();
    if (m_focusBefore)
        m_focusBefore->setFocus(Qt::OtherFocusReason);
}

bool QuickPick::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == parentWidget() && event->type() == QEvent::Resize && isVisible())
        place();
    if (watched != m_line || !isVisible())
        return QFrame::eventFilter(watched, event);
    if (event->type() == QEvent::FocusOut) {
        // A click elsewhere, or Tab: the focus is where it should be.
        const Qt::FocusReason reason = static_cast<QFocusEvent *>(event)->reason();
        if (reason != Qt::ActiveWindowFocusReason && reason != Qt::PopupFocusReason)
            hide();
        return false;
    }
    if (event->type() != QEvent::KeyPress)
        return false;
    auto *key = static_cast<QKeyEvent *>(event);
    switch (key->key()) {
    case Qt::Key_Escape:
        close();
        return true;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        runCurrent();
        return true;
    case Qt::Key_Up:
    case Qt::Key_Down:
    case Qt::Key_PageUp:
    case Qt::Key_PageDown:
        QApplication::sendEvent(m_list, key);
        return true;
    default:
        return false;
    }
}

} // namespace Agentwright::App
