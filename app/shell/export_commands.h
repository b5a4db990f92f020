// SPDX-License-Identifier: MIT
#pragma once

#include "document/latest_job.h"
#include "exporting/export_profile.h"

#include <QObject>
#include <QString>

namespace Agentwright::App {

class DocumentController;
class DocumentPage;
class MainWindow;
class PreviewTabs;
class Prompts;
class Settings;

/// Exports of what is open, and what is remembered of them for each folder.
class ExportCommands : public QObject
{
    Q_OBJECT
public:
    ExportCommands(MainWindow &window, Prompts &prompts, Settings &settings);

    void openDialog();
    /// The first is the one that the user chose; read at once. At least one.
    void openDialog(const QList<const DocumentController *> &chosen);
    /// As the last time for definitions of this folder, without a question where only files that we wrote are replaced. The dialog
    /// where there was no last time, or where something is in the way.
    void exportAgain();
    /// Gives the preview of a page its tab, once; the chosen format is kept from one start to the next.
    void addPreview(DocumentPage &page, PreviewTabs &preview);

private:
    struct Again {
        ExportPlan plan;
        PlannedExport planned;
        QString folder;
        ExportProfile profile;
        Result<void> written;
    };

    QString folder() const;
    void openDialog(const QList<ExportSource> &sources, const QString &folder);
    ExportProfile profileOf(const QString &folder, const QString &name) const;
    QList<ExportSource> sources() const;
    void finishAgain(const Again &again);
    void finishWrite(Again again);
    void tellWritten(qsizetype files, const QString &path);
    void goToField(const QString &path, const QString &key);

    MainWindow &m_window;
    Prompts &m_prompts;
    Settings &m_settings;
    LatestJob<Again, Again> m_job; ///< these last: they go first, and wait for what is under way
    LatestJob<Again, Again> m_write;
};

} // namespace Agentwright::App
