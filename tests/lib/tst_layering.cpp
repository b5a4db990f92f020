// SPDX-License-Identifier: MIT
#include "support/fixtures.h"

#include <QDir>
#include <QFileInfo>
#include <QHash>
#include <QRegularExpression>
#include <QTest>

using namespace Agentwright;
using namespace Qt::StringLiterals;

namespace {

/// What each layer may include besides itself, as lib/README.md says; a new layer is a new row here.
const QHash<QString, QStringList> &allowedLayers()
{
    static const QHash<QString, QStringList> table{
        {u"base"_s, {}},
        {u"syntax"_s, {u"base"_s}},
        {u"model"_s, {u"base"_s, u"syntax"_s}},
        {u"readings"_s, {u"base"_s, u"syntax"_s, u"model"_s}},
        {u"rules"_s, {u"base"_s, u"syntax"_s, u"model"_s, u"readings"_s}},
        {u"templates"_s, {u"base"_s, u"syntax"_s, u"model"_s, u"readings"_s}},
        {u"exporting"_s, {u"base"_s, u"syntax"_s, u"model"_s, u"readings"_s}},
        {u"importing"_s, {u"base"_s, u"syntax"_s, u"model"_s, u"readings"_s, u"exporting"_s}},
        {u"io"_s, {u"base"_s, u"syntax"_s}},
        {u"workspace"_s,
         {u"base"_s, u"syntax"_s, u"model"_s, u"readings"_s, u"rules"_s, u"templates"_s, u"exporting"_s, u"importing"_s,
          u"io"_s}},
    };
    return table;
}

/// The same for the folders of the programs, as app/README.md says. Files beside them (main.cpp) may use everything.
const QHash<QString, QStringList> &allowedFolders()
{
    static const QHash<QString, QStringList> table{
        {u"git"_s, {}},
        {u"cli"_s, {u"git"_s}},
        {u"widgets"_s, {}},
        {u"document"_s, {}},
        {u"typing"_s, {}},
        {u"editor"_s, {u"document"_s, u"typing"_s, u"widgets"_s}},
        {u"form"_s, {u"document"_s, u"widgets"_s}},
        {u"preview"_s, {u"document"_s, u"widgets"_s}},
        {u"problems"_s, {u"document"_s, u"widgets"_s}},
        {u"exporting"_s, {u"document"_s, u"widgets"_s}},
        {u"importing"_s, {u"document"_s, u"widgets"_s}},
        {u"library"_s, {u"document"_s, u"preview"_s, u"widgets"_s}},
        {u"templates"_s, {u"document"_s, u"editor"_s, u"widgets"_s}},
        {u"routing"_s, {u"document"_s, u"widgets"_s}},
        {u"session"_s, {}},
        {u"shell"_s,
         {u"document"_s, u"editor"_s, u"exporting"_s, u"form"_s, u"git"_s, u"importing"_s, u"library"_s, u"preview"_s,
          u"problems"_s, u"routing"_s, u"session"_s, u"templates"_s, u"typing"_s, u"widgets"_s}},
    };
    return table;
}

struct Source {
    QString path;
    QString layer; ///< the folder below lib or app
    QString text;
};

QList<Source> sourcesBelow(const QString &folder)
{
    QList<Source> sources;
    const QDir root(QStringLiteral(AGENTWRIGHT_SOURCE_DIR "/") + folder);
    for (const QString &path : Testing::fixtureFiles(root.path(), {u"*.cpp"_s, u"*.h"_s})) {
        QString relative = root.relativeFilePath(path);
        relative.remove("include/agentwright/"_L1);
        sources.append({path, relative.section(u'/', 0, 0), QString::fromUtf8(Testing::fileBytes(path))});
    }
    return sources;
}

QList<Source> librarySources()
{
    return sourcesBelow(u"lib"_s);
}

/// The folders that a source includes private headers of; its own ones are given without a folder or from another depth.
QStringList foldersOfPrivateIncludes(const Source &source, const QStringList &folders)
{
    static const QRegularExpression include(u"^#include \"((?:\\.\\./)*)([a-z]+)/"_s,
                                            QRegularExpression::MultilineOption);
    QStringList included;
    for (const QRegularExpressionMatch &match : include.globalMatch(source.text)) {
        if (folders.contains(match.captured(2)) && match.captured(2) != source.layer)
            included.append(match.captured(2));
    }
    return included;
}

} // namespace

class TestLayering : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(); }

    void includesOnlyWhatTheLayerMay()
    {
        static const QRegularExpression include(u"^#include <agentwright/([a-z]+)/"_s,
                                                QRegularExpression::MultilineOption);
        const QList<Source> sources = librarySources();
        QVERIFY(sources.size() > 20);
        for (const Source &source : sources) {
            QVERIFY2(allowedLayers().contains(source.layer), qPrintable(source.path));
            for (const QRegularExpressionMatch &match : include.globalMatch(source.text)) {
                const QString layer = match.captured(1);
                const bool isAllowed = layer == source.layer || allowedLayers().value(source.layer).contains(layer);
                QVERIFY2(isAllowed, qPrintable(source.path + u" includes "_s + layer));
            }
        }
    }

    /// What another layer needs has a public header.
    void includesNoPrivateHeaderOfAnotherLayer()
    {
        for (const Source &source : librarySources()) {
            const QStringList others = foldersOfPrivateIncludes(source, allowedLayers().keys());
            QVERIFY2(others.isEmpty(),
                     qPrintable(source.path + u" includes a private header of "_s + others.join(u' ')));
        }
    }

    void includesOnlyWhatTheFolderOfTheProgramsMay()
    {
        const QStringList folders = allowedFolders().keys();
        const QList<Source> sources = sourcesBelow(u"app"_s);
        QVERIFY(sources.size() > 20);
        for (const Source &source : sources) {
            if (!source.layer.contains(u'.'))
                QVERIFY2(folders.contains(source.layer), qPrintable(source.path));
            for (const QString &folder : foldersOfPrivateIncludes(source, folders)) {
                const bool isAllowed = source.layer.contains(u'.')
                                       || allowedFolders().value(source.layer).contains(folder);
                QVERIFY2(isAllowed, qPrintable(source.path + u" includes "_s + folder));
            }
        }
    }

    void keepsYamlReaderBehindOneDoor()
    {
        for (const Source &source : librarySources()) {
            if (source.path.endsWith("/yaml_adapter.cpp"_L1))
                continue;
            QVERIFY2(!source.text.contains("yaml-cpp/"_L1) && !source.text.contains("YAML::"_L1),
                     qPrintable(source.path));
            QVERIFY2(!source.text.contains(QRegularExpression(u"\\btry\\b"_s)) || !source.text.contains("catch ("_L1),
                     qPrintable(source.path));
        }
    }

    void hasNoGuiAndNoQObject()
    {
        for (const Source &source : librarySources()) {
            QVERIFY2(!source.text.contains("Q_OBJECT"_L1), qPrintable(source.path));
            QVERIFY2(!source.text.contains(QRegularExpression(u"#include <Q(Widget|Gui|Color|Text(Document|Cursor))"_s)),
                     qPrintable(source.path));
        }
    }

    void namesItsLicence()
    {
        for (const Source &source : librarySources())
            QVERIFY2(source.text.startsWith("// SPDX-License-Identifier: MIT\n"_L1), qPrintable(source.path));
    }

    void neverSleepsInTests()
    {
        const QStringList files = Testing::fixtureFiles(QStringLiteral(AGENTWRIGHT_SOURCE_DIR "/tests"),
                                                        {u"*.cpp"_s, u"*.h"_s});
        static const QRegularExpression sleeping(u"QTest::q(Sleep|Wait)\\(|QThread::m?sleep|std::this_thread"_s);
        for (const QString &path : files) {
            if (!path.endsWith("/tst_layering.cpp"_L1) && !path.contains("/benchmarks/"_L1))
                QVERIFY2(!QString::fromUtf8(Testing::fileBytes(path)).contains(sleeping), qPrintable(path));
        }
    }
};

QTEST_GUILESS_MAIN(TestLayering)
#include "tst_layering.moc"
