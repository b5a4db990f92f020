// SPDX-License-Identifier: MIT
#include "exporting/plugin_form.h"

#include <QCheckBox>
#include <QComboBox>
#include <QFormLayout>
#include <QLineEdit>

using namespace Qt::StringLiterals;

namespace Agentwright::App {

PluginForm::PluginForm(const PluginInfo &plugin, QWidget *parent)
    : QGroupBox(tr("Plugin"), parent)
    , m_name(new QLineEdit(plugin.name, this))
    , m_version(new QLineEdit(plugin.version, this))
    , m_description(new QLineEdit(plugin.description, this))
    , m_author(new QLineEdit(plugin.author, this))
    , m_license(new QComboBox(this))
    , m_sessionParts(new QCheckBox(tr("Take &hooks and servers along"), this))
    , m_marketplace(new QCheckBox(tr("Wrap in a &marketplace:"), this))
    , m_marketplaceName(new QLineEdit(plugin.marketplaceName, this))
{
    m_name->setObjectName(u"pluginName"_s);
    m_version->setObjectName(u"pluginVersion"_s);
    m_description->setObjectName(u"pluginDescription"_s);
    m_author->setObjectName(u"pluginAuthor"_s);
    m_license->setObjectName(u"pluginLicense"_s);
    m_marketplaceName->setObjectName(u"marketplaceName"_s);
    m_license->setEditable(true);
    m_license->addItems({QString(), u"MIT"_s, u"0BSD"_s, u"Apache-2.0"_s, u"GPL-3.0-or-later"_s});
    m_license->setCurrentText(plugin.license);
    m_license->setToolTip(tr("SPDX identifier. For MIT and 0BSD of a named author the text is written to LICENSE."));
    m_sessionParts->setObjectName(u"sessionParts"_s);
    m_sessionParts->setChecked(plugin.withSessionParts);
    m_sessionParts->setToolTip(
        tr("Claude Code ignores them in a plugin's agents. In the plugin itself they hold for the whole session."));
    m_marketplace->setObjectName(u"withMarketplace"_s);
    m_marketplace->setChecked(plugin.withMarketplace);
    m_marketplaceName->setAccessibleName(tr("Name of the marketplace"));
    m_marketplaceName->setPlaceholderText(tr("made from the plugin's name"));
    m_marketplaceName->setEnabled(plugin.withMarketplace);

    auto *layout = new QFormLayout(this);
    layout->addRow(tr("&Name:"), m_name);
    layout->addRow(tr("&Version:"), m_version);
    layout->addRow(tr("&Description:"), m_description);
    layout->addRow(tr("A&uthor:"), m_author);
    layout->addRow(tr("&License:"), m_license);
    layout->addRow(m_sessionParts);
    layout->addRow(m_marketplace);
    layout->addRow(m_marketplaceName);
    for (const QLineEdit *edit : {m_name, m_version, m_description, m_author, m_marketplaceName})
        connect(edit, &QLineEdit::textChanged, this, &PluginForm::changed);
    connect(m_license, &QComboBox::currentTextChanged, this, &PluginForm::changed);
    connect(m_sessionParts, &QCheckBox::toggled, this, &PluginForm::changed);
    connect(m_marketplace, &QCheckBox::toggled, m_marketplaceName, &QLineEdit::setEnabled);
    connect(m_marketplace, &QCheckBox::toggled, this, &PluginForm::changed);
}

PluginInfo PluginForm::plugin() const
{
    PluginInfo plugin;
    plugin.name = m_name->text().trimmed();
    plugin.version = m_version->text().trimmed();
    plugin.description = m_description->text().trimmed();
    plugin.author = m_author->text().trimmed();
    plugin.license = m_license->currentText().trimmed();
    plugin.withSessionParts = m_sessionParts->isChecked();
    plugin.withMarketplace = m_marketplace->isChecked();
    plugin.marketplaceName = m_marketplaceName->text().trimmed();
    return plugin;
}

} // namespace Agentwright::App
