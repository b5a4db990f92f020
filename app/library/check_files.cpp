// SPDX-License-Identifier: MIT
#include "library/check_files.h"

#include "document/severity_look.h"

#include <agentwright/io/file_store.h>
#include <agentwright/rules/library_rule.h>
#include <agentwright/rules/render.h>
#include <agentwright/rules/runner.h>
#include <agentwright/workspace/library_snapshot.h>
#include <agentwright/workspace/project_configs.h>

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Agentwright::App {

namespace {

SearchHit hitOf(const Diagnostic &diagnostic, const QString &text, const LineIndex &lines)
{
    const QString line = QCoreApplication::translate("Agentwright::App::CheckFiles", "%1: %2 [%3]")
                             .arg(severityWord(diagnostic.severity), message(diagnostic),
                                  QLatin1StringView(diagnostic.rule->code));
    return {diagnostic.range, lines.at(diagnostic.range.start), line,
            line + u'\n' + sourceExcerpt(text, lines, diagnostic.range)};
}

/// The files with their texts and findings, in the order they were given.
class FileCheck
{
public:
    explicit FileCheck(const CheckRequest &request)
    {
        for (const QString &path : request.paths) {
            if (const auto content = contentOf(request, path))
                checkAlone(path, *content);
        }
        checkTogether();
    }

    QList<SearchedFile> outcome()
    {
        m_files.removeIf([](const SearchedFile &file) { return file.hits.isEmpty(); });
        for (SearchedFile &file : m_files)
            std::ranges::stable_sort(file.hits, {}, [](const SearchHit &hit) { return hit.range.start; });
        return std::move(m_files);
    }

private:
    static std::optional<FileText> contentOf(const CheckRequest &request, const QString &path)
    {
        if (const auto open = request.open.constFind(path); open != request.open.constEnd())
            return *open;
        const Result<QByteArray> bytes = readFile(path);
        return bytes ? std::optional(decodeText(*bytes)) : std::nullopt;
    }

    void checkAlone(const QString &path, const FileText &content)
    {
        const DefinitionView definition = DefinitionView::parse(content.text);
        const bool isInPlugin = !m_plugins.rootOf(path).isEmpty();
        const RuleSettings &settings = m_configs.forFile(path)->config.settings;
        SearchedFile file{path, definition.name(), {}};
        const LineIndex lines(content.text);
        for (const Diagnostic &diagnostic :
             runRules({definition, content.format, FilePlace(path, isInPlugin), settings}))
            file.hits.append(hitOf(diagnostic, content.text, lines));
        m_places.insert(path, m_files.size());
        m_files.append(file);
        m_texts.insert(path, content.text);
        m_snapshot.add(libraryFileOf(definition, path, isInPlugin, settings));
    }

    void checkTogether()
    {
        const LibraryContext context = m_snapshot.taken(
            [this](const QString &path) { return m_configs.forFile(path)->config.settings; });
        for (const LibraryFinding &finding : runLibraryRules(context, {})) {
            const auto place = m_places.constFind(finding.path);
            if (place == m_places.constEnd())
                continue; // a manifest, which is no definition
            const QString &text = m_texts[finding.path];
            m_files[*place].hits.append(hitOf(finding.diagnostic, text, LineIndex(text)));
        }
    }

    ProjectConfigs m_configs;
    PluginFolders m_plugins;
    LibrarySnapshot m_snapshot;
    QList<SearchedFile> m_files;
    QHash<QString, qsizetype> m_places;
    QHash<QString, QString> m_texts;
};

} // namespace

QList<SearchedFile> checkedFiles(const CheckRequest &request)
{
    return FileCheck(request).outcome();
}

} // namespace Agentwright::App
