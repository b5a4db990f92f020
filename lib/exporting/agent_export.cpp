// SPDX-License-Identifier: MIT
#include "agent_export.h"

#include "structured_value.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Agentwright {

namespace {

/// Claude Code takes a frontmatter that is one object in braces. Written as lines, its entries count like all others.
SourceDefinition inLines(const SourceDefinition &source)
{
    const DocumentSyntax &syntax = source.definition.syntax();
    const YamlValue root = syntax.entries().isEmpty() ? syntax.rootValue() : YamlValue();
    if (root.kind != YamlValue::Kind::Mapping || root.pairs.isEmpty())
        return source;
    QString lines;
    for (const YamlPair &pair : root.pairs) {
        const std::optional<QJsonValue> value = jsonValue(pair.value);
        if (!value)
            return source;
        lines += flowText(pair.key.text) + ": "_L1 + flowText(*value) + u'\n';
    }
    SourceDefinition result = source;
    result.definition = DefinitionView::parse(syntax.text().first(syntax.frontmatter().start) + lines
                                              + syntax.text().sliced(syntax.frontmatter().end));
    return result;
}

} // namespace

ExportOutcome exportAgents(const ExportRequest &request, const AgentFormat &format,
                           const std::function<QList<BundleFile>(AgentDraft &draft)> &write)
{
    ExportOutcome outcome;
    TargetNames names(format.names);
    for (const SourceDefinition &source : request.sources)
        names.reserve(source.definition.name());
    for (const SourceDefinition &written : request.sources) {
        const SourceDefinition source = inLines(written);
        AgentDraft draft(source, format.label, request.limitsIntoPrompt);
        std::optional<ExportRefusal> refusal = draft.refusal();
        const TargetPlace place = refusal ? TargetPlace() : names.placeFor(draft.sourceName(), source.path);
        if (!refusal)
            refusal = place.refusal;
        if (refusal) {
            outcome.refused.append(*refusal);
            continue;
        }
        draft.setPlace(place.name, place.fileStem);
        if (place.replacesBuiltIn)
            draft.remark(FieldOutcome::Kind::Kept, FieldOutcome::Severity::Note,
                         QT_TRANSLATE_NOOP("Agentwright::Exporting",
                                           "Takes the place of the agent “%1” that %2 has itself"),
                         {place.name, draft.label()});
        outcome.files += write(draft);
        outcome.reports.append(draft.report(format.id));
    }
    std::ranges::sort(outcome.files, {}, &BundleFile::path);
    return outcome;
}

} // namespace Agentwright
