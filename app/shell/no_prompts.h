// SPDX-License-Identifier: MIT
#pragma once

#include "widgets/prompts.h"

namespace Agentwright::App {

/// Nobody is there to ask.
class NoPrompts : public Prompts
{
public:
    Unsaved askUnsaved(QWidget *, const QString &) override { return Unsaved::Discard; }
    QStringList askFilesToOpen(QWidget *, const QString &) override { return {}; }
    QStringList askFilesToImport(QWidget *, const QString &) override { return {}; }
    QString askPathToSave(QWidget *, const QString &) override { return {}; }
    QString askFolder(QWidget *, const QString &) override { return {}; }
    QString askZipToWrite(QWidget *, const QString &) override { return {}; }
    QString askPdfToWrite(QWidget *, const QString &) override { return {}; }
    bool askOverwrite(QWidget *, const QString &) override { return true; }
    bool askReplaceFile(QWidget *, const QString &) override { return true; }
    QString askText(QWidget *, const QString &, const QString &, const QString &) override { return {}; }
    bool askTrash(QWidget *, const QStringList &) override { return false; }
    bool askDelete(QWidget *, const QString &) override { return false; }
};

} // namespace Agentwright::App
