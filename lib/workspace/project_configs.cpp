// SPDX-License-Identifier: MIT
#include <agentwright/workspace/project_configs.h>

#include <agentwright/base/file_text.h>
#include <agentwright/io/file_store.h>

#include <QDir>
#include <QFileInfo>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Agentwright {

namespace {

constexpr int kMostFoldersUp = 256; ///< longer than any path that a system takes

FoundConfig unreadable(const QString &path)
{
    FoundConfig found{path, QFileInfo(path).absolutePath(), {}, {}};
    found.config.problems.append(
        {QT_TRANSLATE_NOOP("Agentwright::Rules", "The configuration cannot be read: its settings do not count"),
         {},
         {}});
    return found;
}

} // namespace

Result<FoundConfig> readProjectConfig(const QString &path)
{
    const Result<LoadedFile> loaded = loadFile(path);
    if (!loaded)
        return loaded.error();
    const QString text = decodeText(loaded->bytes).text;
    return FoundConfig{path, QFileInfo(path).absolutePath(), text, ProjectConfig::parse(text)};
}

std::shared_ptr<const FoundConfig> ProjectConfigs::forFolder(const QString &folder)
{
    QStringList passed;
    QString now = QDir(folder).absolutePath();
    std::shared_ptr<const FoundConfig> found;
    while (!found && passed.size() < kMostFoldersUp) {
        found = m_byFolder.value(now);
        if (found)
            break;
        passed.append(now);
        const QString path = QDir(now).filePath(kProjectConfigName);
        // A folder of that name, or a link that leads nowhere, is meant for a configuration as well.
        if (const QFileInfo info(path); info.exists() || info.isSymLink()) {
            const Result<FoundConfig> read = readProjectConfig(path);
            found = std::make_shared<const FoundConfig>(read ? *read : unreadable(path));
        }
        const QString above = now.first(std::max<qsizetype>(now.lastIndexOf(u'/'), 0));
        if (above.isEmpty() && now.size() <= 1)
            break;
        now = above.isEmpty() ? u"/"_s : above;
    }
    if (!found)
        found = std::make_shared<const FoundConfig>();
    for (const QString &one : passed)
        m_byFolder.insert(one, found);
    return found;
}

std::shared_ptr<const FoundConfig> ProjectConfigs::forFile(const QString &path)
{
    return forFolder(QFileInfo(path).absolutePath());
}

} // namespace Agentwright
