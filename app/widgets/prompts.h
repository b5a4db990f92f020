// SPDX-License-Identifier: MIT
#pragma once

#include <QString>
#include <QStringList>

class QWidget;

namespace Agentwright::App {

/// Questions that stop the user until they are answered. An interface, so that tests can answer them.
class Prompts
{
public:
    enum class Unsaved { Save, Discard, Cancel };

    virtual ~Prompts() = default;

    virtual Unsaved askUnsaved(QWidget *parent, const QString &fileName) = 0;
    /// Existing files; empty when the user cancelled, as below.
    virtual QStringList askFilesToOpen(QWidget *parent, const QString &folder) = 0;
    /// Files of any program, also as above.
    virtual QStringList askFilesToImport(QWidget *parent, const QString &folder) = 0;
    /// Asks before it names an existing file.
    virtual QString askPathToSave(QWidget *parent, const QString &suggestedPath) = 0;
    virtual QString askFolder(QWidget *parent, const QString &folder) = 0;
    virtual QString askZipToWrite(QWidget *parent, const QString &suggestedPath) = 0;
    /// Asks before it names an existing file.
    virtual QString askPdfToWrite(QWidget *parent, const QString &suggestedPath) = 0;
    virtual bool askOverwrite(QWidget *parent, const QString &path) = 0;
    /// One file that is there already.
    virtual bool askReplaceFile(QWidget *parent, const QString &path) = 0;
    /// A line of text; the name of what is asked for stands in front of it.
    virtual QString askText(QWidget *parent, const QString &title, const QString &label, const QString &text) = 0;
    virtual bool askTrash(QWidget *parent, const QStringList &paths) = 0;
    virtual bool askDelete(QWidget *parent, const QString &path) = 0;
};

} // namespace Agentwright::App
