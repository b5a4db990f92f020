// SPDX-License-Identifier: MIT
#pragma once

#include <agentwright/exporting/export_target.h>

#include <QGroupBox>

class QCheckBox;
class QComboBox;
class QLineEdit;

namespace Agentwright::App {

/// What only plugins have.
class PluginForm : public QGroupBox
{
    Q_OBJECT
public:
    explicit PluginForm(const PluginInfo &plugin, QWidget *parent = nullptr);

    PluginInfo plugin() const;

Q_SIGNALS:
    void changed();

private:
    QLineEdit *m_name;
    QLineEdit *m_version;
    QLineEdit *m_description;
    QLineEdit *m_author;
    QComboBox *m_license;
    QCheckBox *m_sessionParts;
    QCheckBox *m_marketplace;
    QLineEdit *m_marketplaceName;
};

} // namespace Agentwright::App
