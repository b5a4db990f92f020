// SPDX-License-Identifier: MIT
#pragma once

#include <agentwright/agentwright_export.h>
#include <agentwright/base/result.h>
#include <agentwright/templates/template_store.h>

#include <QList>
#include <QString>

namespace Agentwright {

struct UnreadableTemplate {
    QString path;
    Error error;
};

struct TemplateFiles {
    QList<TemplateSource> sources;
    QList<UnreadableTemplate> unreadable;
};

/// The *.md files directly in a folder, by name. A folder that is not there holds none.
AGENTWRIGHT_EXPORT TemplateFiles readTemplateFolder(const QString &folder, TemplateOrigin origin);

/// Where a user's own templates are; it need not exist.
AGENTWRIGHT_EXPORT QString userTemplateFolder();
/// The nearest .agentwright/templates at or above a folder; empty when there is none.
AGENTWRIGHT_EXPORT QString projectTemplateFolder(const QString &folder);

/// Built-in templates, the user's and those of the project that the folder is in.
AGENTWRIGHT_EXPORT TemplateFiles allTemplates(const QString &folder);

} // namespace Agentwright
