// SPDX-License-Identifier: MIT
#include "templates/template_library.h"

namespace Agentwright::App {

static TemplateLibrary libraryOf(const QString &folder)
{
    const TemplateFiles files = allTemplates(folder);
    return {TemplateStore(files.sources), files.unreadable};
}

TemplateLoader::TemplateLoader(QObject *parent)
    : QObject(parent)
    , m_job(libraryOf, [this](const TemplateLibrary &library) { Q_EMIT loaded(library); }, 0)
{ }

} // namespace Agentwright::App
