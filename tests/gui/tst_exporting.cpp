// SPDX-License-Identifier: MIT
#include "exporting/export_dialog.h"
#include "exporting/export_view.h"
#include "exporting/loss_tree.h"
#include "window_fixture.h"

#include "document/document_controller.h"
#include "document/shown_path.h"
#include "editor/prompt_edit.h"
#include "preview/preview_tabs.h"
#include "shell/document_page.h"
#include "shell/file_commands.h"
#include "shell/main_window.h"
#include "shell/message_bar.h"

#include <agentwright/io/state_folder.h>
#include <support/noted_write.h>

#include <KMessageWidget>

#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QDir>
#include <QGroupBox>
#include <QGuiApplication>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QProgressBar>
#include <QPushButton>
#include <QScopeGuard>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QTextBlock>
#include <QTreeWidget>

#include <algorithm>
#include <memory>

using namespace Agentwright;
using namespace Agentwright::App;
using namespace Agentwright::Testing;
using namespace Qt::StringLiterals;

namespace {

const QByteArray kText =
    "---\nname: reviewer\ndescription: Use it when code has changed.\ntools: Read\nmodel: haiku\n---\n"
    "\nYou review code.\n";

} // namespace

/// The dialog, the preview's tab and the one key, as the user meets them.
class TestExporting : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { qputenv("XDG_STATE_HOME", QFile::encodeName(m_state.path())); }
    void init()
    {
        failOnWarnings();
        m_fixture = std::make_unique<WindowFixture>();
        QVERIFY(m_fixture->show());
        m_fixture->openText(kText);
    }
    void cleanup() { m_fixture.reset(); }

    void writesWhatIsChecked()
    {
        ExportDialog &dialog = open();
        QVERIFY(find<QGroupBox>(dialog, {})->isVisible()); // a plugin, to begin with
        check(u"claude-plugin"_s, false);
        check(u"cursor"_s, true);
        check(u"roo"_s, true);
        QVERIFY(!find<QPushButton>(dialog, u"export"_s)->isEnabled()); // until it is worked out
        typePath(m_fixture->path(u"out"_s));
        QVERIFY(waitUntilReady(dialog));
        QVERIFY(!find<QGroupBox>(dialog, {})->isVisible());
        auto *files = find<QTreeWidget>(dialog, u"exportFiles"_s);
        QCOMPARE(files->topLevelItemCount(), 2);
        QCOMPARE(files->topLevelItem(0)->text(0), u".cursor/agents/reviewer.md"_s);
        QVERIFY(find<QPlainTextEdit>(dialog, u"exportPreview"_s)->toPlainText().contains(u"readonly: true"_s));
        QTest::keyClick(find<QPushButton>(dialog, u"export"_s), Qt::Key_Space);
        QVERIFY(!dialog.isEnabled() && find<QProgressBar>(dialog, u"busy"_s)->isVisible()); // written elsewhere
        dialog.reject();
        QVERIFY(dialog.isVisible());
        QTRY_VERIFY(!m_fixture->window().findChild<ExportDialog *>());
        QVERIFY(QFile::exists(m_fixture->path(u"out/.cursor/agents/reviewer.md"_s)));
        QVERIFY(QFile::exists(m_fixture->path(u"out/.roomodes"_s)));
        QCOMPARE(m_fixture->text(), QString::fromUtf8(kText));
    }

    void showsWhatChangesAndAsksBeforeItReplaces()
    {
        QVERIFY(QDir().mkpath(m_fixture->path(u"out/.cursor/agents"_s)));
        m_fixture->makeFile(u"out/.cursor/agents/reviewer.md"_s, "mine\n"_ba);
        ExportDialog &dialog = open();
        dialog.chooseTargets({u"cursor"_s});
        typePath(m_fixture->path(u"out"_s));
        QVERIFY(waitUntilReady(dialog));
        QCOMPARE(find<QTreeWidget>(dialog, u"exportFiles"_s)->topLevelItem(0)->text(1), u"replaced"_s);
        QVERIFY(find<QPlainTextEdit>(dialog, u"exportDifference"_s)->toPlainText().contains(u"\n-mine\n+---\n"_s));
        m_fixture->prompts.confirmations = {false, true};
        QTest::mouseClick(find<QPushButton>(dialog, u"export"_s), Qt::LeftButton);
        QCOMPARE(WindowFixture::bytesOf(m_fixture->path(u"out/.cursor/agents/reviewer.md"_s)), "mine\n"_ba);
        QVERIFY(dialog.isVisible());
        QTest::mouseClick(find<QPushButton>(dialog, u"export"_s), Qt::LeftButton);
        QTRY_VERIFY(WindowFixture::bytesOf(m_fixture->path(u"out/.cursor/agents/reviewer.md"_s)).startsWith("---\n"));
    }

    void takesInputAgainWhenItCannotWrite()
    {
        ExportDialog &dialog = open();
        dialog.chooseTargets({u"cursor"_s});
        typePath(m_fixture->path(u"out"_s));
        QVERIFY(waitUntilReady(dialog));
        m_fixture->makeFile(u"out"_s, "in the way"_ba);
        m_fixture->prompts.confirmations = {false};
        auto *button = find<QPushButton>(dialog, u"export"_s);
        button->setFocus();
        QTest::mouseClick(button, Qt::LeftButton);
        QVERIFY(!dialog.isEnabled());
        QTRY_VERIFY(dialog.isEnabled());
        QVERIFY(!find<QLabel>(dialog, u"exportProblem"_s)->text().isEmpty());
        QVERIFY(!find<QProgressBar>(dialog, u"busy"_s)->isVisible());
        QCOMPARE(dialog.focusWidget(), button);
    }

    void offersToWriteLimitsIntoThePrompt()
    {
        ExportDialog &dialog = open();
        dialog.chooseTargets({u"goose"_s});
        QVERIFY(waitUntilReady(dialog));
        auto *losses = find<LossTree>(dialog, u"lossReport"_s);
        QCOMPARE(losses->topLevelItem(0)->text(2), u"error"_s);
        QVERIFY(find<QLabel>(dialog, u"mayDoMore"_s)->isVisible());
        QTest::mouseClick(find<QPushButton>(dialog, u"offerLimits"_s), Qt::LeftButton);
        QVERIFY(waitUntilReady(dialog));
        QVERIFY(!find<QLabel>(dialog, u"mayDoMore"_s)->isVisible());
        QVERIFY(find<QCheckBox>(dialog, u"limitsIntoPrompt"_s)->isChecked());
        QVERIFY(find<QPlainTextEdit>(dialog, u"exportPreview"_s)->toPlainText().contains(u"## Limits"_s));
    }

    void goesToTheFieldThatIsLost()
    {
        ExportDialog &dialog = open();
        dialog.chooseTargets({u"skill"_s});
        QVERIFY(waitUntilReady(dialog));
        auto *losses = find<LossTree>(dialog, u"lossReport"_s);
        const QList<QTreeWidgetItem *> found = losses->findItems(u"tools"_s, Qt::MatchExactly | Qt::MatchRecursive);
        QCOMPARE(found.size(), 1);
        losses->setCurrentItem(found.first());
        QTest::mouseClick(find<QPushButton>(dialog, u"fix"_s), Qt::LeftButton);
        QCOMPARE(m_fixture->editor().textCursor().block().text(), u"tools: Read"_s);
        QTRY_VERIFY(!m_fixture->window().findChild<ExportDialog *>());
    }

    void refusesWhatHasNoBytes()
    {
        m_fixture->editor().insertPlainText(QString(QChar(0xD83D))); // half a character
        ExportDialog &dialog = open();
        QVERIFY(waitUntilReady(dialog));
        QTreeWidgetItem *refused = find<LossTree>(dialog, u"lossReport"_s)->topLevelItem(0);
        QCOMPARE(refused->text(0), u"reviewer.md"_s);
        QVERIFY2(refused->text(3).startsWith(u"It holds half a character"_s), qPrintable(refused->text(3)));
        QVERIFY(!find<QPushButton>(dialog, u"export"_s)->isEnabled());
    }

    void sharedFileThatCannotBeRead()
    {
        QVERIFY(QDir().mkpath(m_fixture->path(u"out"_s)));
        m_fixture->makeFile(u"out/.roomodes"_s, "customModes: no\n"_ba);
        ExportDialog &dialog = open();
        dialog.chooseTargets({u"roo"_s});
        typePath(m_fixture->path(u"out"_s));
        QVERIFY(waitUntilReady(dialog));
        QVERIFY(!find<QPushButton>(dialog, u"export"_s)->isEnabled());
        const QString problem = find<QLabel>(dialog, u"exportProblem"_s)->text();
        QVERIFY2(problem.contains(u".roomodes:1:1: "_s), qPrintable(problem));
    }

    void againByOneKey()
    {
        m_fixture->trigger("export.again"); // there was no first time
        ExportDialog &dialog = current();
        dialog.chooseTargets({u"cursor"_s});
        typePath(m_fixture->path(u"out"_s));
        QVERIFY(waitUntilReady(dialog));
        QTest::mouseClick(find<QPushButton>(dialog, u"export"_s), Qt::LeftButton);
        QTRY_VERIFY(!m_fixture->window().findChild<ExportDialog *>());

        const QString file = m_fixture->path(u"out/.cursor/agents/reviewer.md"_s);
        m_fixture->editor().appendPlainText(u"More."_s);
        QVERIFY(m_fixture->show()); // no window manager gives the focus back when the dialog goes
        m_fixture->editor().setFocus();
        QGuiApplication::setLayoutDirection(Qt::RightToLeft);
        const auto back = qScopeGuard([] { QGuiApplication::setLayoutDirection(Qt::LeftToRight); });
        QTest::keyClick(&m_fixture->editor(), Qt::Key_E, Qt::ControlModifier | Qt::ShiftModifier);
        QTRY_VERIFY(WindowFixture::bytesOf(file).contains("More."));
        const QString written = u"“%1”."_s.arg(shownPath(m_fixture->path(u"out"_s)));
        const QList<KMessageWidget *> messages = m_fixture->window().messages().findChildren<KMessageWidget *>();
        QVERIFY(std::ranges::any_of(messages, [&](const auto *message) { return message->text().endsWith(written); }));
        QCOMPARE(m_fixture->prompts.asked, 0); // only what we wrote was replaced

        m_fixture->makeFile(u"out/.cursor/agents/reviewer.md"_s, "theirs"_ba);
        m_fixture->trigger("export.again");
        QTRY_COMPARE(m_fixture->prompts.asked, 1);
        QCOMPARE(WindowFixture::bytesOf(file), "theirs"_ba);
        m_fixture->restart();
        QVERIFY(m_fixture->show());
        m_fixture->window().files().openPaths({m_fixture->path(u"reviewer.md"_s)});
        QCOMPARE(find<QLineEdit>(open(), u"outputPath"_s)->text(), m_fixture->path(u"out"_s));
    }

    /// From the text to the files, and from a loss to its field, without a mouse.
    void byKeysAlone()
    {
        ExportDialog &dialog = openByKey();
        auto *targets = find<QListWidget>(dialog, u"targets"_s);
        QTRY_COMPARE(QApplication::focusWidget(), targets);
        QTest::keyClick(targets, Qt::Key_Home);
        for (int row = 0; row < targets->count(); ++row) {
            const QListWidgetItem *item = targets->currentItem();
            const QString id = item->data(Qt::UserRole).toString();
            const bool isWanted = id == u"cursor" || id == u"goose";
            if ((item->checkState() == Qt::Checked) != isWanted)
                QTest::keyClick(targets, Qt::Key_Space);
            QTest::keyClick(targets, Qt::Key_Down);
        }
        QVERIFY(waitUntilReady(dialog));
        auto *files = find<QTreeWidget>(dialog, u"exportFiles"_s);
        QCOMPARE(files->topLevelItemCount(), 3);
        QVERIFY(tabTo(files));
        QTest::keyClick(files, Qt::Key_End);
        QVERIFY(find<QPlainTextEdit>(dialog, u"exportPreview"_s)->toPlainText().contains(u"instructions: "_s));
        const QString root = find<QLineEdit>(dialog, u"outputPath"_s)->text();
        QTest::keyClick(files, Qt::Key_E, Qt::AltModifier);
        QTRY_VERIFY(QFile::exists(root + u"/.goose/recipes/reviewer.yaml"_s));
        QTRY_VERIFY(!m_fixture->window().findChild<ExportDialog *>());

        ExportDialog &again = openByKey(); // as it was left
        QVERIFY(waitUntilReady(again));
        QCOMPARE(find<QTreeWidget>(again, u"exportFiles"_s)->topLevelItem(2)->text(1), u"up to date"_s);
        auto *losses = find<LossTree>(again, u"lossReport"_s);
        QVERIFY(tabTo(losses));
        for (int presses = 0; presses < 40 && losses->currentKey() != u"tools"; ++presses)
            QTest::keyClick(losses, presses % 2 == 0 ? Qt::Key_Right : Qt::Key_Down);
        QTest::keyClick(losses, Qt::Key_Return);
        QCOMPARE(m_fixture->editor().textCursor().block().text(), u"tools: Read"_s);
        QTRY_VERIFY(!m_fixture->window().findChild<ExportDialog *>());
    }

    /// An export that was cut off is finished before anybody sees what is there.
    void finishesWhatWasCutOff()
    {
        QVERIFY(QDir().mkpath(m_fixture->path(u"out/.agentwright-dead"_s)));
        m_fixture->makeFile(u"out/.agentwright-dead/0-new"_s, "new\n"_ba);
        m_fixture->makeFile(u"out/.agentwright-dead/journal"_s,
                            R"({"steps":[{"target":"late.md","replaces":false}]})"_ba);
        QVERIFY(noteWrite(platformStateFolder(), m_fixture->path(u"out/.agentwright-dead"_s)));
        ExportDialog &dialog = open();
        typePath(m_fixture->path(u"out"_s));
        QVERIFY(waitUntilReady(dialog));
        QCOMPARE(WindowFixture::bytesOf(m_fixture->path(u"out/late.md"_s)), "new\n"_ba);
        QVERIFY(!QFile::exists(m_fixture->path(u"out/.agentwright-dead"_s)));
    }

    void previewFollowsTheText()
    {
        PreviewTabs &tabs = m_fixture->page().preview(&m_fixture->window());
        auto *view = tabs.findChild<ExportView *>();
        QVERIFY(view);
        QSignalSpy shown(view, &ExportView::shown);
        tabs.setCurrentWidget(view);
        auto *target = view->findChild<QComboBox *>(u"exportTarget"_s);
        target->setFocus();
        while (view->target() != u"gemini")
            QTest::keyClick(target, Qt::Key_Down);
        QVERIFY(shown.wait());
        auto *text = view->findChild<QPlainTextEdit *>(u"exportPreview"_s);
        QTRY_VERIFY(text->toPlainText().contains(u"You review code."_s));
        m_fixture->editor().moveCursor(QTextCursor::End);
        QTest::keyClicks(&m_fixture->editor(), u"Gently."_s);
        QTRY_VERIFY(text->toPlainText().contains(u"Gently."_s));
        QCOMPARE(m_fixture->settings().previewTarget(), u"gemini"_s);
    }

private:
    ExportDialog &open()
    {
        m_fixture->trigger("export.dialog");
        return current();
    }

    ExportDialog &openByKey()
    {
        (void)m_fixture->show(); // no window manager gives the focus back when a dialog goes
        m_fixture->editor().setFocus();
        QTest::keyClick(&m_fixture->editor(), Qt::Key_E, Qt::ControlModifier);
        return current();
    }

    static bool tabTo(const QWidget *wanted)
    {
        for (int presses = 0; presses < 40 && QApplication::focusWidget() != wanted; ++presses)
            QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
        return QApplication::focusWidget() == wanted;
    }

    ExportDialog &current() { return *m_fixture->window().findChild<ExportDialog *>(); }

    template<typename Widget>
    static Widget *find(ExportDialog &dialog, const QString &name)
    {
        return dialog.findChild<Widget *>(name);
    }

    void check(const QString &id, bool isChecked)
    {
        auto *list = find<QListWidget>(current(), u"targets"_s);
        for (int i = 0; i < list->count(); ++i) {
            if (list->item(i)->data(Qt::UserRole).toString() != id)
                continue;
            list->setCurrentRow(i);
            if ((list->item(i)->checkState() == Qt::Checked) != isChecked)
                QTest::keyClick(list, Qt::Key_Space);
        }
    }

    void typePath(const QString &path)
    {
        auto *edit = find<QLineEdit>(current(), u"outputPath"_s);
        edit->selectAll();
        edit->insert(path); // as pasted: keys are simulated for ASCII only
    }

    static bool waitUntilReady(ExportDialog &dialog)
    {
        QSignalSpy ready(&dialog, &ExportDialog::ready);
        return ready.wait();
    }

    std::unique_ptr<WindowFixture> m_fixture;
    QTemporaryDir m_state;
};

QTEST_MAIN(TestExporting)
#include "tst_exporting.moc"
