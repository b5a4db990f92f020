// SPDX-License-Identifier: MIT
// How often each rule fires over the Markdown files of a folder: rule_rates FOLDER. A rule of severity warning or above that
// fires on more than 3 % of good files has to say why in its documentation.
#include <agentwright/base/file_text.h>
#include <agentwright/io/file_store.h>
#include <agentwright/rules/runner.h>
#include <agentwright/workspace/library_snapshot.h>

#include <QDir>
#include <QDirIterator>
#include <QMap>
#include <QSet>
#include <QTextStream>

#include <algorithm>
#include <array>

using namespace Agentwright;
using namespace Qt::StringLiterals;

namespace {

/// Files with a finding of the rule, by severity.
struct Rate {
    std::array<QSet<QString>, 3> files;
    qsizetype findings = 0;

    void add(const QString &path, const Diagnostic &diagnostic)
    {
        files[std::size_t(diagnostic.severity)].insert(path);
        ++findings;
    }
};

void print(const QMap<QString, Rate> &rates, qsizetype count)
{
    QTextStream out(stdout);
    out << "| rule | severity | files with errors | warnings | hints | findings |\n|---|---|---|---|---|---|\n";
    for (auto it = rates.cbegin(); it != rates.cend(); ++it) {
        const RuleSpec *rule = findRule(it.key());
        out << "| " << it.key() << ' ' << rule->name << " | " << severityName(rule->severity);
        for (const Severity severity : {Severity::Error, Severity::Warning, Severity::Hint}) {
            const qsizetype files = it->files[std::size_t(severity)].size();
            out << " | " << files << " (" << QString::number(100.0 * double(files) / double(count), 'f', 1) << " %)";
        }
        out << " | " << it->findings << " |\n";
    }
    out << "\nFiles: " << count << '\n';
}

} // namespace

int main(int argc, char **argv)
{
    if (argc != 2)
        return 2;
    const QString folder = QDir(QString::fromLocal8Bit(argv[1])).absolutePath();
    QMap<QString, Rate> rates;
    PluginFolders plugins;
    LibrarySnapshot snapshot;
    snapshot.addFolder(folder);
    qsizetype count = 0;
    QDirIterator files(folder, {u"*.md"_s}, QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        const QString path = files.next();
        const Result<LoadedFile> loaded = loadFile(path);
        if (!loaded)
            continue;
        ++count;
        const FileText text = decodeText(loaded->bytes);
        const DefinitionView definition = DefinitionView::parse(text.text);
        const bool isInPlugin = !plugins.rootOf(path).isEmpty();
        for (const Diagnostic &one : runRules({definition, text.format, FilePlace(path, isInPlugin)}))
            rates[QString::fromLatin1(one.rule->code)].add(path, one);
        snapshot.add(libraryFileOf(definition, path, isInPlugin, {}));
    }
    for (const LibraryFinding &one : runLibraryRules(snapshot.taken([](const QString &) { return RuleSettings(); }), {}))
        rates[QString::fromLatin1(one.diagnostic.rule->code)].add(one.path, one.diagnostic);
    print(rates, std::max<qsizetype>(count, 1));
    return 0;
}
