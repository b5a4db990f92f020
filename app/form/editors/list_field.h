// SPDX-License-Identifier: MIT
#pragma once

#include "form/field_editor.h"

#include <QLineEdit>
#include <QStringListModel>

#include <functional>

class QComboBox;

namespace Agentwright::App {

class ChipList;

/// A list of short texts. "Not there", "empty" and "these" are three states, because they mean different things.
class ListField : public FieldEditor
{
    Q_OBJECT
public:
    explicit ListField(const FieldId &field, QWidget *parent = nullptr);

    void takePending() override { addFrom(m_add->text()); }
    std::optional<FieldValue> pendingValue() const override;
    void setSurroundings(const Surroundings &surroundings) override;

protected:
    /// What is wrong with an item; empty when nothing is.
    using Remark = std::function<QString(const QString &item)>;
    /// For the box that adds.
    void setSuggestions(const QStringList &suggestions);
    /// From the constructor of a subclass.
    void setRemarks(const Remark &remark) { m_items.remark = remark; }

    ChipList *list() const { return m_list; }
    QStringList items() const { return m_items.stringList(); }
    /// What the user made of the list.
    void takeItems(const QStringList &items);
    /// The items changed, whoever changed them.
    virtual void onItemsShown() { }

    void showValue(const FieldValue &value) override;
    void showReadOnly(bool readOnly) override;

private:
    struct Items : QStringListModel {
        QVariant data(const QModelIndex &index, int role) const override;
        Remark remark;
    };
    enum State { Absent, Empty, Chosen };
    State state() const;
    void showState();
    void chooseState(int state);
    void addFrom(const QString &text);
    void removeRows(const QList<int> &rows);

    QComboBox *m_state;
    ChipList *m_list;
    QLineEdit *m_add;
    Items m_items;
};

/// The items of a text that was typed or pasted: separated by commas and line ends.
QStringList itemsIn(const QString &text);

} // namespace Agentwright::App
