// SPDX-License-Identifier: MIT
#include "fixtures.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QFileInfo>
#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Agentwright::Testing {

QString fixturePath(const QString &relative)
{
    return QStringLiteral(AGENTWRIGHT_FIXTURES "/") + relative;
}

QStringList fixtureFiles(const QString &folder, const QStringList &nameFilters)
{
    const QString root = QDir::isAbsolutePath(folder) ? folder : fixturePath(folder);
    QStringList files;
    QDirIterator it(root, nameFilters, QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
    while (it.hasNext())
        files.append(it.next());
    files.removeIf(
        [](const QString &path) { return path.endsWith("/README.md"_L1) || path.endsWith("/.gitattributes"_L1); });
    std::sort(files.begin(), files.end());
    return files;
}

QByteArray fileBytes(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        QTest::qFail(qPrintable(u"cannot read "_s + path), __FILE__, __LINE__);
        return {};
    }
    return file.readAll();
}

static QString besideRepository(QLatin1StringView name)
{
    const QString path = QStringLiteral(AGENTWRIGHT_SOURCE_DIR "/../shared/") + name;
    return QDir(path).exists() ? QDir::cleanPath(path) : QString();
}

QString corpusFolder()
{
    return besideRepository("corpus/files"_L1);
}

QString seedsFolder()
{
    return besideRepository("seeds"_L1);
}

static QString firstDifference(const QByteArray &expected, const QByteArray &actual)
{
    const QList<QByteArray> before = expected.split('\n');
    const QList<QByteArray> after = actual.split('\n');
    const qsizetype common = std::min(before.size(), after.size());
    qsizetype line = 0;
    while (line < common && before[line] == after[line])
        ++line;
    const auto excerpt = [line](const QList<QByteArray> &lines, QLatin1StringView mark) {
        QString text;
        for (qsizetype i = line; i < std::min(line + 6, lines.size()); ++i)
            text += mark + QString::fromUtf8(lines[i]) + u'\n';
        return text;
    };
    return u"differs at line %1\n"_s.arg(line + 1) + excerpt(before, "-"_L1) + excerpt(after, "+"_L1);
}

QString compareWithSnapshot(const QString &snapshotPath, const QByteArray &actual)
{
    QFile file(snapshotPath);
    if (qEnvironmentVariableIsSet("UPDATE_SNAPSHOTS")) {
        QDir().mkpath(QFileInfo(snapshotPath).path());
        if (!file.open(QIODevice::WriteOnly) || file.write(actual) != actual.size())
            return u"cannot write "_s + snapshotPath;
        return {};
    }
    if (!file.open(QIODevice::ReadOnly))
        return u"no snapshot "_s + snapshotPath + u" (UPDATE_SNAPSHOTS=1 writes it)"_s;
    const QByteArray expected = file.readAll();
    return expected == actual ? QString() : snapshotPath + u": "_s + firstDifference(expected, actual);
}

} // namespace Agentwright::Testing
