// SPDX-License-Identifier: MIT
#include "form/editors/list_field.h"

#include "document/surroundings.h"
#include "widgets/chip_list.h"
#include "widgets/hint_text.h"

#include <agentwright/base/file_text.h>
#include <agentwright/syntax/frontmatter_edit.h>

#include <QComboBox>
#include <QCompleter>
#include <QCoreApplication>
#include <QLineEdit>
#include <QVBoxLayout>

#include <utility>

namespace Agentwright::App {

namespace {

QString stateLabel(const char *fromTable, const QString &otherwise)
{
    return fromTable && *fromTable ? QCoreApplication::translate("Agentwright::Fields", fromTable) : otherwise;
}

/// An item that was edited in place stays one item, commas and all.
QString editedItem(const QString &text)
{
    return cleanedForDocument(text).replace(u'\n', u' ').trimmed();
}

} // namespace

QStringList itemsIn(const QString &text)
{
    QString line = cleanedForDocument(text);
    line.replace(u'\n', u',');
    return splitListText(line + u','); // blanks belong to an item: only commas end one
}

QVariant ListField::Items::data(const QModelIndex &index, int role) const
{
    const bool isOfRemark = role == Qt::ToolTipRole || role == Qt::AccessibleDescriptionRole
                            || role == ChipList::RemarkRole;
    if (!isOfRemark || !remark)
        return QStringListModel::data(index, role);
    return remark(QStringListModel::data(index, Qt::DisplayRole).toString());
}

ListField::ListField(const FieldId &field, QWidget *parent)
    : FieldEditor(parent)
    , m_state(new QComboBox(this))
    , m_list(new ChipList(this))
    , m_add(new QLineEdit(this))
{
    m_state->addItem(stateLabel(field.spec ? field.spec->whenAbsent : nullptr, tr("Not set")));
    m_state->addItem(stateLabel(field.spec ? field.spec->whenEmpty : nullptr, tr("Empty list")));
    m_state->addItem(tr("Only these"));
    m_list->setModel(&m_items);
    setHint(*m_add, tr("Add: names, separated by commas"));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(3);
    layout->addWidget(m_state);
    layout->addWidget(m_list);
    layout->addWidget(m_add);
    setInput(m_state);
    leaveUndoToDocument(m_list);
    leaveUndoToDocument(m_add);
    m_state->setObjectName(u"state");
    m_list->setObjectName(u"items");
    m_add->setObjectName(u"add");
    m_list->setAccessibleName(tr("Items"));
    m_add->setAccessibleName(tr("Add items"));
    showState();

    connect(m_state, &QComboBox::activated, this, &ListField::chooseState);
    connect(m_list, &ChipList::removeRequested, this, &ListField::removeRows);
    // Only the user's edits in place come this way; a new list resets the model.
    connect(&m_items, &QStringListModel::dataChanged, this, [this](const QModelIndex &from, const QModelIndex &to) {
        QStringList items = m_items.stringList();
        for (int row = from.row(); row <= to.row(); ++row)
            items[row] = editedItem(items[row]);
        items.removeAll(QString());
        takeItems(items);
    });
    // Return, or leaving the box: what was typed is not lost.
    connect(m_add, &QLineEdit::editingFinished, this, [this] { addFrom(m_add->text()); });
    connect(m_add, &QLineEdit::textEdited, this, [this](const QString &text) {
        // A comma ends an item, except inside parentheses; several at once were pasted.
        const QStringList items = itemsIn(text);
        const bool endsItem = text.endsWith(u',') && !items.isEmpty() && !items.constLast().endsWith(u',');
        if (items.size() > 1 || endsItem)
            addFrom(text);
        Q_EMIT pendingChanged();
    });
}

std::optional<FieldValue> ListField::pendingValue() const
{
    const QStringList added = itemsIn(m_add->text());
    return added.isEmpty() || isReadOnly() ? std::nullopt : std::optional(FieldValue::ofList(items() + added));
}

void ListField::setSurroundings(const Surroundings &surroundings)
{
    setSuggestions(surroundings.skills);
}

void ListField::setSuggestions(const QStringList &suggestions)
{
    if (m_add->completer()) {
        // A new one would take the focus with it while its list is open.
        static_cast<QStringListModel *>(m_add->completer()->model())->setStringList(suggestions);
        return;
    }
    auto *completer = new QCompleter(suggestions, m_add);
    completer->setCaseSensitivity(Qt::CaseInsensitive);
    m_add->setCompleter(completer);
    // Queued: the completer still fills the box after this signal.
    connect(completer, qOverload<const QString &>(&QCompleter::activated), this, &ListField::addFrom,
            Qt::QueuedConnection);
}

ListField::State ListField::state() const
{
    if (value().isAbsent())
        return Absent;
    return m_items.rowCount() == 0 ? Empty : Chosen;
}

void ListField::showState()
{
    m_state->setCurrentIndex(state());
    m_list->setVisible(state() == Chosen);
}

void ListField::chooseState(int chosen)
{
    if (chosen == state())
        return;
    if (chosen == Absent)
        takeFromUser(FieldValue::absent());
    else if (chosen == Empty)
        takeFromUser(FieldValue::ofList({}));
    if (chosen != Chosen)
        m_items.setStringList({});
    else
        m_add->setFocus(); // becomes true with the first item
    showState();
    onItemsShown();
}

void ListField::addFrom(const QString &text)
{
    const QStringList added = itemsIn(text);
    m_add->clear();
    if (!added.isEmpty() && !isReadOnly())
        takeItems(m_items.stringList() + added);
}

void ListField::removeRows(const QList<int> &rows)
{
    if (isReadOnly())
        return;
    QStringList items = m_items.stringList();
    for (auto row = rows.crbegin(); row != rows.crend(); ++row)
        items.removeAt(*row);
    takeItems(items);
}

void ListField::takeItems(const QStringList &items)
{
    if (items != m_items.stringList())
        m_items.setStringList(items);
    takeFromUser(FieldValue::ofList(items));
    showState();
    onItemsShown();
}

void ListField::showValue(const FieldValue &value)
{
    QStringList items = value.items;
    if (value.kind == FieldValue::Kind::Structure || value.kind == FieldValue::Kind::Text)
        items = QStringList{value.displayText()};
    if (m_items.stringList() != items)
        m_items.setStringList(items);
    showState();
    onItemsShown();
}

void ListField::showReadOnly(bool readOnly)
{
    m_state->setEnabled(!readOnly);
    m_add->setEnabled(!readOnly);
    m_list->setEditTriggers(readOnly ? QAbstractItemView::NoEditTriggers
                                     : QAbstractItemView::DoubleClicked | QAbstractItemView::EditKeyPressed);
}

} // namespace Agentwright::App
