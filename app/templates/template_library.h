// SPDX-License-Identifier: MIT
#pragma once

#include "document/latest_job.h"

#include <agentwright/templates/template_store.h>
#include <agentwright/workspace/template_folders.h>

#include <QObject>
#include <QString>
#include <QStringList>

namespace Agentwright::App {

/// All templates there are, and the files that could not even be read.
struct TemplateLibrary {
    TemplateStore store;
    QList<UnreadableTemplate> unreadable;
};

/// Reads the template folders on another thread.
class TemplateLoader : public QObject
{
    Q_OBJECT
public:
    explicit TemplateLoader(QObject *parent = nullptr);

    /// Folders of the user's besides the standard one, for all loaders from their next load() on. GUI thread.
    static void setMoreFolders(const QStringList &folders);

    /// Built-in templates, the user's and those of the project that the folder is in.
    void load(const QString &folder);

Q_SIGNALS:
    void loaded(const Agentwright::App::TemplateLibrary &library);

private:
    struct Request {
        QString folder;
        QStringList more;
    };
    static TemplateLibrary libraryOf(const Request &request);

    LatestJob<Request, TemplateLibrary> m_job;
};

} // namespace Agentwright::App
