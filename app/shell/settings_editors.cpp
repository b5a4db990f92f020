// SPDX-License-Identifier: MIT
#include "shell/settings_editors.h"

#include "document/severity_look.h"
#include "shell/settings.h"
#include "shell/settings_table.h"
#include "widgets/prompts.h"
#include "widgets/quiet_wheel.h"

#include <agentwright/rules/rule.h>
#include <agentwright/rules/rule_settings.h>

#include <QCheckBox>
#include <QComboBox>
#include <QCoreApplication>
#include <QDir>
#include <QHBoxLayout>
#include <QListWidget>
#include <QPushButton>
#include <QSpinBox>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Agentwright::App {

namespace {

constexpr int kListRows = 6;

void prepare(QWidget &input, const Setting &setting)
{
    input.setObjectName(QLatin1StringView(setting.key));
    input.setAccessibleName(settingText(setting.label));
    input.setAccessibleDescription(settingText(setting.help));
    input.setToolTip(settingText(setting.help));
}

void fixHeight(QListWidget &list)
{
    list.setFixedHeight(kListRows * list.fontMetrics().lineSpacing() + 2 * list.frameWidth() + 8);
}

class SwitchEditor : public SettingEditor
{
public:
    SwitchEditor(const Setting &setting, Settings &settings, QWidget *parent)
        : SettingEditor(parent)
        , m_box(new QCheckBox(settingText(setting.label), this))
    {
        auto *layout = new QVBoxLayout(this);
        layout->setContentsMargins({});
        layout->addWidget(m_box);
        prepare(*m_box, setting);
        m_box->setChecked(settings.isOn(setting));
        connect(m_box, &QCheckBox::toggled, this, [this, &setting, &settings](bool isOn) {
            settings.setOption(setting, isOn);
            Q_EMIT changed();
        });
    }
    QWidget *input() const override { return m_box; }

private:
    QCheckBox *m_box;
};

class ChoiceEditor : public SettingEditor
{
public:
    ChoiceEditor(const Setting &setting, Settings &settings, QWidget *parent)
        : SettingEditor(parent)
        , m_box(new QComboBox(this))
    {
        auto *layout = new QVBoxLayout(this);
        layout->setContentsMargins({});
        layout->addWidget(m_box);
        prepare(*m_box, setting);
        ignoreWheelWithoutFocus(m_box);
        for (const SettingChoice &choice : setting.choices())
            m_box->addItem(choice.label, choice.value);
        const QString present = settings.option(setting).toString();
        if (m_box->findData(present) < 0)
            m_box->addItem(present, present);
        m_box->setCurrentIndex(m_box->findData(present));
        connect(m_box, &QComboBox::currentIndexChanged, this, [this, &setting, &settings] {
            settings.setOption(setting, m_box->currentData());
            Q_EMIT changed();
        });
    }
    QWidget *input() const override { return m_box; }
    QString searchText() const override
    {
        QString text;
        for (int i = 0; i < std::min(m_box->count(), 20); ++i)
            text += m_box->itemText(i) + u'\n';
        return text;
    }

private:
    QComboBox *m_box;
};

class NumberEditor : public SettingEditor
{
public:
    NumberEditor(const Setting &setting, Settings &settings, QWidget *parent)
        : SettingEditor(parent)
        , m_box(new QSpinBox(this))
    {
        auto *layout = new QVBoxLayout(this);
        layout->setContentsMargins({});
        layout->addWidget(m_box);
        prepare(*m_box, setting);
        m_box->setRange(0, setting.largest);
        m_box->setSpecialValueText(settingText(QT_TRANSLATE_NOOP("Agentwright::App::Settings", "That of the desktop")));
        m_box->setValue(settings.option(setting).toInt());
        connect(m_box, &QSpinBox::valueChanged, this, [this, &setting, &settings](int value) {
            settings.setOption(setting, value);
            Q_EMIT changed();
        });
    }
    QWidget *input() const override { return m_box; }

private:
    QSpinBox *m_box;
};

class TargetsEditor : public SettingEditor
{
public:
    TargetsEditor(const Setting &setting, Settings &settings, QWidget *parent)
        : SettingEditor(parent)
        , m_list(new QListWidget(this))
    {
        auto *layout = new QVBoxLayout(this);
        layout->setContentsMargins({});
        layout->addWidget(m_list);
        prepare(*m_list, setting);
        fixHeight(*m_list);
        const QStringList chosen = settings.option(setting).toStringList();
        for (const TargetName &target : targetNames()) {
            auto *item = new QListWidgetItem(QCoreApplication::translate("Agentwright::Exporting", target.label),
                                             m_list);
            item->setData(Qt::UserRole, QString(target.id));
            item->setCheckState(chosen.contains(target.id) ? Qt::Checked : Qt::Unchecked);
        }
        m_list->setCurrentRow(0);
        connect(m_list, &QListWidget::itemChanged, this, [this, &setting, &settings] {
            QStringList ids;
            for (int i = 0; i < m_list->count(); ++i) {
                if (m_list->item(i)->checkState() == Qt::Checked)
                    ids.append(m_list->item(i)->data(Qt::UserRole).toString());
            }
            settings.setOption(setting, ids);
            Q_EMIT changed();
        });
    }
    QWidget *input() const override { return m_list; }
    QString searchText() const override
    {
        QString text;
        for (int i = 0; i < m_list->count(); ++i)
            text += m_list->item(i)->text() + u'\n';
        return text;
    }

private:
    QListWidget *m_list;
};

class FoldersEditor : public SettingEditor
{
public:
    FoldersEditor(const Setting &setting, Settings &settings, Prompts &prompts, QWidget *parent)
        : SettingEditor(parent)
        , m_setting(setting)
        , m_settings(settings)
        , m_prompts(prompts)
        , m_list(new QListWidget(this))
        , m_remove(new QPushButton(settingText(QT_TRANSLATE_NOOP("Agentwright::App::Settings", "Remove")), this))
    {
        auto *add = new QPushButton(settingText(QT_TRANSLATE_NOOP("Agentwright::App::Settings", "Add Folder…")), this);
        auto *buttons = new QVBoxLayout;
        buttons->addWidget(add);
        buttons->addWidget(m_remove);
        buttons->addStretch(1);
        auto *layout = new QHBoxLayout(this);
        layout->setContentsMargins({});
        layout->addWidget(m_list, 1);
        layout->addLayout(buttons);
        prepare(*m_list, setting);
        m_list->setFixedHeight(3 * m_list->fontMetrics().lineSpacing() + 2 * m_list->frameWidth() + 8);
        add->setObjectName(u"addFolder"_s);
        add->setAutoDefault(false);
        m_remove->setAutoDefault(false);
        m_list->addItems(settings.option(setting).toStringList());
        m_remove->setEnabled(false);
        connect(m_list, &QListWidget::currentRowChanged, this, [this](int row) { m_remove->setEnabled(row >= 0); });
        connect(add, &QPushButton::clicked, this, [this] { addFolder(); });
        connect(m_remove, &QPushButton::clicked, this, [this] {
            delete m_list->takeItem(m_list->currentRow());
            store();
        });
    }
    QWidget *input() const override { return m_list; }

private:
    void addFolder()
    {
        const QString folder = m_prompts.askFolder(this, m_settings.lastFolder());
        if (folder.isEmpty() || !m_list->findItems(folder, Qt::MatchExactly).isEmpty())
            return;
        m_list->addItem(QDir::cleanPath(folder));
        store();
    }

    void store()
    {
        QStringList folders;
        for (int i = 0; i < m_list->count(); ++i)
            folders.append(m_list->item(i)->text());
        m_settings.setOption(m_setting, folders);
        Q_EMIT changed();
    }

    const Setting &m_setting;
    Settings &m_settings;
    Prompts &m_prompts;
    QListWidget *m_list;
    QPushButton *m_remove;
};

class SeveritiesEditor : public SettingEditor
{
public:
    SeveritiesEditor(const Setting &setting, Settings &settings, QWidget *parent)
        : SettingEditor(parent)
        , m_settings(settings)
        , m_list(new QListWidget(this))
        , m_severity(new QComboBox(this))
    {
        auto *layout = new QVBoxLayout(this);
        layout->setContentsMargins({});
        layout->addWidget(m_list);
        layout->addWidget(m_severity);
        prepare(*m_list, setting);
        fixHeight(*m_list);
        ignoreWheelWithoutFocus(m_severity);
        m_severity->setObjectName(u"severity"_s);
        m_severity->setAccessibleName(
            settingText(QT_TRANSLATE_NOOP("Agentwright::App::Settings", "Severity of the chosen rule")));
        m_severity->addItem(settingText(QT_TRANSLATE_NOOP("Agentwright::App::Settings", "The rule's own")), QString());
        m_severity->addItem(settingText(QT_TRANSLATE_NOOP("Agentwright::App::Settings", "Off")), u"off"_s);
        for (const Severity severity : {Severity::Hint, Severity::Warning, Severity::Error})
            m_severity->addItem(severityWord(severity), QString(severityName(severity)));
        for (const RuleRegistration *rule : allRules()) {
            auto *item = new QListWidgetItem(m_list);
            item->setData(Qt::UserRole, QString::fromLatin1(rule->spec.code));
            item->setToolTip(QCoreApplication::translate("Agentwright::Rules", rule->spec.summary));
            showItem(*item);
        }
        connect(m_list, &QListWidget::currentItemChanged, this, [this] { showSeverity(); });
        connect(m_severity, &QComboBox::activated, this, [this] { store(); });
        m_list->setCurrentRow(0);
    }
    QWidget *input() const override { return m_list; }
    QString searchText() const override
    {
        QString text;
        for (int i = 0; i < m_list->count(); ++i)
            text += m_list->item(i)->text() + u'\n' + m_list->item(i)->toolTip() + u'\n';
        return text;
    }
    void filter(const QString &wanted) override
    {
        const auto holds = [&wanted](const QListWidgetItem &item) {
            return item.text().contains(wanted, Qt::CaseInsensitive)
                   || item.toolTip().contains(wanted, Qt::CaseInsensitive);
        };
        QList<QListWidgetItem *> found;
        for (int i = 0; i < m_list->count(); ++i) {
            if (holds(*m_list->item(i)))
                found.append(m_list->item(i));
        }
        for (int i = 0; i < m_list->count(); ++i)
            m_list->item(i)->setHidden(!found.isEmpty() && !found.contains(m_list->item(i)));
        if (!found.isEmpty() && m_list->currentItem()->isHidden())
            m_list->setCurrentItem(found.constFirst());
    }

private:
    void showItem(QListWidgetItem &item)
    {
        const QString code = item.data(Qt::UserRole).toString();
        const RuleSpec &rule = *findRule(code);
        const QString own = m_settings.ruleSeverity(code);
        const int index = m_severity->findData(own);
        const QString word = own.isEmpty() || index < 0 ? severityWord(rule.severity) : m_severity->itemText(index);
        item.setText(settingText(QT_TRANSLATE_NOOP("Agentwright::App::Settings", "%1 %2: %3"))
                         .arg(code, QString::fromLatin1(rule.name), word));
        QFont font = item.font();
        font.setBold(!own.isEmpty());
        item.setFont(font);
    }

    void showSeverity()
    {
        if (const QListWidgetItem *item = m_list->currentItem())
            m_severity->setCurrentIndex(
                m_severity->findData(m_settings.ruleSeverity(item->data(Qt::UserRole).toString())));
    }

    void store()
    {
        QListWidgetItem *item = m_list->currentItem();
        m_settings.setRuleSeverity(item->data(Qt::UserRole).toString(), m_severity->currentData().toString());
        showItem(*item);
        Q_EMIT changed();
    }

    Settings &m_settings;
    QListWidget *m_list;
    QComboBox *m_severity;
};

} // namespace

SettingEditor *SettingEditor::make(const Setting &setting, Settings &settings, Prompts &prompts, QWidget *parent)
{
    switch (setting.kind) {
    case SettingKind::Switch:
        return new SwitchEditor(setting, settings, parent);
    case SettingKind::Choice:
        return new ChoiceEditor(setting, settings, parent);
    case SettingKind::Number:
        return new NumberEditor(setting, settings, parent);
    case SettingKind::Targets:
        return new TargetsEditor(setting, settings, parent);
    case SettingKind::Folders:
        return new FoldersEditor(setting, settings, prompts, parent);
    case SettingKind::Severities:
        return new SeveritiesEditor(setting, settings, parent);
    }
    Q_UNREACHABLE_RETURN(nullptr);
}

} // namespace Agentwright::App
