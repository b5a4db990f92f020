// SPDX-License-Identifier: MIT
#include "support/fixtures.h"
#include "support/rounds.h"

#include <agentwright/model/definition_view.h>
#include <agentwright/model/trigger.h>

#include <QElapsedTimer>
#include <QFileInfo>
#include <QRandomGenerator>
#include <QRegularExpression>
#include <QTest>

using namespace Agentwright;
using namespace Agentwright::Testing;
using namespace Qt::StringLiterals;

namespace {

QString descriptionOf(const QString &path)
{
    return DefinitionView::parse(QString::fromUtf8(fileBytes(path)).replace("\r\n"_L1, "\n"_L1)).description();
}

QString shown(const QString &text)
{
    QString line = text;
    return u'<' + line.replace(u'\\', "\\\\"_L1).replace(u'\n', "\\n"_L1) + u'>';
}

QString quotingName(TurnQuoting quoting)
{
    switch (quoting) {
    case TurnQuoting::None:
        return u"bare"_s;
    case TurnQuoting::Double:
        return u"double"_s;
    case TurnQuoting::Single:
        return u"single"_s;
    case TurnQuoting::EscapedDouble:
        return u"escaped"_s;
    case TurnQuoting::CurlyDouble:
    case TurnQuoting::CurlySingle:
        return u"curly"_s;
    case TurnQuoting::Guillemets:
        return u"guillemets"_s;
    case TurnQuoting::Corner:
        return u"corner"_s;
    }
    return {};
}

/// What was understood, and between it all that was not, so that nothing of the description is out of sight.
QString rendered(const Trigger &trigger)
{
    static constexpr const char *kEnds[] = {"inline", "real", "literal"};
    QString out = "line ends: "_L1 + QLatin1StringView(kEnds[int(trigger.lineEnds)]) + "\nsummary: "_L1
                  + shown(trigger.summary) + u'\n';
    qsizetype done = trigger.summaryRange.end;
    const auto gap = [&](qsizetype until) {
        const QString between = trigger.value.sliced(done, until - done);
        if (!between.isEmpty())
            out += "text: "_L1 + shown(between) + u'\n';
    };
    for (const ExampleBlock &block : trigger.examples) {
        gap(block.range.start);
        out += "example"_L1 + (block.hasTags ? ""_L1 : " without tags"_L1) + (block.isClosed ? ""_L1 : " not closed"_L1)
               + u'\n';
        if (block.hasContext())
            out += "  context: "_L1 + shown(block.context) + u'\n';
        for (const ExampleTurn &turn : block.turns)
            out += "  "_L1 + turn.role + " ("_L1 + quotingName(turn.quoting) + "): "_L1 + shown(turn.text) + u'\n';
        if (block.hasCommentary())
            out += "  commentary: "_L1 + shown(block.commentary) + u'\n';
        done = block.range.end;
    }
    gap(trigger.value.size());
    for (const TextRange &range : trigger.notUnderstood)
        out += "not understood: "_L1 + shown(range.in(trigger.value).toString()) + u'\n';
    return out;
}

/// The ranges of a parse hold what the header promises; an empty answer when they do.
QString brokenPromise(const Trigger &trigger)
{
    const TextRange whole{0, trigger.value.size()};
    if (!whole.contains(trigger.summaryRange))
        return u"summary outside"_s;
    qsizetype end = trigger.summaryRange.end;
    for (const ExampleBlock &block : trigger.examples) {
        if (block.range.start < end || block.range.end > whole.end || !block.range.contains(block.content))
            return u"blocks overlap or lie outside"_s;
        end = block.range.end;
        QList<TextRange> parts;
        for (const ExampleTurn &turn : block.turns) {
            if (!turn.range.contains(turn.textRange) || !turn.range.in(trigger.value).contains(turn.role))
                return u"turn without its text or role"_s;
            parts.append(turn.range);
        }
        if (block.hasContext())
            parts.append(block.contextPart);
        if (block.hasCommentary())
            parts.append(block.commentaryPart);
        if (!block.contextPart.contains(block.contextRange) || !block.commentaryPart.contains(block.commentaryRange))
            return u"part without its text"_s;
        std::sort(parts.begin(), parts.end(), [](const TextRange &a, const TextRange &b) { return a.start < b.start; });
        for (qsizetype i = 0; i < parts.size(); ++i) {
            if (!block.content.contains(parts[i]) || (i > 0 && parts[i].start < parts[i - 1].end))
                return u"parts overlap or lie outside"_s;
        }
    }
    for (qsizetype i = 1; i < trigger.notUnderstood.size(); ++i) {
        if (trigger.notUnderstood[i].start < trigger.notUnderstood[i - 1].end)
            return u"what is not understood overlaps"_s;
    }
    return {};
}

/// Every "<example>" in the text begins a block or lies in a range that is named as not understood.
QString lostExample(const Trigger &trigger)
{
    static const QRegularExpression tag(u"<\\s*/?\\s*example(?:\\s[^<>]*)?>"_s,
                                        QRegularExpression::CaseInsensitiveOption);
    for (auto it = tag.globalMatch(trigger.value); it.hasNext();) {
        const QRegularExpressionMatch match = it.next();
        const TextRange range{match.capturedStart(), match.capturedEnd()};
        bool isFound = false;
        for (const ExampleBlock &block : trigger.examples)
            isFound |= block.range.start == range.start || (block.isClosed && block.range.end == range.end);
        for (const TextRange &odd : trigger.notUnderstood)
            isFound |= odd.contains(range);
        if (!isFound)
            return match.captured() + u" at %1"_s.arg(range.start);
    }
    return {};
}

} // namespace

class TriggerTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }
    void fixtures_data();
    void fixtures();
    void parses_data();
    void parses();
    void rangesPointAtTheirText();
    void standInsDoNotHideAnything();
    void isLinear_data();
    void isLinear();
    void anythingParses();
    void seeds();
    void corpus();
};

void TriggerTest::fixtures_data()
{
    QTest::addColumn<QString>("path");
    QStringList paths = fixtureFiles(u"triggers"_s, {u"*.md"_s}) + fixtureFiles(u"seeds_like"_s, {u"*.md"_s});
    for (const QString &path : fixtureFiles(u"traits"_s, {u"E*.md"_s, u"B0*.md"_s, u"B14*.md"_s}))
        paths.append(path);
    for (const QString &path : std::as_const(paths))
        QTest::newRow(qPrintable(QFileInfo(path).completeBaseName())) << path;
}

void TriggerTest::fixtures()
{
    QFETCH(QString, path);
    const Trigger trigger = Trigger::parse(descriptionOf(path));
    QCOMPARE(brokenPromise(trigger), QString());
    QCOMPARE(lostExample(trigger), QString());
    const QString snapshot = fixturePath(u"trigger_snapshots/%1.txt"_s.arg(QFileInfo(path).completeBaseName()));
    QCOMPARE(compareWithSnapshot(snapshot, rendered(trigger).toUtf8()), QString());
}

void TriggerTest::parses_data()
{
    QTest::addColumn<QString>("description");
    QTest::addColumn<QString>("expected");
    const auto row = [](const char *name, const QString &description, const QString &expected) {
        QTest::newRow(name) << description << expected;
    };
    row("nothing", u""_s, u"line ends: inline\nsummary: <>\n"_s);
    row("only a lead-in", u"Examples:"_s, u"line ends: inline\nsummary: <Examples:>\n"_s);
    row("literal line ends inside quotes", u"S.\\n<example>\\nuser: \"one\\ntwo\"\\nassistant: \"ok\"\\n</example>"_s,
        u"line ends: literal\nsummary: <S.>\ntext: <\\\\n>\nexample\n  user (double): <one\\ntwo>\n  assistant (double): <ok>\n"_s);
    row("a doubled backslash is none", u"<example>user: 'C:\\\\new' assistant: 'x'</example>"_s,
        u"line ends: inline\nsummary: <>\nexample\n  user (single): <C:\\\\new>\n  assistant (single): <x>\n"_s);
    row("escaped quotes", u"<example>user: \\\"a \\\"b\\\" c\\\" assistant: \\\"d\\\"</example>"_s,
        u"line ends: inline\nsummary: <>\nexample\n  user (escaped): <a \"b\" c>\n  assistant (escaped): <d>\n"_s);
    row("a role inside quotes", u"<example>user: \"why does user: fail\" assistant: \"x\"</example>"_s,
        u"line ends: inline\nsummary: <>\nexample\n  user (double): <why does user: fail>\n  assistant (double): <x>\n"_s);
    row("a quote that never ends", u"<example>\nuser: \"oops\nassistant: \"x\"\n</example>"_s,
        u"line ends: real\nsummary: <>\nexample\n  user (bare): <\"oops>\n  assistant (double): <x>\n"_s);
    row("remark behind a role", u"<example>\nuser (in a hurry): \"x\"\nassistant: \"y\"\n</example>"_s,
        u"line ends: real\nsummary: <>\nexample\n  user (double): <x>\n  assistant (double): <y>\n"_s);
    row("bold labels", u"<example>\n**Context:** c\n**user**: \"x\"\n</example>"_s,
        u"line ends: real\nsummary: <>\nexample\n  context: <c>\n  user (double): <x>\n"_s);
    row("curly quotes", u"<example>user: “it’s” assistant: ‘ok’</example>"_s,
        u"line ends: inline\nsummary: <>\nexample\n  user (curly): <it’s>\n  assistant (curly): <ok>\n"_s);
    row("indented text of several lines", u"S\n\n  <example>\n    user: \"a\n    b\n      c\"\n  </example>\n"_s,
        u"line ends: real\nsummary: <S>\ntext: <\\n\\n  >\nexample\n  user (double): <a\\nb\\n  c>\ntext: <\\n>\n"_s);
    row("untagged dialogue",
        u"S. Examples:\nuser: \"a\"\nassistant: \"b\"\nuser: \"c\"\nassistant: \"d\"\n\nuser: 'e'\nassistant: 'f'"_s,
        u"line ends: real\nsummary: <S.>\ntext: < Examples:\\n>\nexample without tags\n  user (double): <a>\n"
        "  assistant (double): <b>\n  user (double): <c>\n  assistant (double): <d>\ntext: <\\n\\n>\n"
        "example without tags\n  user (single): <e>\n  assistant (single): <f>\n"_s);
    row("a dialogue without a lead-in is prose", u"Answers user: questions and assistant: requests"_s,
        u"line ends: inline\nsummary: <Answers user: questions and assistant: requests>\n"_s);
}

void TriggerTest::parses()
{
    QFETCH(QString, description);
    const Trigger trigger = Trigger::parse(description);
    QCOMPARE(trigger.value, description);
    QCOMPARE(brokenPromise(trigger), QString());
    QTEST(rendered(trigger), "expected");
}

void TriggerTest::rangesPointAtTheirText()
{
    const Trigger trigger = Trigger::parse(
        u"Sum. Examples: <example>Context: Con. user: 'I've built it' assistant: 'Fine' <commentary>Com.</commentary></example>"_s);
    const auto at = [&](TextRange range) { return range.in(trigger.value).toString(); };
    QCOMPARE(at(trigger.summaryRange), u"Sum."_s);
    QCOMPARE(trigger.examples.size(), 1);
    const ExampleBlock &block = trigger.examples.first();
    QCOMPARE(at(block.contextRange), u"Con."_s);
    QCOMPARE(at(block.contextPart), u"Context: Con."_s);
    QCOMPARE(at(block.turns[0].range), u"user: 'I've built it'"_s);
    QCOMPARE(at(block.turns[0].textRange), u"I've built it"_s);
    QCOMPARE(at(block.turns[1].range), u"assistant: 'Fine'"_s);
    QCOMPARE(at(block.commentaryPart), u"<commentary>Com.</commentary>"_s);
    QCOMPARE(at(block.commentaryRange), u"Com."_s);
}

void TriggerTest::standInsDoNotHideAnything()
{
    const QString description = u"Bad "_s + QChar(0xDC80) + u" byte. <example>user: 'x"_s + QChar(0xDCFF)
                                + u"' assistant: 'y'</example>"_s;
    const Trigger trigger = Trigger::parse(description);
    QCOMPARE(trigger.examples.size(), 1);
    QCOMPARE(trigger.examples.first().turns.first().text, u"x"_s + QChar(0xDCFF));
    QCOMPARE(trigger.summary, u"Bad "_s + QChar(0xDC80) + u" byte."_s);
}

void TriggerTest::isLinear_data()
{
    QTest::addColumn<QString>("unit");
    QTest::newRow("opening tags") << u"<example>"_s;
    QTest::newRow("closing tags") << u"</example>"_s;
    QTest::newRow("empty examples") << u"<example></example>"_s;
    QTest::newRow("labels") << u"user: "_s;
    QTest::newRow("open quotes") << u"user: \"x "_s;
    QTest::newRow("open quotes on lines") << u"\nuser: \"x"_s;
    QTest::newRow("open quotes and a block") << u"<example>user: \"x\nassistant: 'y"_s;
    QTest::newRow("back-ticks") << u"` `` "_s;
    QTest::newRow("commentaries") << u"<commentary>"_s;
    QTest::newRow("half tags") << u"<example "_s;
    QTest::newRow("blanks") << u"          "_s;
    QTest::newRow("lead-ins") << u"Examples: - user: "_s;
    QTest::newRow("backslashes") << u"\\\\n\\"_s;
    QTest::newRow("arrows") << u"Examples:\n- user: a -> assistant: b\n"_s;
}

/// Not a benchmark: quadratic work on this size would take minutes.
void TriggerTest::isLinear()
{
    QFETCH(QString, unit);
    constexpr qsizetype kUnits = 400'000;
    QElapsedTimer timer;
    timer.start();
    const Trigger trigger = Trigger::parse(unit.repeated(kUnits / unit.size()));
    QVERIFY2(timer.elapsed() < 20'000, qPrintable(QString::number(timer.elapsed())));
    const Trigger inside = Trigger::parse(u"Examples: <example>"_s + unit.repeated(kUnits / unit.size())
                                          + u"</example>"_s);
    QVERIFY2(timer.elapsed() < 20'000, qPrintable(QString::number(timer.elapsed())));
    QCOMPARE(brokenPromise(trigger), QString());
    QCOMPARE(brokenPromise(inside), QString());
}

void TriggerTest::anythingParses()
{
    const QStringList words{u"<example>"_s,
                            u"</example>"_s,
                            u"<commentary>"_s,
                            u"</commentary>"_s,
                            u"<context>"_s,
                            u"</context>"_s,
                            u"Context:"_s,
                            u"user:"_s,
                            u"Assistant :"_s,
                            u"Marta:"_s,
                            u"Examples:"_s,
                            u"\""_s,
                            u"'"_s,
                            u"\\\""_s,
                            u"\\n"_s,
                            u"\n"_s,
                            u"\n  "_s,
                            u" "_s,
                            u"- "_s,
                            u"1. "_s,
                            u"word"_s,
                            u"it's"_s,
                            u"<Task tool>"_s,
                            u"`"_s,
                            u"->"_s,
                            u"“"_s,
                            u"”"_s,
                            u"é"_s,
                            u"🎯"_s,
                            u"\\"_s,
                            u"<"_s,
                            u"**"_s};
    QRandomGenerator random(20'261'121);
    for (int round = 0; round < 20'000 / kSanitizedShare; ++round) {
        QString description;
        for (int left = random.bounded(60); left > 0; --left)
            description += words[random.bounded(words.size())];
        const Trigger trigger = Trigger::parse(description);
        QVERIFY2(brokenPromise(trigger).isEmpty(), qPrintable(brokenPromise(trigger) + u": "_s + shown(description)));
        QVERIFY2(lostExample(trigger).isEmpty(), qPrintable(lostExample(trigger) + u": "_s + shown(description)));
    }
}

void TriggerTest::seeds()
{
    if (seedsFolder().isEmpty())
        QSKIP("no seeds beside the repository");
    QList<qsizetype> counts;
    for (const QString &path : fixtureFiles(seedsFolder())) {
        const Trigger trigger = Trigger::parse(descriptionOf(path));
        counts.append(trigger.examples.size());
        QVERIFY2(trigger.summary.startsWith("Use this agent when"_L1) && trigger.summary.endsWith(u'.'),
                 qPrintable(path));
        QVERIFY(trigger.notUnderstood.isEmpty());
        for (const ExampleBlock &block : trigger.examples) {
            QVERIFY2(!block.context.isEmpty() && !block.commentary.isEmpty(), qPrintable(path));
            QCOMPARE(block.turns.size(), 2);
            QCOMPARE(block.turns[0].role, u"user"_s);
            QCOMPARE(block.turns[1].role, u"assistant"_s);
            QVERIFY(block.turns[0].quoting != TurnQuoting::None && block.turns[1].quoting == block.turns[0].quoting);
        }
    }
    QCOMPARE(counts, (QList<qsizetype>{3, 2, 2, 2, 3}));
}

void TriggerTest::corpus()
{
    if (corpusFolder().isEmpty())
        QSKIP("no corpus beside the repository");
    qsizetype blocks = 0;
    qsizetype withoutTurns = 0;
    for (const QString &path : fixtureFiles(corpusFolder())) {
        const Trigger trigger = Trigger::parse(descriptionOf(path));
        QVERIFY2(brokenPromise(trigger).isEmpty(), qPrintable(path + brokenPromise(trigger)));
        QVERIFY2(lostExample(trigger).isEmpty(), qPrintable(path + lostExample(trigger)));
        for (const ExampleBlock &block : trigger.examples) {
            ++blocks;
            withoutTurns += block.turns.isEmpty();
        }
    }
    QVERIFY2(blocks > 40, qPrintable(QString::number(blocks)));
    QCOMPARE(withoutTurns, 0);
}

QTEST_APPLESS_MAIN(TriggerTest)
#include "tst_trigger.moc"
