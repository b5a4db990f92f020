// SPDX-License-Identifier: MIT
#include "shell/shortcut_dialog.h"

#include "shell/command_table.h"
#include "shell/settings.h"
#include "shell/shortcuts.h"

#include <QDialogButtonBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QKeySequenceEdit>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTreeWidget>
#include <QTreeWidgetItemIterator>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace Agentwright::App {

namespace {

constexpr int kRowRole = Qt::UserRole; // of the command table

QString plainText(const char *text)
{
    return commandText(text).remove(u'&');
}

} // namespace

ShortcutDialog::ShortcutDialog(Settings &settings, QWidget *parent)
    : QDialog(parent)
    , m_settings(settings)
    , m_filter(new QLineEdit(this))
    , m_commands(new QTreeWidget(this))
    , m_keys(new QKeySequenceEdit(this))
    , m_problem(new QLabel(this))
{
    setObjectName(u"shortcuts"_s);
    setWindowTitle(tr("Keyboard Shortcuts"));
    build();
    fill();
    connect(m_filter, &QLineEdit::textChanged, this, &ShortcutDialog::filter);
    connect(m_commands, &QTreeWidget::currentItemChanged, this, &ShortcutDialog::onCurrentChanged);
    connect(m_keys, &QKeySequenceEdit::keySequenceChanged, m_problem, &QLabel::clear);
    m_commands->setCurrentItem(m_commands->topLevelItem(0)->child(0));
}

void ShortcutDialog::build()
{
    m_filter->setPlaceholderText(tr("Search commands and keys"));
    m_filter->setAccessibleName(m_filter->placeholderText());
    m_filter->setClearButtonEnabled(true);
    m_commands->setHeaderLabels({tr("Command"), tr("Keys"), tr("What it does")});
    m_commands->setAccessibleName(tr("Commands"));
    m_commands->setAllColumnsShowFocus(true);
    m_keys->setAccessibleName(tr("New keys"));
    for (QLineEdit *line : m_keys->findChildren<QLineEdit *>()) // what a screen reader finds inside
        line->setAccessibleName(m_keys->accessibleName());
    m_problem->setWordWrap(true);
    m_problem->setTextFormat(Qt::PlainText);
    m_problem->setObjectName(u"problem"_s);
    auto *label = new QLabel(tr("&Keys of this command:"), this);
    label->setBuddy(m_keys);
    m_assign = new QPushButton(tr("&Assign"), this);
    m_reset = new QPushButton(tr("&Reset"), this);
    m_assign->setAutoDefault(false);
    m_reset->setAutoDefault(false);
    auto *row = new QHBoxLayout;
    row->addWidget(label);
    row->addWidget(m_keys, 1);
    row->addWidget(m_assign);
    row->addWidget(m_reset);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    auto *resetAll = buttons->addButton(tr("Reset A&ll"), QDialogButtonBox::ResetRole);
    resetAll->setAutoDefault(false);
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(m_filter);
    layout->addWidget(m_commands, 1);
    layout->addLayout(row);
    layout->addWidget(m_problem);
    layout->addWidget(buttons);
    resize(780, 600);
    connect(m_assign, &QPushButton::clicked, this, &ShortcutDialog::assign);
    connect(m_reset, &QPushButton::clicked, this, &ShortcutDialog::reset);
    connect(resetAll, &QPushButton::clicked, this, &ShortcutDialog::resetAll);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
}

void ShortcutDialog::fill()
{
    QTreeWidgetItem *section = nullptr;
    const std::span<const Command> commands = commandTable();
    for (std::size_t i = 0; i < commands.size(); ++i) {
        const QString title = plainText(menuTitle(commands[i].menu));
        if (!section || section->text(0) != title) {
            section = new QTreeWidgetItem(m_commands, {title});
            section->setFlags(Qt::ItemIsEnabled);
            section->setExpanded(true);
        }
        auto *item = new QTreeWidgetItem(section, {plainText(commands[i].text), {}, plainText(commands[i].help)});
        item->setData(0, kRowRole, int(i));
        showKeys(*item);
    }
    m_commands->header()->setSectionResizeMode(0, QHeaderView::ResizeToContents);
    m_commands->header()->setSectionResizeMode(1, QHeaderView::ResizeToContents);
}

void ShortcutDialog::showKeys(QTreeWidgetItem &item)
{
    const Command &command = commandTable()[std::size_t(item.data(0, kRowRole).toInt())];
    const QList<QKeySequence> keys = keysOf(command, m_settings);
    item.setText(1, QKeySequence::listToString(keys, QKeySequence::NativeText));
    QFont font = item.font(1);
    font.setBold(keys != defaultKeys(command));
    item.setFont(1, font);
}

void ShortcutDialog::filter(const QString &wanted)
{
    for (int s = 0; s < m_commands->topLevelItemCount(); ++s) {
        QTreeWidgetItem *section = m_commands->topLevelItem(s);
        bool isAnyShown = false;
        for (int i = 0; i < section->childCount(); ++i) {
            QTreeWidgetItem *item = section->child(i);
            const QString text = item->text(0) + u'\n' + item->text(1) + u'\n' + item->text(2);
            item->setHidden(!text.contains(wanted, Qt::CaseInsensitive));
            isAnyShown |= !item->isHidden();
        }
        section->setHidden(!isAnyShown);
    }
}

const Command *ShortcutDialog::current() const
{
    const QTreeWidgetItem *item = m_commands->currentItem();
    if (!item || !item->parent())
        return nullptr;
    return &commandTable()[std::size_t(item->data(0, kRowRole).toInt())];
}

void ShortcutDialog::onCurrentChanged()
{
    const Command *command = current();
    const QList<QKeySequence> keys = command ? keysOf(*command, m_settings) : QList<QKeySequence>();
    m_keys->setKeySequence(keys.value(0));
    m_problem->clear();
    for (QWidget *widget : {static_cast<QWidget *>(m_keys), static_cast<QWidget *>(m_assign)})
        widget->setEnabled(command);
    m_reset->setEnabled(command && keys != defaultKeys(*command));
}

void ShortcutDialog::assign()
{
    const Command *command = current();
    const QKeySequence keys = m_keys->keySequence();
    if (const Command *other = conflictOf(*command, keys, m_settings)) {
        m_problem->setText(tr("“%1” are the keys of “%2” already. Change those first.")
                               .arg(keys.toString(QKeySequence::NativeText), plainText(other->text)));
        return;
    }
    m_settings.setShortcut(QLatin1StringView(command->id), keys.toString(QKeySequence::PortableText));
    refresh();
}

void ShortcutDialog::reset()
{
    const Command *command = current();
    for (const QKeySequence &keys : defaultKeys(*command)) {
        if (const Command *other = conflictOf(*command, keys, m_settings)) {
            m_problem->setText(tr("“%1” are the keys of “%2” now. Change those first.")
                                   .arg(keys.toString(QKeySequence::NativeText), plainText(other->text)));
            return;
        }
    }
    m_settings.setShortcut(QLatin1StringView(command->id), std::nullopt);
    refresh();
}

void ShortcutDialog::resetAll()
{
    for (const Command &command : commandTable())
        m_settings.setShortcut(QLatin1StringView(command.id), std::nullopt);
    refresh();
}

void ShortcutDialog::refresh()
{
    for (QTreeWidgetItemIterator item(m_commands); *item; ++item) {
        if ((*item)->parent())
            showKeys(**item);
    }
    onCurrentChanged();
    Q_EMIT changed();
}

} // namespace Agentwright::App
