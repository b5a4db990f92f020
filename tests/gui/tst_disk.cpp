// SPDX-License-Identifier: MIT
#include "window_fixture.h"

#include "document/document_controller.h"
#include "editor/prompt_edit.h"
#include "session/autosave.h"
#include "shell/disk_commands.h"
#include "shell/document_page.h"
#include "shell/file_commands.h"
#include "shell/history_dialog.h"
#include "shell/merge_dialog.h"
#include "shell/message_bar.h"
#include "shell/session_commands.h"
#include "widgets/compare_dialog.h"
#include "widgets/diff_view.h"

#include <KMessageWidget>

#include <support/limits.h>

#include <QApplication>
#include <QComboBox>
#include <QDir>
#include <QFile>
#include <QListWidget>
#include <QPointer>
#include <QPushButton>
#include <QTest>
#include <QToolButton>

#include <sys/stat.h>

using namespace Agentwright;
using namespace Agentwright::App;
using namespace Agentwright::Testing;
using namespace Qt::StringLiterals;

namespace {
constexpr auto kText = "---\nname: a\n---\nbody\n";
}

/// Files that cannot be read or written, and files that others change: the user is told, and the text stays.
class TestDisk : public QObject
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

    void saysWhyAFileDoesNotOpen_data()
    {
        QTest::addColumn<QString>("kind");
        QTest::addColumn<QString>("says");
        QTest::newRow("missing") << u"missing"_s << u"does not exist"_s;
        QTest::newRow("folder") << u"folder"_s << u"is a folder"_s;
        QTest::newRow("pipe") << u"pipe"_s << u"cannot be read"_s;
        QTest::newRow("300 MB") << u"large"_s << u"too large"_s;
    }
    void saysWhyAFileDoesNotOpen()
    {
        QFETCH(const QString, kind);
        QFETCH(const QString, says);
        m_fixture->openText(kText);
        const QString path = m_fixture->path(kind);
        if (kind == u"folder"_s)
            QVERIFY(QDir().mkdir(path));
        if (kind == u"pipe"_s)
            QCOMPARE(mkfifo(QFile::encodeName(path).constData(), 0600), 0);
        if (kind == u"large"_s) {
            QFile file(path);
            QVERIFY(file.open(QIODevice::WriteOnly) && file.resize(300LL * 1024 * 1024)); // sparse
        }
        m_fixture->window().files().openPaths({path});
        const QString message = messageIn(m_fixture->window().messages());
        QVERIFY2(message.contains(says) && message.contains(kind), qPrintable(message));
        QCOMPARE(m_fixture->window().pages().size(), 1);
        QCOMPARE(m_fixture->text(), QString::fromUtf8(kText));
    }

    void aTargetThatCannotBeWrittenLosesNothing()
    {
        m_fixture->openText(kText);
        type(u"mine"_s);
        m_fixture->prompts.pathsToSave = {m_fixture->path(u"no such folder/a.md"_s)};
        m_fixture->trigger("file.saveAs");
        QVERIFY(!messageIn(m_fixture->page().messages()).isEmpty());
        QVERIFY(m_fixture->controller().isModified());
        QVERIFY(m_fixture->text().endsWith(u"mine"_s));
        QCOMPARE(m_fixture->controller().fileName(), u"reviewer.md"_s);
    }

    void noticesAChangeByAnotherProgram()
    {
        m_fixture->openText(kText);
        m_fixture->makeFile(u"reviewer.md"_s, "---\nname: b\n---\nbody\n");
        QTRY_VERIFY(m_fixture->text().contains(u"name: b"_s)); // nothing is unsaved: no question
        QVERIFY(m_fixture->page().messages().isShown(u"reloaded"_s));
        QVERIFY(!m_fixture->controller().isModified());
        QVERIFY(!m_fixture->page().messages().isShown(u"disk"_s));
        m_fixture->trigger("edit.undo");
        QCOMPARE(m_fixture->text(), QString::fromUtf8(kText));
    }

    void ownSavesAreNoNews()
    {
        m_fixture->openText(kText);
        type(u"x"_s);
        m_fixture->trigger("file.save");
        m_fixture->window().disk().lookAtDisk();
        QVERIFY(!m_fixture->page().messages().isShown(u"disk"_s));
    }

    void aChangedFileIsNotOverwrittenUnasked()
    {
        const QByteArray theirs = "---\nname: theirs\n---\n";
        m_fixture->openText(kText);
        type(u"mine"_s);
        const QString path = m_fixture->makeFile(u"reviewer.md"_s, theirs);
        m_fixture->trigger("file.save");
        QCOMPARE(WindowFixture::bytesOf(path), theirs);
        QVERIFY(m_fixture->controller().isModified());
        m_fixture->choose(u"save"_s, u"Keep Mine"_s);
        QCOMPARE(WindowFixture::bytesOf(path), QByteArray(kText) + "mine");
        QVERIFY(!m_fixture->controller().isModified());
    }

    void changesOfBothAreMerged()
    {
        m_fixture->openText(kText);
        type(u"mine"_s);
        const QString path = m_fixture->makeFile(u"reviewer.md"_s, "---\nname: theirs\n---\nbody\n");
        QTRY_VERIFY(m_fixture->page().messages().isShown(u"disk"_s));
        m_fixture->choose(u"disk"_s, u"Merge"_s);
        QCOMPARE(m_fixture->text(), u"---\nname: theirs\n---\nbody\nmine"_s);
        QVERIFY(m_fixture->controller().isModified());
        m_fixture->trigger("file.save");
        QCOMPARE(WindowFixture::bytesOf(path), QByteArray("---\nname: theirs\n---\nbody\nmine"));
        m_fixture->trigger("edit.undo");
        QCOMPARE(m_fixture->text(), QString::fromUtf8(kText) + u"mine"_s);
    }

    void conflictsAreForTheUser_data()
    {
        QTest::addColumn<int>("choice");
        QTest::addColumn<QString>("text");
        QTest::newRow("mine") << 0 << u"---\nname: a\n---\nbody\nmine"_s;
        QTest::newRow("theirs") << 1 << u"---\nname: a\n---\nbody\ntheirs\n"_s;
        QTest::newRow("both") << 2 << u"---\nname: a\n---\nbody\nmine\ntheirs\n"_s;
    }
    void conflictsAreForTheUser()
    {
        QFETCH(const int, choice);
        QFETCH(const QString, text);
        m_fixture->openText(kText);
        type(u"mine"_s);
        m_fixture->makeFile(u"reviewer.md"_s, QByteArray(kText) + "theirs\n");
        QTRY_VERIFY(m_fixture->page().messages().isShown(u"disk"_s));
        m_fixture->choose(u"disk"_s, u"Merge"_s);
        QPointer<MergeDialog> dialog = m_fixture->window().findChild<MergeDialog *>();
        QVERIFY(dialog);
        QVERIFY(m_fixture->page().messages().isShown(u"disk"_s)); // not decided yet
        auto *box = dialog->findChild<QComboBox *>(u"conflictChoice"_s);
        box->setCurrentIndex(choice);
        Q_EMIT box->activated(choice);
        dialog->accept();
        QCOMPARE(m_fixture->text(), text);
        QVERIFY(!m_fixture->page().messages().isShown(u"disk"_s));
        m_fixture->trigger("file.save"); // theirs was dealt with
        QCOMPARE(WindowFixture::bytesOf(m_fixture->controller().filePath()), text.toUtf8());
    }

    void theirsCanBeSeenAndTaken()
    {
        m_fixture->openText(kText);
        type(u"mine"_s);
        m_fixture->makeFile(u"reviewer.md"_s, "theirs\n");
        QTRY_VERIFY(m_fixture->page().messages().isShown(u"disk"_s));
        m_fixture->choose(u"disk"_s, u"Compare…"_s);
        auto *dialog = m_fixture->window().findChild<CompareDialog *>();
        QVERIFY(dialog->findChild<DiffView *>()->toPlainText().contains(u"\n+theirs"_s));
        dialog->reject();
        m_fixture->choose(u"disk"_s, u"Take Theirs"_s);
        QCOMPARE(m_fixture->text(), u"theirs\n"_s);
        QVERIFY(!m_fixture->controller().isModified());
        m_fixture->trigger("edit.undo");
        QVERIFY(m_fixture->text().endsWith(u"mine"_s));
    }

    void whatWasOverwrittenCanBeHadBack()
    {
        m_fixture->openText(kText);
        type(u"mine"_s);
        m_fixture->makeFile(u"reviewer.md"_s, "theirs\n");
        m_fixture->trigger("file.save");
        m_fixture->choose(u"save"_s, u"Keep Mine"_s);
        m_fixture->trigger("file.history");
        QPointer<HistoryDialog> dialog = m_fixture->window().findChild<HistoryDialog *>();
        QVERIFY(dialog);
        auto *versions = dialog->findChild<QListWidget *>(u"versions"_s);
        auto *restore = dialog->findChild<QPushButton *>(u"restore"_s);
        QStringList texts;
        for (int row = 0; row < versions->count(); ++row) {
            versions->setCurrentRow(row);
            texts.append(dialog->findChild<DiffView *>()->toPlainText());
            if (texts.last().contains(u"\n+theirs"_s)) {
                QVERIFY(restore->isEnabled());
                restore->click();
                break;
            }
        }
        QCOMPARE(m_fixture->text(), u"theirs\n"_s);
        QVERIFY(m_fixture->controller().isModified());
        m_fixture->trigger("edit.undo");
        QVERIFY(m_fixture->text().endsWith(u"mine"_s));
    }

    void aDeletedFileCanBeWrittenAgain()
    {
        m_fixture->openText(kText);
        const QString path = m_fixture->controller().filePath();
        QVERIFY(QFile::remove(path));
        QTRY_VERIFY(m_fixture->page().messages().isShown(u"disk"_s));
        m_fixture->choose(u"disk"_s, u"Save Again"_s);
        QCOMPARE(WindowFixture::bytesOf(path), QByteArray(kText));
    }

    void aRenamedFileIsFollowed()
    {
        m_fixture->openText(kText);
        type(u"mine"_s);
        m_fixture->makeFile(u"other.md"_s, "other");
        QVERIFY(QFile::rename(m_fixture->path(u"reviewer.md"_s), m_fixture->path(u"renamed.md"_s)));
        QTRY_VERIFY(m_fixture->page().messages().isShown(u"disk"_s));
        // By keys alone.
        m_fixture->trigger("view.focusMessages");
        const auto *choice = qobject_cast<QToolButton *>(QApplication::focusWidget());
        QVERIFY(choice);
        QCOMPARE(choice->text(), u"Go On with the Renamed File"_s);
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Space);
        QCOMPARE(m_fixture->controller().filePath(), m_fixture->path(u"renamed.md"_s));
        QVERIFY(!m_fixture->page().messages().isShown(u"disk"_s));
        m_fixture->trigger("file.save");
        QCOMPARE(WindowFixture::bytesOf(m_fixture->path(u"renamed.md"_s)), QByteArray(kText) + "mine");
        QVERIFY(!QFile::exists(m_fixture->path(u"reviewer.md"_s)));
    }

    void whichOfTwoCopiesItIsNobodyKnows()
    {
        m_fixture->openText(kText);
        for (const QString &copy : {u"one.md"_s, u"two.md"_s})
            m_fixture->makeFile(copy, kText);
        QVERIFY(QFile::remove(m_fixture->path(u"reviewer.md"_s)));
        QTRY_VERIFY(m_fixture->page().messages().isShown(u"disk"_s));
        m_fixture->choose(u"disk"_s, u"Save Again"_s);
        QVERIFY(QFile::exists(m_fixture->path(u"reviewer.md"_s)));
    }

    void savingAFileThatIsGoneSaysSo()
    {
        m_fixture->openText(kText);
        const QString path = m_fixture->controller().filePath();
        type(u"mine"_s);
        QVERIFY(QFile::remove(path));
        m_fixture->trigger("file.save");
        QVERIFY(messageIn(m_fixture->page().messages()).contains(u"was deleted or moved"_s));
        m_fixture->choose(u"save"_s, u"Save Again"_s);
        QCOMPARE(WindowFixture::bytesOf(path), QByteArray(kText) + "mine");
    }

    void aFolderThatIsGoneCanBeMadeAgain()
    {
        const QString folder = m_fixture->path(u"folder"_s);
        QVERIFY(QDir().mkdir(folder));
        m_fixture->openText(kText, u"folder/a.md"_s);
        type(u"mine"_s);
        QVERIFY(QDir(folder).removeRecursively());
        m_fixture->trigger("file.save");
        QVERIFY(messageIn(m_fixture->page().messages()).contains(u"is gone"_s));
        m_fixture->choose(u"save"_s, u"Make the Folder and Save"_s);
        QCOMPARE(WindowFixture::bytesOf(folder + u"/a.md"_s), QByteArray(kText) + "mine");
        QVERIFY(!m_fixture->controller().isModified());
    }

    void aFolderForANewFileCanBeMade()
    {
        m_fixture->openText(kText);
        type(u"mine"_s);
        const QString path = m_fixture->path(u"new/folder/b.md"_s);
        QVERIFY(!m_fixture->window().files().saveAt(m_fixture->page(), path));
        QVERIFY(messageIn(m_fixture->page().messages()).contains(u"There is no folder"_s));
        m_fixture->choose(u"save"_s, u"Make the Folder and Save"_s);
        QCOMPARE(WindowFixture::bytesOf(path), QByteArray(kText) + "mine");
        QCOMPARE(m_fixture->controller().filePath(), path);
    }

    void aProtectedFileCanBeMadeWritable()
    {
        m_fixture->openText(kText);
        const QString path = m_fixture->controller().filePath();
        for (const QString &mine : {path, m_fixture->path({})})
            AsOrdinaryUser::giveAway(mine);
        QVERIFY(QFile::setPermissions(path, QFile::ReadOwner));
        type(u"mine"_s);
        {
            const AsOrdinaryUser ordinary;
            if (!AsOrdinaryUser::isInForce())
                QSKIP("permissions bind nobody here");
            m_fixture->trigger("file.save");
            QVERIFY(m_fixture->text().endsWith(u"mine"_s));
            m_fixture->choose(u"save"_s, u"Make Writable and Save"_s);
        }
        QCOMPARE(WindowFixture::bytesOf(path), QByteArray(kText) + "mine");
    }

    void aReadOnlyFolderLosesNothing()
    {
        QVERIFY(QDir().mkpath(m_fixture->path(u"closed"_s)));
        m_fixture->openText(kText, u"closed/a.md"_s);
        const QString path = m_fixture->controller().filePath();
        const QString folder = m_fixture->path(u"closed"_s);
        for (const QString &mine : {path, folder, m_fixture->path({})})
            AsOrdinaryUser::giveAway(mine);
        QVERIFY(QFile::setPermissions(folder, QFile::ReadOwner | QFile::ExeOwner));
        type(u"mine"_s);
        {
            const AsOrdinaryUser ordinary;
            if (!AsOrdinaryUser::isInForce())
                QSKIP("permissions bind nobody here");
            m_fixture->trigger("file.save");
        }
        QVERIFY2(messageIn(m_fixture->page().messages()).contains(u"read-only"_s),
                 qPrintable(messageIn(m_fixture->page().messages())));
        QCOMPARE(WindowFixture::bytesOf(path), QByteArray(kText));
        QVERIFY(m_fixture->controller().isModified());
        QVERIFY(m_fixture->text().endsWith(u"mine"_s));
        QVERIFY(QFile::setPermissions(folder, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner));
        m_fixture->trigger("file.save");
        QCOMPARE(WindowFixture::bytesOf(path), QByteArray(kText) + "mine");
    }

    /// As on a full disk: the system takes no more than a few bytes.
    void aFullDiskLosesNothing()
    {
        m_fixture->openText(kText);
        const QString path = m_fixture->controller().filePath();
        type(u"a text that is longer than the limit of the system"_s);
        {
            const FileSizeLimit limit(10);
            m_fixture->trigger("file.save");
            QVERIFY(!m_fixture->window().session().autosave().writeNow());
        }
        const QString message = messageIn(m_fixture->page().messages());
        QVERIFY2(message.contains(u"disk is full"_s), qPrintable(message));
        QCOMPARE(WindowFixture::bytesOf(path), QByteArray(kText));
        QVERIFY(m_fixture->controller().isModified());
        m_fixture->trigger("file.save");
        QVERIFY(WindowFixture::bytesOf(path).endsWith("the system"));
    }

    void closingWithAFailedSaveKeepsTheDefinition()
    {
        m_fixture->openText(kText);
        type(u"mine"_s);
        m_fixture->makeFile(u"reviewer.md"_s, "theirs");
        m_fixture->prompts.unsaved = {Prompts::Unsaved::Save};
        m_fixture->trigger("file.close");
        QVERIFY(m_fixture->window().currentPage());
        QVERIFY(m_fixture->text().endsWith(u"mine"_s));
    }

private:
    static QString messageIn(const MessageBar &bar)
    {
        const auto *message = bar.findChild<KMessageWidget *>();
        return message ? message->text() : QString();
    }

    void type(const QString &text)
    {
        m_fixture->editor().setFocus();
        m_fixture->editor().moveCursor(QTextCursor::End);
        QTest::keyClicks(&m_fixture->editor(), text);
    }

    std::unique_ptr<WindowFixture> m_fixture;
};

QTEST_MAIN(TestDisk)
#include "tst_disk.moc"
