// SPDX-License-Identifier: MIT
#include "window_fixture.h"

#include "document/document_controller.h"
#include "editor/prompt_edit.h"
#include "form/editors/example_card.h"
#include "form/editors/text_box.h"
#include "form/editors/trigger_field.h"
#include "form/form_view.h"
#include "shell/document_page.h"
#include "support/fixtures.h"

#include <KSqueezedTextLabel>

#include <QApplication>
#include <QComboBox>
#include <QDir>
#include <QLabel>
#include <QTest>
#include <QToolButton>

using namespace Agentwright;
using namespace Agentwright::App;
using namespace Agentwright::Testing;
using namespace Qt::StringLiterals;

namespace {

constexpr auto kText = R"(---
name: code-reviewer
description: |
  Use this agent when code is written.

  <example>
  Context: A function is done.
  user: "I wrote it"
  assistant: "Let me call the reviewer"
  <commentary>
  New code is reviewed.
  </commentary>
  </example>

  <example>
  Context: Before a merge.
  user: "Can this go in?"
  assistant: "The reviewer will look"
  </example>
---

You review code.
)";

} // namespace

class TestTriggerField : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init()
    {
        failOnWarnings();
        m_fixture = std::make_unique<WindowFixture>();
        QVERIFY(m_fixture->show());
    }
    void cleanup() { m_fixture.reset(); }

    void whatUndoBringsBackLooksAsItDid()
    {
        open();
        ExampleCard *first = field()->cards().first();
        first->setExpanded(false);
        first->heading()->setFocus();
        QTest::keyClick(first->heading(), Qt::Key_Delete);
        QCOMPARE(field()->cards().size(), 1);
        m_fixture->controller().undo();
        QCOMPARE(field()->cards().size(), 2);
        QVERIFY(!field()->cards().first()->isExpanded());
    }

    void tabGoesFromTextToText()
    {
        open();
        ExampleCard *first = field()->cards().first();
        first->setExpanded(true);
        QTRY_VERIFY(first->turnBox(0)->isVisible());
        first->turnBox(0)->setFocus();
        QTest::keyClick(first->turnBox(0), Qt::Key_Tab);
        QVERIFY(first->turnBox(1)->hasFocus());
        QWidget *last = first;
        while (last != first->contextBox() && !qobject_cast<QComboBox *>(last)) {
            last = QApplication::focusWidget();
            QTest::keyClick(last, Qt::Key_Tab);
        }
        auto *speaker = qobject_cast<QComboBox *>(last); // behind the texts
        QVERIFY(speaker && speaker->currentText() == u"user"_s);
        speaker->setFocus();
        QTest::keyClick(speaker, Qt::Key_A); // meant for a text
        QCOMPARE(definition().examples.first().turns.first().role, u"user"_s);
        const qsizetype turns = definition().examples.first().turns.size();
        speaker->setFocus();
        QTest::keyClick(speaker, Qt::Key_Delete);
        QCOMPARE(definition().examples.first().turns.size(), turns - 1);
    }

    void seedsAreCards_data()
    {
        QTest::addColumn<QString>("file");
        QTest::addColumn<int>("cards");
        const QList<int> expected{3, 2, 2, 2, 3};
        const QStringList files = QDir(fixturePath(u"seeds_like"_s)).entryList({u"*.md"_s}, QDir::Files, QDir::Name);
        QCOMPARE(files.size(), expected.size());
        for (qsizetype i = 0; i < files.size(); ++i)
            QTest::newRow(qPrintable(files[i])) << fixturePath(u"seeds_like/"_s + files[i]) << expected[i];
    }

    void seedsAreCards()
    {
        QFETCH(QString, file);
        QFETCH(int, cards);
        m_fixture->openText(fileBytes(file), u"seed.md"_s);
        QCOMPARE(field()->cards().size(), cards);
        for (ExampleCard *card : field()->cards()) {
            QVERIFY(!box(card, "context")->text().isEmpty());
            QVERIFY(!box(card, "commentary")->text().isEmpty());
            QVERIFY(card->turnBox(0) && card->turnBox(1));
            QVERIFY(!card->turnBox(1)->text().isEmpty());
            QVERIFY(!card->findChild<KSqueezedTextLabel *>()->fullText().isEmpty());
        }
        QVERIFY(!m_fixture->controller().isModified());

        // One turn changes, and nothing else; undo brings the bytes back.
        const QString before = m_fixture->text();
        ExampleCard *last = field()->cards().last();
        last->setExpanded(true);
        TextBox *turn = last->turnBox(1);
        const QString old = turn->text();
        QCOMPARE(before.count(old), 1);
        type(turn, u" and a word"_s);
        QCOMPARE(m_fixture->text(), QString(before).replace(old, old + u" and a word"_s));
        QTest::keyClick(turn, Qt::Key_Z, Qt::ControlModifier);
        QCOMPARE(m_fixture->text(), before);
        QCOMPARE(turn->text(), old);
        QVERIFY(!m_fixture->controller().isModified());
    }

    void manyExamplesAreShownSomeAtATime()
    {
        QByteArray text = "---\nname: a\ndescription: |\n  Use it.\n";
        for (int i = 1; i <= 65; ++i)
            text += "\n  <example>\n  user: \"asked " + QByteArray::number(i)
                    + "\"\n  assistant: \"told\"\n  </example>\n";
        m_fixture->openText(text + "---\n");
        const QString before = m_fixture->text();
        QTRY_VERIFY(field()->cards().first()->isVisible());
        QCOMPARE(field()->cards().size(), 30);
        auto *later = button(field(), "laterExamples");
        QVERIFY(later->isVisible() && !button(field(), "earlierExamples")->isEnabled());
        later->setFocus();
        QTest::keyClick(later, Qt::Key_Space);
        QCOMPARE(field()->firstShown(), 30);
        QVERIFY(field()->cards().first()->heading()->hasFocus());
        // Each card is of its example: what is typed goes there, and is taken back from there.
        ExampleCard *card = field()->cards().at(4);
        card->setExpanded(true);
        QCOMPARE(card->turnBox(0)->text(), u"asked 35"_s);
        type(card->turnBox(0), u" twice"_s);
        QCOMPARE(m_fixture->text(), QString(before).replace(u"asked 35"_s, u"asked 35 twice"_s));
        QTest::keyClick(card->turnBox(0), Qt::Key_Z, Qt::ControlModifier);
        QCOMPARE(m_fixture->text(), before);
        // Over the edge of what is shown.
        field()->cards().first()->heading()->setFocus();
        QTest::keyClick(field()->cards().first()->heading(), Qt::Key_Up, Qt::AltModifier);
        QCOMPARE(definition().examples.at(29).turns.first().text, u"asked 31"_s);
        ExampleCard *moved = field()->cards().at(29 - field()->firstShown());
        QVERIFY(moved->heading()->hasFocus());
        QCOMPARE(moved->turnBox(0)->text(), u"asked 31"_s);
        m_fixture->controller().undo();
        QCOMPARE(m_fixture->text(), before);
        // A new one is shown at once, at the end.
        QTest::mouseClick(button(field(), "addExample"), Qt::LeftButton);
        QCOMPARE(definition().examples.size(), 66);
        QVERIFY(field()->cards().last()->turnBox(0)->hasFocus());
        QCOMPARE(field()->firstShown() + field()->cards().size(), 66);
        QVERIFY(!later->isEnabled());
        m_fixture->controller().undo();
        QCOMPARE(m_fixture->text(), before);
        QCOMPARE(field()->firstShown() + field()->cards().size(), 65);
        // The text says how many there are.
        const qsizetype from = before.indexOf(u"\n  <example>\n  user: \"asked 11\""_s);
        const qsizetype to = before.indexOf(u"\n---"_s, from);
        QVERIFY(m_fixture->controller().apply(TextEdit({from, to}, QString()), {ChangeOrigin::Kind::Text, {}}));
        QCOMPARE(field()->cards().size(), 10);
        QCOMPARE(field()->firstShown(), 0);
        QVERIFY(!later->isVisible());
        QCOMPARE(field()->cards().last()->turnBox(0)->text(), u"asked 10"_s);
    }

    void everyPartIsEdited()
    {
        open();
        ExampleCard *card = field()->cards().first();
        type(summary(), u" Always."_s);
        QVERIFY2(m_fixture->text().contains(u"code is written. Always.\n\n  <example>"_s),
                 qPrintable(m_fixture->text()));
        type(box(card, "context"), u" Now."_s);
        QVERIFY(m_fixture->text().contains(u"Context: A function is done. Now.\n"_s));
        type(box(card, "commentary"), u" So."_s);
        QVERIFY(m_fixture->text().contains(u"  New code is reviewed. So.\n"_s));
        ExampleCard *second = field()->cards().at(1);
        second->setExpanded(true);
        type(box(second, "commentary"), u"why"_s);
        QVERIFY2(m_fixture->text().contains(u"<commentary>"_s), qPrintable(m_fixture->text()));
        QCOMPARE(definition().examples.at(1).commentary, u"why"_s);
        box(second, "commentary")->selectAll();
        QTest::keyClick(box(second, "commentary"), Qt::Key_Delete);
        undoAll();
    }

    void blanksStayWhileTyping()
    {
        open();
        type(box(field()->cards().first(), "context"), u" a b "_s);
        QCOMPARE(box(field()->cards().first(), "context")->text(), u"A function is done. a b "_s);
        QCOMPARE(definition().examples.first().context, u"A function is done. a b"_s);
        summary()->setFocus();
        QCOMPARE(box(field()->cards().first(), "context")->text(), u"A function is done. a b"_s);
    }

    void addDuplicateMoveRemove()
    {
        open();
        button(field(), "addExample")->click();
        QCOMPARE(field()->cards().size(), 3);
        QVERIFY(field()->cards().last()->turnBox(0)->hasFocus());
        QTest::keyClicks(field()->cards().last()->turnBox(0), u"hello"_s);
        QCOMPARE(definition().examples.last().turns.first().text, u"hello"_s);
        QVERIFY(m_fixture->text().contains(u"  user: \"hello\"\n"_s));
        QCOMPARE(field()->cards().last()->heading()->text(), u"Example 3 of 3"_s);

        button(field()->cards().last(), "addTurn")->click();
        QCOMPARE(definition().examples.last().turns.size(), 3);
        QCOMPARE(definition().examples.last().turns.last().role, u"user"_s);
        button(field()->cards().last(), "removeTurn")->click();
        QCOMPARE(definition().examples.last().turns.size(), 2);

        button(field()->cards().first(), "duplicate")->click();
        QCOMPARE(definition().examples.size(), 4);
        QCOMPARE(definition().examples.at(1).context, definition().examples.at(0).context);
        button(field()->cards().at(1), "remove")->click();
        QCOMPARE(definition().examples.size(), 3);
        QVERIFY(field()->cards().at(1)->heading()->hasFocus());

        ExampleCard *first = field()->cards().first();
        first->setExpanded(false);
        first->heading()->setFocus();
        QTest::keyClick(first->heading(), Qt::Key_Down, Qt::AltModifier);
        QCOMPARE(field()->cards().at(1), first);
        QVERIFY(first->heading()->hasFocus());
        QVERIFY(!first->isExpanded());
        QCOMPARE(definition().examples.at(1).context, u"A function is done."_s);
        QTest::keyClick(first->heading(), Qt::Key_Up, Qt::AltModifier);
        QCOMPARE(definition().examples.at(0).context, u"A function is done."_s);
        QTest::keyClick(first->heading(), Qt::Key_Delete);
        QCOMPARE(definition().examples.at(0).context, u"Before a merge."_s);
        undoAll();
        QCOMPARE(field()->cards().size(), 2);
    }

    void cardsAreDraggedByTheirHandles()
    {
        open();
        ExampleCard *first = field()->cards().first();
        auto *line = field()->findChild<QWidget *>(u"dropLine"_s);
        drag(first, field()->cards().last()->rect().center() + QPoint(0, 20), field()->cards().last(), line);
        QCOMPARE(field()->cards().last(), first);
        QCOMPARE(definition().examples.last().context, u"A function is done."_s);
        QVERIFY(line->isHidden());
        m_fixture->controller().undo();
        QCOMPARE(m_fixture->text(), QString::fromUtf8(kText));
        // Let go where it was: nothing happens.
        drag(field()->cards().first(), QPoint(40, 40), field()->cards().first(), line);
        QVERIFY(!m_fixture->controller().isModified());
    }

    void speakersAreChosen()
    {
        open();
        auto *role = field()->cards().first()->findChild<QComboBox *>(u"role"_s);
        QCOMPARE(role->currentText(), u"user"_s);
        role->setFocus();
        QTest::keyClick(role, Qt::Key_Down);
        QCOMPARE(m_fixture->text(),
                 QString::fromUtf8(kText).replace(u"user: \"I wrote it\""_s, u"assistant: \"I wrote it\""_s));
        undoAll();
        QCOMPARE(role->currentText(), u"user"_s);
    }

    void cardsGoFromUnderTheFocus()
    {
        open();
        const qsizetype start = m_fixture->text().indexOf(u"\n  <example>"_s);
        const qsizetype end = m_fixture->text().lastIndexOf(u"  </example>\n"_s) + 13;
        TextBox *turn = field()->cards().last()->turnBox(0);
        field()->cards().last()->setExpanded(true);
        turn->setFocus();
        QVERIFY(turn->hasFocus());
        QVERIFY(m_fixture->controller().apply(TextEdit({start, end}, {}), {ChangeOrigin::Kind::Command, {}}));
        QCOMPARE(field()->cards().size(), 0);
        m_fixture->controller().undo();
        QCOMPARE(field()->cards().size(), 2);
        QCOMPARE(m_fixture->text(), QString::fromUtf8(kText));
    }

    void commandsAreUndoStepsOfTheirOwn()
    {
        open();
        type(field()->cards().first()->turnBox(0), u"!"_s);
        const QString typed = m_fixture->text();
        button(field()->cards().first(), "remove")->click();
        m_fixture->controller().undo();
        QCOMPARE(m_fixture->text(), typed);
        m_fixture->controller().undo();
        QCOMPARE(m_fixture->text(), QString::fromUtf8(kText));
    }

    void textChangesReachTheCardsAndLeaveThemAsTheyAre()
    {
        open();
        const QList<ExampleCard *> cards = field()->cards();
        cards.first()->setExpanded(false);
        cards.last()->setExpanded(true);
        cards.last()->turnBox(0)->setFocus();
        cards.last()->turnBox(0)->moveCursor(QTextCursor::End);
        replaceInText(u"I wrote it"_s, u"I wrote that"_s);
        QCOMPARE(field()->cards(), cards);
        QVERIFY(!cards.first()->isExpanded() && cards.last()->isExpanded());
        QCOMPARE(cards.first()->turnBox(0)->text(), u"I wrote that"_s);
        QCOMPARE(cards.first()->findChild<KSqueezedTextLabel *>()->fullText(), u"I wrote that"_s);
        QVERIFY(cards.last()->turnBox(0)->hasFocus());
        QVERIFY(cards.last()->turnBox(0)->textCursor().atEnd());
        // An example more in front: the cards go with their examples.
        replaceInText(u"  <example>\n  Context: A"_s,
                      u"  <example>\n  user: \"new\"\n  </example>\n\n  <example>\n  Context: A"_s);
        QCOMPARE(field()->cards().size(), 3);
        QCOMPARE(field()->cards().mid(1), cards);
        QVERIFY(!cards.first()->isExpanded() && cards.last()->turnBox(0)->hasFocus());
    }

    void newDescriptionsAreBlocks()
    {
        m_fixture->openText("---\nname: x\n---\n\nBody\n");
        QVERIFY(field()->cards().isEmpty());
        QCOMPARE(summary()->text(), QString());
        type(summary(), u"Use this agent when it rains."_s);
        button(field(), "addExample")->click();
        QVERIFY2(m_fixture->text().contains(u"\ndescription: |-\n  Use this agent when it rains.\n"_s),
                 qPrintable(m_fixture->text()));
        QCOMPARE(field()->cards().size(), 1);
        QVERIFY(field()->cards().first()->isExpanded());
    }

    void whatHasNoBoxIsNamed()
    {
        m_fixture->openText("---\nname: x\ndescription: |\n  S.\n  <example>\n  user: \"a\"\n  [calls the tool]\n"
                            "  </example>\n  A remark.\n  <example>\n  user: \"b\"\n  </example>\n---\n\nBody\n");
        auto *note = field()->findChild<QLabel *>(u"leftovers"_s, Qt::FindDirectChildrenOnly);
        QVERIFY(!note->isHidden() && note->text().contains(u"A remark."_s));
        auto *inside = field()->cards().first()->findChild<QLabel *>(u"leftovers"_s);
        QVERIFY(!inside->isHidden() && inside->text().contains(u"calls the tool"_s));
        Q_EMIT note->linkActivated(u"text"_s);
        QVERIFY(m_fixture->editor().hasFocus());
        QVERIFY(m_fixture->editor().textCursor().selectedText().contains(u"A remark."_s));
    }

    void whatCannotBeWrittenIsRefused()
    {
        open();
        TextBox *turn = field()->cards().first()->turnBox(0);
        turn->setFocus();
        turn->insertPlainText(u"</example>"_s);
        auto *refusal = turn->parentWidget()->findChild<QLabel *>(u"refusal"_s);
        QVERIFY(!refusal->isHidden());
        QCOMPARE(m_fixture->text(), QString::fromUtf8(kText));
        const QString typed = turn->text();
        summary()->setFocus(); // what was typed is not thrown away
        QVERIFY(!refusal->isHidden());
        QCOMPARE(turn->text(), typed);
        turn->setFocus();
        QTest::keyClick(turn, Qt::Key_Escape);
        QVERIFY(refusal->isHidden());
        QCOMPARE(turn->text(), u"I wrote it"_s);
        QCOMPARE(m_fixture->text(), QString::fromUtf8(kText));
    }

    void refusedTextIsWrittenOnceItCanBe()
    {
        open();
        TextBox *turn = field()->cards().first()->turnBox(0);
        turn->setFocus();
        turn->insertPlainText(u"</example>!"_s);
        summary()->setFocus();
        turn->setFocus();
        turn->setPlainText(turn->text().replace(u"</example>"_s, u"example"_s));
        QVERIFY(turn->parentWidget()->findChild<QLabel *>(u"refusal"_s)->isHidden());
        QVERIFY(m_fixture->text().contains(u"example!"_s));
        m_fixture->controller().undo();
        QCOMPARE(m_fixture->text(), QString::fromUtf8(kText));
        QCOMPARE(turn->text(), u"I wrote it"_s);
    }

    void brokenFrontmatterMakesCardsReadOnly()
    {
        open();
        replaceInText(u"\n---\n\nYou"_s, u"\n--\n\nYou"_s);
        QVERIFY(field()->isReadOnly());
        for (ExampleCard *card : field()->cards()) {
            QVERIFY(card->turnBox(0)->isReadOnly());
            QVERIFY(!button(card, "remove")->isEnabled());
        }
        m_fixture->controller().undo();
        QVERIFY(button(field()->cards().first(), "remove")->isEnabled());
        QVERIFY(!button(field()->cards().first(), "moveUp")->isEnabled());
    }

    void everyControlHasAName()
    {
        open();
        for (QWidget *widget : field()->findChildren<QWidget *>()) {
            const auto *tool = qobject_cast<QToolButton *>(widget);
            const bool isControl = (widget->focusPolicy() & Qt::TabFocus) && !widget->focusProxy()
                                   && widget->window() == field()->window(); // not the lists that pop up
            if (isControl && !qobject_cast<QLabel *>(widget))
                QVERIFY2(!widget->accessibleName().isEmpty() || (tool && tool->text().size() > 1),
                         qPrintable(QLatin1StringView(widget->metaObject()->className()) + u' ' + widget->objectName()));
        }
    }

private:
    void open()
    {
        m_fixture->openText(kText);
        QTRY_VERIFY(field()->isVisible() && field()->cards().first()->isVisible());
        QTRY_VERIFY(field()->cards().last()->y() > field()->cards().first()->y()); // each has its place
    }
    TriggerField *field() { return qobject_cast<TriggerField *>(m_fixture->form().row(u"description")->editor()); }
    TextBox *summary() { return static_cast<TextBox *>(field()->input()); }
    static TextBox *box(ExampleCard *card, const char *name)
    {
        return card->findChild<TextBox *>(QLatin1StringView(name));
    }
    static QToolButton *button(QWidget *parent, const char *name)
    {
        return parent->findChild<QToolButton *>(QLatin1StringView(name));
    }
    Trigger definition() { return Trigger::parse(m_fixture->controller().definition().description()); }
    static void type(TextBox *box, const QString &text)
    {
        box->setFocus();
        box->moveCursor(QTextCursor::End);
        QTest::keyClicks(box, text);
    }
    void replaceInText(const QString &before, const QString &after)
    {
        const qsizetype start = m_fixture->text().indexOf(before);
        QVERIFY(start >= 0);
        QVERIFY(m_fixture->controller().apply(TextEdit(TextRange(start, start + before.size()), after),
                                              {ChangeOrigin::Kind::Command, {}}));
    }
    /// Along a way of several steps, as a hand does it.
    static void drag(ExampleCard *card, QPoint to, QWidget *inside, const QWidget *line)
    {
        auto *handle = card->findChild<QLabel *>(u"handle"_s);
        const QPoint from = handle->rect().center();
        const QPoint end = handle->mapFromGlobal(inside->mapToGlobal(to));
        QTest::mousePress(handle, Qt::LeftButton, {}, from);
        for (int step = 1; step <= 4; ++step)
            QTest::mouseMove(handle, from + (end - from) * step / 4);
        QVERIFY(line->isVisible());
        QTest::mouseRelease(handle, Qt::LeftButton, {}, handle->mapFromGlobal(inside->mapToGlobal(to)));
    }
    void undoAll()
    {
        while (m_fixture->controller().textDocument()->isUndoAvailable())
            m_fixture->controller().undo();
        QCOMPARE(m_fixture->text(), QString::fromUtf8(kText));
    }

    std::unique_ptr<WindowFixture> m_fixture;
};

QTEST_MAIN(TestTriggerField)
#include "tst_trigger_field.moc"
