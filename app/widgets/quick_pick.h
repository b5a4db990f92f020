// SPDX-License-Identifier: MIT
#pragma once

#include <QAbstractListModel>
#include <QFrame>
#include <QList>
#include <QPointer>
#include <QString>
#include <QStyledItemDelegate>

#include <functional>
#include <optional>

class QLineEdit;
class QListView;

namespace Agentwright::App {

/// Something to choose.
struct PickItem {
    QString title;
    QString detail; ///< shown beside it, paler; searched too, but worth less
    std::function<void()> run;
};

/// Where items come from: those whose prefix the typed text begins with. The function gets the rest of the text.
struct PickSource {
    QString prefix;
    QString placeholder;
    std::function<QList<PickItem>(const QString &query)> items;
    bool isFiltered = true; ///< false: the function has looked at the query, and everything it gives is shown
};

/// The items that match, the best first.
class PickModel : public QAbstractListModel
{
    Q_OBJECT
public:
    enum Role { DetailRole = Qt::UserRole, PlacesRole };

    using QAbstractListModel::QAbstractListModel;

    void setItems(const QList<PickItem> &items, const QString &query);
    /// Whatever they are, in the order given.
    void setItems(const QList<PickItem> &items) { setItems(items, {}); }
    const PickItem &item(int row) const { return m_rows.at(row).item; }

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;

private:
    struct Row {
        PickItem item;
        QList<int> places;
        int score = 0;
    };
    QList<Row> m_rows;
};

/// Shows a PickModel: the title with the found letters in bold, the detail at the other end.
class PickDelegate : public QStyledItemDelegate
{
    Q_OBJECT
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
};

/// One line to type in and what fits below it, above the rest of its parent. The arrow keys choose, Return runs, Escape and a
/// click elsewhere close; then the focus goes back to where it was.
class QuickPick : public QFrame
{
    Q_OBJECT
public:
    explicit QuickPick(QWidget *parent);

    /// The one without a prefix is first.
    void setSources(const QList<PickSource> &sources);
    void open(const QString &prefix);
    /// There may be others to choose from: asks for them anew. What was chosen stays.
    void refresh();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    const PickSource &sourceOf(const QString &text) const;
    void update();
    void place();
    void runCurrent();
    void close();

    QLineEdit *m_line;
    QListView *m_list;
    PickModel *m_model;
    QList<PickSource> m_sources;
    std::optional<QString> m_presentPrefix; ///< of the source that gave the items
    QList<PickItem> m_items; ///< before filtering
    QPointer<QWidget> m_focusBefore;
};

} // namespace Agentwright::App
