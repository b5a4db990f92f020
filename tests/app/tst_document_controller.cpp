// SPDX-License-Identifier: MIT
#include "document/document_controller.h"

#include <QRandomGenerator>
#include <QSignalSpy>
#include <QTest>
#include <QTextCursor>
#include <QTextDocument>

using namespace Agentwright;
using namespace Agentwright::App;
using namespace Qt::StringLiterals;

namespace {

const QString kText = u"---\nname: helper\nmodel: sonnet # cheap\n---\nYou are helpful.\nBe brief.\n"_s;

ChangeOrigin command()
{
    return {ChangeOrigin::Kind::Command, {}};
}

/// The plain string beside the document, with its own idea of undo.
struct StringModel {
    QString text;
    QStringList undoStates;
    QStringList redoStates;

    void change(const QString &after)
    {
        if (after == text)
            return;
        undoStates.append(text);
        redoStates.clear();
        text = after;
    }
    void undo()
    {
        if (undoStates.isEmpty())
            return;
        redoStates.append(text);
        text = undoStates.takeLast();
    }
    void redo()
    {
        if (redoStates.isEmpty())
            return;
        undoStates.append(text);
        text = redoStates.takeLast();
    }
};

QString randomText(QRandomGenerator &random)
{
    static const QStringList pieces{u"a"_s,
                                    u"\n"_s,
                                    u"---\n"_s,
                                    u"é"_s,
                                    u"\U0001F600"_s,
                                    u"name: x\n"_s,
                                    u"\u00a0"_s,
                                    QString(QChar(0x2028)),
                                    QString(QChar(char16_t(0xDCE9))),
                                    u" "_s};
    QString text;
    for (int i = random.bounded(4); i >= 0; --i)
        text += pieces[random.bounded(pieces.size())];
    return text;
}

/// Not between the halves of a surrogate pair.
qsizetype randomOffset(QRandomGenerator &random, const QString &text)
{
    const qsizetype at = random.bounded(int(text.size()) + 1);
    const bool splitsPair = at > 0 && at < text.size() && text[at - 1].isHighSurrogate() && text[at].isLowSurrogate();
    return splitsPair ? at - 1 : at;
}

} // namespace

class tst_DocumentController : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init() { QTest::failOnWarning(); }

    void startsEmpty();
    void appliesAndUndoes();
    void refusesWhatDoesNotFit();
    void equalEditDoesNothing();
    void caretsStay();
    void fieldEdits_data();
    void fieldEdits();
    void burstIsOneUndo();
    void burstEndsAtOtherChanges();
    void setsAField();
    void reportsTheOrigin();
    void typingIsSeen();
    void formatChangesAreNot();
    void formatIsASecondModifiedFlag();
    void modifiedFollowsUndo();
    void randomWalk();
    void findingsFollowTheText();
    void appliesFixes();
};

void tst_DocumentController::startsEmpty()
{
    const DocumentController controller;
    QCOMPARE(controller.text(), QString());
    QVERIFY(!controller.isModified());
    QVERIFY(controller.filePath().isEmpty());
    QCOMPARE(controller.diskState(), DocumentController::DiskState::NoFile);
}

void tst_DocumentController::appliesAndUndoes()
{
    DocumentController controller;
    controller.startWith(kText);
    const TextEdit edit = *TextEdit::fromChanges({{{4, 4}, u"# first\n"_s}, {{10, 16}, u"other"_s}, {{42, 48}, {}}});
    QVERIFY(controller.apply(edit, command()));
    const QString after = edit.appliedTo(kText);
    QCOMPARE(controller.text(), after);
    controller.undo();
    QCOMPARE(controller.text(), kText);
    controller.redo();
    QCOMPARE(controller.text(), after);
}

void tst_DocumentController::refusesWhatDoesNotFit()
{
    DocumentController controller;
    controller.startWith(u"abc"_s);
    const auto tooLong = controller.apply(TextEdit({2, 4}, u"x"_s), command());
    QCOMPARE(tooLong.error().code, ErrorCode::InvalidArgument);
    const auto stale = controller.apply(TextEdit({0, 1}, u"x"_s), command(), controller.revision() - 1);
    QCOMPARE(stale.error().code, ErrorCode::InvalidArgument);
    QCOMPARE(controller.text(), u"abc"_s);
    QVERIFY(controller.apply(TextEdit({0, 1}, u"x"_s), command(), controller.revision()));
}

void tst_DocumentController::equalEditDoesNothing()
{
    DocumentController controller;
    controller.startWith(kText);
    const QSignalSpy changes(&controller, &DocumentController::definitionChanged);
    QVERIFY(controller.apply(TextEdit({0, kText.size()}, kText), command()));
    QCOMPARE(changes.size(), 0);
    QVERIFY(!controller.textDocument()->isUndoAvailable());
    QVERIFY(!controller.isModified());
}

void tst_DocumentController::caretsStay()
{
    DocumentController controller;
    controller.startWith(u"one two three four"_s);
    QTextCursor atStart(controller.textDocument());
    atStart.setPosition(4);
    QTextCursor behind(controller.textDocument());
    behind.setPosition(10);
    QVERIFY(controller.apply(TextEdit({4, 7}, u"twenty-two"_s), command()));
    QCOMPARE(atStart.position(), 4);
    QCOMPARE(behind.position(), 17);
}

void tst_DocumentController::fieldEdits_data()
{
    QTest::addColumn<int>("firstEnd");
    QTest::newRow("replacement") << 16;
    QTest::newRow("insertion") << 10;
}

void tst_DocumentController::fieldEdits()
{
    QFETCH(int, firstEnd);
    DocumentController controller;
    controller.startWith(kText);
    QVERIFY(controller.apply(TextEdit({10, firstEnd}, u"x"_s), ChangeOrigin::ofField(u"name"_s)));
    QVERIFY(controller.apply(TextEdit({11, 11}, u"y"_s), ChangeOrigin::ofField(u"name"_s)));
    controller.undo();
    QCOMPARE(controller.text(), kText);
}

void tst_DocumentController::burstIsOneUndo()
{
    DocumentController controller;
    controller.startWith(kText);
    for (qsizetype at = 0; at < 5; ++at)
        QVERIFY(controller.apply(TextEdit({16 + at, 16 + at}, u"s"_s), ChangeOrigin::ofField(u"name"_s)));
    QVERIFY(controller.text().contains(u"helpersssss"_s));
    controller.undo();
    QCOMPARE(controller.text(), kText);
    QVERIFY(!controller.isModified());
    controller.redo();
    QVERIFY(controller.text().contains(u"helpersssss"_s));
}

void tst_DocumentController::burstEndsAtOtherChanges()
{
    DocumentController controller;
    controller.startWith(u"abc"_s);
    const ChangeOrigin name = ChangeOrigin::ofField(u"name"_s);
    QVERIFY(controller.apply(TextEdit({0, 0}, u"1"_s), name));
    QVERIFY(controller.apply(TextEdit({0, 0}, u"2"_s), ChangeOrigin::ofField(u"model"_s)));
    controller.undo();
    QCOMPARE(controller.text(), u"1abc"_s);
    QVERIFY(controller.apply(TextEdit({0, 0}, u"3"_s), name)); // an undo lies between
    controller.undo();
    QCOMPARE(controller.text(), u"1abc"_s);
    QVERIFY(controller.apply(TextEdit({0, 0}, u"4"_s), name));
    controller.endBurst();
    QVERIFY(controller.apply(TextEdit({0, 0}, u"5"_s), name));
    controller.undo();
    QCOMPARE(controller.text(), u"41abc"_s);
}

void tst_DocumentController::setsAField()
{
    DocumentController controller;
    controller.startWith(kText);
    const ChangeOrigin origin = ChangeOrigin::ofField(u"model"_s);
    QVERIFY(controller.setField(u"model"_s, FieldValue::ofText(u"opus"_s), origin));
    QString expected = kText;
    expected.replace(u"sonnet"_s, u"opus"_s);
    QCOMPARE(controller.text(), expected);
    QCOMPARE(controller.definition().value(u"model").text, u"opus"_s);
    const QSignalSpy changes(&controller, &DocumentController::definitionChanged);
    QVERIFY(controller.setField(u"model"_s, FieldValue::ofText(u"opus"_s), origin));
    QCOMPARE(changes.size(), 0);
    controller.undo();
    QCOMPARE(controller.text(), kText);
}

void tst_DocumentController::reportsTheOrigin()
{
    DocumentController controller;
    QList<ChangeOrigin> origins;
    connect(&controller, &DocumentController::definitionChanged, this,
            [&origins](const ChangeOrigin &origin) { origins.append(origin); });
    controller.startWith(kText);
    QVERIFY(controller.apply(TextEdit({0, 0}, u"x"_s), ChangeOrigin::ofField(u"name"_s)));
    controller.undo();
    const QList<ChangeOrigin> expected{{ChangeOrigin::Kind::Load, {}},
                                       ChangeOrigin::ofField(u"name"_s),
                                       {ChangeOrigin::Kind::Text, {}}};
    QVERIFY(origins == expected);
}

void tst_DocumentController::typingIsSeen()
{
    DocumentController controller;
    controller.startWith(kText);
    const quint64 before = controller.revision();
    QTextCursor cursor(controller.textDocument());
    cursor.setPosition(16);
    cursor.insertText(u"-two"_s);
    QCOMPARE(controller.definition().name(), u"helper-two"_s);
    QVERIFY(controller.revision() > before);
}

void tst_DocumentController::formatChangesAreNot()
{
    DocumentController controller;
    controller.startWith(kText);
    const QSignalSpy changes(&controller, &DocumentController::definitionChanged);
    const quint64 before = controller.revision();
    controller.textDocument()->markContentsDirty(0, int(kText.size()));
    QTextCursor cursor(controller.textDocument());
    cursor.beginEditBlock();
    cursor.insertText(u"x"_s);
    cursor.deletePreviousChar();
    cursor.endEditBlock();
    QCOMPARE(changes.size(), 0);
    QCOMPARE(controller.revision(), before);
}

void tst_DocumentController::formatIsASecondModifiedFlag()
{
    DocumentController controller;
    controller.startWith(kText);
    const QSignalSpy modified(&controller, &DocumentController::modifiedChanged);
    controller.setFormat({TextEncoding::Utf8, LineEnding::CrLf, true});
    QVERIFY(controller.isModified());
    controller.setFormat({});
    QVERIFY(!controller.isModified());
    QCOMPARE(modified.size(), 2);
}

void tst_DocumentController::modifiedFollowsUndo()
{
    DocumentController controller;
    controller.startWith(kText);
    const QSignalSpy modified(&controller, &DocumentController::modifiedChanged);
    QVERIFY(controller.apply(TextEdit({0, 0}, u"x"_s), command()));
    QVERIFY(controller.isModified());
    controller.undo();
    QVERIFY(!controller.isModified());
    QCOMPARE(modified.size(), 2);
}

void tst_DocumentController::randomWalk()
{
    for (quint32 seed = 1; seed <= 20; ++seed) {
        QRandomGenerator random(seed);
        DocumentController controller;
        controller.startWith(kText);
        StringModel model{kText, {}, {}};
        for (int step = 0; step < 150; ++step) {
            const int action = random.bounded(10);
            if (action < 2) {
                controller.undo();
                model.undo();
            } else if (action < 3) {
                controller.redo();
                model.redo();
            } else {
                const qsizetype a = randomOffset(random, model.text);
                const qsizetype b = std::min(a + random.bounded(6), model.text.size());
                const qsizetype end = action < 6 ? a : randomOffset(random, model.text.first(b));
                const TextEdit edit({std::min(a, end), std::max(a, end)}, action < 9 ? randomText(random) : QString());
                QVERIFY(controller.apply(edit, command()));
                model.change(edit.appliedTo(model.text));
            }
            QCOMPARE(controller.text(), model.text);
            QCOMPARE(controller.definition().text(), model.text);
            QCOMPARE(controller.isModified(), controller.textDocument()->isModified());
        }
    }
}

void tst_DocumentController::findingsFollowTheText()
{
    DocumentController controller;
    controller.startWith(u"---\nname: Bad Name\ndescription: x\n---\nbody\n"_s);
    const QSignalSpy changes(&controller, &DocumentController::diagnosticsChanged);
    QTRY_COMPARE(changes.size(), 1);
    QVERIFY(controller.areDiagnosticsCurrent());
    QVERIFY(!controller.diagnostics().isEmpty());
    const TextRange before = controller.diagnostics().first().range;
    QVERIFY(controller.apply(TextEdit({4, 4}, u"# note\n"_s), command()));
    QVERIFY(!controller.areDiagnosticsCurrent());
    QCOMPARE(controller.diagnostics().first().range, before.shifted(7));
    controller.checkNow();
    QVERIFY(controller.areDiagnosticsCurrent());
    QCOMPARE(controller.diagnostics().first().range, before.shifted(7));
}

void tst_DocumentController::appliesFixes()
{
    const QString text = u"---\nname: helper\ndescription: Use when: asked\n---\nbody\n"_s;
    DocumentController controller;
    controller.startWith(text);
    QVERIFY(!controller.definition().syntax().isStrictYaml());
    controller.checkNow();
    const auto &found = controller.diagnostics();
    const auto fixable = std::find_if(found.cbegin(), found.cend(), [](const auto &it) { return !it.fixes.isEmpty(); });
    QVERIFY(fixable != found.cend());
    QVERIFY(controller.applyFix(Diagnostic(*fixable), 0));
    QVERIFY(controller.definition().syntax().isStrictYaml());
    controller.undo();
    QCOMPARE(controller.text(), text);
}

QTEST_MAIN(tst_DocumentController)
#include "tst_document_controller.moc"
