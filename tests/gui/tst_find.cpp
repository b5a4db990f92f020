// SPDX-License-Identifier: MIT
// Finding, replacing and going to places, with the keyboard.
#include "window_fixture.h"

#include "document/document_controller.h"
#include "editor/find_bar.h"
#include "editor/prompt_edit.h"
#include "shell/document_page.h"
#include "widgets/quick_pick.h"

#include <QAction>
#include <QApplication>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QTest>
#include <QToolButton>

using namespace Agentwright;
using namespace Agentwright::App;
using namespace Agentwright::Testing;
using namespace Qt::StringLiterals;

namespace {

constexpr auto kText =
    "---\nname: a\ndescription: Use it.\n---\n# Fox\n\nThe fox sees a foxglove.\n\n## Second part\n\nFOX\n";

} // namespace

class TestFind : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init()
    {
        failOnWarnings();
        m_fixture = std::make_unique<WindowFixture>();
        QVERIFY(m_fixture->show());
        m_fixture->openText(kText);
        m_fixture->editor().setFocus();
    }
    void cleanup() { m_fixture.reset(); }

    void findsWhileTypingAndGoesOn()
    {
        press(u"Ctrl+F"_s);
        QTest::keyClicks(line(u"findText"_s), u"fox"_s);
        QCOMPARE(count(), u"1 of 4"_s);
        QCOMPARE(selected(), u"Fox"_s);
        QTest::keyClick(line(u"findText"_s), Qt::Key_Return);
        QCOMPARE(selected(), u"fox"_s);
        QCOMPARE(count(), u"2 of 4"_s);
        QTest::keyClick(line(u"findText"_s), Qt::Key_Return, Qt::ShiftModifier);
        QTest::keyClick(line(u"findText"_s), Qt::Key_Return, Qt::ShiftModifier);
        QCOMPARE(count(), u"4 of 4 (from the end)"_s);
        QTest::keyClick(line(u"findText"_s), Qt::Key_Escape);
        QVERIFY(!m_fixture->window().findBar().isVisible());
        QVERIFY(m_fixture->editor().hasFocus());
        m_fixture->trigger("edit.findNext");
        QCOMPARE(selected(), u"Fox"_s);
        m_fixture->trigger("edit.findPrevious");
        QCOMPARE(selected(), u"FOX"_s);
        QCOMPARE(m_fixture->text(), QString::fromUtf8(kText));
    }

    void takesOptions_data()
    {
        QTest::addColumn<QString>("pattern");
        QTest::addColumn<QStringList>("switches");
        QTest::addColumn<QString>("count");
        QTest::newRow("case") << u"fox"_s << QStringList{u"findCase"_s} << u"2 matches"_s;
        QTest::newRow("words") << u"fox"_s << QStringList{u"findWords"_s} << u"3 matches"_s;
        QTest::newRow("expression") << u"^fox$"_s << QStringList{u"findRegex"_s} << u"1 match"_s;
        QTest::newRow("none") << u"wolf"_s << QStringList{} << u"No match"_s;
    }
    void takesOptions()
    {
        QFETCH(const QString, pattern);
        QFETCH(const QStringList, switches);
        press(u"Ctrl+F"_s);
        line(u"findText"_s)->setText(pattern);
        for (const QString &name : switches)
            QTest::mouseClick(button(name), Qt::LeftButton);
        m_fixture->editor().select({0, 0});
        QTest::keyClick(line(u"findText"_s), Qt::Key_Return);
        const QString shown = count();
        QFETCH(const QString, count);
        const QString number = count.section(u' ', 0, 0);
        QVERIFY2(count == u"No match" ? shown == count : shown.endsWith(u"of "_s + number), qPrintable(shown));
    }

    void saysWhatIsWrongWithAnExpression()
    {
        press(u"Ctrl+F"_s);
        QTest::mouseClick(button(u"findRegex"_s), Qt::LeftButton);
        QTest::keyClicks(line(u"findText"_s), u"(fox"_s);
        QVERIFY2(count().contains(u"parenthes"_s), qPrintable(count()));
    }

    void replacesAllAsOneStep()
    {
        press(u"Ctrl+H"_s);
        line(u"findText"_s)->setText(u"fox"_s);
        line(u"replaceText"_s)->setText(u"cat"_s);
        QTest::mouseClick(button(u"replaceAll"_s), Qt::LeftButton);
        const QString replaced = QString::fromUtf8(kText).replace(u"fox"_s, u"cat"_s, Qt::CaseInsensitive);
        QCOMPARE(m_fixture->text(), replaced);
        QCOMPARE(count(), u"No match (4 replaced)"_s);
        m_fixture->controller().undo();
        QCOMPARE(m_fixture->text(), QString::fromUtf8(kText));
        m_fixture->controller().redo();
        QCOMPARE(m_fixture->text(), replaced);
    }

    void replacesOneByOne()
    {
        press(u"Ctrl+H"_s);
        line(u"findText"_s)->setText(u"(f)ox"_s);
        line(u"replaceText"_s)->setText(u"$1ix"_s);
        QTest::mouseClick(button(u"findRegex"_s), Qt::LeftButton);
        line(u"replaceText"_s)->setFocus();
        QTest::keyClick(line(u"replaceText"_s), Qt::Key_Return); // goes to the first
        QCOMPARE(m_fixture->text(), QString::fromUtf8(kText));
        QTest::keyClick(line(u"replaceText"_s), Qt::Key_Return);
        QVERIFY(m_fixture->text().contains(u"# Fix\n\nThe fox"_s));
        QCOMPARE(selected(), u"fox"_s);
        m_fixture->controller().undo();
        QCOMPARE(m_fixture->text(), QString::fromUtf8(kText));
    }

    void staysInTheSelection()
    {
        const qsizetype start = m_fixture->text().indexOf(u"The fox"_s);
        m_fixture->editor().select(TextRange(start, m_fixture->text().indexOf(u"FOX"_s)));
        press(u"Ctrl+H"_s);
        QVERIFY(button(u"findInSelection"_s)->isChecked());
        line(u"findText"_s)->setText(u"fox"_s);
        line(u"replaceText"_s)->setText(u"a longer word"_s);
        QTest::mouseClick(button(u"replaceAll"_s), Qt::LeftButton);
        QVERIFY(m_fixture->text().contains(u"# Fox"_s));
        QVERIFY(m_fixture->text().contains(u"FOX"_s));
        QCOMPARE(m_fixture->text().count(u"a longer word"_s), 2);
    }

    void goesThroughAllOpenFiles()
    {
        m_fixture->openText("---\nname: b\n---\nThe last fox\n", u"b.md"_s);
        DocumentPage *second = m_fixture->window().currentPage();
        press(u"Ctrl+H"_s);
        line(u"findText"_s)->setText(u"fox"_s);
        line(u"replaceText"_s)->setText(u"owl"_s);
        QTest::mouseClick(button(u"findInAll"_s), Qt::LeftButton);
        QCOMPARE(selected(), u"fox"_s);
        m_fixture->trigger("edit.findNext");
        QVERIFY(m_fixture->window().currentPage() != second);
        QCOMPARE(selected(), u"Fox"_s);
        QTest::mouseClick(button(u"replaceAll"_s), Qt::LeftButton);
        QVERIFY2(count().contains(u"5 replaced in 2 files"_s), qPrintable(count()));
        QVERIFY(second->controller().text().contains(u"last owl"_s));
        second->controller().undo();
        QVERIFY(second->controller().text().contains(u"last fox"_s));
        QVERIFY(!m_fixture->text().contains(u"fox"_s));
    }

    void findsWhatIsFolded()
    {
        m_fixture->editor().setFrontmatterFolded(true);
        press(u"Ctrl+F"_s);
        QTest::keyClicks(line(u"findText"_s), u"use it"_s);
        QCOMPARE(selected(), u"Use it"_s);
        QVERIFY(!m_fixture->editor().isFrontmatterFolded());
    }

    void goesToPlaces_data()
    {
        QTest::addColumn<QString>("command");
        QTest::addColumn<QString>("typed");
        QTest::addColumn<int>("line");
        QTest::newRow("line") << u"edit.goToLine"_s << u"6"_s << 6;
        QTest::newRow("line from the end") << u"edit.goToLine"_s << u"-1"_s << 12;
        QTest::newRow("too far") << u"edit.goToLine"_s << u"999"_s << 12;
        QTest::newRow("heading") << u"edit.goToHeading"_s << u"secp"_s << 9;
    }
    void goesToPlaces()
    {
        QFETCH(const QString, command);
        QFETCH(const QString, typed);
        m_fixture->trigger(command.toLatin1().constData());
        auto *picked = m_fixture->window().findChild<QLineEdit *>(u"quickPickText"_s);
        QVERIFY(picked->hasFocus());
        QTest::keyClicks(picked, typed);
        QTest::keyClick(picked, Qt::Key_Return);
        QVERIFY(!m_fixture->window().quickPick().isVisible());
        QVERIFY(m_fixture->editor().hasFocus());
        QTEST(int(m_fixture->editor().caretPosition().line), "line");
    }

    void runsCommandsByName()
    {
        m_fixture->trigger("help.commands");
        auto *picked = m_fixture->window().findChild<QLineEdit *>(u"quickPickText"_s);
        QTest::keyClicks(picked, u"fold front"_s);
        QVERIFY(m_fixture->editor().isFrontmatterFolded());
        QTest::keyClick(picked, Qt::Key_Return);
        QVERIFY(!m_fixture->editor().isFrontmatterFolded());
    }

    void saysWhenThereIsNoHeading()
    {
        m_fixture->openText("---\nname: plain\n---\nNo heading.\n", u"plain.md"_s);
        m_fixture->trigger("edit.goToHeading");
        const auto *list = m_fixture->window().findChild<QListView *>(u"quickPickList"_s);
        QCOMPARE(list->model()->index(0, 0).data().toString(), u"The prompt has no headings"_s);
    }

    void opensFilesByName()
    {
        m_fixture->makeFile(u"zebra-keeper.md"_s, "---\nname: zebra-keeper\n---\nx\n");
        m_fixture->trigger("file.goToFile");
        auto *picked = m_fixture->window().findChild<QLineEdit *>(u"quickPickText"_s);
        QTest::keyClicks(picked, u"zk"_s);
        QTest::keyClick(picked, Qt::Key_Return);
        QCOMPARE(m_fixture->controller().fileName(), u"zebra-keeper.md"_s);
        m_fixture->trigger("file.goToFile");
        QTest::keyClick(picked, Qt::Key_Down);
        QTest::keyClick(picked, Qt::Key_Up);
        QTest::keyClick(picked, Qt::Key_Escape);
        QCOMPARE(m_fixture->controller().fileName(), u"zebra-keeper.md"_s);
    }

private:
    void press(const QString &keys)
    {
        const QString command = keys == u"Ctrl+F" ? u"edit.find"_s : u"edit.replace"_s;
        QCOMPARE(m_fixture->window().findChild<QAction *>(command)->shortcut(), QKeySequence(keys));
        m_fixture->trigger(command.toLatin1().constData());
    }
    QLineEdit *line(const QString &name) { return m_fixture->window().findChild<QLineEdit *>(name); }
    QToolButton *button(const QString &name) { return m_fixture->window().findChild<QToolButton *>(name); }
    QString count() { return m_fixture->window().findChild<QLabel *>(u"findCount"_s)->text(); }
    QString selected() { return m_fixture->editor().textCursor().selectedText(); }

    std::unique_ptr<WindowFixture> m_fixture;
};

QTEST_MAIN(TestFind)
#include "tst_find.moc"
