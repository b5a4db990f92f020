// SPDX-License-Identifier: MIT
#include "window_fixture.h"

#include "document/document_controller.h"
#include "editor/prompt_edit.h"
#include "shell/document_page.h"
#include "shell/file_commands.h"
#include "shell/message_bar.h"

#include <KMessageWidget>

#include <QAction>
#include <QDir>
#include <QFile>
#include <QTest>

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
        QTRY_VERIFY(m_fixture->page().messages().isShown(u"disk"_s));
        choose(u"disk"_s, u"Reload"_s);
        QVERIFY(m_fixture->text().contains(u"name: b"_s));
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
        m_fixture->window().files().lookAtDisk();
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
        choose(u"save"_s, u"Keep Mine (Overwrite)"_s);
        QCOMPARE(WindowFixture::bytesOf(path), QByteArray(kText) + "mine");
        QVERIFY(!m_fixture->controller().isModified());
    }

    void aDeletedFileCanBeWrittenAgain()
    {
        m_fixture->openText(kText);
        const QString path = m_fixture->controller().filePath();
        QVERIFY(QFile::remove(path));
        QTRY_VERIFY(m_fixture->page().messages().isShown(u"disk"_s));
        choose(u"disk"_s, u"Keep Mine (Overwrite)"_s);
        QCOMPARE(WindowFixture::bytesOf(path), QByteArray(kText));
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

    void choose(const QString &topic, const QString &choice)
    {
        auto *message = m_fixture->page().messages().findChild<KMessageWidget *>(topic);
        QVERIFY(message);
        for (QAction *action : message->actions()) {
            if (action->text() == choice)
                return action->trigger();
        }
        QFAIL(qPrintable(choice));
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
