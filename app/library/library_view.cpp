// SPDX-License-Identifier: MIT
#include "library/library_view.h"

#include "library/library_delegate.h"

#include <QAccessible>
#include <QEvent>
#include <QHeaderView>
#include <QItemSelection>
#include <QJsonArray>
#include <QScopedValueRollback>
#include <QScrollBar>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Agentwright::App {

namespace {

/// The columns of the tree.
constexpr int kTreeColumns = 2;
constexpr int kVisibleDelayMs = 60;

int columnWithId(const LibraryModel &model, const QString &id)
{
    for (int column = 0; column < model.columnCount(); ++column) {
        if (LibraryModel::columnId(column) == id)
            return column;
    }
    return -1;
}

} // namespace

LibraryView::LibraryView(LibraryModel &model, QWidget *parent)
    : QTreeView(parent)
    , m_model(model)
    , m_delegate(new LibraryDelegate(this))
{
    setObjectName(u"library"_s);
    setAccessibleName(tr("Library"));
    setModel(&model);
    setItemDelegate(m_delegate);
    setUniformRowHeights(true);
    setAllColumnsShowFocus(true);
    setSelectionMode(QAbstractItemView::ExtendedSelection);
    setContextMenuPolicy(Qt::CustomContextMenu);
    setTabKeyNavigation(false);
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setTextElideMode(Qt::ElideRight);
    setSortingEnabled(true);
    header()->setStretchLastSection(false);
    header()->setSectionsMovable(true);
    header()->setFirstSectionMovable(true);
    header()->setContextMenuPolicy(Qt::CustomContextMenu);
    sortByColumn(0, Qt::AscendingOrder);
    for (const LibraryColumn &column : libraryColumns()) {
        if (column.isShown)
            m_chosen.insert(QString::fromLatin1(column.id));
    }
    setDefaultWidths();
    m_model.setGrouping(libraryColumnNamed(u"scope"));
    showColumns();

    connect(&m_model, &QAbstractItemModel::modelAboutToBeReset, this, &LibraryView::remember);
    connect(&m_model, &QAbstractItemModel::modelReset, this, &LibraryView::recall);
    connect(&m_model, &QAbstractItemModel::rowsInserted, this, &LibraryView::expandNew);
    connect(this, &QTreeView::collapsed, this,
            [this](const QModelIndex &index) { m_folded.insert(m_model.groupTitle(index)); });
    connect(this, &QTreeView::expanded, this,
            [this](const QModelIndex &index) { m_folded.remove(m_model.groupTitle(index)); });
    // The range changes whatever comes, goes, opens or is made larger.
    m_visibleDelay.setSingleShot(true);
    m_visibleDelay.setInterval(kVisibleDelayMs);
    connect(verticalScrollBar(), &QScrollBar::valueChanged, &m_visibleDelay, qOverload<>(&QTimer::start));
    connect(verticalScrollBar(), &QScrollBar::rangeChanged, &m_visibleDelay, qOverload<>(&QTimer::start));
    connect(&m_model, &QAbstractItemModel::modelReset, &m_visibleDelay, qOverload<>(&QTimer::start));
    connect(&m_visibleDelay, &QTimer::timeout, this, &LibraryView::visibleRowsChanged);
    connect(header(), &QHeaderView::sectionResized, this, &LibraryView::stateChanged);
    connect(header(), &QHeaderView::sectionMoved, this, &LibraryView::stateChanged);
    connect(header(), &QHeaderView::sortIndicatorChanged, this, &LibraryView::stateChanged);
}

void LibraryView::changeEvent(QEvent *event)
{
    QTreeView::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        setDefaultWidths();
}

/// All rows are of one height and have no children whatever they show. To find out where each cell of many rows is, as the tree
/// does, takes longer than to paint all that can be seen.
void LibraryView::dataChanged(const QModelIndex &topLeft, const QModelIndex &bottomRight, const QList<int> &)
{
    viewport()->update();
#if QT_CONFIG(accessibility)
    if (!QAccessible::isActive())
        return;
    QAccessibleTableModelChangeEvent event(this, QAccessibleTableModelChangeEvent::DataChanged);
    event.setFirstRow(topLeft.row());
    event.setFirstColumn(topLeft.column());
    event.setLastRow(bottomRight.row());
    event.setLastColumn(bottomRight.column());
    QAccessible::updateAccessibility(&event);
#else
    Q_UNUSED(topLeft)
    Q_UNUSED(bottomRight)
#endif
}

void LibraryView::paintEvent(QPaintEvent *event)
{
    m_delegate->startTurn();
    QTreeView::paintEvent(event);
    if (m_delegate->isIncomplete()) // behind whatever else there is to do
        QTimer::singleShot(0, viewport(), qOverload<>(&QWidget::update));
}

QStringList LibraryView::visiblePaths() const
{
    QStringList paths;
    const int bottom = viewport()->height();
    for (QModelIndex index = indexAt({0, 0}); index.isValid() && visualRect(index).top() < bottom;
         index = indexBelow(index)) {
        if (const LibraryRow *row = m_model.row(index))
            paths.append(row->path);
    }
    return paths;
}

// --- Columns ---

void LibraryView::setDefaultWidths()
{
    constexpr int kReaderWidth = 12;
    const int unit = fontMetrics().averageCharWidth();
    for (int column = 0; column < m_model.columnCount(); ++column) {
        const auto place = std::size_t(column);
        const int letters = place < libraryColumns().size() ? libraryColumns()[place].width : kReaderWidth;
        header()->resizeSection(column, std::max(unit * letters, header()->sectionSizeHint(column)));
    }
}

void LibraryView::setTable(bool isTable)
{
    if (m_isTable == isTable)
        return;
    m_isTable = isTable;
    showColumns();
    Q_EMIT stateChanged();
}

void LibraryView::showColumns()
{
    for (int column = 0; column < m_model.columnCount(); ++column) {
        const bool shown = m_isTable ? m_chosen.contains(LibraryModel::columnId(column)) : column < kTreeColumns;
        setColumnHidden(column, !shown);
    }
    setHeaderHidden(!m_isTable);
    // In the tree the name takes what room there is.
    header()->setSectionResizeMode(0, m_isTable ? QHeaderView::Interactive : QHeaderView::Stretch);
    setRootIsDecorated(m_model.hasGroups());
}

bool LibraryView::isColumnShown(int column) const
{
    return m_chosen.contains(LibraryModel::columnId(column));
}

void LibraryView::setColumnShown(int column, bool shown)
{
    const QString id = LibraryModel::columnId(column);
    if (shown)
        m_chosen.insert(id);
    else if (column > 0) // the name stays
        m_chosen.remove(id);
    showColumns();
    Q_EMIT stateChanged();
}

// --- Selection and folds ---

void LibraryView::remember()
{
    m_selected = selectedPaths();
    m_current = currentPath();
    m_isCurrentSeen = viewport()->rect().intersects(visualRect(currentIndex()));
}

void LibraryView::recall()
{
    openGroups();
    restoreSelection();
}

/// All are closed after a reset. The tree lays out what it shows for each heading that is to span the columns, so that comes
/// first, and once for all that are opened together.
void LibraryView::openGroups()
{
    setRootIsDecorated(m_model.hasGroups());
    const int count = m_model.hasGroups() ? m_model.rowCount() : 0;
    for (int row = 0; row < count; ++row)
        setFirstColumnSpanned(row, {}, true);
    scheduleDelayedItemsLayout();
    for (int row = 0; row < count; ++row) {
        const QModelIndex group = m_model.index(row, 0);
        if (!m_folded.contains(m_model.groupTitle(group)))
            expand(group);
    }
}

void LibraryView::restoreSelection()
{
    QItemSelection selection;
    for (const QString &path : std::as_const(m_selected)) {
        if (const QModelIndex index = m_model.indexOf(path); index.isValid())
            selection.select(index, index);
    }
    if (const QModelIndex current = m_model.indexOf(m_current); current.isValid()) {
        selectionModel()->setCurrentIndex(current, QItemSelectionModel::NoUpdate);
        if (m_isCurrentSeen) // who has scrolled away from it is not to be taken back
            scrollTo(current);
    }
    selectionModel()->select(selection, QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
}

void LibraryView::expandNew(const QModelIndex &parent, int first, int last)
{
    for (int row = first; !parent.isValid() && m_model.hasGroups() && row <= last; ++row)
        setFirstColumnSpanned(row, {}, true);
    // A group without rows cannot be opened; it comes before its first row.
    if (parent.isValid() && first == 0 && last == 0 && m_model.rowCount(parent) == 1
        && !m_folded.contains(m_model.groupTitle(parent)))
        expand(parent);
}

bool LibraryView::follow(const QString &path)
{
    const QModelIndex index = m_model.indexOf(path);
    if (index.isValid() && currentPath() != path) {
        setCurrentIndex(index);
        scrollTo(index);
    }
    return index.isValid();
}

void LibraryView::select(const QStringList &paths)
{
    m_selected = paths;
    m_current = paths.value(0);
    restoreSelection();
}

QStringList LibraryView::selectedPaths() const
{
    QModelIndexList rows = selectionModel() ? selectionModel()->selectedRows() : QModelIndexList();
    std::ranges::sort(rows, [](const QModelIndex &a, const QModelIndex &b) {
        const auto place = [](const QModelIndex &index) {
            return index.parent().isValid() ? std::pair(index.parent().row(), index.row()) : std::pair(index.row(), -1);
        };
        return place(a) < place(b);
    });
    QStringList paths;
    QSet<QString> seen;
    for (const QModelIndex &row : std::as_const(rows)) {
        for (const QString &path : m_model.pathsOf(row)) {
            if (!seen.contains(path))
                paths.append(path);
            seen.insert(path);
        }
    }
    return paths;
}

QString LibraryView::currentPath() const
{
    const LibraryRow *row = m_model.row(currentIndex());
    return row ? row->path : QString();
}

// --- State ---

QJsonObject LibraryView::state() const
{
    QStringList columns(m_chosen.begin(), m_chosen.end());
    columns.sort();
    return {{u"table"_s, m_isTable},
            {u"group"_s, m_model.grouping() < 0 ? QString() : LibraryModel::columnId(m_model.grouping())},
            {u"sort"_s, LibraryModel::columnId(m_model.sortColumn())},
            {u"descending"_s, m_model.sortOrder() == Qt::DescendingOrder},
            {u"columns"_s, QJsonArray::fromStringList(columns)},
            {u"header"_s, QString::fromLatin1(header()->saveState().toBase64())}};
}

void LibraryView::restore(const QJsonObject &state)
{
    if (state.isEmpty())
        return;
    const QSignalBlocker blocker(this);
    m_isTable = state[u"table"_s].toBool();
    m_chosen = {u"name"_s};
    for (const QJsonValue &id : state[u"columns"_s].toArray())
        m_chosen.insert(id.toString());
    m_model.setGrouping(libraryColumnNamed(state[u"group"_s].toString()));
    if (!header()->restoreState(QByteArray::fromBase64(state[u"header"_s].toString().toLatin1())))
        setDefaultWidths();
    sortByColumn(std::max(columnWithId(m_model, state[u"sort"_s].toString()), 0),
                 state[u"descending"_s].toBool() ? Qt::DescendingOrder : Qt::AscendingOrder);
    showColumns();
}

} // namespace Agentwright::App
