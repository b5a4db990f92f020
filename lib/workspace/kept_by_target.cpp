// SPDX-License-Identifier: MIT
#include <agentwright/workspace/kept_by_target.h>

#include <agentwright/importing/import_format.h>

using namespace Qt::StringLiterals;

namespace Agentwright {

Result<DefinitionView> keptByTarget(const ExportTarget &target, const SourceDefinition &source)
{
    ExportRequest request;
    request.sources = {source};
    request.plugin.name = u"export"_s;
    const ExportOutcome written = renderTargets({&target}, request);
    if (!written.refused.isEmpty())
        return Error{written.refused.constFirst().code, reasonText(written.refused.constFirst())};
    QList<ImportInput> inputs;
    for (const BundleFile &file : written.files)
        inputs.append({.path = file.path, .bytes = file.bytes, .isFound = true});
    const ImportOutcome read = importFiles(inputs, {.format = findImportFormat(QString::fromLatin1(target.id))});
    if (!read.agents.isEmpty())
        return DefinitionView::parse(QString::fromUtf8(read.agents.constFirst().bytes));
    return read.refused.isEmpty() ? Error{ErrorCode::InvalidArgument, {}}
                                  : Error{read.refused.constFirst().code, reasonText(read.refused.constFirst())};
}

} // namespace Agentwright
