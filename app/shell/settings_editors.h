// SPDX-License-Identifier: MIT
#pragma once

#include <QString>
#include <QWidget>

namespace Agentwright::App {

class Prompts;
class Settings;
struct Setting;

/// Edits one setting. What the user does is stored at once.
class SettingEditor : public QWidget
{
    Q_OBJECT
public:
    static SettingEditor *make(const Setting &setting, Settings &settings, Prompts &prompts, QWidget *parent);

    /// For the label; named for screen readers.
    virtual QWidget *input() const = 0;
    /// What a search looks at besides label and help.
    virtual QString searchText() const { return {}; }
    /// A list shows only what holds the text; everything where nothing does.
    virtual void filter(const QString &) { }

Q_SIGNALS:
    void changed();

protected:
    using QWidget::QWidget;
};

} // namespace Agentwright::App
