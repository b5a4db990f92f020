// SPDX-License-Identifier: MIT
#pragma once

#include "widgets/prompts.h"

namespace Agentwright::App {

/// Asks with the desktop's dialogs.
class DialogPrompts : public Prompts
{
public:
    Unsaved askUnsaved(QWidget *parent, const QString &fileName) override;
    QStringList askFilesToOpen(QWidget *parent, const QString &folder) override;
    QStringList askFilesToImport(QWidget *parent, const QString &folder) override;
    QString askPathToSave(QWidget *parent, const QString &suggestedPath) override;
    QString askFolder(QWidget *parent, const QString &folder) override;
    QString askZipToWrite(QWidget *parent, const QString &suggestedPath) override;
    QString askPdfToWrite(QWidget *parent, const QString &suggestedPath) override;
    bool askOverwrite(QWidget *parent, const QString &path) override;
    bool askReplaceFile(QWidget *parent, const QString &path) override;
    QString askText(QWidget *parent, const QString &title, const QString &label, const QString &text) override;
    bool askTrash(QWidget *parent, const QStringList &paths) override;
    bool askDelete(QWidget *parent, const QString &path) override;
};

} // namespace Agentwright::App
