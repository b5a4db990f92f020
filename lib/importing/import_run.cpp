// SPDX-License-Identifier: MIT
#include <agentwright/importing/import_format.h>

#include "foreign_file.h"
#include "foreign_value.h"

#include <agentwright/base/file_text.h>
#include <agentwright/base/message_text.h>
#include <agentwright/model/definition_view.h>

#include <QHash>
#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Agentwright {

namespace {

constexpr auto kManifest = ".claude-plugin/plugin.json"_L1;

/// The formats that have most evidence for them; several when it does not decide.
QList<const ImportFormat *> likeliest(const ForeignFile &file)
{
    QList<const ImportFormat *> best;
    int most = Sign::kNone;
    for (const ImportFormat *format : allImportFormats()) {
        const int evidence = evidenceFor(*format, file);
        if (evidence > most)
            best.clear();
        most = std::max(most, evidence);
        if (evidence > Sign::kNone && evidence == most)
            best.append(format);
    }
    return best;
}

/// The map that stands under the key, or is the whole file.
YamlValue mapBelow(const ImportInput &input, QLatin1StringView key)
{
    const ForeignValue file = foreignJson(decodeText(input.bytes).text);
    const YamlValue *found = file.root.find(key);
    const YamlValue map = found ? *found : file.root;
    return map.kind == YamlValue::Kind::Mapping ? map : YamlValue();
}

QList<ForeignPlugin> pluginsOf(const QList<ImportInput> &inputs, const ImportOptions &options)
{
    QList<ForeignPlugin> plugins;
    for (const ImportInput &input : inputs) {
        if (input.path == kManifest || input.path.endsWith(u'/' + kManifest))
            plugins.append({.folder = input.path.chopped(kManifest.size()), .hooks = {}, .servers = {}});
    }
    for (const ImportInput &input : plugins.isEmpty() ? QList<ImportInput>() : inputs) {
        for (ForeignPlugin &plugin : plugins) {
            if (input.path == plugin.folder + "hooks/hooks.json"_L1)
                plugin.hooks = mapBelow(input, "hooks"_L1);
            else if (input.path == plugin.folder + ".mcp.json"_L1)
                plugin.servers = mapBelow(input, "mcpServers"_L1);
            else if (input.path.startsWith(plugin.folder + "agents/"_L1) && input.path.endsWith(".md"_L1))
                ++plugin.agents;
        }
    }
    for (ForeignPlugin &plugin : plugins)
        plugin.givesParts = options.sharesPluginParts || plugin.agents == 1;
    return plugins;
}

DefinitionView viewOf(const ImportedAgent &agent)
{
    return DefinitionView::parse(decodeText(agent.bytes).text);
}

/// The same agent, with fewer fields perhaps: Goose has it as an agent and as a recipe.
bool saysNoMore(const ImportedAgent &agent, const ImportedAgent &taken)
{
    if (agent.bytes == taken.bytes)
        return true;
    const DefinitionView mine = viewOf(agent), there = viewOf(taken);
    return mine.body() == there.body() && std::ranges::all_of(mine.fields(), [&](const Field &field) {
               return there.value(field.key) == field.value;
           });
}

class ImportRun
{
public:
    ImportRun(const QList<ImportInput> &inputs, const ImportOptions &options)
        : m_options(options)
        , m_plugins(pluginsOf(inputs, options))
    {
        for (const ImportInput &input : inputs)
            readFile(input);
    }

    ImportOutcome outcome() const { return m_outcome; }

private:
    void readFile(const ImportInput &input)
    {
        const auto plugin = std::ranges::find_if(m_plugins, [&](const ForeignPlugin &each) {
            return input.path.startsWith(each.folder);
        });
        const ForeignFile file(input, plugin == m_plugins.end() ? nullptr : &*plugin);
        const QList<const ImportFormat *> formats = formatsOf(file, input);
        if (formats.isEmpty() && input.isFound)
            m_outcome.passedOver.append(input.path);
        else if (file.problem())
            m_outcome.refused.append(*file.problem());
        else if (formats.isEmpty())
            m_outcome.refused.append(
                file.refusal(ErrorCode::InvalidArgument,
                             m_options.format
                                 ? QT_TRANSLATE_NOOP("Agentwright::Importing", "It is no agent of this format")
                                 : QT_TRANSLATE_NOOP("Agentwright::Importing",
                                                     "It is no agent of any format known here")));
        else if (formats.size() > 1)
            refuseAmbiguous(file, formats);
        else
            take(file, *formats.first());
    }

    QList<const ImportFormat *> formatsOf(const ForeignFile &file, const ImportInput &input) const
    {
        if (!m_options.format)
            return likeliest(file);
        // Who names a file and a format means it; in a folder there are others.
        const bool isReadable = (m_options.format->shapes & shapeBits({file.shape()})) != 0;
        const bool isMeant = input.isFound ? evidenceFor(*m_options.format, file) > Sign::kNone : isReadable;
        return isMeant ? QList{m_options.format} : QList<const ImportFormat *>();
    }

    void refuseAmbiguous(const ForeignFile &file, const QList<const ImportFormat *> &formats)
    {
        QStringList names;
        for (const ImportFormat *format : formats)
            names.append(messageText("Agentwright::Exporting", format->label));
        m_outcome.refused.append(
            file.refusal(ErrorCode::InvalidArgument,
                         QT_TRANSLATE_NOOP("Agentwright::Importing",
                                           "It may be one of several formats, so the right one has to be named: %1"),
                         {names.join(", "_L1)}));
    }

    void take(const ForeignFile &file, const ImportFormat &format)
    {
        ImportOutcome read;
        format.read(file, m_options.keepsUnknown, read);
        m_outcome.refused += read.refused;
        for (ImportedAgent &agent : read.agents)
            add(file, agent);
        if (read.agents.isEmpty() && read.refused.isEmpty())
            m_outcome.refused.append(
                file.refusal(ErrorCode::InvalidArgument,
                             QT_TRANSLATE_NOOP("Agentwright::Importing", "There is no agent in it")));
    }

    /// Claude Code tells agents apart by their names; some programs have the same agent in two files.
    void add(const ForeignFile &file, ImportedAgent &agent)
    {
        const auto earlier = m_indexOfName.constFind(agent.report.agent);
        if (earlier == m_indexOfName.cend()) {
            m_indexOfName.insert(agent.report.agent, m_outcome.agents.size());
            agent.fileName = freeName(agent.fileName);
            m_outcome.agents.append(agent);
            return;
        }
        const ImportedAgent &taken = m_outcome.agents[*earlier];
        if (saysNoMore(agent, taken))
            return;
        m_outcome.refused.append(file.refusal(ErrorCode::Duplicate,
                                              QT_TRANSLATE_NOOP("Agentwright::Importing",
                                                                "Another agent is called “%1” already, that of %2"),
                                              {agent.report.agent, taken.report.source}));
    }

    QString freeName(const QString &wanted)
    {
        QString name = wanted;
        for (int i = 2; m_fileNames.contains(name.toCaseFolded()); ++i)
            name = u"%1-%2.md"_s.arg(wanted.chopped(3)).arg(i);
        m_fileNames.insert(name.toCaseFolded());
        return name;
    }

    const ImportOptions m_options;
    const QList<ForeignPlugin> m_plugins;
    ImportOutcome m_outcome;
    QHash<QString, qsizetype> m_indexOfName;
    QSet<QString> m_fileNames;
};

} // namespace

const ImportFormat *recognisedFormat(const ImportInput &input)
{
    const ForeignFile file(input, nullptr);
    const QList<const ImportFormat *> formats = likeliest(file);
    return formats.size() == 1 && !file.problem() ? formats.first() : nullptr;
}

ImportOutcome importFiles(const QList<ImportInput> &inputs, const ImportOptions &options)
{
    return ImportRun(inputs, options).outcome();
}

} // namespace Agentwright
