// SPDX-License-Identifier: MIT
#pragma once

#include <agentwright/templates/template_store.h>

#include <QListView>
#include <QSortFilterProxyModel>
#include <QStandardItemModel>
#include <QStyledItemDelegate>

#include <functional>
#include <memory>

class QMimeData;

namespace Agentwright::App {

/// The usable templates of one kind.
class TemplateListModel : public QStandardItemModel
{
    Q_OBJECT
public:
    enum Role { SummaryRole = Qt::UserRole, CategoryRole, OriginRole, IdRole, SearchRole };

    using QStandardItemModel::QStandardItemModel;

    void setTemplates(const TemplateStore &store, TemplateKind kind);
    /// Of a row of this model.
    const Template &content(int row) const { return m_contents.at(row); }

private:
    QList<Template> m_contents;
};

/// Those of one category in which every searched word stands somewhere.
class TemplateFilter : public QSortFilterProxyModel
{
    Q_OBJECT
public:
    using QSortFilterProxyModel::QSortFilterProxyModel;

    void setWords(const QString &words);
    /// Empty for all.
    void setCategory(const QString &category);

protected:
    bool filterAcceptsRow(int row, const QModelIndex &parent) const override;

private:
    QStringList m_words;
    QString m_category;
};

/// Title and category in one line, the summary below.
class TemplateDelegate : public QStyledItemDelegate
{
    Q_OBJECT
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
};

/// A list whose rows can be dragged once it is told what they are outside of it.
class TemplateListView : public QListView
{
    Q_OBJECT
public:
    using DragData = std::function<std::unique_ptr<QMimeData>()>;

    explicit TemplateListView(QWidget *parent = nullptr);

    /// Gives the data for the current row; nullptr when there is nothing to drag.
    void setDragData(const DragData &dragData);

protected:
    void startDrag(Qt::DropActions supportedActions) override;

private:
    DragData m_dragData;
};

} // namespace Agentwright::App
