// SPDX-License-Identifier: MIT
#include "window_fixture.h"

#include "document/document_controller.h"
#include "editor/prompt_edit.h"
#include "shell/document_page.h"
#include "shell/file_commands.h"
#include "shell/message_bar.h"
#include "widgets/code_highlighter.h"

#include <QDir>
#include <QMenu>
#include <QMimeData>
#include <QRandomGenerator>
#include <QTabWidget>
#include <QTest>

using namespace Agentwright;
using namespace Agentwright::App;
using namespace Agentwright::Testing;
using namespace Qt::StringLiterals;

namespace {
constexpr auto kText = "---\r\nname: a\r\n---\r\nbody\r\n";
}

class TestFiles : public QObject
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

    void startsWithoutADefinition()
    {
        QCOMPARE(m_fixture->window().currentPage(), nullptr);
        QVERIFY(!m_fixture->window().holds(Condition::Document));
    }

    void saysWhatIsWrongWithTheProjectsConfiguration()
    {
        m_fixture->makeFile(u".agentwright.yaml"_s, "rules:\n  AW101: loud\n");
        m_fixture->window().files().openPaths({m_fixture->makeFile(u"a.md"_s, kText)});
        QVERIFY(m_fixture->page().messages().isShown(u"config"_s));
        QVERIFY(m_fixture->controller().configProblems().constFirst().contains(u".agentwright.yaml:2:"_s));
        m_fixture->makeFile(u".agentwright.yaml"_s, "rules:\n  AW101: hint\n");
        m_fixture->window().files().openPaths({m_fixture->makeFile(u"b.md"_s, kText)});
        QVERIFY(!m_fixture->page().messages().isShown(u"config"_s));
    }

    void whatIsNoTextIsShownAndStays()
    {
        QByteArray bytes(40'000, Qt::Uninitialized);
        QRandomGenerator random(7);
        for (char &byte : bytes)
            byte = char(random.bounded(256));
        const QString path = m_fixture->makeFile(u"a.md"_s, "```yaml\n" + bytes + "\n```\n");
        m_fixture->window().files().openPaths({path});
        QVERIFY(!m_fixture->editor().toPlainText().isEmpty());
        QVERIFY(m_fixture->window().files().saveAt(m_fixture->page(), m_fixture->path(u"b.md"_s)));
        QCOMPARE(WindowFixture::bytesOf(m_fixture->path(u"b.md"_s)), WindowFixture::bytesOf(path));
    }

    void highlightsWellFormedTextOnly_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("wanted");
        const QString cut(QChar(char16_t(0xDCE9)));
        const QString replaced = u"?"_s;
        QTest::newRow("text") << u"a \U0001F600"_s << u"a \U0001F600"_s;
        QTest::newRow("halves") << cut + u"a"_s + cut + cut << replaced + u"a"_s + replaced + replaced;
        QTest::newRow("first half") << u"a\U0001F600"_s.first(2) << u"a"_s + replaced;
    }
    void highlightsWellFormedTextOnly()
    {
        QFETCH(const QString, text);
        QTEST(wellFormed(text), "wanted");
    }

    void opensSeveralFilesAndEachOnlyOnce()
    {
        const QString first = m_fixture->makeFile(u"a.md"_s, kText);
        const QString second = m_fixture->makeFile(u"b.md"_s, kText);
        m_fixture->prompts.filesToOpen = {first, second, first};
        m_fixture->trigger("file.open");
        QCOMPARE(m_fixture->window().pages().size(), 2);
        QCOMPARE(m_fixture->controller().filePath(), first);
        QCOMPARE(m_fixture->settings().recentFiles().mid(0, 2), QStringList({second, first}));
    }

    void anOpenedFileTakesThePlaceOfAnUntouchedNewOne()
    {
        m_fixture->trigger("file.new");
        m_fixture->openText(kText);
        QCOMPARE(m_fixture->window().pages().size(), 1);
        m_fixture->trigger("file.new");
        QTest::keyClicks(&m_fixture->editor(), u"x"_s);
        m_fixture->openText(kText, u"other.md"_s);
        QCOMPARE(m_fixture->window().pages().size(), 3);
    }

    void savesAnUntouchedFileByteForByte()
    {
        const QString path = m_fixture->makeFile(u"a.md"_s, kText);
        m_fixture->window().files().openPaths({path});
        m_fixture->trigger("file.save");
        QCOMPARE(WindowFixture::bytesOf(path), QByteArray(kText));
    }

    void savesWhatWasTypedAndClearsTheMark()
    {
        m_fixture->openText(kText);
        const QString path = m_fixture->controller().filePath();
        type(u"x"_s);
        QVERIFY(m_fixture->window().isWindowModified());
        QTest::keyClick(&m_fixture->editor(), Qt::Key_S, Qt::ControlModifier);
        QVERIFY(!m_fixture->window().isWindowModified());
        QCOMPARE(WindowFixture::bytesOf(path), QByteArray(kText) + "x");
        QVERIFY(m_fixture->window().windowTitle().startsWith(u"reviewer.md"_s));
    }

    void asksForANameTheFirstTime()
    {
        m_fixture->trigger("file.new");
        m_fixture->trigger("file.save"); // cancelled
        QCOMPARE(m_fixture->prompts.asked, 1);
        QVERIFY(m_fixture->controller().filePath().isEmpty());
        const QString path = m_fixture->path(u"new.md"_s);
        m_fixture->prompts.pathsToSave = {path};
        m_fixture->trigger("file.save");
        QCOMPARE(WindowFixture::bytesOf(path), m_fixture->text().toUtf8());
        QCOMPARE(m_fixture->settings().recentFiles().constFirst(), path);
    }

    void doesNotSaveOntoAFileOfAnotherTab()
    {
        m_fixture->openText(kText, u"a.md"_s);
        const QString first = m_fixture->controller().filePath();
        m_fixture->openText(QByteArray(kText) + "second\n", u"b.md"_s);
        const QString second = m_fixture->controller().filePath();
        m_fixture->prompts.pathsToSave = {first};
        m_fixture->trigger("file.saveAs");
        QCOMPARE(m_fixture->controller().filePath(), second);
        QCOMPARE(WindowFixture::bytesOf(first), QByteArray(kText));
        QVERIFY(m_fixture->page().messages().isShown(u"save"_s));
        m_fixture->prompts.pathsToSave = {second};
        m_fixture->trigger("file.saveAs"); // its own file is fine
        QVERIFY(!m_fixture->page().messages().isShown(u"save"_s));
    }

    void closingAsksAboutChanges_data()
    {
        QTest::addColumn<Prompts::Unsaved>("answer");
        QTest::addColumn<bool>("isClosed");
        QTest::addColumn<bool>("isSaved");
        QTest::newRow("save") << Prompts::Unsaved::Save << true << true;
        QTest::newRow("discard") << Prompts::Unsaved::Discard << true << false;
        QTest::newRow("cancel") << Prompts::Unsaved::Cancel << false << false;
    }
    void closingAsksAboutChanges()
    {
        QFETCH(const Prompts::Unsaved, answer);
        QFETCH(const bool, isClosed);
        QFETCH(const bool, isSaved);
        m_fixture->openText(kText);
        const QString path = m_fixture->controller().filePath();
        type(u"x"_s);
        m_fixture->prompts.unsaved = {answer};
        m_fixture->trigger("file.close");
        QCOMPARE(m_fixture->prompts.asked, 1);
        QCOMPARE(m_fixture->window().currentPage() == nullptr, isClosed);
        QCOMPARE(WindowFixture::bytesOf(path).endsWith('x'), isSaved);
    }

    void closingWithoutChangesAsksNothing()
    {
        m_fixture->openText(kText);
        m_fixture->trigger("file.closeAll");
        QCOMPARE(m_fixture->prompts.asked, 0);
        QVERIFY(m_fixture->window().pages().isEmpty());
    }

    void theWindowStaysOpenWhenTheUserCancels()
    {
        m_fixture->openText(kText);
        type(u"x"_s);
        QVERIFY(!m_fixture->window().close());
        m_fixture->prompts.unsaved = {Prompts::Unsaved::Discard};
        QVERIFY(m_fixture->window().close());
    }

    void saveAllWritesEveryChange()
    {
        m_fixture->openText(kText, u"a.md"_s);
        type(u"1"_s);
        m_fixture->openText(kText, u"b.md"_s);
        type(u"2"_s);
        m_fixture->trigger("file.saveAll");
        QVERIFY(WindowFixture::bytesOf(m_fixture->path(u"a.md"_s)).endsWith('1'));
        QVERIFY(WindowFixture::bytesOf(m_fixture->path(u"b.md"_s)).endsWith('2'));
    }

    void recentFilesOpenAgain()
    {
        m_fixture->openText(kText);
        const QString path = m_fixture->controller().filePath();
        m_fixture->trigger("file.close");
        auto *recent = m_fixture->window().findChild<QMenu *>(u"recentFiles"_s);
        Q_EMIT recent->aboutToShow();
        QCOMPARE(recent->actions().constFirst()->text(), path);
        recent->actions().constFirst()->trigger();
        QCOMPARE(m_fixture->controller().filePath(), path);
    }

    void dropsOpenFiles_data()
    {
        QTest::addColumn<bool>("onEditor");
        QTest::newRow("window") << false;
        QTest::newRow("editor") << true;
    }
    void dropsOpenFiles()
    {
        QFETCH(const bool, onEditor);
        m_fixture->openText(kText);
        const QString path = m_fixture->makeFile(u"dropped.md"_s, kText);
        QMimeData data;
        data.setUrls({QUrl::fromLocalFile(path)});
        QWidget *target = onEditor ? m_fixture->editor().viewport() : &m_fixture->window();
        // As the window system does it: a widget that does not take the drag passes it on to its parents.
        QDragEnterEvent enter(QPoint(5, 5), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        QApplication::sendEvent(target, &enter);
        QDropEvent drop(QPointF(5, 5), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        QApplication::sendEvent(enter.isAccepted() ? target : &m_fixture->window(), &drop);
        QCOMPARE(m_fixture->controller().filePath(), path);
        QCOMPARE(WindowFixture::bytesOf(path), QByteArray(kText));
    }

    void layoutComesBack()
    {
        m_fixture->trigger("view.preview");
        QVERIFY(!m_fixture->window().isPanelShown(Panel::Preview));
        QVERIFY(m_fixture->window().close());
        MainWindow again(m_fixture->prompts, m_fixture->settings());
        QVERIFY(!again.isPanelShown(Panel::Preview));
        QVERIFY(again.isPanelShown(Panel::Form));
    }

private:
    void type(const QString &text)
    {
        m_fixture->editor().setFocus();
        m_fixture->editor().moveCursor(QTextCursor::End);
        QTest::keyClicks(&m_fixture->editor(), text);
    }

    std::unique_ptr<WindowFixture> m_fixture;
};

QTEST_MAIN(TestFiles)
#include "tst_files.moc"
