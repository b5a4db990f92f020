// SPDX-License-Identifier: MIT
#include "document/surroundings.h"

#include <agentwright/base/file_text.h>
#include <agentwright/model/definition_view.h>

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace Agentwright::App {

namespace {

constexpr qsizetype kMostFiles = 500;
constexpr qint64 kBeginning = 64 * 1024; // bytes
constexpr qint64 kLargestConfig = 1024 * 1024;
constexpr int kFoldersUp = 8;

QByteArray beginningOf(const QString &path, qint64 most)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.read(most) : QByteArray();
}

QMultiHash<QString, QString> namesBeside(const QFileInfo &own)
{
    QMultiHash<QString, QString> names;
    const QFileInfoList files = own.dir().entryInfoList({u"*.md"_s}, QDir::Files, QDir::Name).mid(0, kMostFiles);
    for (const QFileInfo &file : files) {
        if (file.fileName() == own.fileName())
            continue;
        const FileText content = decodeText(beginningOf(file.filePath(), kBeginning));
        const QString name = DefinitionView::parse(content.text).name();
        if (!name.isEmpty())
            names.insert(name, file.fileName());
    }
    return names;
}

void addSkills(const QDir &folder, QStringList &skills)
{
    const QStringList names = folder.entryList(QDir::Dirs | QDir::NoDotAndDotDot, QDir::Name).mid(0, kMostFiles);
    for (const QString &name : names) {
        if (!skills.contains(name) && QFile::exists(folder.filePath(name + u"/SKILL.md"_s)))
            skills.append(name);
    }
}

QStringList serversAbove(QDir folder)
{
    for (int i = 0; i < kFoldersUp; ++i) {
        const QString path = folder.filePath(u".mcp.json"_s);
        if (QFile::exists(path)) {
            const QJsonObject config = QJsonDocument::fromJson(beginningOf(path, kLargestConfig)).object();
            QStringList servers;
            for (const QString &name : config.value("mcpServers"_L1).toObject().keys())
                servers.append("mcp__"_L1 + name);
            return servers;
        }
        if (!folder.cdUp())
            break;
    }
    return {};
}

} // namespace

Surroundings lookAround(const QString &filePath)
{
    if (filePath.isEmpty())
        return {};
    const QFileInfo own(filePath);
    Surroundings found{namesBeside(own), {}, serversAbove(own.absoluteDir())};
    addSkills(QDir(own.absolutePath() + u"/../skills"_s), found.skills);
    addSkills(QDir(QDir::homePath() + u"/.claude/skills"_s), found.skills);
    return found;
}

} // namespace Agentwright::App
