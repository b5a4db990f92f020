// SPDX-License-Identifier: MIT
#include <agentwright/model/field_spec.h>
#include <agentwright/readings/field_use.h>

#include <QTest>

#include <algorithm>

using namespace Agentwright;
using namespace Qt::StringLiterals;
using Kind = FieldUse::Kind;

class TestFieldUse : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void knownUses_data();
    void knownUses();
    void claudeCodeReadsItsOwnFields();
};

void TestFieldUse::knownUses_data()
{
    QTest::addColumn<QString>("key");
    QTest::addColumn<QString>("reader");
    QTest::addColumn<int>("kind");
    const auto row = [](const QString &key, const QString &reader, Kind kind) {
        QTest::newRow(qPrintable(key + u' ' + reader)) << key << reader << int(kind);
    };
    row(u"name"_s, u"claude-code"_s, Kind::Reads);
    row(u"description"_s, u"claude-code"_s, Kind::Reads);
    row(u"tools"_s, u"claude-code"_s, Kind::Reads);
    row(u"permissionMode"_s, u"claude-plugin"_s, Kind::Ignores);
    row(u"sample-key"_s, u"claude-code"_s, Kind::Ignores);
    row(u"sample-key"_s, u"gemini"_s, Kind::Refuses);
    row(u"color"_s, u"gemini"_s, Kind::Refuses);
    row(u"temperature"_s, u"claude-code"_s, Kind::Ignores);
    row(u"mode"_s, u"opencode"_s, Kind::Reads);
    row(u"readonly"_s, u"cursor"_s, Kind::Reads);
}

void TestFieldUse::knownUses()
{
    QFETCH(QString, key);
    QFETCH(QString, reader);
    QFETCH(int, kind);
    const QList<FieldUse> uses = usesOfField(key, {});
    QCOMPARE(uses.size(), allReaders().size());
    const auto found = std::ranges::find(uses, findReader(reader), &FieldUse::reader);
    QVERIFY(found != uses.end());
    QCOMPARE(int(found->kind), kind);
}

void TestFieldUse::claudeCodeReadsItsOwnFields()
{
    for (const FieldSpec &field : fieldTable()) {
        const QList<FieldUse> uses = usesOfField(field.key.toString(), {});
        const auto own = std::ranges::find(uses, findReader(u"claude-code"), &FieldUse::reader);
        QVERIFY2(own->kind == Kind::Reads, field.key.data());
    }
}

QTEST_GUILESS_MAIN(TestFieldUse)
#include "tst_field_use.moc"
