// SPDX-License-Identifier: MIT
#include "support/fixtures.h"

#include <agentwright/rules/rule.h>

#include <QRegularExpression>
#include <QSet>
#include <QTest>

using namespace Agentwright;
using namespace Qt::StringLiterals;

class TestRegistry : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void rulesAreSortedAndUnique()
    {
        static const QRegularExpression code(u"^AW[1-9][0-9]{2}$"_s);
        static const QRegularExpression name(u"^[a-z]+(-[a-z]+)+$"_s);
        QSet<QString> names;
        QString last;
        QVERIFY(allRules().size() >= 10);
        for (const RuleRegistration *rule : allRules()) {
            const QString now = QString::fromLatin1(rule->spec.code);
            QVERIFY2(code.match(now).hasMatch(), qPrintable(now));
            QVERIFY2(name.match(QString::fromLatin1(rule->spec.name)).hasMatch(), rule->spec.name);
            QVERIFY2(now > last, qPrintable(now + u" comes twice"_s));
            QVERIFY2(!names.contains(QLatin1StringView(rule->spec.name)), rule->spec.name);
            names.insert(QLatin1StringView(rule->spec.name));
            last = now;
        }
    }

    void rulesAreDocumented_data() { addRuleRows(); }
    void rulesAreDocumented()
    {
        QFETCH(const RuleSpec *, rule);
        const QString documentation = QString::fromUtf8(rule->documentation);
        for (const QLatin1StringView part :
             {"## What it finds"_L1, "## Why it matters"_L1, "## Example"_L1, "## Fix"_L1})
            QVERIFY2(documentation.contains(part), part.data());
        QVERIFY(QLatin1StringView(rule->since).size() > 0);
        QVERIFY(QLatin1StringView(rule->evidence).size() > 20);
        QVERIFY(QString::fromUtf8(rule->summary).endsWith(u'.'));
    }

    void rulesHaveFixtures_data() { addRuleRows(); }
    void rulesHaveFixtures()
    {
        QFETCH(const RuleSpec *, rule);
        for (const RuleRegistration *one : allRules()) {
            if (&one->spec == rule && one->libraryCheck) {
                QVERIFY(!Testing::fixtureFiles(u"library/"_s + QLatin1StringView(rule->code)).isEmpty());
                return;
            }
        }
        const QString folder = u"rules/"_s + QLatin1StringView(rule->code);
        QVERIFY(!Testing::fixtureFiles(folder, {u"bad_*.md"_s}).isEmpty());
        QVERIFY(!Testing::fixtureFiles(folder, {u"good_*.md"_s}).isEmpty());
    }

    void rulesAreFoundByCodeAndName()
    {
        for (const RuleRegistration *rule : allRules()) {
            QCOMPARE(findRule(QString::fromLatin1(rule->spec.code)), &rule->spec);
            QCOMPARE(findRule(QString::fromLatin1(rule->spec.code).toLower()), &rule->spec);
            QCOMPARE(findRule(QString::fromLatin1(rule->spec.name)), &rule->spec);
        }
        QCOMPARE(findRule(u"AW000"), nullptr);
        QCOMPARE(findRule(u""), nullptr);
    }

private:
    void addRuleRows()
    {
        QTest::addColumn<const RuleSpec *>("rule");
        for (const RuleRegistration *rule : allRules())
            QTest::newRow(rule->spec.code) << &rule->spec;
    }
};

QTEST_GUILESS_MAIN(TestRegistry)
#include "tst_registry.moc"
