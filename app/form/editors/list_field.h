// SPDX-License-Identifier: MIT
#pragma once

#include "form/field_editor.h"

#include <QLineEdit>
#include <QStringListModel>

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

protected:
    void showValue(const FieldValue &value) override;
    void showReadOnly(bool readOnly) override;

private:
    enum State { Absent, Empty, Chosen };
    State state() const;
    void showState();
    void chooseState(int state);
    void addFrom(const QString &text);
    void removeRows(const QList<int> &rows);
    void takeItems(const QStringList &items);

    QComboBox *m_state;
    ChipList *m_list;
    QLineEdit *m_add;
    QStringListModel m_items;
};

} // namespace Agentwright::App
