// SPDX-License-Identifier: MIT
#include <agentwright/workspace/library_snapshot.h>

#include <agentwright/base/file_text.h>
#include <agentwright/io/file_store.h>

#include <QDir>
#include <QFileInfo>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Agentwright {

namespace {

constexpr QLatin1StringView kPluginManifest("/.claude-plugin/plugin.json");
constexpr QLatin1StringView kMarketplace("/.claude-plugin/marketplace.json");

QString folderOf(const QString &path)
{
    return path.first(std::max<qsizetype>(path.lastIndexOf(u'/'), 0));
}

ProjectFacts factsOf(const QString &project)
{
    ProjectFacts facts;
    const QDir skills(project + "/.claude/skills"_L1);
    for (const QString &name : skills.entryList(QDir::Dirs | QDir::NoDotAndDotDot))
        facts.skills.insert(name);
    if (const Result<LoadedFile> loaded = loadFile(project + "/.mcp.json"_L1)) {
        const QJsonDocument document = QJsonDocument::fromJson(loaded->bytes);
        facts.hasServerFile = document.isObject();
        for (const QString &name : document.object().value("mcpServers"_L1).toObject().keys())
            facts.servers.insert(name);
    }
    return facts;
}

bool isScriptWithoutInterpreter(const QString &path)
{
    static const QStringList endings{u"sh"_s, u"py"_s, u"rb"_s, u"pl"_s, u"js"_s};
    if (!path.contains("/scripts/"_L1) || !endings.contains(QFileInfo(path).suffix()))
        return false;
    const Result<LoadedFile> loaded = loadFile(path);
    return loaded && !loaded->bytes.startsWith("#!");
}

bool isShortReadme(const QString &path)
{
    constexpr qsizetype kFewWords = 40;
    if (!path.endsWith("/README.md"_L1))
        return false;
    const Result<LoadedFile> loaded = loadFile(path);
    return loaded && QString::fromUtf8(loaded->bytes).simplified().count(u' ') + 1 < kFewWords;
}

} // namespace

QString PluginFolders::rootOf(const QString &path)
{
    QStringList passed;
    QString root;
    for (QString folder = folderOf(path); !folder.isEmpty(); folder = folderOf(folder)) {
        if (const auto known = m_roots.constFind(folder); known != m_roots.constEnd()) {
            root = *known;
            break;
        }
        passed.append(folder);
        if (QFileInfo::exists(folder + kPluginManifest)) {
            root = folder;
            break;
        }
    }
    for (const QString &folder : std::as_const(passed))
        m_roots.insert(folder, root);
    return root;
}

void LibrarySnapshot::addFolder(const QString &folder)
{
    m_folders.insert(folder);
}

void LibrarySnapshot::add(LibraryFile file)
{
    m_context.files.append(std::move(file));
}

LibraryContext LibrarySnapshot::taken(const SettingsFor &settingsFor)
{
    m_context.homeFolder = QDir::homePath();
    findManifests(settingsFor);
    lookUpProjects();
    lookUpPaths();
    findLinksOut();
    return std::move(m_context);
}

void LibrarySnapshot::findManifests(const SettingsFor &settingsFor)
{
    // Every folder between a checked one and a definition in it may be a plugin.
    QSet<QString> candidates = m_folders;
    for (const LibraryFile &file : std::as_const(m_context.files)) {
        for (QString folder = file.place.folder; !folder.isEmpty() && !candidates.contains(folder);
             folder = folderOf(folder)) {
            const bool isBelow = std::any_of(m_folders.begin(), m_folders.end(),
                                             [&](const QString &root) { return folder.startsWith(root + u'/'); });
            if (!isBelow)
                break;
            candidates.insert(folder);
        }
    }
    QStringList sorted = candidates.values();
    sorted.sort();
    for (const QString &folder : std::as_const(sorted)) {
        if (folder.endsWith("/.claude-plugin"_L1))
            continue;
        const bool isPlugin = QFileInfo::exists(folder + kPluginManifest);
        QStringList parts;
        if (isPlugin)
            parts = {u"/hooks/hooks.json"_s, u"/.mcp.json"_s};
        for (const QString &part : std::as_const(parts))
            addManifest(folder + part, ManifestFile::Kind::Parts, settingsFor);
        if (!isPlugin && QFileInfo(folder + "/agents"_L1).isDir())
            addManifest(folder + "/plugin.json"_L1, ManifestFile::Kind::Misplaced, settingsFor);
        for (const auto &[name, kind] : {std::pair(kPluginManifest, ManifestFile::Kind::Plugin),
                                         std::pair(kMarketplace, ManifestFile::Kind::Marketplace)})
            addManifest(folder + name, kind, settingsFor);
    }
}

void LibrarySnapshot::addManifest(const QString &path, ManifestFile::Kind kind, const SettingsFor &settingsFor)
{
    if (!QFileInfo(path).isFile())
        return;
    if (const Result<LoadedFile> loaded = loadFile(path))
        m_context.manifests.append({path, kind, decodeText(loaded->bytes).text, settingsFor(path)});
}

void LibrarySnapshot::lookUpPaths()
{
    for (const QString &path : pathsToLookUp(m_context)) {
        if (path.endsWith(u'/'))
            m_context.folders.insert(path, QDir(path).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot));
        else if (QFileInfo::exists(path)) {
            m_context.existingPaths.insert(path);
            if (isShortReadme(path))
                m_context.shortReadmes.insert(path);
            if (isScriptWithoutInterpreter(path))
                m_context.scriptsWithoutInterpreter.insert(path);
        }
    }
}

void LibrarySnapshot::findLinksOut()
{
    QHash<QString, QString> plugins; // by folder: where it really is
    for (const ManifestFile &manifest : std::as_const(m_context.manifests)) {
        const QString folder = folderOf(folderOf(manifest.path));
        if (manifest.kind == ManifestFile::Kind::Plugin)
            plugins.insert(folder, QFileInfo(folder).canonicalFilePath() + u'/');
    }
    for (const LibraryFile &file : plugins.isEmpty() ? QList<LibraryFile>() : m_context.files) {
        QString folder = file.place.folder;
        while (!folder.isEmpty() && !plugins.contains(folder))
            folder = folderOf(folder);
        const QString real = folder.isEmpty() ? QString() : QFileInfo(file.path).canonicalFilePath();
        if (!real.isEmpty() && !real.startsWith(plugins.value(folder)))
            m_context.linksOutOfPlugins.insert(file.path);
    }
}

void LibrarySnapshot::lookUpProjects()
{
    for (const LibraryFile &file : std::as_const(m_context.files)) {
        const qsizetype at = file.path.lastIndexOf("/.claude/"_L1);
        const QString project = at < 0 ? QString() : file.path.first(at);
        if (!project.isEmpty() && !m_context.projects.contains(project))
            m_context.projects.insert(project, factsOf(project));
    }
}

} // namespace Agentwright
