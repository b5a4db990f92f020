// SPDX-License-Identifier: MIT
#include "checks.h"

#include "support/fixtures.h"

#include <QFileInfo>
#include <QTest>

using namespace Agentwright;
using namespace Qt::StringLiterals;

/// Replays the inputs of the fuzz targets, so that every compiler and every test run sees them.
class TestFuzzCorpus : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(); }

    void keepsLaws_data()
    {
        QTest::addColumn<QString>("check");
        QTest::addColumn<QString>("path");
        for (const Fuzz::Check &check : Fuzz::kChecks) {
            const QStringList paths = Testing::fixtureFiles(QStringLiteral(AGENTWRIGHT_FUZZ_CORPUS "/")
                                                            + QString::fromLatin1(check.name));
            QVERIFY2(!paths.isEmpty(), check.name);
            for (const QString &path : paths)
                QTest::addRow("%s/%s", check.name, qPrintable(QFileInfo(path).fileName()))
                    << QString::fromLatin1(check.name) << path;
        }
    }
    void keepsLaws()
    {
        QFETCH(QString, check);
        QFETCH(QString, path);
        for (const Fuzz::Check &known : Fuzz::kChecks) {
            if (QString::fromLatin1(known.name) == check)
                QCOMPARE(known.run(Testing::fileBytes(path)), QString());
        }
    }

    /// Whole files, the fixtures too, hold what the targets ask for.
    void keepsLawsOfFiles_data()
    {
        QTest::addColumn<QString>("path");
        for (const QString &folder : {u"traits"_s, u"frontmatter"_s, u"bytes"_s, u"seeds_like"_s}) {
            for (const QString &path : Testing::fixtureFiles(folder, {u"*.md"_s}))
                QTest::newRow(qPrintable(folder + u'/' + QFileInfo(path).fileName())) << path;
        }
    }
    void keepsLawsOfFiles()
    {
        QFETCH(QString, path);
        const QByteArray bytes = Testing::fileBytes(path);
        QCOMPARE(Fuzz::checkSyntax(bytes), QString());
        QCOMPARE(Fuzz::checkOutline(bytes), QString());
        for (const QByteArray &edit : {"s0new\x1f"_ba, "s1a: b\x1f"_ba, "l2One\x1eTwo\x1f"_ba, "t3true\x1f"_ba,
                                       "i0x\x1f"_ba, "r0\x1f"_ba, "r1\x1f"_ba, "w1\x1f"_ba})
            QCOMPARE(Fuzz::checkEdit(edit + bytes), QString());
    }
};

QTEST_GUILESS_MAIN(TestFuzzCorpus)
#include "tst_fuzz_corpus.moc"
