// SPDX-License-Identifier: MIT
#pragma once

#include <agentwright/agentwright_export.h>
#include <agentwright/templates/template.h>

#include <QJsonObject>
#include <QList>
#include <QString>

namespace Agentwright {

/// Where a template is from; later ones win over earlier ones with the same id.
enum class TemplateOrigin { BuiltIn, User, Project };

/// A template file as somebody read it (see workspace/template_folders.h).
struct TemplateSource {
    TemplateOrigin origin = TemplateOrigin::BuiltIn;
    QString path; ///< for showing and opening; below ":/" for a built-in one
    QString text; ///< with LF line ends
};

struct StoredTemplate {
    TemplateOrigin origin = TemplateOrigin::BuiltIn;
    QString path;
    Template content;
    /// Usable, and another one with its id wins.
    bool isShadowed = false;
};

/// The templates and blocks that come with the library, in the order of their file names.
AGENTWRIGHT_EXPORT QList<TemplateSource> builtInTemplates();

/// Templates by id. A broken one never hides a good one; all are listed, the broken ones with their problems.
class AGENTWRIGHT_EXPORT TemplateStore
{
public:
    TemplateStore() = default;
    explicit TemplateStore(const QList<TemplateSource> &sources);

    /// All, sorted by category, title and origin; broken ones behind.
    const QList<StoredTemplate> &all() const { return m_all; }
    /// Those that can be chosen: usable, not shadowed.
    QList<const StoredTemplate *> usable(TemplateKind kind) const;
    QList<const StoredTemplate *> broken() const;
    /// The usable one that wins; nullptr when there is none. Valid as long as the store.
    const StoredTemplate *find(QStringView id) const;

private:
    QList<StoredTemplate> m_all;
};

AGENTWRIGHT_EXPORT QLatin1StringView
templateOriginName(TemplateOrigin origin); ///< "built-in", "user", "project": not translated
/// {"name","label","help","type","default","required","pattern","hint","choices":[{"value","label"}]}
AGENTWRIGHT_EXPORT QJsonObject parameterToJson(const TemplateParameter &parameter);
/// {"id","title","summary","kind","category","tags","language","origin","path","shadowed","usable","parameters","problems"}
AGENTWRIGHT_EXPORT QJsonObject storedTemplateToJson(const StoredTemplate &stored);
/// {"message","error","line","column"}
AGENTWRIGHT_EXPORT QJsonObject templateProblemToJson(const TemplateProblem &problem);

} // namespace Agentwright
