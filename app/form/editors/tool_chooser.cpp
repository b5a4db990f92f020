// SPDX-License-Identifier: MIT
#include "form/editors/tool_chooser.h"

#include "form/editors/list_field.h"
#include "widgets/hint_text.h"

#include <agentwright/model/tool_catalog.h>

#include <QCoreApplication>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QSignalBlocker>
#include <QTreeWidget>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Agentwright::App {

namespace {

constexpr int kEntryRole = Qt::UserRole;
constexpr int kTreeRows = 14;

QString traitsText(const ToolSpec &tool)
{
    struct Row {
        ToolSpec::Trait trait;
        const char *text;
    };
    constexpr Row kRows[]{
        {ToolSpec::Writes, QT_TRANSLATE_NOOP("Agentwright::App::Form", "changes files")},
        {ToolSpec::RunsCommands, QT_TRANSLATE_NOOP("Agentwright::App::Form", "runs commands")},
        {ToolSpec::UsesNetwork, QT_TRANSLATE_NOOP("Agentwright::App::Form", "uses the network")},
        {ToolSpec::Asks, QT_TRANSLATE_NOOP("Agentwright::App::Form", "asks before it acts")},
    };
    QStringList texts;
    for (const Row &row : kRows) {
        if (tool.has(row.trait))
            texts.append(QCoreApplication::translate("Agentwright::App::Form", row.text));
    }
    return texts.join(", "_L1);
}

/// What a tick at a group's name gives: no tool that does nothing.
QStringList usefulEntries(const QTreeWidgetItem &group, ToolListKind kind)
{
    QStringList entries;
    for (int i = 0; i < group.childCount(); ++i) {
        const QString entry = group.child(i)->data(0, kEntryRole).toString();
        if (!group.child(i)->isHidden() && toolRemark(entry, kind).effect != ToolRemark::Effect::Nothing)
            entries.append(entry);
    }
    return entries;
}

QStringList allEntries(const QTreeWidgetItem &group)
{
    QStringList entries;
    for (int i = 0; i < group.childCount(); ++i)
        entries.append(group.child(i)->data(0, kEntryRole).toString());
    return entries;
}

Qt::CheckState checkStateOf(const QTreeWidgetItem &group)
{
    int checked = 0;
    for (int i = 0; i < group.childCount(); ++i)
        checked += group.child(i)->checkState(0) == Qt::Checked ? 1 : 0;
    return checked == 0 ? Qt::Unchecked : checked == group.childCount() ? Qt::Checked : Qt::PartiallyChecked;
}

} // namespace

ToolChooser::ToolChooser(ToolListKind kind, QWidget *parent)
    : QWidget(parent)
    , m_kind(kind)
    , m_search(new QLineEdit(this))
    , m_tree(new QTreeWidget(this))
    , m_help(new QLabel(this))
{
    m_search->setObjectName(u"toolSearch"_s);
    setHint(*m_search, tr("Search, or name a tool: mcp__server"));
    m_search->setAccessibleName(tr("Search tools, or name others"));
    m_search->setClearButtonEnabled(true);
    m_tree->setObjectName(u"toolTree"_s);
    m_tree->setAccessibleName(tr("All tools"));
    m_tree->setHeaderHidden(true);
    m_tree->setUniformRowHeights(true);
    m_tree->setIndentation(16);
    m_tree->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_tree->setFixedHeight(kTreeRows * (fontMetrics().height() + 4));
    m_help->setObjectName(u"toolHelp"_s);
    m_help->setWordWrap(true);
    m_help->setTextFormat(Qt::PlainText);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(3);
    layout->addWidget(m_search);
    layout->addWidget(m_tree);
    layout->addWidget(m_help);
    m_search->installEventFilter(this);
    fill();
    connect(m_search, &QLineEdit::textChanged, this, &ToolChooser::filter);
    connect(m_search, &QLineEdit::returnPressed, this, &ToolChooser::takeSearch);
    connect(m_tree, &QTreeWidget::itemChanged, this, &ToolChooser::onItemChanged);
    connect(m_tree, &QTreeWidget::currentItemChanged, this, &ToolChooser::showHelp);
}

QList<QWidget *> ToolChooser::inputs() const
{
    return {m_search, m_tree};
}

void ToolChooser::fill()
{
    const QSignalBlocker silent(m_tree);
    QHash<ToolTopic, QTreeWidgetItem *> groups;
    const auto addGroup = [this](const QString &title) {
        auto *group = new QTreeWidgetItem(m_tree, {title});
        group->setCheckState(0, Qt::Unchecked);
        group->setExpanded(true);
        QFont bold = m_tree->font();
        bold.setBold(true);
        group->setFont(0, bold);
        return group;
    };
    for (const ToolSpec &tool : toolTable()) {
        QTreeWidgetItem *&group = groups[tool.topic];
        if (!group)
            group = addGroup(QCoreApplication::translate("Agentwright::Tools", topicTitle(tool.topic)));
        addRow(group, tool.name.toString());
    }
    m_named = addGroup(tr("Named in this list or file"));
    m_named->setHidden(true);
}

QTreeWidgetItem *ToolChooser::addRow(QTreeWidgetItem *group, const QString &entry)
{
    auto *row = new QTreeWidgetItem(group, {entry});
    const ToolRemark remark = toolRemark(entry, m_kind);
    row->setData(0, kEntryRole, entry);
    row->setToolTip(0, helpOf(entry));
    row->setData(0, Qt::AccessibleDescriptionRole, helpOf(entry));
    row->setCheckState(0, m_items.contains(entry) ? Qt::Checked : Qt::Unchecked);
    if (remark.effect == ToolRemark::Effect::Nothing) {
        row->setText(0, tr("%1 — does nothing").arg(entry));
        row->setForeground(0, palette().placeholderText());
    }
    m_rows.insert(entry, row);
    return row;
}

QString ToolChooser::helpOf(const QString &entry) const
{
    QStringList sentences{toolHelpText(entry)};
    const QString name = ToolEntry::parse(entry).name;
    if (const ToolSpec *tool = findTool(name)) {
        if (const QString traits = traitsText(*tool); !traits.isEmpty())
            sentences.append(tr("It %1.").arg(traits));
    }
    sentences.append(remarkText(toolRemark(entry, m_kind)));
    sentences.removeAll(QString());
    return sentences.join(u' ');
}

void ToolChooser::setSuggestions(const QStringList &suggestions)
{
    if (m_suggestions == suggestions)
        return;
    m_suggestions = suggestions;
    showItems(m_items);
}

void ToolChooser::showItems(const QStringList &items)
{
    const QSignalBlocker silent(m_tree);
    m_items = items;
    const QStringList wanted = items + m_suggestions;
    for (const QString &entry : allEntries(*m_named)) {
        if (!wanted.contains(entry))
            delete m_rows.take(entry);
    }
    for (const QString &entry : wanted) {
        if (!m_rows.contains(entry))
            addRow(m_named, entry);
    }
    for (auto it = m_rows.cbegin(); it != m_rows.cend(); ++it)
        it.value()->setCheckState(0, items.contains(it.key()) ? Qt::Checked : Qt::Unchecked);
    for (int i = 0; i < m_tree->topLevelItemCount(); ++i)
        m_tree->topLevelItem(i)->setCheckState(0, checkStateOf(*m_tree->topLevelItem(i)));
    filter();
}

void ToolChooser::setReadOnly(bool readOnly)
{
    m_isReadOnly = readOnly;
}

void ToolChooser::onItemChanged(QTreeWidgetItem *row)
{
    const bool isOn = row->checkState(0) == Qt::Checked;
    const bool isGroup = row->childCount() > 0 || row == m_named;
    if (m_isReadOnly)
        showItems(m_items); // takes the tick back
    else if (!isGroup)
        Q_EMIT toggled({row->data(0, kEntryRole).toString()}, isOn);
    else
        Q_EMIT toggled(isOn ? usefulEntries(*row, m_kind) : allEntries(*row), isOn);
}

void ToolChooser::filter()
{
    const QString wanted = m_search->text().trimmed();
    QTreeWidgetItem *first = nullptr;
    for (int i = 0; i < m_tree->topLevelItemCount(); ++i) {
        QTreeWidgetItem *group = m_tree->topLevelItem(i);
        int shown = 0;
        for (int k = 0; k < group->childCount(); ++k) {
            QTreeWidgetItem *row = group->child(k);
            const QString entry = row->data(0, kEntryRole).toString();
            const bool matches = entry.contains(wanted, Qt::CaseInsensitive)
                                 || row->toolTip(0).contains(wanted, Qt::CaseInsensitive);
            row->setHidden(!matches);
            shown += matches ? 1 : 0;
            const bool isBetter = entry.startsWith(wanted, Qt::CaseInsensitive)
                                  && !(first && first->text(0).startsWith(wanted, Qt::CaseInsensitive));
            if (matches && (!first || isBetter))
                first = row;
        }
        group->setHidden(shown == 0);
    }
    if (!wanted.isEmpty())
        m_tree->setCurrentItem(first);
    showHelp();
}

void ToolChooser::takeSearch()
{
    const QStringList named = itemsIn(m_search->text());
    if (named.isEmpty() || m_isReadOnly)
        return;
    QStringList entries;
    for (const QString &name : named) {
        // Who types "read" and Return means the tool; nobody writes a wrong name on purpose.
        const QLatin1StringView known = toolNameInAnyCase(name);
        entries.append(findTool(known.toString()) ? known.toString() : name);
    }
    const bool areAllThere = std::ranges::all_of(entries, [this](const QString &e) { return m_items.contains(e); });
    m_search->clear();
    Q_EMIT toggled(entries, !areAllThere);
    m_tree->setCurrentItem(m_rows.value(entries.constLast()));
}

void ToolChooser::showHelp()
{
    const QString typed = m_search->text().trimmed();
    const QTreeWidgetItem *row = m_tree->currentItem();
    const QString entry = row ? row->data(0, kEntryRole).toString() : QString();
    const bool isNew = !typed.isEmpty() && !m_rows.contains(typed) && toolNameInAnyCase(typed).isEmpty();
    QString help = entry.isEmpty() ? tr("A tick puts a tool into the list; at a group, all of its tools.")
                                   : u"%1: %2"_s.arg(entry, helpOf(entry));
    if (isNew)
        help = tr("Return adds “%1”. %2").arg(typed, remarkText(toolRemark(itemsIn(typed).value(0), m_kind)));
    m_help->setText(help);
}

bool ToolChooser::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_search && event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent *>(event)->key();
        if (key == Qt::Key_Down) {
            m_tree->setFocus(Qt::TabFocusReason);
            if (!m_tree->currentItem())
                m_tree->setCurrentItem(m_tree->topLevelItem(0));
            return true;
        }
        if (key == Qt::Key_Escape && !m_search->text().isEmpty()) {
            m_search->clear();
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace Agentwright::App
