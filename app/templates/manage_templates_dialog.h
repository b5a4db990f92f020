// SPDX-License-Identifier: MIT
#pragma once

#include "templates/template_library.h"

#include <agentwright/base/text_range.h>

#include <QDialog>
#include <QList>
#include <QString>
#include <QStringList>

class QLabel;
class QPlainTextEdit;
class QPushButton;
class QStandardItemModel;
class QTreeView;

namespace Agentwright::App {

class Prompts;

/// All templates and blocks, broken ones with the reason and the place; edit, copy, delete, hand on, take in.
class ManageTemplatesDialog : public QDialog
{
    Q_OBJECT
public:
    /// The folder is the one the user works in. Prompts must outlive it.
    ManageTemplatesDialog(const QString &folder, Prompts &prompts, QWidget *parent = nullptr);

Q_SIGNALS:
    /// The user wants to edit the file; the range is what is wrong with it, or empty.
    void openRequested(const QString &path, const Agentwright::TextRange &range);

private:
    /// A row of the list.
    struct Entry {
        TemplateOrigin origin = TemplateOrigin::User;
        QString path;
        Template content;
        QString state; ///< empty for one that can be used
        bool isReadable = true;
    };
    void build();
    QPushButton *addButton(const QString &text, const QString &name, void (ManageTemplatesDialog::*run)());
    void reload(const QString &select = {});
    void show(const TemplateLibrary &library);
    const Entry *current() const;
    void showCurrent();
    void edit();
    void duplicate();
    void remove();
    void share();
    void import();
    QString imported(const QString &path);
    void say(const QString &message);

    QString m_folder;
    Prompts &m_prompts;
    TemplateLoader m_loader;
    QList<Entry> m_entries;
    QString m_wanted; ///< path of the row to be selected when the list comes
    QStandardItemModel *m_model;
    QTreeView *m_list;
    QPlainTextEdit *m_details;
    QLabel *m_message;
    QList<QPushButton *> m_buttons;
};

} // namespace Agentwright::App
