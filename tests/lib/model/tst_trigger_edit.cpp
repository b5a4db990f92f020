// SPDX-License-Identifier: MIT
#include "nasty_values.h"
#include "support/fixtures.h"
#include "support/rounds.h"

#include <agentwright/base/text_edit.h>
#include <agentwright/model/edit_builder.h>
#include <agentwright/model/trigger_edit.h>

#include <QFileInfo>
#include <QRandomGenerator>
#include <QRegularExpression>
#include <QTest>

#include <functional>

using namespace Agentwright;
using namespace Agentwright::Testing;
using namespace Qt::StringLiterals;

namespace {

QString textOfFile(const QString &path)
{
    return QString::fromUtf8(fileBytes(path)).replace("\r\n"_L1, "\n"_L1);
}

QList<ExampleDraft> draftsOf(const Trigger &trigger)
{
    QList<ExampleDraft> drafts;
    for (const ExampleBlock &block : trigger.examples)
        drafts.append(draftOf(block));
    return drafts;
}

/// True when everything in front of the range and behind it stands unchanged in the new text.
bool isConfinedTo(const TextRange &range, const QString &before, const QString &after)
{
    const qsizetype behind = before.size() - range.end;
    return after.size() >= range.start + behind && after.startsWith(before.first(range.start))
           && after.endsWith(before.sliced(range.end));
}

/// Texts that no spelling of a turn can hold, since they are tags or parts of an example themselves.
bool isStructure(const QString &text)
{
    static const QRegularExpression structure(
        u"<\\s*/?\\s*(example|commentary|context)|(user|assistant|context|commentary|example)s?\\s*[:：]|^[^\\n]*:\\s*[\"']"_s,
        QRegularExpression::CaseInsensitiveOption | QRegularExpression::MultilineOption);
    return structure.match(text).hasMatch();
}

/// The value, or a text that no test expects.
QString valueOr(const Result<QString> &result)
{
    return result ? *result : u"(refused)"_s;
}

using EditFunction = std::function<Result<QString>(const Trigger &)>;

} // namespace

Q_DECLARE_METATYPE(EditFunction)

class TriggerEditTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }
    void edit_data();
    void edit();
    void refusals();
    void turnsChangeAlone_data();
    void turnsChangeAlone();
    void partsChangeAlone_data() { turnsChangeAlone_data(); }
    void partsChangeAlone();
    void addThenRemoveRestores_data() { turnsChangeAlone_data(); }
    void addThenRemoveRestores();
    void examplesMove_data() { turnsChangeAlone_data(); }
    void examplesMove();
    void randomEdits();
    void plainDescriptionsChangeTheirBytesOnly();
    void descriptionsAreQuotedWhenTheyHaveTo();
};

void TriggerEditTest::edit_data()
{
    QTest::addColumn<QString>("before");
    QTest::addColumn<EditFunction>("change");
    QTest::addColumn<QString>("after");
    const auto row = [](const char *name, const QString &before, const EditFunction &change, const QString &after) {
        QTest::newRow(name) << before << change << after;
    };
    const QString oneLine =
        u"S. Examples: <example>Context: c user: 'a' assistant: 'b' <commentary>k</commentary></example>"_s;
    const QString literal = u"S.\\n\\nExamples:\\n- <example>\\n  Context: c\\n  user: \"a\"\\n  assistant: \"b\"\\n  "
                            "<commentary>\\n  k\\n  </commentary>\\n</example>"_s;
    const QString lines = u"S.\n\n<example>\n  Context: c\n  user: \"a\"\n  assistant: \"b\"\n</example>\n"_s;
    const ExampleDraft draft{u"C2"_s, {{u"user"_s, u"it's \"q\""_s}, {u"assistant"_s, u"y"_s}}, u"K2"_s};

    row(
        "turn, one line", oneLine, [](const Trigger &t) { return withTurn(t, 0, 0, u"I've built it"_s); },
        QString(oneLine).replace("'a'"_L1, "'I've built it'"_L1));
    row(
        "turn with quotes that would end it", oneLine,
        [](const Trigger &t) { return withTurn(t, 0, 0, u"x' assistant: 'y"_s); },
        QString(oneLine).replace("'a'"_L1, "'x\\' assistant: \\'y'"_L1));
    row(
        "turn with a line end, one line", oneLine, [](const Trigger &t) { return withTurn(t, 0, 1, u"b\nc"_s); },
        QString(oneLine).replace("'b'"_L1, "'b\\nc'"_L1));
    row(
        "turn with a line end, literal", literal, [](const Trigger &t) { return withTurn(t, 0, 1, u"b\nc"_s); },
        QString(literal).replace("\"b\""_L1, "\"b\\n  c\""_L1));
    row(
        "turn with a line end, lines", lines, [](const Trigger &t) { return withTurn(t, 0, 1, u"b\n\n c"_s); },
        QString(lines).replace("\"b\""_L1, "\"b\n\n   c\""_L1));
    row(
        "turn without quotes", u"<example>\nuser: a\nassistant: b\n</example>"_s,
        [](const Trigger &t) { return withTurn(t, 0, 0, u"c d"_s); },
        u"<example>\nuser: c d\nassistant: b\n</example>"_s);
    row(
        "turn added, one line", oneLine, [](const Trigger &t) { return withTurnAdded(t, 0, u"user"_s, u"c"_s); },
        QString(oneLine).replace("'b'"_L1, "'b' user: 'c'"_L1));
    row(
        "turn added, lines", lines, [](const Trigger &t) { return withTurnAdded(t, 0, u"user"_s, u"c"_s); },
        QString(lines).replace("\"b\""_L1, "\"b\"\n  user: \"c\""_L1));
    row(
        "turn removed", lines, [](const Trigger &t) { return withTurnRemoved(t, 0, 0); },
        QString(lines).remove(u"\n  user: \"a\""_s));
    row(
        "turn in capitals", u"<example>USER: \"a\" ASSISTANT: \"b\"</example>"_s,
        [](const Trigger &t) { return withTurnAdded(t, 0, u"user"_s, u"c"_s); },
        u"<example>USER: \"a\" ASSISTANT: \"b\" USER: \"c\"</example>"_s);
    row(
        "role changed", lines, [](const Trigger &t) { return withTurnRole(t, 0, 1, u"user"_s); },
        QString(lines).replace("assistant:"_L1, "user:"_L1));
    row(
        "role changed, capitals", u"<example>USER: \"a\" USER: \"b\"</example>"_s,
        [](const Trigger &t) { return withTurnRole(t, 0, 1, u"assistant"_s); },
        u"<example>USER: \"a\" ASSISTANT: \"b\"</example>"_s);
    row("same role", lines, [](const Trigger &t) { return withTurnRole(t, 0, 0, u"User"_s); }, lines);
    row(
        "context changed", literal, [](const Trigger &t) { return withContext(t, 0, u"d"_s); },
        QString(literal).replace("Context: c"_L1, "Context: d"_L1));
    row(
        "context removed", oneLine, [](const Trigger &t) { return withContext(t, 0, {}); },
        QString(oneLine).remove("Context: c "_L1));
    row(
        "context added", u"<example>\nuser: \"a\"\n</example>"_s,
        [](const Trigger &t) { return withContext(t, 0, u"c"_s); },
        u"<example>\nContext: c\nuser: \"a\"\n</example>"_s);
    row(
        "commentary added", lines, [](const Trigger &t) { return withCommentary(t, 0, u"k"_s); },
        QString(lines).replace("\"b\""_L1, "\"b\"\n  <commentary>\n  k\n  </commentary>"_L1));
    row(
        "commentary removed", literal, [](const Trigger &t) { return withCommentary(t, 0, {}); },
        QString(literal).remove("\\n  <commentary>\\n  k\\n  </commentary>"_L1));
    row(
        "summary", oneLine, [](const Trigger &t) { return withSummary(t, u"T: u."_s); },
        QString(oneLine).replace("S."_L1, "T: u."_L1));
    row(
        "summary where there was none", u"<example>user: 'a'</example>"_s,
        [](const Trigger &t) { return withSummary(t, u"S."_s); }, u"S. <example>user: 'a'</example>"_s);
    row(
        "example added, one line", oneLine, [draft](const Trigger &t) { return withExampleAdded(t, draft); },
        oneLine + u" <example>Context: C2 user: 'it's \"q\"' assistant: 'y' <commentary>K2</commentary></example>"_s);
    row(
        "example added, literal", literal, [draft](const Trigger &t) { return withExampleAdded(t, draft); },
        literal
            + u"\\n- <example>\\n  Context: C2\\n  user: \"it's \"q\"\"\\n  assistant: \"y\"\\n  <commentary>\\n  K2\\n  "
              "</commentary>\\n</example>"_s);
    row(
        "first example", u"Use it."_s, [draft](const Trigger &t) { return withExampleAdded(t, draft); },
        u"Use it.\n\n<example>\nContext: C2\nuser: \"it's \"q\"\"\nassistant: \"y\"\n<commentary>\nK2\n</commentary>\n</example>"_s);
    row(
        "example without tags", u"S. Examples:\n- user: \"a\" -> assistant: b\n- user: \"c\" -> assistant: d"_s,
        [](const Trigger &t) { return withExampleAdded(t, {{}, {{u"user"_s, u"e"_s}, {u"assistant"_s, u"f"_s}}, {}}); },
        u"S. Examples:\n- user: \"a\" -> assistant: b\n- user: \"c\" -> assistant: d\n- user: e -> assistant: f"_s);
    row("example removed", oneLine, [](const Trigger &t) { return withExampleRemoved(t, 0); }, u"S."_s);
}

void TriggerEditTest::edit()
{
    QFETCH(QString, before);
    QFETCH(EditFunction, change);
    QTEST(valueOr(change(Trigger::parse(before))), "after");
}

void TriggerEditTest::refusals()
{
    const Trigger trigger = Trigger::parse(u"S. <example>user: 'a' assistant: 'b'</example>"_s);
    QCOMPARE(withTurn(trigger, 0, 0, u"</example>"_s).error().code, ErrorCode::NotUnderstoodAfterEdit);
    QCOMPARE(withSummary(trigger, u"<example>"_s).error().code, ErrorCode::NotUnderstoodAfterEdit);
    QCOMPARE(withTurn(trigger, 1, 0, u"x"_s).error().code, ErrorCode::InvalidArgument);
    QCOMPARE(withTurn(trigger, 0, 2, u"x"_s).error().code, ErrorCode::InvalidArgument);
    QCOMPARE(withTurnRole(trigger, 0, 0, {}).error().code, ErrorCode::NotUnderstoodAfterEdit);
    QCOMPARE(withTurnRemoved(trigger, 0, -1).error().code, ErrorCode::InvalidArgument);
    QCOMPARE(withContext(trigger, -1, u"x"_s).error().code, ErrorCode::InvalidArgument);
    QCOMPARE(withExampleMoved(trigger, 0, 1).error().code, ErrorCode::InvalidArgument);
}

void TriggerEditTest::turnsChangeAlone_data()
{
    QTest::addColumn<QString>("description");
    QStringList paths = fixtureFiles(u"triggers"_s, {u"*.md"_s}) + fixtureFiles(u"seeds_like"_s, {u"*.md"_s})
                        + fixtureFiles(u"traits"_s, {u"E*.md"_s});
    for (const QString &path : std::as_const(paths)) {
        const QString description = DefinitionView::parse(textOfFile(path)).description();
        if (!Trigger::parse(description).examples.isEmpty())
            QTest::newRow(qPrintable(QFileInfo(path).completeBaseName())) << description;
    }
}

void TriggerEditTest::turnsChangeAlone()
{
    QFETCH(QString, description);
    const Trigger trigger = Trigger::parse(description);
    const QStringList texts = nastyTexts();
    for (qsizetype i = 0; i < trigger.examples.size(); ++i) {
        for (qsizetype j = 0; j < trigger.examples[i].turns.size(); ++j) {
            const ExampleTurn &turn = trigger.examples[i].turns[j];
            QCOMPARE(valueOr(withTurn(trigger, i, j, turn.text)), description);
            // The first two turns take all texts between them, the others a share.
            for (qsizetype k = j % 2; k < texts.size(); k += i == 0 && j < 2 ? 2 : 9) {
                const QString &text = texts[k];
                const Result<QString> changed = withTurn(trigger, i, j, text);
                const QByteArray what = (QString::number(i) + u' ' + QString::number(j) + u' ' + text.left(80)).toUtf8();
                QVERIFY2(changed || isStructure(text), what.constData());
                if (!changed)
                    continue;
                QVERIFY2(isConfinedTo(turn.range, description, *changed), what.constData());
                const Trigger after = Trigger::parse(*changed);
                const bool isBare = turn.quoting == TurnQuoting::None;
                QCOMPARE(after.examples[i].turns[j].text, isBare ? text.trimmed() : text);
                QList<ExampleDraft> others = draftsOf(after);
                others[i].turns[j].second = turn.text;
                QCOMPARE(others, draftsOf(trigger));
            }
        }
    }
}

void TriggerEditTest::partsChangeAlone()
{
    QFETCH(QString, description);
    const Trigger trigger = Trigger::parse(description);
    for (const QString &text : {u"Fresh words: \"two\", it's #3"_s, u"one\n  two\n\nthree"_s, u"a\\nb"_s}) {
        const Result<QString> summary = withSummary(trigger, text);
        QVERIFY(summary && isConfinedTo(trigger.summaryRange, description, *summary));
        QCOMPARE(Trigger::parse(*summary).summary, text);
        for (qsizetype i = 0; i < trigger.examples.size(); ++i) {
            const ExampleBlock &block = trigger.examples[i];
            const Result<QString> context = withContext(trigger, i, text);
            QVERIFY2(context
                         && isConfinedTo(block.hasContext() ? block.contextRange : block.range, description, *context),
                     qPrintable(valueOr(context)));
            QCOMPARE(Trigger::parse(*context).examples[i].context, text);
            const Result<QString> commentary = withCommentary(trigger, i, text);
            if (!block.hasTags && !block.hasCommentary()) // has no place for one
                continue;
            QVERIFY2(commentary
                         && isConfinedTo(block.hasCommentary() ? block.commentaryRange : block.range, description,
                                         *commentary),
                     qPrintable(valueOr(commentary)));
            QCOMPARE(Trigger::parse(*commentary).examples[i].commentary, text);
        }
    }
}

void TriggerEditTest::addThenRemoveRestores()
{
    QFETCH(QString, description);
    const Trigger trigger = Trigger::parse(description);
    const bool hasTags = trigger.examples.first().hasTags;
    const bool isClosed = trigger.examples.last().isClosed;
    const ExampleDraft draft{u"A new case"_s,
                             {{u"user"_s, u"Is it new?"_s}, {u"assistant"_s, u"It is."_s}},
                             hasTags ? u"A reason"_s : QString()};
    const Result<QString> added = withExampleAdded(trigger, draft);
    QVERIFY(added);
    QVERIFY(isConfinedTo({trigger.examples.last().range.end, trigger.examples.last().range.end}, description, *added));
    QCOMPARE(valueOr(withExampleRemoved(Trigger::parse(*added), trigger.examples.size())), description);
    for (qsizetype i = 0; i < trigger.examples.size(); ++i) {
        const ExampleBlock &block = trigger.examples[i];
        const Result<QString> turn = withTurnAdded(trigger, i, u"user"_s, u"And now?"_s);
        QVERIFY(turn);
        QCOMPARE(valueOr(withTurnRemoved(Trigger::parse(*turn), i, block.turns.size())), description);
        for (qsizetype j = 0; j < block.turns.size(); ++j) {
            const bool isUser = block.turns[j].role.compare("user"_L1, Qt::CaseInsensitive) == 0;
            const Result<QString> role = withTurnRole(trigger, i, j, isUser ? u"assistant"_s : u"user"_s);
            if (!role && !hasTags)
                continue; // who speaks is what tells such an example from prose
            QVERIFY(role);
            const QString back = valueOr(withTurnRole(Trigger::parse(*role), i, j, block.turns[j].role));
            QCOMPARE(back.compare(description, Qt::CaseInsensitive), 0);
        }
        const Result<QString> twice = withExampleDuplicated(trigger, i);
        QVERIFY(twice);
        QCOMPARE(valueOr(withExampleRemoved(Trigger::parse(*twice), i + 1)), description);
        if (!block.hasContext()) {
            const Result<QString> context = withContext(trigger, i, u"Somewhere"_s);
            QVERIFY(context);
            QCOMPARE(valueOr(withContext(Trigger::parse(*context), i, {})), description);
        }
        if (!block.hasCommentary() && hasTags && isClosed) {
            const Result<QString> commentary = withCommentary(trigger, i, u"Because"_s);
            QVERIFY(commentary);
            QCOMPARE(valueOr(withCommentary(Trigger::parse(*commentary), i, {})), description);
        }
    }
}

void TriggerEditTest::examplesMove()
{
    QFETCH(QString, description);
    const Trigger trigger = Trigger::parse(description);
    const qsizetype last = trigger.examples.size() - 1;
    const Result<QString> moved = withExampleMoved(trigger, 0, last);
    QVERIFY(moved);
    QList<ExampleDraft> expected = draftsOf(trigger);
    expected.move(0, last);
    QCOMPARE(draftsOf(Trigger::parse(*moved)), expected);
    QCOMPARE(moved->size(), description.size());
    QCOMPARE(valueOr(withExampleMoved(Trigger::parse(*moved), last, 0)), description);
}

namespace {

/// A description in one of the spellings, with words that mean something to YAML or to the parser in its texts.
class DescriptionMaker
{
public:
    explicit DescriptionMaker(QRandomGenerator &random) : m_random(random) { }

    QString description()
    {
        const QString end = pick({u" "_s, u"\n"_s, u"\\n"_s, u"\n  "_s, u"\\n  "_s});
        const QString quote = pick({u"\""_s, u"'"_s, QString()});
        QString value = text() + pick({u"."_s, u". Examples:"_s});
        for (int left = m_random.bounded(4); left > 0; --left) {
            value += end + pick({QString(), u"- "_s}) + u"<example>"_s;
            if (m_random.bounded(3) > 0)
                value += end + u"Context: "_s + text();
            for (int turns = m_random.bounded(4); turns > 0; --turns)
                value += end + pick({u"user"_s, u"assistant"_s}) + u": "_s + quote + text() + quote;
            if (m_random.bounded(2) > 0)
                value += end + u"<commentary>"_s + text() + u"</commentary>"_s;
            value += pick({QString(), end}) + u"</example>"_s;
        }
        return value + pick({QString(), u"\n"_s, u" And more."_s});
    }

    QString text()
    {
        QStringList words;
        for (int left = 1 + m_random.bounded(5); left > 0; --left)
            words.append(pick({u"word"_s, u"it's"_s, u"\"said\""_s, u"a: b"_s, u"#1"_s, u"🎯"_s, u"C:\\dir"_s,
                               u"(aside)"_s, u"1. one"_s, u"- dash"_s, u"l'été"_s}));
        return words.join(u' ');
    }

    QString pick(const QStringList &choices) { return choices[m_random.bounded(choices.size())]; }

private:
    QRandomGenerator &m_random;
};

Result<QString> randomEdit(const Trigger &trigger, QRandomGenerator &random, DescriptionMaker &maker,
                           QList<ExampleDraft> &wanted)
{
    const QString text = maker.text() + maker.pick({QString(), u"\n"_s + maker.text()});
    const qsizetype count = trigger.examples.size();
    const qsizetype i = count > 0 ? random.bounded(count) : 0;
    const int kind = count > 0 ? random.bounded(9) : 8;
    const qsizetype turns = count > 0 ? trigger.examples[i].turns.size() : 0;
    switch (turns == 0 && kind < 2 ? 2 : kind) {
    case 0: {
        const qsizetype j = random.bounded(turns);
        wanted[i].turns[j].second = text;
        return withTurn(trigger, i, j, text);
    }
    case 1: {
        const qsizetype j = random.bounded(turns);
        wanted[i].turns.removeAt(j);
        return withTurnRemoved(trigger, i, j);
    }
    case 2:
        wanted[i].turns.append({u"user"_s, text});
        return withTurnAdded(trigger, i, u"user"_s, text);
    case 3:
        wanted[i].context = text;
        return withContext(trigger, i, text);
    case 4:
        wanted[i].commentary = text;
        return withCommentary(trigger, i, text);
    case 5:
        wanted.removeAt(i);
        return withExampleRemoved(trigger, i);
    case 6:
        wanted.insert(i + 1, ExampleDraft(wanted[i]));
        return withExampleDuplicated(trigger, i);
    case 7: {
        const qsizetype to = random.bounded(count);
        wanted.move(i, to);
        return withExampleMoved(trigger, i, to);
    }
    default:
        wanted.append({text, {{u"user"_s, text}, {u"assistant"_s, maker.text()}}, text});
        return withExampleAdded(trigger, wanted.last());
    }
}

} // namespace

/// Whatever the spelling, an edit that is accepted says what was asked for; in well-formed descriptions hardly one is not.
void TriggerEditTest::randomEdits()
{
    QRandomGenerator random(20'261'121);
    DescriptionMaker maker(random);
    constexpr int kRounds = 3'000 / kSanitizedShare;
    int edits = 0;
    int refused = 0;
    for (int round = 0; round < kRounds; ++round) {
        QString value = maker.description();
        for (int step = 0; step < 4; ++step) {
            const Trigger trigger = Trigger::parse(value);
            QList<ExampleDraft> wanted = draftsOf(trigger);
            const Result<QString> changed = randomEdit(trigger, random, maker, wanted);
            ++edits;
            if (!changed) {
                ++refused;
                continue;
            }
            const Trigger after = Trigger::parse(*changed);
            QVERIFY2(draftsOf(after) == wanted
                         && (after.summary.startsWith(trigger.summary) || trigger.examples.isEmpty()),
                     qPrintable(value + u"\n=>\n"_s + *changed));
            value = *changed;
        }
    }
    QVERIFY2(refused * 200 < edits, qPrintable(u"%1 of %2 edits refused"_s.arg(refused).arg(edits)));
}

/// Every turn of every example in the file: only its own bytes change, and undoing it restores them.
static void checkTurnsIn(const QString &text)
{
    const DefinitionView view = DefinitionView::parse(text);
    const Trigger trigger = Trigger::parse(view.description());
    const qsizetype start = view.entry(*view.field(u"description"))->value.start;
    for (qsizetype i = 0; i < trigger.examples.size(); ++i) {
        for (qsizetype j = 0; j < trigger.examples[i].turns.size(); ++j) {
            const Result<QString> description = withTurn(trigger, i, j, u"Quite another wish: it's \"new\""_s);
            QVERIFY(description);
            const Result<TextEdit> edit = setDescription(view, *description);
            QVERIFY(edit);
            const TextRange turn = trigger.examples[i].turns[j].range.shifted(start);
            QVERIFY(turn.contains(edit->changes().first().range) && turn.contains(edit->changes().last().range));
            const QString changed = edit->appliedTo(text);
            QCOMPARE(DefinitionView::parse(changed).description(), *description);
            QCOMPARE(edit->inverted(text).appliedTo(changed), text);
        }
    }
}

void TriggerEditTest::plainDescriptionsChangeTheirBytesOnly()
{
    for (const QString &path : fixtureFiles(u"seeds_like"_s, {u"*.md"_s}))
        checkTurnsIn(textOfFile(path));
    if (seedsFolder().isEmpty())
        QSKIP("no seeds beside the repository");
    for (const QString &path : fixtureFiles(seedsFolder()))
        checkTurnsIn(textOfFile(path));
}

void TriggerEditTest::descriptionsAreQuotedWhenTheyHaveTo()
{
    const QString text = u"---\nname: a\ndescription: Use when: x\n---\n"_s;
    const DefinitionView view = DefinitionView::parse(text);
    const auto after = [&](const QString &description) {
        const Result<TextEdit> edit = setDescription(view, description);
        return edit ? edit->appliedTo(text) : u"(refused)"_s;
    };
    QCOMPARE(after(u"Use when: y"_s), u"---\nname: a\ndescription: Use when: y\n---\n"_s);
    QCOMPARE(after(u"Use when: x"_s), text);
    QCOMPARE(after(u"Use when: y:"_s), u"---\nname: a\ndescription: \"Use when: y:\"\n---\n"_s);
    QCOMPARE(after(u"Use #1"_s), u"---\nname: a\ndescription: \"Use #1\"\n---\n"_s);
    QCOMPARE(after(u"Two: a\nb"_s), u"---\nname: a\ndescription: |-\n  Two: a\n  b\n---\n"_s);
}

QTEST_APPLESS_MAIN(TriggerEditTest)
#include "tst_trigger_edit.moc"
