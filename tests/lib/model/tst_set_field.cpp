// SPDX-License-Identifier: MIT
#include "nasty_values.h"
#include "support/fixtures.h"
#include "support/rounds.h"

#include <agentwright/model/edit_builder.h>
#include <agentwright/syntax/frontmatter_edit.h>

#include <QFileInfo>
#include <QRegularExpression>
#include <QTest>

using namespace Agentwright;
using namespace Agentwright::Testing;
using namespace Qt::StringLiterals;

namespace {

QString textOfFile(const QString &path)
{
    return QString::fromUtf8(fileBytes(path)).replace("\r\n"_L1, "\n"_L1);
}

/// Key and value of every field but the named one, as they are written.
QStringList otherEntries(const DefinitionView &view, const QString &key)
{
    QStringList sources;
    for (const Entry &entry : view.syntax().entries()) {
        if (entry.keyText != key)
            sources.append(view.syntax().textOf({entry.key.start, entry.tail.end}).toString());
    }
    return sources;
}

bool canBeList(const QStringList &items)
{
    return splitListText(items.join(", "_L1)) == items;
}

/// What the law tests set a field to: the text as the field's kind takes it.
FieldValue valueFor(const QString &key, const QString &text)
{
    const FieldSpec *spec = findField(key);
    if (!spec || !isListKind(spec->kind))
        return FieldValue::ofText(text);
    QString item = text;
    item.remove(u'\n');
    item = item.trimmed();
    return FieldValue::ofList(item.isEmpty() ? QStringList() : QStringList{u"Read"_s, item});
}

/// True when nothing in the document forbids setting that field.
bool hasToWork(const DefinitionView &view, const QString &key, const FieldValue &value)
{
    const DocumentSyntax &syntax = view.syntax();
    if (!syntax.hasFrontmatter())
        return true;
    if (!syntax.isStrictYaml() || syntax.fences() != FenceState::Closed)
        return false;
    if (value.kind == FieldValue::Kind::List && !canBeList(value.items))
        return false;
    const Field *field = view.field(key);
    if (!field)
        return true;
    const Entry *entry = view.entry(*field);
    // Emptied, a list has no place for the comments between its items.
    const bool losesComments = value.kind == FieldValue::Kind::List && value.items.isEmpty()
                               && syntax.textOf(entry->value).contains(u'#');
    return entry->isEditable() && !losesComments;
}

/// Laws L3 to L5 for one field and one value; an empty answer when they hold.
QString violatedLaw(const DefinitionView &before, const QString &key, const FieldValue &value)
{
    const Result<TextEdit> edit = setField(before, key, value);
    if (!edit)
        return hasToWork(before, key, value) ? u"refused"_s : QString();
    const QString text = edit->appliedTo(before.text());
    const DefinitionView after = DefinitionView::parse(text);
    if (after.value(key) != value)
        return u"L5: reads back as <%1>"_s.arg(after.value(key).displayText().left(200));
    if (otherEntries(before, key) != otherEntries(after, key))
        return u"L3: other entries changed"_s;
    for (const Field &field : before.fields()) {
        if (field.key != key && after.value(field.key) != before.value(field.key))
            return u"L5: another value changed: "_s + field.key;
    }
    // A first frontmatter is set apart from the body by a blank line.
    const QString body = before.body().toString();
    const bool isSetApart = !before.syntax().hasFrontmatter() && after.body() == QString(u'\n' + body);
    if (after.body() != body && !isSetApart)
        return u"L3: the body changed"_s;
    if (edit->inverted(before.text()).appliedTo(text) != before.text())
        return u"L4: undo does not restore the text"_s;
    const Result<TextEdit> again = setField(after, key, value);
    if (!again || !again->isEmpty())
        return u"L4: setting it once more is an edit"_s;
    return {};
}

struct Change {
    QString before;
    QString key;
    FieldValue value;
    QString after;
};

} // namespace

Q_DECLARE_METATYPE(Change)

class SetFieldTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }
    void change_data();
    void change();
    void refusals();
    void descriptionsStayLoadable_data();
    void descriptionsStayLoadable();
    void input_data();
    void input();
    void laws_data();
    void laws();
    void presentValuesAreNoEdit_data() { laws_data(); }
    void presentValuesAreNoEdit();
    void seedsChangeOneLine();
    void corpusChangesOneField();
};

void SetFieldTest::change_data()
{
    QTest::addColumn<Change>("change");
    const auto row = [](const char *name, const QString &before, const QString &key, const FieldValue &value,
                        const QString &after) { QTest::newRow(name) << Change{before, key, value, after}; };
    const QString fences = u"---\n%1---\nBody.\n"_s;
    const auto inside = [&fences](const QString &frontmatter) { return fences.arg(frontmatter); };

    row("text", inside(u"name: a # id\nmodel: opus\n"_s), u"name"_s, FieldValue::ofText(u"b"_s),
        inside(u"name: b # id\nmodel: opus\n"_s));
    row("text that needs quotes", inside(u"name: a\n"_s), u"name"_s, FieldValue::ofText(u"a: b"_s),
        inside(u"name: \"a: b\"\n"_s));
    row("goes behind its predecessor", inside(u"name: a\nvibe: x\ncolor: red\n"_s), u"model"_s,
        FieldValue::ofText(u"opus"_s), inside(u"name: a\nmodel: opus\nvibe: x\ncolor: red\n"_s));
    row("goes to the front", inside(u"color: red\n"_s), u"name"_s, FieldValue::ofText(u"a"_s),
        inside(u"name: a\ncolor: red\n"_s));
    row("unknown key goes to the end", inside(u"name: a\ncolor: red\n"_s), u"vibe"_s, FieldValue::ofText(u"calm"_s),
        inside(u"name: a\ncolor: red\nvibe: calm\n"_s));
    row("several lines make a block", inside(u"name: a\n"_s), u"description"_s, FieldValue::ofText(u"One.\n\nTwo: x"_s),
        inside(u"name: a\ndescription: |-\n  One.\n\n  Two: x\n"_s));
    row("new list is a comma string", inside(u"name: a\n"_s), u"tools"_s, FieldValue::ofList({u"Read"_s, u"Grep"_s}),
        inside(u"name: a\ntools: Read, Grep\n"_s));
    row("new list follows a flow list", inside(u"name: a\nskills: [x]\n"_s), u"tools"_s,
        FieldValue::ofList({u"Read"_s, u"Grep"_s}), inside(u"name: a\ntools: [Read, Grep]\nskills: [x]\n"_s));
    row("new list follows a block list", inside(u"name: a\nskills:\n  - x\n"_s), u"tools"_s,
        FieldValue::ofList({u"Read"_s, u"a: b"_s}),
        inside(u"name: a\ntools:\n  - Read\n  - \"a: b\"\nskills:\n  - x\n"_s));
    row("new empty list", inside(u"name: a\n"_s), u"tools"_s, FieldValue::ofList({}), inside(u"name: a\ntools: []\n"_s));
    row("an item that no comma string holds", inside(u"name: a\n"_s), u"skills"_s, FieldValue::ofList({u"two words"_s}),
        inside(u"name: a\nskills: [two words]\n"_s));
    row("text for a list", inside(u"tools: [Read]\n"_s), u"tools"_s, FieldValue::ofText(u"Read, Grep"_s),
        inside(u"tools: [Read, Grep]\n"_s));
    row("flag", inside(u"name: a\n"_s), u"background"_s, FieldValue::ofTyped(u"true"_s),
        inside(u"name: a\nbackground: true\n"_s));
    row("flag changed", inside(u"background: true\n"_s), u"background"_s, FieldValue::ofTyped(u"false"_s),
        inside(u"background: false\n"_s));
    row("text that looks like a number", inside(u"name: a\n"_s), u"name"_s, FieldValue::ofText(u"12"_s),
        inside(u"name: \"12\"\n"_s));
    row("new key without a value", inside(u"name: a\n"_s), u"tools"_s, FieldValue::null(),
        inside(u"name: a\ntools:\n"_s));
    row("removed", inside(u"name: a\n# the model\nmodel: opus\ncolor: red\n"_s), u"model"_s, FieldValue::absent(),
        inside(u"name: a\ncolor: red\n"_s));
    row("removed though absent", inside(u"name: a\n"_s), u"model"_s, FieldValue::absent(), inside(u"name: a\n"_s));
    row("not YAML is quoted", inside(u"description: Use when: x\nname: a\n"_s), u"description"_s,
        FieldValue::ofText(u"Use when: y"_s), inside(u"description: \"Use when: y\"\nname: a\n"_s));
    row("new list under an unknown key", inside(u"name: a\n"_s), u"vibes"_s, FieldValue::ofList({u"b"_s, u"c"_s}),
        inside(u"name: a\nvibes: [b, c]\n"_s));
    row("no frontmatter yet", u"# Title\n"_s, u"name"_s, FieldValue::ofText(u"a"_s),
        u"---\nname: a\n---\n\n# Title\n"_s);
}

void SetFieldTest::change()
{
    QFETCH(Change, change);
    const DefinitionView view = DefinitionView::parse(change.before);
    const Result<TextEdit> edit = setField(view, change.key, change.value);
    QVERIFY(edit);
    QCOMPARE(edit->appliedTo(change.before), change.after);
    QCOMPARE(violatedLaw(view, change.key, DefinitionView::parse(change.after).value(change.key)), QString());
}

void SetFieldTest::refusals()
{
    const DefinitionView view = DefinitionView::parse(u"---\nhooks:\n  Stop: [x]\nvibe: calm\nname: a\n---\n"_s);
    const auto errorOf = [&view](const QString &key, const FieldValue &value) {
        const Result<TextEdit> edit = setField(view, key, value);
        return edit ? std::optional<ErrorCode>() : edit.error().code;
    };
    QCOMPARE(errorOf(u"name"_s, FieldValue::notUnderstood(u"[["_s)), ErrorCode::NotEditable);
    QCOMPARE(errorOf(u"hooks"_s, FieldValue::ofText(u"x"_s)), ErrorCode::NotEditable);
    QCOMPARE(errorOf(u"vibe"_s, FieldValue::ofList({u"a"_s, u"b"_s})), ErrorCode::InvalidArgument);
    QCOMPARE(errorOf(u"hooks"_s, view.value(u"hooks")), std::nullopt);
}

void SetFieldTest::descriptionsStayLoadable_data()
{
    QTest::addColumn<QString>("description");
    QTest::addColumn<bool>("staysAsItIs");
    QTest::newRow("a word more") << u"Use when: rain falls"_s << true;
    QTest::newRow("begins as a quote") << u"\"Use\" when: it rains"_s << false;
    QTest::newRow("begins as a list") << u"- Use when: it rains"_s << false;
    QTest::newRow("begins as a bracket") << u"[Use] when: it rains"_s << false;
    QTest::newRow("quotes inside") << u"Use when: it \"rains\""_s << true;
    QTest::newRow("ends in a colon") << u"Use when: it rains:"_s << false;
}

void SetFieldTest::descriptionsStayLoadable()
{
    QFETCH(QString, description);
    QFETCH(bool, staysAsItIs);
    const DefinitionView view = DefinitionView::parse(u"---\nname: a\ndescription: Use when: it rains\n---\n"_s);
    const Result<TextEdit> edit = setDescription(view, description);
    QVERIFY(edit);
    const DefinitionView after = DefinitionView::parse(edit->appliedTo(view.text()));
    QCOMPARE(after.description(), description);
    QCOMPARE(after.syntax().isStrictYaml(), !staysAsItIs);
}

void SetFieldTest::input_data()
{
    QTest::addColumn<QString>("key");
    QTest::addColumn<QString>("input");
    QTest::addColumn<FieldValue>("value");
    QTest::newRow("text") << u"name"_s << u"12"_s << FieldValue::ofText(u"12"_s);
    QTest::newRow("null is text") << u"model"_s << u"null"_s << FieldValue::ofText(u"null"_s);
    QTest::newRow("empty is text") << u"model"_s << u""_s << FieldValue::ofText(u""_s);
    QTest::newRow("list") << u"tools"_s << u"Read, Bash(a, b)"_s << FieldValue::ofList({u"Read"_s, u"Bash(a, b)"_s});
    QTest::newRow("flag") << u"background"_s << u" true"_s << FieldValue::ofTyped(u"true"_s);
    QTest::newRow("no flag") << u"background"_s << u"maybe"_s << FieldValue::ofText(u"maybe"_s);
    QTest::newRow("integer") << u"maxTurns"_s << u"20"_s << FieldValue::ofTyped(u"20"_s);
    QTest::newRow("no integer") << u"maxTurns"_s << u"many"_s << FieldValue::ofText(u"many"_s);
    QTest::newRow("effort word") << u"effort"_s << u"high"_s << FieldValue::ofText(u"high"_s);
    QTest::newRow("effort number") << u"effort"_s << u"4"_s << FieldValue::ofTyped(u"4"_s);
    QTest::newRow("unknown key") << u"version"_s << u"1.0"_s << FieldValue::ofText(u"1.0"_s);
}

void SetFieldTest::input()
{
    QFETCH(QString, key);
    QFETCH(QString, input);
    QTEST(fieldValueFromInput(key, input), "value");
}

void SetFieldTest::laws_data()
{
    QTest::addColumn<QString>("path");
    for (const char *folder : {"traits", "frontmatter", "seeds_like", "triggers"}) {
        for (const QString &path : fixtureFiles(QString::fromLatin1(folder), {u"*.md"_s}))
            QTest::newRow(qPrintable(QFileInfo(path).fileName())) << path;
    }
}

/// Every field takes a share of the nasty values, which differs from file to file; the fields that people edit most, and
/// one that nobody knows, a larger one. Over all files every pair is tried many times.
void SetFieldTest::laws()
{
    QFETCH(QString, path);
    const DefinitionView view = DefinitionView::parse(textOfFile(path));
    const QStringList texts = nastyTexts();
    const QStringList common{u"name"_s, u"description"_s, u"tools"_s, u"vibe"_s};
    QStringList keys = common;
    for (const FieldSpec &spec : fieldTable())
        keys.append(QString(spec.key));
    for (const Field &field : view.fields())
        keys.append(field.key);
    keys.removeDuplicates();

    constexpr qsizetype kCommonShare = 7 * kSanitizedShare;
    constexpr qsizetype kShare = 41 * kSanitizedShare;
    qsizetype turn = qsizetype(qHash(path) % kShare);
    for (const QString &key : keys) {
        QList<FieldValue> values{FieldValue::absent(), FieldValue::null(), FieldValue::ofTyped(u"7"_s)};
        const FieldSpec *spec = findField(key);
        if (spec && isListKind(spec->kind))
            values.last() = FieldValue::ofList({});
        for (qsizetype i = 0; i < texts.size(); ++i) {
            if ((i + turn) % (common.contains(key) ? kCommonShare : kShare) == 0)
                values.append(valueFor(key, texts[i]));
        }
        ++turn;
        for (const FieldValue &value : std::as_const(values)) {
            const QString violated = violatedLaw(view, key, value);
            QVERIFY2(violated.isEmpty(),
                     qPrintable(u"%1 = <%2>: %3"_s.arg(key, value.displayText().left(80), violated)));
        }
    }
}

void SetFieldTest::presentValuesAreNoEdit()
{
    QFETCH(QString, path);
    const DefinitionView view = DefinitionView::parse(textOfFile(path));
    for (const Field &field : view.fields()) {
        const Result<TextEdit> edit = setField(view, field.key, view.value(field.key));
        QVERIFY2(edit && edit->isEmpty(), qPrintable(field.key));
    }
}

void SetFieldTest::seedsChangeOneLine()
{
    if (seedsFolder().isEmpty())
        QSKIP("no seeds beside the repository");
    qsizetype added = 0;
    for (const QString &path : fixtureFiles(seedsFolder())) {
        const QString text = textOfFile(path);
        const DefinitionView view = DefinitionView::parse(text);
        const Result<TextEdit> edit = setField(view, u"model"_s, FieldValue::ofText(u"haiku"_s));
        QVERIFY2(edit, qPrintable(path));
        const QStringList before = text.split(u'\n');
        QStringList after = edit->appliedTo(text).split(u'\n');
        const qsizetype line = after.indexOf(u"model: haiku"_s);
        QVERIFY2(line > 0, qPrintable(path));
        if (after.size() == before.size())
            after[line] = before[line];
        else
            after.removeAt(line), ++added;
        QCOMPARE(after, before);
    }
    QCOMPARE(added, 1);
}

void SetFieldTest::corpusChangesOneField()
{
    if (corpusFolder().isEmpty())
        QSKIP("no corpus beside the repository");
    qsizetype changed = 0;
    for (const QString &path : fixtureFiles(corpusFolder(), {u"*.md"_s})) {
        const DefinitionView view = DefinitionView::parse(textOfFile(path));
        for (const QString &key : {u"name"_s, u"description"_s, u"model"_s, u"tools"_s}) {
            const QString violated = violatedLaw(view, key, valueFor(key, u"it's: \"new\" #1"_s));
            QVERIFY2(violated.isEmpty(), qPrintable(path + u' ' + key + u": "_s + violated));
            changed += setField(view, key, valueFor(key, u"x"_s)).has_value();
        }
    }
    QVERIFY(changed > 0);
}

QTEST_APPLESS_MAIN(SetFieldTest)
#include "tst_set_field.moc"
