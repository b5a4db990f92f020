// SPDX-License-Identifier: MIT
#include "window_fixture.h"

#include "document/document_controller.h"
#include "editor/prompt_edit.h"
#include "form/form_view.h"
#include "session/session_folder.h"
#include "shell/document_page.h"
#include "shell/file_commands.h"
#include "shell/message_bar.h"
#include "shell/session_commands.h"
#include "shell/single_instance.h"
#include "widgets/compare_dialog.h"
#include "widgets/diff_view.h"

#include <KMessageWidget>

#include <QDir>
#include <QLineEdit>
#include <QLocalSocket>
#include <QPlainTextEdit>
#include <QSignalSpy>
#include <QTest>
#include <QThread>
#include <QTimer>

#include <memory>

using namespace Agentwright;
using namespace Agentwright::App;
using namespace Agentwright::Testing;
using namespace Qt::StringLiterals;

namespace {
constexpr auto kText = "---\nname: a\n---\nbody\n";
}

/// What was open comes back, and no text is lost when the program is killed.
class TestSession : public QObject
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

    // --- After a crash ---

    void typingIsKeptWithoutAPause()
    {
        m_fixture->openText(kText);
        const QString path = m_fixture->controller().filePath();
        QSignalSpy written(&autosave(), &Autosave::written);
        // Whoever goes on typing is saved all the same; a pause is never waited for.
        QTimer keys;
        keys.callOnTimeout(this, [this] { type(u"x"_s); });
        keys.start(50);
        QVERIFY(written.wait());
        keys.stop();
        QCOMPARE(written.size(), 1);
        QCOMPARE(WindowFixture::bytesOf(path), QByteArray(kText));
    }

    void whatWaitsInTheFormIsKept()
    {
        m_fixture->openText("---\nname: a\ntools: Read\n---\nbody\n");
        QSignalSpy written(&autosave(), &Autosave::written);
        m_fixture->form().addField(u"hooks"_s);
        auto *hooks = m_fixture->input<QPlainTextEdit>(u"hooks"_s);
        QTest::keyClicks(hooks, u"[a"_s);
        auto *add = m_fixture->form().row(u"tools")->findChild<QLineEdit *>(u"add"_s);
        add->setFocus();
        QTest::keyClicks(add, u"mcp__mine"_s);
        QVERIFY(written.wait(2000));
        QCOMPARE(m_fixture->text(), u"---\nname: a\ntools: Read\n---\nbody\n"_s);
        QCOMPARE(add->text(), u"mcp__mine"_s);
        restart();
        QVERIFY(!offerTopic().isEmpty());
        m_fixture->choose(offerTopic(), u"Restore"_s);
        QCOMPARE(m_fixture->text(), u"---\nname: a\ntools: Read, mcp__mine\n# hooks:\n#   [a\n---\nbody\n"_s);
    }

    void unsavedChangesAreOffered()
    {
        m_fixture->openText(kText);
        const QString path = m_fixture->controller().filePath();
        type(u"mine"_s);
        crash();
        QCOMPARE(m_fixture->controller().filePath(), path);
        QCOMPARE(m_fixture->text(), QString::fromUtf8(kText));
        m_fixture->choose(offerTopic(), u"Restore"_s);
        QVERIFY(m_fixture->text().endsWith(u"mine"_s));
        QVERIFY(m_fixture->controller().isModified());
        QCOMPARE(WindowFixture::bytesOf(path), QByteArray(kText));
        m_fixture->controller().undo();
        QCOMPARE(m_fixture->text(), QString::fromUtf8(kText));
    }

    void whatIsNotDecidedIsOfferedAgain()
    {
        m_fixture->openText(kText);
        type(u"mine"_s);
        crash();
        crash();
        m_fixture->choose(offerTopic(), u"Restore"_s);
        QVERIFY(m_fixture->text().endsWith(u"mine"_s));
        crash(); // the text that was put back is unsaved still
        m_fixture->choose(offerTopic(), u"Discard"_s);
        crash();
        QVERIFY(offerTopic().isEmpty());
    }

    void comparingShowsWhatWasKept()
    {
        m_fixture->openText(kText);
        type(u"mine"_s);
        crash();
        m_fixture->choose(offerTopic(), u"Compare…"_s);
        auto *dialog = m_fixture->window().findChild<CompareDialog *>();
        QVERIFY(dialog);
        QVERIFY(dialog->findChild<DiffView *>()->toPlainText().contains(u"\n+mine"_s));
        dialog->reject();
        QVERIFY(!offerTopic().isEmpty()); // still there
    }

    void savedWorkIsNotOffered()
    {
        m_fixture->openText(kText);
        type(u"mine"_s);
        QVERIFY(autosave().writeNow());
        m_fixture->trigger("file.save");
        restart(); // killed before the recovery file could go
        QVERIFY(offerTopic().isEmpty());
        QVERIFY(m_fixture->text().endsWith(u"mine"_s));
        QVERIFY(!m_fixture->controller().isModified());
    }

    void newDefinitionsComeBack()
    {
        m_fixture->trigger("file.new");
        m_fixture->editor().selectAll();
        type(u"only here"_s);
        crash();
        QCOMPARE(m_fixture->text(), u"only here"_s);
        QVERIFY(m_fixture->controller().isModified());
        QVERIFY(!offerTopic().isEmpty()); // told why it is there
    }

    void textsOfFilesThatAreGoneComeBack()
    {
        m_fixture->openText(kText);
        const QString path = m_fixture->controller().filePath();
        type(u"mine"_s);
        QVERIFY(autosave().writeNow());
        QVERIFY(QFile::remove(path));
        restart();
        QVERIFY(m_fixture->text().endsWith(u"mine"_s));
        QVERIFY(m_fixture->controller().filePath().isEmpty());
    }

    void severalOffersAreTakenAtOnce()
    {
        m_fixture->openText(kText, u"a.md"_s);
        type(u"1"_s);
        m_fixture->openText(kText, u"b.md"_s);
        type(u"2"_s);
        crash();
        m_fixture->choose(u"recovery"_s, u"Restore All"_s);
        for (const DocumentPage *page : m_fixture->window().pages())
            QVERIFY(page->controller().isModified());
    }

    void aDamagedListLosesNoText()
    {
        m_fixture->openText(kText);
        type(u"mine"_s);
        QVERIFY(autosave().writeNow());
        for (const QString &list : stateFiles(u"session.json"_s)) {
            QFile file(list);
            QVERIFY(file.open(QIODevice::WriteOnly) && file.write("{\"docum") > 0);
        }
        restart();
        QVERIFY(m_fixture->text().endsWith(u"mine"_s));
    }

    void bytesThatAreNoTextSurvive()
    {
        const QByteArray odd = "\xEF\xBB\xBF---\r\nname: a\r\n---\r\n\xff\x80 \xe2\x80\xa9 end\r\n";
        m_fixture->openText(odd);
        type(u"x"_s);
        crash();
        m_fixture->choose(offerTopic(), u"Restore"_s);
        m_fixture->trigger("file.save");
        QCOMPARE(WindowFixture::bytesOf(m_fixture->controller().filePath()), odd + "x");
    }

    void oneProgramLeavesTheOtherAlone()
    {
        m_fixture->openText(kText);
        type(u"mine"_s);
        QVERIFY(autosave().writeNow());
        MainWindow second(m_fixture->prompts, m_fixture->settings());
        second.session().restore();
        QVERIFY(second.pages().isEmpty());
        QVERIFY(SessionFolder::takeAbandoned(m_fixture->settings().stateFolder()).empty());
    }

    void theUserIsToldWhenNothingCanBeKept()
    {
        QFile obstacle(m_fixture->settings().stateFolder());
        QVERIFY(obstacle.open(QIODevice::WriteOnly));
        m_fixture->openText(kText);
        type(u"mine"_s);
        QTRY_VERIFY(m_fixture->window().messages().isShown(u"autosave"_s));
        QVERIFY(obstacle.remove());
        type(u"more"_s);
        QTRY_VERIFY(!m_fixture->window().messages().isShown(u"autosave"_s));
    }

    void onlyTheUserMayLook()
    {
        m_fixture->openText(kText);
        type(u"mine"_s);
        QVERIFY(autosave().writeNow());
        const auto others = QFile::ReadGroup | QFile::WriteGroup | QFile::ExeGroup | QFile::ReadOther
                            | QFile::WriteOther | QFile::ExeOther;
        QVERIFY(!(QFile::permissions(m_fixture->settings().stateFolder()) & others));
    }

    // --- After an end ---

    void everythingIsThereAgain()
    {
        m_fixture->openText("---\nname: a\n---\nfirst body\n", u"a.md"_s);
        m_fixture->editor().setFrontmatterFolded(false);
        m_fixture->editor().select({5, 9});
        m_fixture->trigger("file.new");
        m_fixture->editor().selectAll();
        type(u"never saved"_s);
        m_fixture->openText(kText, u"c.md"_s);
        m_fixture->window().showPage(*m_fixture->window().pages().at(0));
        QVERIFY(m_fixture->window().close());
        QCOMPARE(m_fixture->prompts.asked, 0); // new definitions are kept without asking
        restart();
        const QList<DocumentPage *> pages = m_fixture->window().pages();
        QCOMPARE(pages.size(), 3);
        QCOMPARE(m_fixture->window().currentPage(), pages[0]);
        QCOMPARE(pages[0]->editor().textCursor().selectedText(), u"ame:"_s);
        QVERIFY(!pages[0]->editor().isFrontmatterFolded());
        QCOMPARE(pages[1]->controller().text(), u"never saved"_s);
        QVERIFY(pages[2]->editor().isFrontmatterFolded());
        QVERIFY(offerTopic().isEmpty());
    }

    void aNewDefinitionIsCurrentAgain()
    {
        m_fixture->openText("---\nname: a\n---\n", u"a.md"_s);
        m_fixture->trigger("file.new");
        m_fixture->editor().selectAll();
        type(u"never saved"_s);
        QVERIFY(m_fixture->window().close());
        restart();
        QCOMPARE(m_fixture->window().pages().size(), 2);
        QCOMPARE(m_fixture->text(), u"never saved"_s);
    }

    void whatWasGivenUpDoesNotComeBack()
    {
        m_fixture->openText(kText);
        type(u"mine"_s);
        QVERIFY(autosave().writeNow());
        m_fixture->prompts.unsaved = {Prompts::Unsaved::Discard};
        QVERIFY(m_fixture->window().close());
        restart();
        QCOMPARE(m_fixture->text(), QString::fromUtf8(kText));
        QVERIFY(offerTopic().isEmpty());
    }

    void nothingComesBackWhereThatIsSwitchedOff()
    {
        m_fixture->settings().setOption(findSetting("session/restore"_L1), false);
        m_fixture->trigger("file.new");
        type(u"x"_s);
        m_fixture->prompts.unsaved = {Prompts::Unsaved::Discard};
        QVERIFY(m_fixture->window().close());
        QCOMPARE(m_fixture->prompts.asked, 1);
        restart();
        QVERIFY(m_fixture->window().pages().isEmpty());
        QVERIFY(stateFiles(u"*.md"_s).isEmpty());
    }

    // --- A second start ---

    void aSecondStartHandsItsFilesOver()
    {
        SingleInstance first(m_fixture->settings().stateFolder());
        QVERIFY(!first.handOver({}));
        QVERIFY(first.listen());
        connect(&first, &SingleInstance::requested, &m_fixture->window(), &MainWindow::openFromOutside);
        const QString path = m_fixture->makeFile(u"b.md"_s, kText);
        bool isTaken = false;
        const std::unique_ptr<QThread> second(QThread::create([this, path, &isTaken] {
            isTaken = SingleInstance(m_fixture->settings().stateFolder()).handOver({path});
        }));
        second->start();
        QTRY_VERIFY(second->isFinished());
        QVERIFY(isTaken);
        QTRY_VERIFY(m_fixture->window().currentPage());
        QCOMPARE(m_fixture->controller().filePath(), path);
        // Also one that is too busy to answer keeps its place.
        QVERIFY(!SingleInstance(m_fixture->settings().stateFolder()).listen());
    }

    void strangeRequestsAreRefused()
    {
        SingleInstance first(m_fixture->settings().stateFolder());
        QVERIFY(first.listen());
        QSignalSpy requests(&first, &SingleInstance::requested);
        QLocalSocket socket;
        socket.connectToServer(first.name());
        QVERIFY(socket.waitForConnected());
        socket.write(QByteArray(SingleInstance::kMaxRequestBytes + 100, 'x'));
        QTRY_COMPARE(socket.state(), QLocalSocket::UnconnectedState);
        QVERIFY(requests.isEmpty());
    }

private:
    Autosave &autosave() { return m_fixture->window().session().autosave(); }

    void restart()
    {
        m_fixture->restart();
        m_fixture->window().session().restore();
        QVERIFY(m_fixture->show());
    }

    void crash()
    {
        QVERIFY(autosave().writeNow());
        restart();
    }

    /// Topic of the offer in the current page; empty when there is none.
    QString offerTopic()
    {
        const DocumentPage *page = m_fixture->window().currentPage();
        const auto messages = page ? page->messages().findChildren<KMessageWidget *>() : QList<KMessageWidget *>();
        for (const KMessageWidget *message : messages) {
            if (message->objectName().startsWith(u"recovery "_s))
                return message->objectName();
        }
        return {};
    }

    QStringList stateFiles(const QString &pattern) const
    {
        QStringList found;
        const QString sessions = m_fixture->settings().stateFolder() + u"/sessions"_s;
        for (const QFileInfo &folder : QDir(sessions).entryInfoList(QDir::Dirs | QDir::NoDotAndDotDot)) {
            for (const QFileInfo &file : QDir(folder.filePath()).entryInfoList({pattern}, QDir::Files))
                found.append(file.filePath());
        }
        return found;
    }

    void type(const QString &text)
    {
        m_fixture->editor().setFocus();
        if (!m_fixture->editor().textCursor().hasSelection())
            m_fixture->editor().moveCursor(QTextCursor::End);
        QTest::keyClicks(&m_fixture->editor(), text);
    }

    std::unique_ptr<WindowFixture> m_fixture;
};

QTEST_MAIN(TestSession)
#include "tst_session.moc"
