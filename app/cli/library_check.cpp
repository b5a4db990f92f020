// SPDX-License-Identifier: MIT
#include "library_check.h"

#include "console.h"
#include "definition_file.h"

#include <agentwright/base/file_text.h>
#include <agentwright/io/file_store.h>

#include <QDir>
#include <QFileInfo>

#include <memory>
#include <utility>

using namespace Qt::StringLiterals;

namespace Agentwright::App {

namespace {

/// The text of a file and its lines, read when they are first asked for.
class Texts
{
public:
    struct Text {
        QString text;
        LineIndex lines{QStringView()};
    };
    const Text &of(const QString &path)
    {
        std::shared_ptr<Text> &text = m_texts[path];
        if (!text) {
            text = std::make_shared<Text>();
            if (const Result<QByteArray> bytes = readFile(path))
                text->text = decodeText(*bytes).text;
            text->lines = LineIndex(text->text);
        }
        return *text;
    }

private:
    QHash<QString, std::shared_ptr<Text>> m_texts;
};

} // namespace

LibraryCheck::LibraryCheck(const QStringList &paths)
{
    for (const QString &path : paths) {
        if (path == u"-" || !QFileInfo(path).isDir())
            continue;
        const QString absolute = QDir::cleanPath(QFileInfo(path).absoluteFilePath());
        m_snapshot.addFolder(absolute);
        m_folders.append({absolute, path});
    }
}

void LibraryCheck::add(const QString &path, LibraryFile extract)
{
    if (extract.path.isEmpty())
        return;
    m_given.insert(extract.path, path);
    m_snapshot.add(std::move(extract));
}

QString LibraryCheck::shown(const QString &absolutePath) const
{
    if (const auto given = m_given.constFind(absolutePath); given != m_given.constEnd())
        return *given;
    for (const auto &[absolute, given] : m_folders) {
        if (absolutePath.startsWith(absolute + u'/'))
            return (given.endsWith(u'/') ? given.chopped(1) : given) + absolutePath.sliced(absolute.size());
    }
    return absolutePath;
}

void LibraryCheck::run(const CheckOptions &options, CheckSettings &settings,
                       const std::function<void(CheckedFile)> &take, Console &console)
{
    const LibraryContext context = m_snapshot.taken(
        [&](const QString &path) { return settings.of(path, console).settings; });
    Texts texts;
    CheckedFile checked;
    const auto flush = [&] {
        if (!checked.diagnostics.isEmpty())
            take(std::exchange(checked, {}));
    };
    for (const LibraryFinding &finding : runLibraryRules(context, options)) {
        const QString path = shown(finding.path);
        if (path != checked.path)
            flush();
        checked.path = path;
        checked.text = texts.of(finding.path).text;
        QList<PlaceElsewhere> &elsewhere = checked.elsewhere[checked.diagnostics.size()];
        for (const RelatedPlace &place : finding.elsewhere) {
            const LineIndex &lines = texts.of(place.path).lines;
            elsewhere.append({shown(place.path), lines.at(place.range.start), lines.at(place.range.end)});
        }
        checked.diagnostics.append(finding.diagnostic);
    }
    flush();
}

} // namespace Agentwright::App
