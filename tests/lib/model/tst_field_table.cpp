// SPDX-License-Identifier: MIT
#include <agentwright/model/colour_names.h>
#include <agentwright/model/field_spec.h>
#include <agentwright/model/model_names.h>

#include <QRegularExpression>
#include <QSet>
#include <QTest>

using namespace Agentwright;
using namespace Qt::StringLiterals;

class FieldTableTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }
    void everyKeyOfTheVendorIsThere();
    void rowsAreComplete();
    void findsByExactKey();
    void nearestKey_data();
    void nearestKey();
    void coloursAndTheirPaintAgree();
    void nearestColour_data();
    void nearestColour();
    void modelNames_data();
    void modelNames();
};

void FieldTableTest::everyKeyOfTheVendorIsThere()
{
    QStringList keys;
    for (const FieldSpec &spec : fieldTable())
        keys.append(spec.key);
    QCOMPARE(keys.join(u' '),
             u"name description tools disallowedTools model permissionMode maxTurns skills mcpServers hooks memory background "
             "effort isolation color initialPrompt autoCompactWindow omitClaudeMd observer observerMessage"_s);
}

void FieldTableTest::rowsAreComplete()
{
    QSet<QLatin1StringView> keys;
    QSet<QByteArray> labels;
    for (const FieldSpec &spec : fieldTable()) {
        QVERIFY2(!keys.contains(spec.key), spec.key.data());
        keys.insert(spec.key);
        QVERIFY2(*spec.label && !labels.contains(spec.label), spec.label);
        labels.insert(spec.label);
        const QString help = QString::fromUtf8(spec.help);
        QVERIFY2(help.size() > 20 && help.endsWith(u'.'), spec.key.data());
        QVERIFY2(!spec.source.isEmpty(), spec.key.data());
        const bool hasChoices = spec.kind == FieldKind::Choice || spec.kind == FieldKind::OpenChoice
                                || spec.kind == FieldKind::Colour || spec.kind == FieldKind::Flag
                                || spec.kind == FieldKind::EffortLevel;
        QCOMPARE(!spec.values.empty(), hasChoices);
        QCOMPARE(spec.isRequired, spec.key == "name"_L1 || spec.key == "description"_L1);
    }
}

void FieldTableTest::findsByExactKey()
{
    QCOMPARE(findField(u"maxTurns")->kind, FieldKind::Integer);
    QVERIFY(!findField(u"Name"));
    QVERIFY(!findField(u""));
}

void FieldTableTest::nearestKey_data()
{
    QTest::addColumn<QString>("key");
    QTest::addColumn<QString>("nearest");
    const auto row = [](const char *key, const char *nearest) {
        QTest::newRow(key) << QString::fromLatin1(key) << QString::fromLatin1(nearest);
    };
    // The vendor's own suggestions (2.1.329).
    row("allowed-tools", "tools");
    row("allowedTools", "tools");
    row("when_to_use", "description");
    row("whenToUse", "description");
    row("max_turns", "maxTurns");
    row("permission-mode", "permissionMode");
    row("mcp_servers", "mcpServers");
    row("initial-prompt", "initialPrompt");
    // Case and slips.
    row("Name", "name");
    row("DESCRIPTION", "description");
    row("colour", "color");
    row("Color", "color");
    row("tool", "tools");
    row("desription", "description");
    row("descriptoin", "description");
    row("modle", "model");
    row("dissallowedTools", "disallowedTools");
    row("hook", "hooks");
    row("name", "name");
    // Other products' keys and words that are nothing of ours.
    row("mode", "");
    row("models", "");
    row("version", "");
    row("emoji", "");
    row("x", "");
    row("", "");
    row("title", "");
    row("handoffs", "");
}

void FieldTableTest::nearestKey()
{
    QFETCH(QString, key);
    QTEST(QString(nearestFieldKey(key)), "nearest");
}

void FieldTableTest::coloursAndTheirPaintAgree()
{
    QCOMPARE(colourTable().size(), kColourNames.size());
    for (std::size_t i = 0; i < kColourNames.size(); ++i) {
        QCOMPARE(colourTable()[i].name, kColourNames[i]);
        QCOMPARE(findColour(QString(kColourNames[i])), &colourTable()[i]);
    }
    QVERIFY(!findColour(u"Red"));
}

void FieldTableTest::nearestColour_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("nearest");
    const auto row = [](const char *text, const char *nearest) {
        QTest::newRow(text) << QString::fromLatin1(text) << QString::fromLatin1(nearest);
    };
    row("blue", "blue");
    row("Blue", "blue");
    row(" Purple ", "purple");
    row("magenta", "pink");
    row("teal", "cyan");
    row("#FF0000", "red");
    row("#f00", "red");
    row("#FF6B35", "orange");
    row("0000ff", "blue");
    row("rgb(0, 200, 60)", "green");
    row("rgb(999, 0, 0)", "red");
    row("slate", "");
    row("#12", "");
    row("", "");
}

void FieldTableTest::nearestColour()
{
    QFETCH(QString, text);
    QTEST(QString(nearestColourName(text)), "nearest");
}

void FieldTableTest::modelNames_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<ModelNameKind>("kind");
    QTest::addColumn<QString>("nearest");
    const auto row = [](const char *name, ModelNameKind kind, const char *nearest) {
        QTest::newRow(name) << QString::fromLatin1(name) << kind << QString::fromLatin1(nearest);
    };
    row("inherit", ModelNameKind::Inherit, "inherit");
    row("Inherit", ModelNameKind::Inherit, "inherit");
    row("sonnet", ModelNameKind::Alias, "sonnet");
    row("Opus", ModelNameKind::Alias, "opus");
    row("sonnet[1m]", ModelNameKind::Alias, "sonnet[1m]");
    row("sonet", ModelNameKind::Unknown, "sonnet");
    row("claude-sonnet-4-20250514", ModelNameKind::ClaudeId, "");
    row("us.anthropic.claude-opus-4-1-v1:0", ModelNameKind::ClaudeId, "");
    row("anthropic/claude-haiku-4-5", ModelNameKind::ClaudeId, "");
    row("Claude Sonnet 4.5 (copilot)", ModelNameKind::Unknown, "");
    row("gpt-5", ModelNameKind::OtherVendor, "");
    row("openai/o3", ModelNameKind::OtherVendor, "");
    row("o3-mini", ModelNameKind::OtherVendor, "");
    row("gemini-2.5-pro", ModelNameKind::OtherVendor, "");
    row("o", ModelNameKind::Unknown, "");
    row("", ModelNameKind::Unknown, "");
}

void FieldTableTest::modelNames()
{
    QFETCH(QString, name);
    QTEST(modelNameKind(name), "kind");
    QTEST(QString(nearestModelAlias(name)), "nearest");
}

QTEST_APPLESS_MAIN(FieldTableTest)
#include "tst_field_table.moc"
