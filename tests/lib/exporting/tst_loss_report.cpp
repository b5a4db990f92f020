// SPDX-License-Identifier: MIT
#include <agentwright/exporting/export_report.h>

#include <QJsonArray>
#include <QRegularExpression>
#include <QSet>
#include <QTest>

using namespace Agentwright;
using namespace Qt::StringLiterals;

namespace {

using Kind = FieldOutcome::Kind;
using Severity = FieldOutcome::Severity;

LossReport reportWith(const QList<FieldOutcome> &fields)
{
    return {u"somewhere"_s, u"x/a.md"_s, u"a"_s, fields};
}

} // namespace

class TestLossReport : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void sumsUp_data()
    {
        QTest::addColumn<Kind>("kind");
        QTest::addColumn<Severity>("severity");
        QTest::addColumn<bool>("hasLoss");
        QTest::newRow("kept") << Kind::Kept << Severity::None << false;
        QTest::newRow("kept with a warning") << Kind::Kept << Severity::Warning << false;
        QTest::newRow("translated") << Kind::Translated << Severity::Note << false;
        QTest::newRow("approximated") << Kind::Approximated << Severity::Warning << true;
        QTest::newRow("dropped") << Kind::Dropped << Severity::Error << true;
    }

    void sumsUp()
    {
        QFETCH(Kind, kind);
        QFETCH(Severity, severity);
        QFETCH(bool, hasLoss);
        const LossReport report = reportWith({{.key = u"x"_s}, {.key = u"y"_s, .kind = kind, .severity = severity}, {}});
        QCOMPARE(report.hasLoss(), hasLoss);
        QCOMPARE(report.worst(), severity);
    }

    void isEmptyWithoutFields()
    {
        QVERIFY(!reportWith({}).hasLoss());
        QCOMPARE(reportWith({}).worst(), Severity::None);
    }

    void refusalsAreSaidOnce()
    {
        const ExportRefusal twice{.source = u"a.md"_s, .reason = "x", .target = u"t1"_s};
        ExportRefusal again = twice;
        again.target = u"t2"_s;
        const ExportRefusal other{.source = u"a.md"_s, .reason = "y", .target = u"t2"_s};
        const QList<GroupedRefusal> groups = groupedRefusals({twice, other, again});
        QCOMPARE(groups.size(), 2);
        QCOMPARE(groups.first().targets, (QStringList{u"t1"_s, u"t2"_s}));
        const QJsonArray json = refusalsJson({twice, other, again});
        QCOMPARE(json.size(), 2);
        QCOMPARE(json[0][u"targets"_s].toArray().size(), 2);
        QCOMPARE(json[1][u"reason"_s].toString(), u"y"_s);
    }

    void markdown()
    {
        const LossReport report = reportWith({{.key = u"name"_s, .from = u"a|b"_s, .to = u"<b>"_s},
                                              {.key = u"hooks"_s,
                                               .kind = Kind::Dropped,
                                               .severity = Severity::Error,
                                               .reason = "gone: %1",
                                               .reasonArguments = {u"*"_s}}});
        ExportReportMarkdown markdown;
        markdown.add(report);
        const QString text = QString::fromUtf8(markdown.text({}, {u"x/a_b.md"_s}));
        QVERIFY2(text.contains(u"| a | somewhere | 1 | 0 | 0 | 1 | error |\n"_s), qPrintable(text));
        QVERIFY2(text.contains(u"| name | kept | none | a&#124;b | &lt;b&gt; |  |\n"_s), qPrintable(text));
        QVERIFY2(text.contains(u"| hooks | dropped | error |  |  | gone: &#42; |\n"_s), qPrintable(text));
        QVERIFY2(text.contains(u"- x/a&#95;b.md\n"_s), qPrintable(text));
        QVERIFY(!text.contains(u"Not exported"_s));
    }

    void text()
    {
        const FieldOutcome kept{.key = u"name"_s};
        const FieldOutcome dropped{.key = u"hooks"_s,
                                   .kind = Kind::Dropped,
                                   .severity = Severity::Error,
                                   .reason = "%2 of %1",
                                   .reasonArguments = {u"100 %2"_s, u"half"_s}};
        const FieldOutcome file{.kind = Kind::Translated};
        QCOMPARE(reportWith({kept}).toText(), u"a as somewhere:\n  everything is kept\n"_s);
        QCOMPARE(reportWith({kept, dropped, file}).toText(),
                 u"a as somewhere:\n  error: hooks is dropped. half of 100 %2\n  the file is translated\n"_s);
    }

    void json()
    {
        const FieldOutcome outcome{.key = u"model"_s,
                                   .kind = Kind::Approximated,
                                   .severity = Severity::Warning,
                                   .from = u"opus"_s,
                                   .to = u"big"_s,
                                   .reason = "as near as %1",
                                   .reasonArguments = {u"x"_s}};
        const QJsonObject json = reportWith({outcome, {.key = u"name"_s}}).toJson();
        QCOMPARE(json.keys(), (QStringList{u"agent"_s, u"fields"_s, u"source"_s, u"target"_s}));
        QCOMPARE(json[u"fields"_s][0].toObject(), (QJsonObject{{u"key"_s, u"model"_s},
                                                               {u"outcome"_s, u"approximated"_s},
                                                               {u"severity"_s, u"warning"_s},
                                                               {u"from"_s, u"opus"_s},
                                                               {u"to"_s, u"big"_s},
                                                               {u"reason"_s, u"as near as x"_s}}));
        QCOMPARE(json[u"fields"_s][1].toObject().keys(),
                 (QStringList{u"from"_s, u"key"_s, u"outcome"_s, u"severity"_s, u"to"_s}));
    }

    void registeredTargets()
    {
        static const QRegularExpression kId(u"\\A[a-z]+(-[a-z]+)*\\z"_s);
        const QList<const ExportTarget *> targets = allExportTargets();
        QVERIFY(targets.size() >= 2);
        for (qsizetype i = 0; i < targets.size(); ++i) {
            const QString id = QString::fromLatin1(targets[i]->id);
            QVERIFY2(kId.match(id).hasMatch(), qPrintable(id));
            QVERIFY(i == 0 || QLatin1StringView(targets[i - 1]->id) < QLatin1StringView(targets[i]->id));
            QCOMPARE(findExportTarget(id), targets[i]);
            QVERIFY(*targets[i]->label && *targets[i]->summary && targets[i]->writer);
        }
        QCOMPARE(findExportTarget(u"Claude-Code"), nullptr);
    }
};

QTEST_APPLESS_MAIN(TestLossReport)
#include "tst_loss_report.moc"
