// SPDX-License-Identifier: MIT
#include "window_fixture.h"

#include "document/document_controller.h"
#include "editor/prompt_edit.h"
#include "form/editors/list_field.h"
#include "form/form_view.h"
#include "shell/document_page.h"

#include <QApplication>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QSignalSpy>
#include <QTest>
#include <QWheelEvent>

using namespace Agentwright;
using namespace Agentwright::App;
using namespace Agentwright::Testing;
using namespace Qt::StringLiterals;

namespace {
constexpr auto kText = R"(---
name: code-reviewer
description: Use this agent when: code is to be reviewed
tools: Read, Grep
model: sonnet # cheap
extra: 3
---

You review code.
)";
}

class TestFormSync : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init()
    {
        failOnWarnings();
        m_fixture = std::make_unique<WindowFixture>();
        QVERIFY(m_fixture->show());
        m_fixture->openText(kText);
    }
    void cleanup() { m_fixture.reset(); }

    void showsEveryField()
    {
        QCOMPARE(line("name")->text(), u"code-reviewer"_s);
        auto *description = m_fixture->input<QPlainTextEdit>(u"description"_s);
        QVERIFY(description);
        QCOMPARE(description->document()->toRawText(), u"Use this agent when: code is to be reviewed"_s);
        QCOMPARE(box("model")->currentText(), u"sonnet"_s);
        QCOMPARE(box("color")->currentIndex(), 0);
        QCOMPARE(box("tools")->currentText(), u"Only these"_s);
        QCOMPARE(line("extra")->text(), u"3"_s);
        QVERIFY(!m_fixture->controller().isModified());
    }

    void typingInAFieldChangesOnlyItsValue()
    {
        QLineEdit *name = line("name");
        name->setFocus();
        name->end(false);
        QTest::keyClicks(name, u"-2"_s);
        QCOMPARE(m_fixture->text(), QString::fromUtf8(kText).replace(u"code-reviewer"_s, u"code-reviewer-2"_s));
        QVERIFY(m_fixture->controller().isModified());
    }

    void typingInTheTextChangesTheField()
    {
        PromptEdit &editor = m_fixture->editor();
        editor.setFocus();
        editor.select(TextRange(m_fixture->text().indexOf(u"sonnet"_s), m_fixture->text().indexOf(u" # cheap"_s)));
        QTest::keyClicks(&editor, u"opus"_s);
        QCOMPARE(box("model")->currentText(), u"opus"_s);
        QVERIFY(m_fixture->text().contains(u"model: opus # cheap"_s));
    }

    void everyFieldTypedInTheTextIsInTheForm()
    {
        const QString text = u"---\nname: a\ndescription: Use it.\n---\nBody.\n"_s;
        m_fixture->openText(text.toUtf8(), u"plain.md"_s);
        PromptEdit &editor = m_fixture->editor();
        const auto isShown = [this](const QString &key) {
            const FieldRow *row = m_fixture->form().row(key);
            return row && !row->editor()->value().isAbsent();
        };
        for (const FieldSpec &spec : fieldTable()) {
            const QString key = spec.key.toString();
            if (isShown(key))
                continue; // others type into name and description
            const qsizetype end = text.indexOf(u"\n---\nBody"_s);
            editor.goTo({end, end});
            QTest::keyClick(&editor, Qt::Key_Return);
            QTest::keyClicks(&editor, key + u": 7"_s);
            QTest::keyClick(&editor, Qt::Key_Escape); // the list of what could stand there
            QVERIFY2(isShown(key), qPrintable(key + u'\n' + m_fixture->text()));
            while (m_fixture->text() != text && m_fixture->controller().textDocument()->isUndoAvailable())
                QTest::keyClick(&editor, Qt::Key_Z, Qt::ControlModifier);
            QCOMPARE(m_fixture->text(), text);
            QVERIFY2(!isShown(key), qPrintable(key));
            while (m_fixture->controller().textDocument()->isRedoAvailable())
                m_fixture->trigger("edit.redo");
            QVERIFY2(isShown(key), qPrintable(key));
            while (m_fixture->controller().textDocument()->isUndoAvailable())
                m_fixture->trigger("edit.undo");
        }
    }

    void scrollingTheFormChangesNothing()
    {
        m_fixture->editor().setFocus();
        const QList<QComboBox *> boxes = m_fixture->form().findChildren<QComboBox *>();
        QVERIFY(boxes.size() >= 3);
        for (QComboBox *box : boxes) {
            for (const int step : {120, -120}) {
                const QPointF middle = box->rect().center();
                QWheelEvent wheel(middle, box->mapToGlobal(middle), {}, {0, step}, Qt::NoButton, Qt::NoModifier,
                                  Qt::NoScrollPhase, false);
                QApplication::sendEvent(box, &wheel);
                QVERIFY2(m_fixture->text() == QString::fromUtf8(kText), qPrintable(box->accessibleName()));
            }
        }
    }

    void undoInAFieldUndoesTheDocument()
    {
        QLineEdit *name = line("name");
        name->setFocus();
        name->end(false);
        QTest::keyClicks(name, u"xyz"_s);
        QCOMPARE(name->text(), u"code-reviewerxyz"_s);
        QTest::keyClick(name, Qt::Key_Z, Qt::ControlModifier);
        QCOMPARE(m_fixture->text(), QString::fromUtf8(kText));
        QCOMPARE(name->text(), u"code-reviewer"_s);
        QVERIFY(!m_fixture->controller().isModified());
        QTest::keyClick(name, Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
        QCOMPARE(name->text(), u"code-reviewerxyz"_s);
    }

    void undoGoesThroughFormAndTextInOrder()
    {
        QLineEdit *name = line("name");
        name->setFocus();
        name->end(false);
        QTest::keyClicks(name, u"1"_s);
        PromptEdit &editor = m_fixture->editor();
        editor.setFocus();
        editor.moveCursor(QTextCursor::End);
        QTest::keyClicks(&editor, u"tail"_s);
        name->setFocus();
        QTest::keyClick(name, Qt::Key_Z, Qt::ControlModifier);
        QVERIFY(!m_fixture->text().contains(u"tail"_s));
        QVERIFY(m_fixture->text().contains(u"code-reviewer1"_s));
        QTest::keyClick(name, Qt::Key_Z, Qt::ControlModifier);
        QCOMPARE(m_fixture->text(), QString::fromUtf8(kText));
    }

    void caretOfTheTextStaysWhileAFieldIsEdited()
    {
        PromptEdit &editor = m_fixture->editor();
        const qsizetype place = m_fixture->text().indexOf(u"review code."_s);
        editor.select(TextRange(place, place));
        QLineEdit *name = line("name");
        name->setFocus();
        QTest::keyClicks(name, u"abc"_s);
        QCOMPARE(m_fixture->text().sliced(editor.caretOffset(), 12), u"review code."_s);
    }

    void caretOfAFieldStaysWhileTheTextChanges()
    {
        QLineEdit *name = line("name");
        name->setFocus();
        name->setCursorPosition(4);
        const qsizetype end = m_fixture->text().indexOf(u"\ndescription"_s);
        QVERIFY(
            m_fixture->controller().apply(TextEdit(TextRange(end, end), u"-x"_s), {ChangeOrigin::Kind::Command, {}}));
        QCOMPARE(name->text(), u"code-reviewer-x"_s);
        QCOMPARE(name->cursorPosition(), 4);
    }

    void theFieldThatIsTypedInKeepsWhatWasTyped()
    {
        auto *description = m_fixture->input<QPlainTextEdit>(u"description"_s);
        description->setFocus();
        description->moveCursor(QTextCursor::End);
        QTest::keyClicks(description, u" # now"_s);
        QCOMPARE(description->document()->toRawText(), u"Use this agent when: code is to be reviewed # now"_s);
        QCOMPARE(m_fixture->controller().definition().description(),
                 u"Use this agent when: code is to be reviewed # now"_s);
    }

    void choosingAColourAddsTheKeyAndNotSetRemovesIt()
    {
        QComboBox *colour = box("color");
        colour->setFocus();
        QTest::keyClick(colour, Qt::Key_Down);
        QVERIFY2(m_fixture->text().contains(u"color: red\n"_s), qPrintable(m_fixture->text()));
        QTest::keyClick(colour, Qt::Key_Up);
        QCOMPARE(m_fixture->text(), QString::fromUtf8(kText));
    }

    void toolsAreAddedByCommaAndRemoved()
    {
        FieldEditor *tools = m_fixture->form().row(u"tools")->editor();
        auto *add = tools->findChild<QLineEdit *>(u"add"_s);
        add->setFocus();
        QTest::keyClicks(add, u"Bash(git log:*, x),"_s);
        QVERIFY2(m_fixture->text().contains(u"tools: Read, Grep, Bash(git log:*, x)\n"_s),
                 qPrintable(m_fixture->text()));
        QCOMPARE(add->text(), QString());
    }

    void addingOneItemLeavesTheOthersWhole()
    {
        QVERIFY(m_fixture->controller().setField(u"skills"_s, FieldValue::ofList({u"code review"_s, u"a, b"_s}),
                                                 {ChangeOrigin::Kind::Command, {}}));
        QTRY_VERIFY(m_fixture->form().row(u"skills") && m_fixture->form().row(u"skills")->isVisible());
        FieldEditor *skills = m_fixture->form().row(u"skills")->editor();
        auto *add = skills->findChild<QLineEdit *>(u"add"_s);
        add->setFocus();
        QTest::keyClicks(add, u"two words"_s);
        QTest::keyClick(add, Qt::Key_Return);
        QVERIFY2(m_fixture->text().contains(u"skills: [code review, \"a, b\", two words]\n"_s),
                 qPrintable(m_fixture->text()));
        // What was typed without Return is taken when the box is left.
        QTest::keyClicks(add, u"three"_s);
        line("name")->setFocus();
        QVERIFY2(m_fixture->text().contains(u", two words, three]\n"_s), qPrintable(m_fixture->text()));
    }

    void savingTakesWhatIsTypedInTheAddBox()
    {
        FieldEditor *tools = m_fixture->form().row(u"tools")->editor();
        auto *add = tools->findChild<QLineEdit *>(u"add"_s);
        add->setFocus();
        QTest::keyClicks(add, u"Glob"_s);
        QTest::keyClick(add, Qt::Key_S, Qt::ControlModifier);
        QVERIFY(WindowFixture::bytesOf(m_fixture->controller().filePath()).contains("tools: Read, Grep, Glob\n"));
        QCOMPARE(add->text(), QString());
        QVERIFY(!m_fixture->controller().isModified());
        // Closing asks about it.
        QTest::keyClicks(add, u"Bash"_s);
        m_fixture->trigger("file.close");
        QCOMPARE(m_fixture->prompts.asked, 1);
    }

    void noToolsAndAllToolsAreDifferent()
    {
        QComboBox *state = box("tools");
        state->setFocus();
        QTest::keyClick(state, Qt::Key_Up);
        QCOMPARE(state->currentText(), u"No tools at all"_s);
        QCOMPARE(m_fixture->controller().definition().value(u"tools").items, QStringList());
        QVERIFY(m_fixture->text().contains(u"\ntools:"_s));
        QTest::keyClick(state, Qt::Key_Up);
        QVERIFY(!m_fixture->text().contains(u"\ntools:"_s));
        QCOMPARE(state->currentText(), u"Inherits all tools"_s);
    }

    void unknownKeysKeepTheirType()
    {
        QLineEdit *extra = line("extra");
        extra->setFocus();
        extra->end(false);
        QTest::keyClicks(extra, u"7"_s);
        QVERIFY(m_fixture->text().contains(u"extra: 37\n"_s));
    }

    void aFieldThatIsAddedEntersTheFileWithItsFirstValue()
    {
        m_fixture->form().addField(u"maxTurns"_s);
        QCOMPARE(m_fixture->text(), QString::fromUtf8(kText));
        QLineEdit *turns = line("maxTurns");
        QVERIFY(turns->hasFocus());
        QTest::keyClicks(turns, u"12"_s);
        QVERIFY2(m_fixture->text().contains(u"maxTurns: 12\n"_s), qPrintable(m_fixture->text()));
        m_fixture->form().removeField(u"maxTurns"_s);
        QCOMPARE(m_fixture->text(), QString::fromUtf8(kText));
    }

    void aBrokenFrontmatterMakesFieldsReadOnlyAndTheyComeBack()
    {
        const qsizetype fence = m_fixture->text().indexOf(u"\n---\n"_s) + 1;
        QVERIFY(m_fixture->controller().apply(TextEdit(TextRange(fence, fence + 3), u"--"_s),
                                              {ChangeOrigin::Kind::Command, {}}));
        const FieldRow *row = m_fixture->form().row(u"name");
        QVERIFY(row->editor()->isReadOnly());
        QVERIFY(!row->findChild<QLabel *>(u"obstacle"_s)->isHidden());
        m_fixture->controller().undo();
        QVERIFY(!m_fixture->form().row(u"name")->editor()->isReadOnly());
        QCOMPARE(line("name")->text(), u"code-reviewer"_s);
    }

    void pastedLineBreaksDoNotBreakTheFrontmatter()
    {
        QLineEdit *name = line("name");
        name->setFocus();
        name->selectAll();
        name->insert(u"a\n---\nb: c"_s);
        QTest::keyClicks(name, u"d"_s);
        QCOMPARE(m_fixture->controller().definition().field(u"b"), nullptr);
        QCOMPARE(m_fixture->controller().definition().value(u"model").text, u"sonnet"_s);
    }

    void showInTextSelectsTheValue()
    {
        line("name")->setFocus();
        m_fixture->trigger("edit.showField");
        QVERIFY(m_fixture->editor().hasFocus());
        QCOMPARE(m_fixture->editor().textCursor().selectedText(), u"code-reviewer"_s);
    }

    void editorsAreSilentWhenTheyAreSet()
    {
        for (const FieldSpec &spec : fieldTable()) {
            const FieldId field{QString(spec.key), &spec};
            const std::unique_ptr<FieldEditor> editor(makeEditor(editorKindFor(field, {}), field, &m_fixture->window()));
            QSignalSpy edited(editor.get(), &FieldEditor::edited);
            for (const FieldValue &value :
                 {FieldValue::ofText(u"x"_s), FieldValue::null(), FieldValue::ofList({u"a"_s, u"b"_s}),
                  FieldValue::ofTyped(u"true"_s), FieldValue::ofText(u"two\nlines"_s), FieldValue::absent()}) {
                editor->setValue(value);
                QCOMPARE(editor->value(), value);
            }
            QVERIFY2(edited.isEmpty(), spec.key.data());
        }
    }

private:
    QLineEdit *line(const char *key) { return m_fixture->input<QLineEdit>(QString::fromLatin1(key)); }
    QComboBox *box(const char *key) { return m_fixture->input<QComboBox>(QString::fromLatin1(key)); }

    std::unique_ptr<WindowFixture> m_fixture;
};

QTEST_MAIN(TestFormSync)
#include "tst_form_sync.moc"
