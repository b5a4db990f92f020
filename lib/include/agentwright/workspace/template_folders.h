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

/// Where a new template of the project goes: the folder above, or the one to be made in the project's root.
AGENTWRIGHT_EXPORT QString newProjectTemplateFolder(const QString &folder);

/// Writes a template to <id>.md in a folder, which is made when missing; returns the path. Never replaces a file:
/// AlreadyExists. InvalidArgument, with the first problem as detail, when the text is no usable template; otherwise errors
/// as createFile().
AGENTWRIGHT_EXPORT Result<QString> addTemplate(const QString &folder, const QString &text);
/// A copy with an id, a title and a file name of its own ("code-reviewer-2"). Errors as addTemplate().
AGENTWRIGHT_EXPORT Result<QString> addCopy(const QString &folder, const Template &original);

/// Built-in templates, the user's and those of the project that the folder is in.
AGENTWRIGHT_EXPORT TemplateFiles allTemplates(const QString &folder);

} // namespace Agentwright
