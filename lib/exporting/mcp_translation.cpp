// SPDX-License-Identifier: MIT
#include "mcp_translation.h"

#include "structured_value.h"

using namespace Qt::StringLiterals;

namespace Agentwright {

QJsonObject carryLocalServers(AgentDraft &draft)
{
    const std::optional<FieldValue> value = draft.effective(u"mcpServers"_s);
    if (!value)
        return {};
    const McpServers servers = mcpServers(*value);
    bool isComplete = servers.isUnderstood && servers.names.isEmpty();
    QJsonObject carried;
    for (auto it = servers.configs.begin(); it != servers.configs.end(); ++it) {
        if (const std::optional<QJsonObject> local = localServer(it.value()))
            carried.insert(it.key(), *local);
        else
            isComplete = false;
    }
    const QString names = carried.keys().join(", "_L1);
    if (isComplete && !carried.isEmpty())
        draft.translate(u"mcpServers"_s, names);
    else if (!carried.isEmpty())
        draft.approximate(
            u"mcpServers"_s, FieldOutcome::Severity::Warning, names,
            QT_TRANSLATE_NOOP("Agentwright::Exporting",
                              "Servers that are only named, or have settings that %1 may not know, are left out"),
            {draft.label()});
    return carried;
}

} // namespace Agentwright
