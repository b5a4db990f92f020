// SPDX-License-Identifier: MIT
#include "window_fixture.h"

#include "document/document_controller.h"
#include "editor/prompt_edit.h"
#include "library/change_dialog.h"
#include "library/library_panel.h"
#include "library/library_view.h"
#include "library/search_panel.h"
#include "shell/bulk_commands.h"
#include "shell/document_page.h"
#include "shell/file_commands.h"
#include "shell/library_commands.h"
#include "shell/message_bar.h"
#include "widgets/diff_view.h"

#include <QAction>
#include <QApplication>
#include <QComboBox>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPointer>
#include <QPushButton>
#include <QTest>
#include <QTimer>
#include <QTreeView>

using namespace Agentwright;
using namespace Agentwright::App;
using namespace Agentwright::Testing;
using namespace Qt::StringLiterals;

namespace {

constexpr auto kLead = "---\nname: lead\ndescription: Leads the work.\ntools: Read, Agent(code-reviewer)\n---\n\n"
                       "Ask the `code-reviewer` agent when done.\n";
/// With line ends, a byte-order mark and a comment that have to stay.
constexpr auto kReviewer = "\xEF\xBB\xBF---\r\nname: code-reviewer # the strict one\r\ndescription: Reviews.\r\n"
                           "model: haiku\r\n---\r\n\r\nReview it.\r\n";

} // namespace

/// Search, replace and bulk edits in a window.
class TestLibraryEdits : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        failOnWarnings();
        m_fixture = std::make_unique<WindowFixture>();
        QVERIFY(m_fixture->show());
        m_root = QFileInfo(m_fixture->path(u"."_s)).canonicalFilePath() + u"/agents"_s;
        QVERIFY(QDir().mkpath(m_root));
        m_lead = m_fixture->makeFile(u"agents/lead.md"_s, kLead);
        m_reviewer = m_fixture->makeFile(u"agents/code-reviewer.md"_s, kReviewer);
        m_lead = QFileInfo(m_lead).canonicalFilePath();
        m_reviewer = QFileInfo(m_reviewer).canonicalFilePath();
        m_fixture->prompts.folders = {m_root};
        m_fixture->trigger("file.openFolder");
        QTRY_COMPARE(panel().model().count(), 2);
        QTRY_VERIFY(!panel().scanner().isScanning());
    }
    void cleanup() { m_fixture.reset(); }

    void searchJumpsToTheLine()
    {
        search(u"\"when done\" -model:*"_s);
        auto *results = m_fixture->window().findChild<QTreeView *>(u"searchResults"_s);
        QTRY_COMPARE(results->model()->rowCount(), 1);
        results->setFocus();
        results->setCurrentIndex(results->model()->index(0, 0, results->model()->index(0, 0)));
        QVERIFY(m_fixture->window().findChild<QPlainTextEdit *>(u"searchContext"_s)->toPlainText().contains(u"---"_s));
        QTest::keyClick(results, Qt::Key_Return);
        QCOMPARE(m_fixture->controller().filePath(), m_lead);
        QCOMPARE(m_fixture->editor().textCursor().selectedText(), u"when done"_s);
    }

    void searchSeesUnsavedText()
    {
        m_fixture->window().files().openPaths({m_lead});
        const qsizetype end = m_fixture->text().size();
        QVERIFY(m_fixture->controller().apply(TextEdit(TextRange(end, end), u"Unsaved words.\n"_s), {}));
        search(u"unsaved"_s);
        auto *status = m_fixture->window().findChild<QLabel *>(u"searchStatus"_s);
        QTRY_VERIFY2(status->text().contains(u"1"_s) && !status->text().contains(u"Searching"_s),
                     qPrintable(status->text()));
    }

    void checksSeveralTogether()
    {
        m_fixture->makeFile(u"agents/twin.md"_s, kLead);
        QTRY_COMPARE(panel().model().count(), 3);
        panel().view().selectAll();
        m_fixture->window().library().run(LibraryAction::Check, panel().view().selectedPaths());
        auto *results = m_fixture->window().findChild<QTreeView *>(u"searchResults"_s);
        QTRY_VERIFY(results->model()->rowCount() >= 2);
        const QModelIndex lead = results->model()
                                     ->match(results->model()->index(0, 0), Qt::ToolTipRole,
                                             QDir::toNativeSeparators(m_lead))
                                     .value(0);
        QVERIFY(lead.isValid());
        QVERIFY(!results->model()
                     ->match(results->model()->index(0, 0, lead), Qt::DisplayRole, u"[AW901]"_s, 1, Qt::MatchContains)
                     .isEmpty());
    }

    void wrongQueriesSayWhere()
    {
        auto *line = queryLine();
        QTest::keyClicks(line, u"a /b"_s);
        QVERIFY(m_fixture->window().findChild<QLabel *>(u"searchStatus"_s)->text().startsWith(u"Column 3"_s));
        QVERIFY(!m_fixture->window().findChild<QPushButton *>(u"startSearch"_s)->isEnabled());
        QVERIFY(!m_fixture->window().findChild<QPushButton *>(u"replaceFound"_s)->isEnabled());
    }

    void replacesInFilesAndInEditors()
    {
        m_fixture->window().files().openPaths({m_lead});
        queryLine()->setText(u"/code-(reviewer)/"_s);
        auto *with = m_fixture->window().findChild<QLineEdit *>(u"replaceWith"_s);
        with->setFocus();
        QTest::keyClicks(with, u"strict-$1"_s);
        QTest::keyClick(with, Qt::Key_Return);
        confirm();
        QVERIFY(m_fixture->text().contains(u"Agent(strict-reviewer)"_s));
        QCOMPARE(WindowFixture::bytesOf(m_lead), QByteArray(kLead)); // the editor saves it
        QVERIFY(WindowFixture::bytesOf(m_reviewer).contains("name: strict-reviewer # the strict one\r\n"));
        QVERIFY(WindowFixture::bytesOf(m_reviewer).startsWith("\xEF\xBB\xBF---\r\n"));
        m_fixture->trigger("edit.undoBulk");
        QCOMPARE(m_fixture->text(), QString::fromUtf8(kLead));
        QCOMPARE(WindowFixture::bytesOf(m_reviewer), QByteArray(kReviewer));
        QVERIFY(!m_fixture->window().bulk().canUndo());
    }

    void oneUndoPerOpenFile()
    {
        m_fixture->window().files().openPaths({m_lead});
        search(u"the"_s);
        m_fixture->window().findChild<QLineEdit *>(u"replaceWith"_s)->setText(u"a"_s);
        m_fixture->window().findChild<QPushButton *>(u"replaceFound"_s)->click();
        confirm();
        QVERIFY(m_fixture->text() != QString::fromUtf8(kLead));
        const auto *status = m_fixture->window().findChild<QLabel *>(u"searchStatus"_s);
        QTRY_COMPARE(status->text(), u"Nothing found."_s); // searched again
        queryLine()->clear();
        search(u"work"_s);
        QTRY_VERIFY(status->text().startsWith(u"Lines found"_s));
        QVERIFY(!status->text().contains(u"before"_s));
        m_fixture->controller().undo();
        QVERIFY(status->text().contains(u"before the last changes"_s));
        QCOMPARE(m_fixture->text(), QString::fromUtf8(kLead));
    }

    void renamesAnAgentEverywhere()
    {
        m_fixture->window().files().openPaths({m_reviewer});
        bulk(u"rename-agent"_s, {u"code-reviewer"_s, u"gate"_s});
        confirm();
        const QString moved = m_root + u"/gate.md"_s;
        QVERIFY(!QFile::exists(m_reviewer));
        QVERIFY(WindowFixture::bytesOf(moved).contains("name: gate # the strict one\r\n"));
        QCOMPARE(m_fixture->controller().filePath(), moved);
        QVERIFY(!m_fixture->controller().isModified());
        QVERIFY(WindowFixture::bytesOf(m_lead).contains("Agent(gate)"));
        QVERIFY(WindowFixture::bytesOf(m_lead).contains("the `gate` agent"));
        QTRY_VERIFY(panel().model().indexOf(moved).isValid());
        m_fixture->trigger("edit.undoBulk");
        QCOMPARE(WindowFixture::bytesOf(m_reviewer), QByteArray(kReviewer));
        QCOMPARE(WindowFixture::bytesOf(m_lead), QByteArray(kLead));
        QVERIFY(!QFile::exists(moved));
        QCOMPARE(m_fixture->controller().filePath(), m_reviewer);
    }

    /// Only one of two, and what means it.
    void oneAgentIsRenamedFromItsRow()
    {
        QVERIFY(QDir(m_root).mkpath(u"other/agents"_s));
        const QString other = m_fixture->makeFile(u"agents/other/agents/code-reviewer.md"_s, kReviewer);
        const QString lead = m_fixture->makeFile(u"agents/other/agents/lead.md"_s, kLead);
        QTRY_COMPARE(panel().model().count(), 4);
        QTRY_VERIFY(!panel().scanner().isScanning());
        panel().model().setFilter(LibraryQuery::parse(u"name:code-reviewer"_s)); // what is hidden counts all the same
        panel().view().setCurrentIndex(panel().model().indexOf(m_reviewer));
        panel().view().setFocus();
        QTest::keyClick(&panel().view(), Qt::Key_F2);
        QVERIFY(dialog());
        QCOMPARE(dialog()->findChild<QLineEdit *>(u"argument0"_s)->text(), u"code-reviewer"_s);
        auto *name = dialog()->findChild<QLineEdit *>(u"argument1"_s);
        QTRY_VERIFY(name->hasFocus());
        QCOMPARE(name->selectedText(), u"code-reviewer"_s);
        QTest::keyClicks(QApplication::focusWidget(), u"gate"_s);
        auto *files = dialog()->findChild<QListWidget *>(u"changedFiles"_s);
        QTRY_COMPARE(files->count(), 4);
        confirm();
        QVERIFY(WindowFixture::bytesOf(m_root + u"/gate.md"_s).contains("name: gate # the strict one\r\n"));
        QVERIFY(WindowFixture::bytesOf(m_lead).contains("Agent(gate)"));
        QCOMPARE(WindowFixture::bytesOf(other), QByteArray(kReviewer));
        QCOMPARE(WindowFixture::bytesOf(lead), QByteArray(kLead));
        panel().model().setFilter({});
        QTRY_COMPARE(panel().view().selectedPaths(), QStringList{m_root + u"/gate.md"_s});
        m_fixture->trigger("edit.undoBulk");
        QTRY_COMPARE(panel().view().selectedPaths(), QStringList{m_reviewer});
    }

    void whatIsFoundMeanwhileIsEditedToo()
    {
        m_fixture->makeFile(u"agents/late.md"_s, kLead);
        bulkWhileTheLibraryIsRead();
        QVERIFY(dialog());
        const auto *summary = dialog()->findChild<QLabel *>(u"changeSummary"_s);
        QVERIFY(summary->text().startsWith(u"The library is still being read."_s));
        auto *edits = dialog()->findChild<QComboBox *>(u"bulkEdit"_s);
        QTRY_VERIFY(edits->hasFocus());
        QTest::keyClick(edits, Qt::Key_Tab);
        QCOMPARE(dialog()->focusWidget()->objectName(), u"argument0"_s);
        QTest::keyClicks(dialog()->focusWidget(), u"color"_s);
        QTest::keyClick(dialog()->focusWidget(), Qt::Key_V, Qt::AltModifier); // to the value
        QTRY_COMPARE(dialog()->focusWidget()->objectName(), u"argument1"_s);
        QTest::keyClicks(dialog()->focusWidget(), u"red"_s);
        QTest::keyClick(dialog()->focusWidget(), Qt::Key_Tab);
        QCOMPARE(dialog()->focusWidget()->objectName(), u"changedFiles"_s);
        auto *files = dialog()->findChild<QListWidget *>(u"changedFiles"_s);
        QTRY_COMPARE(files->count(), 3);
        QCOMPARE(dialog()->windowTitle(), u"Bulk Edit: 3"_s);
        confirm();
        QVERIFY(WindowFixture::bytesOf(m_root + u"/late.md"_s).contains("color: red"));
    }

    /// Neither a file that somebody adds later nor another value ticks what was unticked.
    void whatIsLeftOutStaysOut()
    {
        bulkWhileTheLibraryIsRead();
        QVERIFY(dialog());
        const QPointer<QTimer> following = dialog()->findChild<QTimer *>(u"followLibrary"_s);
        QVERIFY(following);
        fill(u"set-field"_s, {u"color"_s, u"red"_s});
        auto *files = dialog()->findChild<QListWidget *>(u"changedFiles"_s);
        QTRY_COMPARE(files->count(), 2);
        files->setFocus();
        files->setCurrentRow(1);
        QTest::keyClick(files, Qt::Key_Space);
        const QString leftOut = files->item(1)->text();
        m_fixture->makeFile(u"agents/late.md"_s, kLead);
        panel().lookAgain();
        QTRY_COMPARE(panel().model().count(), 3);
        QTRY_VERIFY(!panel().scanner().isScanning());
        QTRY_VERIFY(!following || !following->isActive());
        QCOMPARE(files->count(), 2);
        QCOMPARE(files->item(1)->checkState(), Qt::Unchecked);

        auto *value = dialog()->findChild<QLineEdit *>(u"argument1"_s);
        value->setFocus();
        value->selectAll();
        QTest::keyClicks(value, u"blue"_s);
        QTRY_COMPARE(files->count(), 2);
        QCOMPARE(files->item(1)->text(), leftOut);
        QCOMPARE(files->item(1)->checkState(), Qt::Unchecked);
        confirm();
        QCOMPARE((WindowFixture::bytesOf(m_lead) != kLead) + (WindowFixture::bytesOf(m_reviewer) != kReviewer), 1);
        QCOMPARE(WindowFixture::bytesOf(m_root + u"/late.md"_s), kLead);
    }

    void anEmptyLibrarySaysSo()
    {
        QVERIFY(QFile::remove(m_lead) && QFile::remove(m_reviewer));
        panel().lookAgain();
        QTRY_COMPARE(panel().model().count(), 0);
        QTRY_VERIFY(!panel().scanner().isScanning());
        m_fixture->trigger("edit.bulk");
        QVERIFY(!dialog());
        QVERIFY(m_fixture->window().messages().isShown(u"library"_s));
    }

    void undoMakesASavedDocumentSavedAgain()
    {
        m_fixture->window().files().openPaths({m_lead});
        bulk(u"set-field"_s, {u"color"_s, u"red"_s});
        confirm();
        QVERIFY(m_fixture->controller().isModified());
        m_fixture->trigger("edit.undoBulk");
        QCOMPARE(m_fixture->text(), QString::fromUtf8(kLead));
        QVERIFY(!m_fixture->controller().isModified());
    }

    void filesCanBeLeftOut()
    {
        bulk(u"set-field"_s, {u"color"_s, u"red"_s});
        auto *files = dialog()->findChild<QListWidget *>(u"changedFiles"_s);
        QTRY_COMPARE(files->count(), 2);
        files->setFocus();
        files->setCurrentRow(0);
        QTest::keyClick(files, Qt::Key_Space);
        QVERIFY(files->item(0)->checkState() == Qt::Unchecked);
        QVERIFY(dialog()->findChild<DiffView *>(u"changeDiff"_s)->toPlainText().contains(u"+color: red"_s));
        confirm();
        const int changed = (WindowFixture::bytesOf(m_lead) != kLead)
                            + (WindowFixture::bytesOf(m_reviewer) != kReviewer);
        QCOMPARE(changed, 1);
    }

    void whatBreaksAFileIsNotChosen()
    {
        bulk(u"remove-field"_s, {u"name"_s});
        auto *files = dialog()->findChild<QListWidget *>(u"changedFiles"_s);
        QTRY_COMPARE(files->count(), 2);
        QCOMPARE(files->item(0)->checkState(), Qt::Unchecked);
        QVERIFY(!files->item(0)->toolTip().isEmpty());
        QVERIFY(!dialog()->findChild<QPushButton *>(u"applyChanges"_s)->isEnabled());
        QTest::keyClick(dialog(), Qt::Key_Escape);
    }

    void nothingHappensWhenAFileChangedMeanwhile()
    {
        bulk(u"set-field"_s, {u"color"_s, u"red"_s});
        QTRY_VERIFY(dialog()->findChild<QPushButton *>(u"applyChanges"_s)->isEnabled());
        m_fixture->makeFile(u"agents/lead.md"_s, "somebody else");
        QTest::keyClick(dialog(), Qt::Key_Return);
        QVERIFY(m_fixture->window().messages().isShown(u"bulk edit"_s));
        QCOMPARE(WindowFixture::bytesOf(m_reviewer), QByteArray(kReviewer));
        QCOMPARE(WindowFixture::bytesOf(m_lead), QByteArray("somebody else"));
        QVERIFY(!m_fixture->window().bulk().canUndo());
    }

    void undoStopsWhereSomebodyWroteSince()
    {
        bulk(u"set-field"_s, {u"color"_s, u"red"_s});
        confirm();
        m_fixture->makeFile(u"agents/lead.md"_s, "somebody else");
        m_fixture->trigger("edit.undoBulk");
        QVERIFY(WindowFixture::bytesOf(m_reviewer).contains("color: red"));
        QCOMPARE(WindowFixture::bytesOf(m_lead), QByteArray("somebody else"));
        QVERIFY(m_fixture->window().bulk().canUndo());
    }

private:
    LibraryPanel &panel() { return *m_fixture->window().library().panel(); }
    ChangeDialog *dialog() { return m_fixture->window().findChild<ChangeDialog *>(); }
    QLineEdit *queryLine()
    {
        m_fixture->trigger("edit.searchLibrary");
        return m_fixture->window().findChild<QLineEdit *>(u"searchQuery"_s);
    }
    void search(const QString &query)
    {
        QLineEdit *line = queryLine();
        QTest::keyClicks(line, query);
        QTest::keyClick(line, Qt::Key_Return);
    }
    void bulk(const QString &id, const QStringList &arguments)
    {
        m_fixture->trigger("edit.bulk");
        QVERIFY(dialog());
        fill(id, arguments);
    }
    /// Without a turn in between, in which so small a library would be read.
    void bulkWhileTheLibraryIsRead()
    {
        auto *command = m_fixture->window().findChild<QAction *>(u"edit.bulk"_s);
        QTRY_VERIFY(command->isEnabled());
        panel().refresh();
        QVERIFY(panel().scanner().isScanning());
        command->trigger();
    }
    void fill(const QString &id, const QStringList &arguments)
    {
        auto *edits = dialog()->findChild<QComboBox *>(u"bulkEdit"_s);
        edits->setCurrentIndex(edits->findData(id));
        for (qsizetype i = 0; i < arguments.size(); ++i) {
            auto *line = dialog()->findChild<QLineEdit *>(u"argument%1"_s.arg(i));
            line->setFocus();
            line->selectAll();
            QTest::keyClicks(line, arguments[i]);
        }
    }
    void confirm()
    {
        QVERIFY(dialog());
        auto *apply = dialog()->findChild<QPushButton *>(u"applyChanges"_s);
        QTRY_VERIFY(apply->isEnabled());
        apply->click();
        QTRY_VERIFY(!dialog());
    }

    std::unique_ptr<WindowFixture> m_fixture;
    QString m_root;
    QString m_lead;
    QString m_reviewer;
};

QTEST_MAIN(TestLibraryEdits)
#include "tst_library_edits.moc"
