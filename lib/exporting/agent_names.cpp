// SPDX-License-Identifier: MIT
#include "agent_names.h"

#include <agentwright/base/relative_path.h>

#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace Agentwright {

void AgentNames::reserve(const QString &fileStem)
{
    m_stems.insert(fileStem.toCaseFolded());
}

AgentPlace AgentNames::placeFor(const SourceDefinition &source)
{
    const QString name = source.definition.name();
    const bool hasName = !name.trimmed().isEmpty();
    if (const auto other = m_sourceOfName.constFind(name); hasName && other != m_sourceOfName.constEnd()) {
        return {.agent = name,
                .fileStem = {},
                .refusal = ExportRefusal{
                    .code = ErrorCode::Duplicate,
                    .source = source.path,
                    .reason = QT_TRANSLATE_NOOP(
                        "Agentwright::Exporting",
                        "It is left out: it defines the agent “%1”, as “%2” does, and only one of them would "
                        "be loaded"),
                    .reasonArguments = {name, *other},
                }};
    }
    const QString stem = freeStem(slug(hasName ? name : QFileInfo(source.path).completeBaseName()));
    const QString agent = hasName ? name : stem;
    m_sourceOfName.insert(agent, source.path);
    return {.agent = agent, .fileStem = stem, .refusal = {}};
}

QString AgentNames::freeStem(const QString &wanted)
{
    QString stem = wanted;
    for (int number = 2; m_stems.contains(stem.toCaseFolded()) || m_sourceOfName.contains(stem); ++number)
        stem = wanted + u'-' + QString::number(number);
    m_stems.insert(stem.toCaseFolded());
    return stem;
}

bool isAlreadyIn(const QString &folder, const QString &pathInRoot)
{
    return pathInRoot.startsWith(folder) && pathInRoot.endsWith(".md"_L1);
}

void reserveOwnFiles(const QList<SourceIdentity> &sources, const QString &folder, AgentNames &names)
{
    for (const SourceIdentity &source : sources) {
        if (isAlreadyIn(folder, source.pathInRoot))
            names.reserve(source.pathInRoot.sliced(folder.size()).chopped(3));
    }
}

} // namespace Agentwright
