// SPDX-License-Identifier: MIT
#include "shell/settings_dialog.h"

#include "shell/settings.h"
#include "shell/settings_editors.h"
#include "shell/settings_table.h"

#include <QDialogButtonBox>
#include <QFormLayout>
#include <QGroupBox>
#include <QLabel>
#include <QLineEdit>
#include <QScrollArea>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace Agentwright::App {

SettingsDialog::SettingsDialog(Settings &settings, Prompts &prompts, QWidget *parent)
    : QDialog(parent)
    , m_settings(settings)
    , m_prompts(prompts)
    , m_search(new QLineEdit(this))
    , m_nothing(new QLabel(tr("No setting has these words."), this))
{
    setObjectName(u"settings"_s);
    setWindowTitle(tr("Settings"));
    m_search->setObjectName(u"search"_s);
    m_search->setPlaceholderText(tr("Search settings"));
    m_search->setAccessibleName(m_search->placeholderText());
    m_search->setClearButtonEnabled(true);
    m_nothing->hide();
    auto *area = new QScrollArea(this);
    auto *content = new QWidget(area);
    auto *sections = new QVBoxLayout(content);
    for (const Setting &setting : settingTable())
        addRow(setting, *content);
    sections->addWidget(m_nothing);
    sections->addStretch(1);
    area->setWidgetResizable(true);
    area->setFrameShape(QFrame::NoFrame);
    area->setFocusPolicy(Qt::NoFocus);
    area->setWidget(content);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(m_search);
    layout->addWidget(area, 1);
    layout->addWidget(buttons);
    resize(640, 640);
    connect(m_search, &QLineEdit::textChanged, this, &SettingsDialog::search);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
}

void SettingsDialog::addRow(const Setting &setting, QWidget &content)
{
    const QString title = settingText(setting.section);
    if (m_rows.isEmpty() || m_rows.constLast().section->title() != title) {
        auto *section = new QGroupBox(title, &content);
        m_rows.append({section, new QFormLayout(section), nullptr, {}});
        content.layout()->addWidget(section);
    } else {
        m_rows.append({m_rows.constLast().section, m_rows.constLast().form, nullptr, {}});
    }
    Row &row = m_rows.last();
    row.editor = SettingEditor::make(setting, m_settings, m_prompts, row.section);
    row.text = title + u'\n' + settingText(setting.label) + u'\n' + settingText(setting.help) + u'\n'
               + row.editor->searchText();
    connect(row.editor, &SettingEditor::changed, this, &SettingsDialog::changed);
    if (setting.kind == SettingKind::Switch) {
        row.form->addRow(row.editor);
        return;
    }
    auto *label = new QLabel(tr("%1:").arg(settingText(setting.label)), row.section);
    label->setBuddy(row.editor->input());
    label->setToolTip(settingText(setting.help));
    row.form->addRow(label, row.editor);
}

void SettingsDialog::search(const QString &wanted)
{
    QList<QGroupBox *> shown;
    for (const Row &row : std::as_const(m_rows)) {
        const bool isFound = row.text.contains(wanted, Qt::CaseInsensitive);
        row.form->setRowVisible(row.editor, isFound);
        row.editor->filter(wanted);
        if (isFound)
            shown.append(row.section);
    }
    for (const Row &row : std::as_const(m_rows))
        row.section->setVisible(shown.contains(row.section));
    m_nothing->setVisible(shown.isEmpty());
}

} // namespace Agentwright::App
