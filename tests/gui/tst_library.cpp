// SPDX-License-Identifier: MIT
#include "window_fixture.h"

#include "document/document_controller.h"
#include "importing/import_dialog.h"
#include "library/library_panel.h"
#include "library/library_view.h"
#include "shell/document_page.h"
#include "shell/file_commands.h"
#include "shell/library_commands.h"
#include "shell/message_bar.h"
#include "widgets/quick_pick.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QTest>

using namespace Agentwright;
using namespace Agentwright::App;
using namespace Agentwright::Testing;
using namespace Qt::StringLiterals;

namespace {

QByteArray agent(const QByteArray &name, const QByteArray &more = {})
{
    return "---\nname: " + name + "\ndescription: Use it for " + name + " work.\n" + more + "---\n\nYou work.\n";
}

} // namespace

class TestLibrary : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    /// The trash of the tests is their own.
    void initTestCase() { qputenv("XDG_DATA_HOME", m_data.path().toUtf8()); }
    void init()
    {
        failOnWarnings();
        m_fixture = std::make_unique<WindowFixture>();
        QVERIFY(m_fixture->show());
        m_root = QFileInfo(m_fixture->path(u"."_s)).canonicalFilePath();
        QVERIFY(QDir(m_root).mkpath(u"shop/.claude/agents"_s));
        QVERIFY(QDir(m_root).mkpath(u"shop/inner/.claude/agents"_s));
        m_reviewer = add(u"shop/.claude/agents/reviewer.md"_s, agent("reviewer", "model: opus\n"));
        m_tester = add(u"shop/.claude/agents/tester.md"_s, agent("tester", "color: Blue\n"));
        m_inner = add(u"shop/inner/.claude/agents/reviewer.md"_s, agent("reviewer"));
        m_fixture->prompts.folders = {m_root + u"/shop"_s};
        m_fixture->trigger("file.openFolder");
        QTRY_COMPARE(panel().model().count(), 3);
        QTRY_VERIFY(!panel().scanner().isScanning());
    }
    void cleanup() { m_fixture.reset(); }

    void showsScopesAndWhoIsHidden()
    {
        QCOMPARE(panel().model().rowCount(), 2); // two projects
        const QModelIndex hidden = panel().model().indexOf(m_reviewer);
        QVERIFY(hidden.data(Qt::ToolTipRole).toString().contains(u"inner"_s));
        QCOMPARE(hidden.siblingAtColumn(libraryColumnNamed(u"standing")).data().toString(), u"hidden"_s);
        QVERIFY(m_fixture->settings().libraryFolders().contains(m_root + u"/shop"_s));
    }

    void enterOpens()
    {
        LibraryView &view = panel().view();
        view.setFocus();
        QTest::keyClick(&view, Qt::Key_Home);
        QTest::keyClicks(&view, u"tester"_s); // the list looks for what is typed
        QCOMPARE(view.currentPath(), m_tester);
        QTest::keyClick(&view, Qt::Key_Return);
        QCOMPARE(m_fixture->controller().filePath(), m_tester);
    }

    void otherToolsOwnFilesAreListed()
    {
        QVERIFY(QDir(m_root).mkpath(u"shop/.codex/agents"_s));
        const QString codex = add(u"shop/.codex/agents/keeper.toml"_s,
                                  "name = \"keeper\"\ndescription = \"Keeps.\"\ndeveloper_instructions = \"Keep.\"\n");
        panel().lookAgain();
        QTRY_VERIFY(panel().model().indexOf(codex).isValid());
        const QModelIndex keeper = panel().model().indexOf(codex);
        QCOMPARE(keeper.data().toString(), u"keeper (Codex)"_s);
        QCOMPARE(keeper.parent().data().toString(), u"Project shop (Codex) (1)"_s);
        QTRY_COMPARE(keeper.siblingAtColumn(libraryColumnNamed(u"loads")).data().toString().section(u' ', 0, 0), u"1"_s);
        select(codex);
        QTest::keyClick(&panel().view(), Qt::Key_Return);
        auto *import = m_fixture->window().findChild<ImportDialog *>();
        QTRY_VERIFY(import);
        QTest::keyClick(import, Qt::Key_Escape);
        m_fixture->window().library().run(LibraryAction::BulkEdit, {codex});
        QVERIFY(m_fixture->window().messages().isShown(u"library"_s));
    }

    void goToFileFindsWhatIsInIt()
    {
        m_fixture->trigger("file.goToFile");
        auto *picked = m_fixture->window().findChild<QLineEdit *>(u"quickPickText"_s);
        QTest::keyClicks(picked, u"tester"_s);
        QTest::keyClick(picked, Qt::Key_Return);
        QCOMPARE(m_fixture->controller().filePath(), m_tester);
        m_fixture->trigger("file.goToFile");
        QTest::keyClicks(picked, u"no such file"_s);
        QTest::keyClick(picked, Qt::Key_Return); // says so, and stays
        QVERIFY(m_fixture->window().quickPick().isVisible());
    }

    /// Whoever is not shown the library has it all the same; and what is found while somebody chooses can be chosen.
    void goToFileLooksIntoFoldersItself()
    {
        m_fixture->window().togglePanel(Panel::Library);
        m_fixture->restart();
        QVERIFY(m_fixture->show());
        QVERIFY(!m_fixture->window().library().panel());
        m_fixture->trigger("file.goToFile");
        auto *picked = m_fixture->window().findChild<QLineEdit *>(u"quickPickText"_s);
        QTest::keyClicks(picked, u"tester"_s);
        auto *list = m_fixture->window().findChild<QListView *>(u"quickPickList"_s);
        QTRY_COMPARE(list->model()->index(0, 0).data().toString(), u"tester.md"_s);
        QTest::keyClick(picked, Qt::Key_Return);
        QCOMPARE(m_fixture->controller().filePath(), m_tester);
        QVERIFY(!m_fixture->window().isPanelShown(Panel::Library));
    }

    void theCurrentFileIsFollowed()
    {
        m_fixture->window().files().openPaths({m_tester, m_inner});
        QCOMPARE(panel().view().currentPath(), m_inner);
        m_fixture->window().files().openPaths({m_tester});
        QCOMPARE(panel().view().currentPath(), m_tester);
    }

    void filtersWhileTyping()
    {
        auto *filter = panel().findChild<QLineEdit *>(u"libraryFilter"_s);
        filter->setFocus();
        QTest::keyClicks(filter, u"model:opus"_s);
        QTRY_COMPARE(panel().model().shownPaths(), QStringList{m_reviewer});
        filter->clear();
        QTest::keyClicks(filter, u"\"open"_s);
        auto *error = panel().findChild<QLabel *>(u"libraryFilterError"_s);
        QTRY_VERIFY(error->isVisible());
        QVERIFY(error->text().startsWith(u"Column 1"_s));
        filter->clear();
        QTRY_VERIFY(!error->isVisible());
        QCOMPARE(panel().model().shownCount(), 3);
    }

    void followsTheDisk()
    {
        const QString fresh = add(u"shop/.claude/agents/fresh.md"_s, agent("fresh"));
        QTRY_VERIFY(panel().model().indexOf(fresh).isValid());
        add(u"shop/.claude/agents/tester.md"_s, agent("changed"));
        QTRY_COMPARE(panel().model().indexOf(m_tester).data().toString(), u"changed"_s);
        QVERIFY(QFile::remove(m_inner));
        QTRY_VERIFY(!panel().model().indexOf(m_inner).isValid());
        QTRY_VERIFY(panel().model().indexOf(m_reviewer).data(Qt::ToolTipRole).toString().count(u'\n') == 0);
    }

    void theViewIsRemembered()
    {
        LibraryView &view = panel().view();
        view.setTable(true);
        view.setColumnShown(libraryColumnNamed(u"folder"), true);
        panel().model().setGrouping(libraryColumnNamed(u"model"));
        view.sortByColumn(libraryColumnNamed(u"modified"), Qt::DescendingOrder);
        LibraryPanel other;
        other.restore(m_fixture->settings().libraryState());
        QVERIFY(other.view().isTable());
        QVERIFY(!other.view().isColumnHidden(libraryColumnNamed(u"folder")));
        QCOMPARE(other.model().sortColumn(), libraryColumnNamed(u"modified"));
        QCOMPARE(other.model().sortOrder(), Qt::DescendingOrder);
    }

    void renamesFilesThatAreOpen()
    {
        m_fixture->window().files().openPaths({m_tester});
        m_fixture->prompts.texts = {u"qa.md"_s};
        select(m_tester);
        QTest::keyClick(&panel().view(), Qt::Key_F2, Qt::ShiftModifier);
        const QString renamed = m_root + u"/shop/.claude/agents/qa.md"_s;
        QVERIFY(QFile::exists(renamed));
        QCOMPARE(m_fixture->controller().filePath(), renamed);
        QVERIFY(m_fixture->controller().diskState() == DocumentController::DiskState::Same);
        QTRY_VERIFY(panel().model().indexOf(renamed).isValid());
        m_fixture->prompts.texts = {u"reviewer.md"_s}; // is there already
        select(renamed);
        QTest::keyClick(&panel().view(), Qt::Key_F2, Qt::ShiftModifier);
        QVERIFY(QFile::exists(renamed));
    }

    void duplicatesUnderAnotherName()
    {
        select(m_tester);
        m_fixture->window().library().run(LibraryAction::Duplicate, {m_tester});
        const QString copy = m_root + u"/shop/.claude/agents/tester-copy.md"_s;
        QVERIFY(WindowFixture::bytesOf(copy).contains("name: tester-copy\n"));
        QVERIFY(WindowFixture::bytesOf(copy).contains("color: Blue\n"));
        QCOMPARE(m_fixture->controller().filePath(), copy);
        QTRY_VERIFY(panel().model().indexOf(copy).isValid());
    }

    void trashWantsConsent()
    {
        select(m_inner);
        QTest::keyClick(&panel().view(), Qt::Key_Delete);
        QVERIFY(QFile::exists(m_inner)); // nobody said yes
        m_fixture->prompts.confirmations = {true};
        QTest::keyClick(&panel().view(), Qt::Key_Delete);
        QVERIFY(!QFile::exists(m_inner));
        QTRY_VERIFY(!panel().model().indexOf(m_inner).isValid());
    }

    void selectionSurvivesSortingAndGrouping()
    {
        select(m_tester);
        panel().view().sortByColumn(libraryColumnNamed(u"tokens"), Qt::DescendingOrder);
        QCOMPARE(panel().view().currentPath(), m_tester);
        panel().model().setGrouping(-1);
        QCOMPARE(panel().view().selectedPaths(), QStringList{m_tester});
    }

private:
    LibraryPanel &panel() { return *m_fixture->window().library().panel(); }
    QString add(const QString &path, const QByteArray &content)
    {
        QFile file(m_root + u'/' + path);
        if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size())
            QTest::qFail("cannot write", __FILE__, __LINE__);
        return file.fileName();
    }
    void select(const QString &path)
    {
        LibraryView &view = panel().view();
        view.setCurrentIndex(panel().model().indexOf(path));
        view.setFocus();
    }

    QTemporaryDir m_data;
    std::unique_ptr<WindowFixture> m_fixture;
    QString m_root;
    QString m_reviewer;
    QString m_tester;
    QString m_inner;
};

QTEST_MAIN(TestLibrary)
#include "tst_library.moc"
