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
        {u"io"_s, {u"base"_s, u"syntax"_s}},
        {u"workspace"_s,
         {u"base"_s, u"syntax"_s, u"model"_s, u"readings"_s, u"rules"_s, u"templates"_s, u"exporting"_s, u"io"_s}},
    };
    return table;
}

struct Source {
    QString path;
    QString layer;
    QString text;
};

QList<Source> librarySources()
{
    QList<Source> sources;
    const QDir lib(QStringLiteral(AGENTWRIGHT_SOURCE_DIR "/lib"));
    for (const QString &path : Testing::fixtureFiles(lib.path(), {u"*.cpp"_s, u"*.h"_s})) {
        QString relative = lib.relativeFilePath(path);
        relative.remove("include/agentwright/"_L1);
        sources.append({path, relative.section(u'/', 0, 0), QString::fromUtf8(Testing::fileBytes(path))});
    }
    return sources;
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
