// SPDX-License-Identifier: MIT
#include "window_fixture.h"

#include "document/document_controller.h"
#include "editor/prompt_edit.h"
#include "shell/document_page.h"
#include "shell/file_commands.h"
#include "shell/message_bar.h"
#include "shell/work_folder.h"
#include "templates/block_dialog.h"
#include "templates/block_panel.h"
#include "templates/manage_templates_dialog.h"
#include "templates/new_agent_wizard.h"
#include "templates/save_template_dialog.h"

#include <agentwright/model/definition_view.h>
#include <agentwright/templates/template_store.h>

#include <QApplication>
#include <QClipboard>
#include <QComboBox>
#include <QDir>
#include <QDropEvent>
#include <QFile>
#include <QFileInfo>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QMimeData>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTest>
#include <QTranslator>
#include <QTreeView>

#include <memory>

using namespace Agentwright;
using namespace Agentwright::App;
using namespace Agentwright::Testing;
using namespace Qt::StringLiterals;

namespace {

constexpr auto kText = "---\nname: kafka-reader\ndescription: Use this agent when: Kafka topics are read.\n---\n\n"
                       "You read Kafka topics.\n\nKafka keeps order. Kafka keeps time.\n";

} // namespace

/// What the user does with templates and blocks, from the keys to the files.
class TestTemplatesGui : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init()
    {
        failOnWarnings();
        m_fixture = std::make_unique<WindowFixture>();
        qputenv("HOME", QFile::encodeName(m_fixture->path(u"home"_s)));
        qputenv("XDG_DATA_HOME", QFile::encodeName(m_fixture->path(u"home/data"_s)));
        qunsetenv("CLAUDE_CONFIG_DIR");
        QVERIFY(QDir().mkpath(m_fixture->path(u"project/.git"_s)));
        m_fixture->settings().setLastFolder(m_fixture->path(u"project"_s));
        QVERIFY(m_fixture->show());
    }
    void cleanup() { m_fixture.reset(); }

    void makesAnAgentByKeyboardAlone()
    {
        QTest::keyClick(&m_fixture->window(), Qt::Key_N, Qt::ControlModifier);
        QVERIFY(waitForWizard());
        keys(u"database migr"_s);
        QTRY_COMPARE(chosen(), u"Database and migration specialist"_s);
        QTRY_VERIFY(result().contains(u"name: database-specialist"_s));
        key(Qt::Key_Return);
        QCOMPARE(QApplication::focusWidget()->objectName(), u"parameter_name"_s);
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_A, Qt::ControlModifier);
        keys(u"orders-db"_s);
        QTRY_VERIFY(result().contains(u"name: orders-db\n"_s));
        key(Qt::Key_Return);
        QCOMPARE(QApplication::focusWidget()->objectName(), u"fileName"_s);
        QCOMPARE(wizard()->findChild<QLineEdit *>(u"fileName"_s)->text(), u"orders-db.md"_s);
        key(Qt::Key_Return);

        const QString path = m_fixture->path(u"project/.claude/agents/orders-db.md"_s);
        QTRY_VERIFY(m_fixture->window().currentPage());
        QCOMPARE(m_fixture->controller().filePath(), path);
        QCOMPARE(DefinitionView::parse(m_fixture->text()).name(), u"orders-db"_s);
        QCOMPARE(WindowFixture::bytesOf(path), m_fixture->text().toUtf8());
        QVERIFY(m_fixture->controller().diagnostics().isEmpty());
        QCOMPARE(m_fixture->prompts.asked, 0);
    }

    void theProjectOfTheLibraryComesBeforeTheUsersOwnFolder()
    {
        const QString own = m_fixture->path(u"home/.claude/agents"_s);
        m_fixture->settings().setLastFolder(own);
        openWizardAt(u"code-reviewer"_s);
        QCOMPARE(wizard()->findChild<QComboBox *>(u"scope"_s)->currentText(), u"All my projects (user)"_s);
        wizard()->close();
        m_fixture->prompts.folders = {m_fixture->path(u"project"_s)};
        m_fixture->trigger("file.openFolder");
        m_fixture->settings().setLastFolder(own);
        QTRY_VERIFY(!wizard());
        openWizardAt(u"code-reviewer"_s);
        QCOMPARE(wizard()->findChild<QComboBox *>(u"scope"_s)->currentText(), u"This project"_s);
        key(Qt::Key_Return);
        key(Qt::Key_Return);
        key(Qt::Key_Return);
        QTRY_VERIFY(m_fixture->window().currentPage());
        QCOMPARE(QFileInfo(m_fixture->controller().filePath()).absolutePath(),
                 m_fixture->path(u"project/.claude/agents"_s));
        QCOMPARE(folderToSaveIn(m_fixture->window(), m_fixture->settings()),
                 m_fixture->path(u"project/.claude/agents"_s));
    }

    void valuesAreData_data()
    {
        QTest::addColumn<QString>("value");
        QTest::newRow("YAML") << u"a: b # c 'd'"_s;
        QTest::newRow("braces") << u"{{x}} {% y %} [z]"_s;
        QTest::newRow("template text") << u"⟦name⟧ ⟦if x⟧ ⟦⟦"_s;
        QTest::newRow("right to left") << u"מסד נתונים 🐘"_s;
        QTest::newRow("indicators") << u"- ? & * ! | %"_s;
    }
    void valuesAreData()
    {
        QFETCH(const QString, value);
        openWizardAt(u"code-reviewer"_s);
        key(Qt::Key_Return);
        auto *focus = wizard()->findChild<QLineEdit *>(u"parameter_focus"_s);
        auto *never = wizard()->findChild<QPlainTextEdit *>(u"parameter_never"_s);
        QVERIFY(focus && never);
        focus->setText(value);
        never->setPlainText(value + u"\n\n"_s + value);
        key(Qt::Key_Return);
        key(Qt::Key_Return);
        QTRY_VERIFY(m_fixture->window().currentPage());
        const DefinitionView made = DefinitionView::parse(m_fixture->text());
        QVERIFY(made.syntax().isStrictYaml());
        QVERIFY2(made.description().contains(u"with an eye on "_s + value), qPrintable(made.description()));
        QCOMPARE(made.body().toString().count(u"- Never "_s + value + u'.'), 2);
    }

    void problemsStandAtTheirFieldAndStopTheWizard()
    {
        openWizardAt(u"code-reviewer"_s);
        key(Qt::Key_Return);
        auto *name = wizard()->findChild<QLineEdit *>(u"parameter_name"_s);
        auto *problem = wizard()->findChild<QLabel *>(u"problem_name"_s);
        QVERIFY(!problem->isVisible());
        name->selectAll();
        keys(u"Not A Name"_s);
        QTRY_VERIFY(problem->isVisible());
        QVERIFY(problem->text().contains(u"lower-case"_s));
        QVERIFY(name->accessibleDescription().contains(problem->text()));
        QVERIFY(result().contains(u"name: Not A Name"_s)); // shown all the same
        key(Qt::Key_Return);
        QCOMPARE(QApplication::focusWidget(), name);
        name->setText(u"fine-name"_s);
        QTRY_VERIFY(!problem->isVisible());
        key(Qt::Key_Return);
        QCOMPARE(QApplication::focusWidget()->objectName(), u"fileName"_s);
    }

    void templatesAskInTheUsersLanguage()
    {
        QTranslator german;
        QVERIFY(german.load(u":/agentwright/translations/agentwright_de"_s));
        QVERIFY(QCoreApplication::installTranslator(&german));
        openWizardAt(u"code-reviewer"_s);
        QCOMPARE(chosen(), u"Code-Prüfer"_s);
        auto *search = wizard()->findChild<QLineEdit *>(u"templateSearch"_s);
        search->setText(u"prüft eine änderung"_s);
        QTRY_COMPARE(chosen(), u"Code-Prüfer"_s);
        key(Qt::Key_Return);
        QCOMPARE(wizard()->findChild<QWidget *>(u"parameter_focus"_s)->accessibleName(), u"Schwerpunkt"_s);
        auto *strictness = wizard()->findChild<QComboBox *>(u"parameter_strictness"_s);
        QVERIFY(strictness->findText(u"Nur Fehler und Risiken"_s) >= 0);
        auto *name = wizard()->findChild<QLineEdit *>(u"parameter_name"_s);
        name->setText(u"Not A Name"_s);
        const auto *problem = wizard()->findChild<QLabel *>(u"problem_name"_s);
        QTRY_VERIFY2(problem->text().contains(u"3 bis 50 Kleinbuchstaben"_s), qPrintable(problem->text()));
        QVERIFY(result().contains(u"\nYou "_s)); // the agent's own text stays as it is
    }

    void aFileThatIsThereIsReplacedOnlyWhenConfirmed()
    {
        const QString folder = m_fixture->path(u"project/.claude/agents"_s);
        QVERIFY(QDir().mkpath(folder));
        const QString path = m_fixture->makeFile(u"project/.claude/agents/code-reviewer.md"_s, "mine\n");
        openWizardAt(u"code-reviewer"_s);
        key(Qt::Key_Return);
        key(Qt::Key_Return);
        QVERIFY(wizard()->findChild<QLabel *>(u"pathProblem"_s)->isVisible());
        m_fixture->prompts.confirmations = {false};
        key(Qt::Key_Return);
        QVERIFY(wizard()->isVisible());
        QCOMPARE(m_fixture->prompts.asked, 1);
        QCOMPARE(WindowFixture::bytesOf(path), "mine\n");

        QTest::mouseClick(wizard()->findChild<QPushButton *>(u"useFreeName"_s), Qt::LeftButton);
        QVERIFY(!wizard()->findChild<QLabel *>(u"pathProblem"_s)->isVisible());
        QTest::mouseClick(wizard()->findChild<QPushButton *>(u"next"_s), Qt::LeftButton);
        QTRY_VERIFY(m_fixture->window().currentPage());
        QCOMPARE(m_fixture->controller().filePath(), folder + u"/code-reviewer-2.md"_s);
        QCOMPARE(WindowFixture::bytesOf(path), "mine\n");

        openWizardAt(u"code-reviewer"_s);
        key(Qt::Key_Return);
        key(Qt::Key_Return);
        m_fixture->prompts.confirmations = {true};
        key(Qt::Key_Return);
        QTRY_COMPARE(m_fixture->controller().filePath(), path);
        QVERIFY(WindowFixture::bytesOf(path).startsWith("---\nname: code-reviewer\n"));
    }

    void savesWhereTheUserWants_data()
    {
        QTest::addColumn<QString>("scope");
        QTest::addColumn<QString>("folder");
        QTest::newRow("project") << u"This project"_s << u"project/.claude/agents"_s;
        QTest::newRow("user") << u"All my projects (user)"_s << u"home/.claude/agents"_s;
        QTest::newRow("plugin") << u"A plugin"_s << u"plugin/agents"_s;
        QTest::newRow("elsewhere") << u"Elsewhere"_s << u"plugin/x"_s;
    }
    void savesWhereTheUserWants()
    {
        QFETCH(const QString, scope);
        QFETCH(const QString, folder);
        QVERIFY(QDir().mkpath(m_fixture->path(u"plugin/.claude-plugin"_s)));
        QVERIFY(QDir().mkpath(m_fixture->path(u"plugin/x"_s)));
        m_fixture->makeFile(u"plugin/.claude-plugin/plugin.json"_s, "{}");
        m_fixture->prompts.folders = {m_fixture->path(u"plugin/x"_s)};
        openWizardAt(u"minimal"_s);
        key(Qt::Key_Return);
        key(Qt::Key_Return);
        wizard()->findChild<QComboBox *>(u"scope"_s)->setCurrentText(scope);
        if (auto *browse = wizard()->findChild<QPushButton *>(u"browse"_s); browse->isVisible())
            QTest::mouseClick(browse, Qt::LeftButton);
        wizard()->findChild<QLineEdit *>(u"fileName"_s)->setFocus();
        key(Qt::Key_Return);
        QTRY_VERIFY(m_fixture->window().currentPage());
        QCOMPARE(QFileInfo(m_fixture->controller().filePath()).path(), m_fixture->path(folder));
    }

    void startsFromSelectionClipboardAndAgent_data()
    {
        QTest::addColumn<QByteArray>("command");
        QTest::addColumn<QString>("expectedBody");
        QTest::newRow("selection") << QByteArray("templates.fromSelection") << u"You read Kafka topics."_s;
        QTest::newRow("clipboard") << QByteArray("templates.fromClipboard") << u"Text with ⟦marks⟧ and {{braces}}."_s;
        QTest::newRow("agent") << QByteArray("templates.fromAgent") << u"Pulsar keeps order."_s;
    }
    void startsFromSelectionClipboardAndAgent()
    {
        QFETCH(const QByteArray, command);
        QFETCH(const QString, expectedBody);
        m_fixture->openText(kText);
        const qsizetype start = m_fixture->text().indexOf(u"You read"_s);
        m_fixture->editor().select(TextRange(start, start + 22));
        QGuiApplication::clipboard()->setText(u"Text with ⟦marks⟧ and {{braces}}.\r\n"_s);
        m_fixture->trigger(command.constData());
        QVERIFY(waitForWizard());
        QVERIFY(!wizard()->findChild<QListView *>(u"templateList"_s)->isVisible());
        key(Qt::Key_Return);
        fill(u"name"_s, u"fresh-one"_s);
        fill(u"description"_s, u"Use it when: needed # always"_s);
        fill(u"kafka"_s, u"Pulsar"_s);
        QTest::mouseClick(wizard()->findChild<QPushButton *>(u"next"_s), Qt::LeftButton);
        QTest::mouseClick(wizard()->findChild<QPushButton *>(u"next"_s), Qt::LeftButton);
        QTRY_COMPARE(m_fixture->window().pages().size(), 2);
        const DefinitionView made = DefinitionView::parse(m_fixture->text());
        QVERIFY(made.syntax().isStrictYaml());
        QCOMPARE(made.name(), u"fresh-one"_s);
        QVERIFY(made.description().startsWith(u"Use "_s));
        QVERIFY2(made.body().contains(expectedBody), qPrintable(m_fixture->text()));
    }

    void blocksAreInsertedAndUndoneInOneStep_data()
    {
        QTest::addColumn<bool>("isDragged");
        QTest::newRow("dialog") << false;
        QTest::newRow("drag") << true;
    }
    void blocksAreInsertedAndUndoneInOneStep()
    {
        QFETCH(const bool, isDragged);
        m_fixture->openText(kText);
        const QByteArray before = m_fixture->text().toUtf8();
        const qsizetype place = m_fixture->text().indexOf(u"Kafka keeps"_s);
        m_fixture->editor().select(TextRange(place, place));
        if (isDragged) {
            m_fixture->trigger("view.blocks");
            auto *panel = m_fixture->window().findChild<BlockPanel *>();
            QVERIFY(panel);
            chooseRole(*panel, u"keeper of: # order"_s);
            const std::unique_ptr<QMimeData> data = panel->dragData();
            QVERIFY(data && data->hasText());
            const QPointF target = m_fixture->editor().cursorRect().center();
            QWidget *viewport = m_fixture->editor().viewport();
            QDragEnterEvent enter(target.toPoint(), Qt::CopyAction, data.get(), Qt::LeftButton, Qt::NoModifier);
            QApplication::sendEvent(viewport, &enter);
            QVERIFY(enter.isAccepted());
            QDropEvent drop(target, Qt::CopyAction, data.get(), Qt::LeftButton, Qt::NoModifier);
            QApplication::sendEvent(viewport, &drop);
        } else {
            m_fixture->trigger("templates.insertBlock");
            auto *dialog = m_fixture->window().findChild<BlockDialog *>();
            QVERIFY(dialog && QTest::qWaitForWindowActive(dialog));
            chooseRole(*dialog, u"keeper of: # order"_s);
            QTRY_VERIFY(
                dialog->findChild<QPlainTextEdit *>(u"result"_s)->toPlainText().contains(u"keeper of: # order"_s));
            QTest::keyClick(dialog->findChild<QLineEdit *>(u"parameter_role"_s), Qt::Key_Return);
        }
        QVERIFY2(m_fixture->text().contains(u"topics.\n\nYou are a keeper of: # order. "_s),
                 qPrintable(m_fixture->text()));
        QVERIFY2(m_fixture->text().contains(u"\n\nKafka keeps order."_s), qPrintable(m_fixture->text()));
        m_fixture->trigger("edit.undo");
        QCOMPARE(m_fixture->text().toUtf8(), before);
        QVERIFY(!m_fixture->controller().isModified());
    }

    void aBlockWithARefusedValueIsNotInserted()
    {
        m_fixture->openText(kText);
        m_fixture->trigger("templates.insertBlock");
        auto *dialog = m_fixture->window().findChild<BlockDialog *>();
        chooseRole(*dialog, QString());
        QTest::mouseClick(dialog->findChild<QPushButton *>(u"insert"_s), Qt::LeftButton);
        QVERIFY(dialog->findChild<QLabel *>(u"problem_role"_s)->isVisible());
        QCOMPARE(m_fixture->text(), QString::fromUtf8(kText));
    }

    void aDefinitionBecomesATemplateAndADefinitionAgain()
    {
        m_fixture->openText(kText);
        m_fixture->trigger("templates.saveAs");
        auto *dialog = m_fixture->window().findChild<SaveTemplateDialog *>();
        QVERIFY(dialog);
        auto *model = dialog->findChild<QTreeView *>(u"proposals"_s)->model();
        QTRY_COMPARE(model->rowCount(), 2); // the name, and Kafka
        QCOMPARE(model->index(1, 0).data().toString(), u"Kafka"_s);
        auto *save = dialog->findChild<QPushButton *>(u"save"_s);
        dialog->findChild<QLineEdit *>(u"title"_s)->setText(u"Stream: reader"_s);
        dialog->findChild<QLineEdit *>(u"summary"_s)->setText(u"Reads # streams."_s);
        QTRY_VERIFY(
            dialog->findChild<QPlainTextEdit *>(u"result"_s)->toPlainText().contains(u"title: \"Stream: reader\""_s));
        QVERIFY(save->isEnabled());
        QTest::mouseClick(save, Qt::LeftButton);
        const QString path = m_fixture->path(u"home/data/agentwright/templates/stream-reader.md"_s);
        QVERIFY(WindowFixture::bytesOf(path).contains("⟦kafka⟧ keeps order. ⟦kafka⟧ keeps time."));
        QVERIFY(m_fixture->window().messages().isShown(u"template"_s));

        // A second one with that name is refused.
        m_fixture->trigger("templates.saveAs");
        dialog = m_fixture->window().findChildren<SaveTemplateDialog *>().constLast();
        save = dialog->findChild<QPushButton *>(u"save"_s);
        dialog->findChild<QLineEdit *>(u"title"_s)->setText(u"Stream reader"_s);
        dialog->findChild<QLineEdit *>(u"summary"_s)->setText(u"Other."_s);
        QTRY_VERIFY(save->isEnabled());
        QTest::mouseClick(save, Qt::LeftButton);
        QVERIFY(dialog->isVisible());
        QVERIFY(!dialog->findChild<QLabel *>(u"problem"_s)->text().isEmpty());
        dialog->reject();

        openWizardAt(u"stream-reader"_s);
        key(Qt::Key_Return);
        fill(u"name"_s, u"kafka-reader"_s);
        key(Qt::Key_Return);
        key(Qt::Key_Return);
        QTRY_COMPARE(m_fixture->window().pages().size(), 2);
        const DefinitionView made = DefinitionView::parse(m_fixture->text());
        const DefinitionView original = DefinitionView::parse(QString::fromUtf8(kText));
        QCOMPARE(made.name(), original.name());
        QCOMPARE(made.description(), original.description());
        QCOMPARE(made.body().toString(), original.body().toString());
    }

    void onlyLikelyParametersAreTicked()
    {
        m_fixture->openText(kText + QByteArray("Read topics. Count topics. Drop topics.\n"));
        m_fixture->trigger("templates.saveAs");
        auto *view = m_fixture->window().findChild<QTreeView *>(u"proposals"_s);
        QVERIFY(view);
        const QAbstractItemModel &model = *view->model();
        QTRY_COMPARE(model.rowCount(), 3);
        QStringList ticked;
        for (int row = 0; row < model.rowCount(); ++row) {
            if (model.index(row, 0).data(Qt::CheckStateRole) == Qt::Checked)
                ticked.append(model.index(row, 0).data().toString());
        }
        QCOMPARE(ticked, (QStringList{u"kafka-reader"_s, u"Kafka"_s}));
        // One that is ticked by key becomes a parameter.
        view->setFocus();
        view->setCurrentIndex(model.index(model.index(1, 0).data() == u"topics"_s ? 1 : 2, 0));
        QTest::keyClick(view, Qt::Key_Space);
        auto *result = m_fixture->window().findChild<SaveTemplateDialog *>()->findChild<QPlainTextEdit *>(u"result"_s);
        auto *summary = m_fixture->window().findChild<QLineEdit *>(u"summary"_s);
        summary->setText(u"Reads."_s);
        QTRY_VERIFY(result->toPlainText().contains(u"Count ⟦topics⟧."_s));
    }

    void whatCannotBeWrittenIsSaidAndTriedAgain()
    {
        const QString inTheWay = m_fixture->makeFile(u"project/.claude"_s, "a file\n");
        openWizardAt(u"minimal"_s);
        key(Qt::Key_Return);
        key(Qt::Key_Return);
        key(Qt::Key_Return);
        auto *problem = wizard()->findChild<QLabel *>(u"problem"_s);
        QVERIFY(wizard()->isVisible() && problem->isVisible());
        QVERIFY2(problem->text().contains(u"agents"_s), qPrintable(problem->text()));
        QVERIFY(!m_fixture->window().currentPage());
        QVERIFY(QFile::remove(inTheWay));
        QTest::mouseClick(wizard()->findChild<QPushButton *>(u"next"_s), Qt::LeftButton);
        QTRY_VERIFY(m_fixture->window().currentPage());
        QVERIFY(QFile::exists(m_fixture->controller().filePath()));
    }

    void manageListsBrokenOnesWithReasonAndPlace()
    {
        QVERIFY(QDir().mkpath(m_fixture->path(u"project/.agentwright/templates"_s)));
        const QString broken = m_fixture->makeFile(u"project/.agentwright/templates/broken.md"_s,
                                                   "---\nid: broken\ntitle: Broken\nsummary: S.\ncategory: c\n---\n"
                                                   "---\nname: n\ndescription: d\n---\n⟦nothing⟧\n");
        openManage();
        QCOMPARE(manage()->model()->index(0, 0).data().toString(), u"Broken"_s);
        QVERIFY(manage()->model()->rowCount() > builtInTemplates().size());
        QVERIFY2(details().contains(u"Line 11, column 1: "_s), qPrintable(details()));
        button("edit")->click();
        QTRY_VERIFY(m_fixture->window().currentPage());
        QCOMPARE(m_fixture->controller().filePath(), broken);
        QCOMPARE(m_fixture->editor().caretPosition().line, 11);
    }

    void manageCopiesSharesImportsAndDeletes()
    {
        openManage();
        choose(u"Code reviewer"_s);
        QVERIFY(!button("edit")->isEnabled() && !button("delete")->isEnabled());
        button("duplicate")->click();
        const QString copy = m_fixture->path(u"home/data/agentwright/templates/code-reviewer-2.md"_s);
        QTRY_COMPARE(manage()->currentIndex().data().toString(), u"Code reviewer 2"_s);
        const QString shared = m_fixture->path(u"shared.md"_s);
        m_fixture->prompts.pathsToSave = {shared};
        button("share")->click();
        QCOMPARE(WindowFixture::bytesOf(shared), WindowFixture::bytesOf(copy));

        button("delete")->click(); // not confirmed
        QVERIFY(QFile::exists(copy));
        m_fixture->prompts.confirmations = {true};
        button("delete")->click();
        QVERIFY(!QFile::exists(copy));

        const QString bad = m_fixture->makeFile(u"bad.md"_s, "nothing\n");
        m_fixture->prompts.filesToOpen = {shared, bad};
        button("import")->click();
        QVERIFY(QFile::exists(copy));
        QVERIFY(!QFile::exists(m_fixture->path(u"home/data/agentwright/templates/bad.md"_s)));
        const QString message = dialog()->findChild<QLabel *>(u"message"_s)->text();
        QVERIFY2(message.contains(u"“bad.md” was not imported"_s), qPrintable(message));
        QTRY_COMPARE(manage()->currentIndex().data().toString(), u"Code reviewer 2"_s);
        m_fixture->prompts.filesToOpen = {shared}; // once more
        button("import")->click();
        QVERIFY(dialog()->findChild<QLabel *>(u"message"_s)->text().contains(u"already"_s));
    }

    void anEmptyClipboardIsSaid()
    {
        QGuiApplication::clipboard()->clear();
        m_fixture->trigger("templates.fromClipboard");
        QVERIFY(m_fixture->window().messages().isShown(u"clipboard"_s));
        QVERIFY(!wizard());
    }

private:
    static void chooseRole(QWidget &window, const QString &role)
    {
        window.findChild<QLineEdit *>(u"templateSearch"_s)->setText(u"role opening"_s);
        QTRY_VERIFY(window.findChild<QLineEdit *>(u"parameter_role"_s));
        auto *input = window.findChild<QLineEdit *>(u"parameter_role"_s);
        input->setFocus();
        input->selectAll();
        if (role.isEmpty())
            QTest::keyClick(input, Qt::Key_Delete);
        QTest::keyClicks(input, role);
    }
    ManageTemplatesDialog *dialog() { return m_fixture->window().findChild<ManageTemplatesDialog *>(); }
    QTreeView *manage() { return dialog()->findChild<QTreeView *>(u"templates"_s); }
    QString details() { return dialog()->findChild<QPlainTextEdit *>(u"details"_s)->toPlainText(); }
    QPushButton *button(const char *name) { return dialog()->findChild<QPushButton *>(QLatin1StringView(name)); }
    void openManage()
    {
        m_fixture->trigger("templates.manage");
        QTRY_VERIFY(manage()->model()->rowCount() > 0);
    }
    void choose(const QString &title)
    {
        const QModelIndexList found = manage()->model()->match(manage()->model()->index(0, 0), Qt::DisplayRole, title,
                                                               1, Qt::MatchExactly);
        QCOMPARE(found.size(), 1);
        manage()->setCurrentIndex(found.constFirst());
    }
    NewAgentWizard *wizard() { return m_fixture->window().findChild<NewAgentWizard *>(); }
    bool waitForWizard()
    {
        return wizard() && QTest::qWaitForWindowActive(wizard())
               && QTest::qWaitFor([this] { return !result().isEmpty(); });
    }
    void openWizardAt(const QString &id)
    {
        QTRY_VERIFY(!wizard());
        m_fixture->trigger("file.newFromTemplate");
        QVERIFY(waitForWizard());
        auto *search = wizard()->findChild<QLineEdit *>(u"templateSearch"_s);
        search->setText(id);
        QTRY_VERIFY(result().contains(u"\nname: "_s));
    }
    QString chosen() { return wizard()->findChild<QListView *>(u"templateList"_s)->currentIndex().data().toString(); }
    QString result() { return wizard()->findChild<QPlainTextEdit *>(u"result"_s)->toPlainText(); }
    void fill(const QString &parameter, const QString &value)
    {
        QWidget *input = wizard()->findChild<QWidget *>(u"parameter_"_s + parameter);
        if (auto *line = qobject_cast<QLineEdit *>(input))
            line->setText(value);
        else if (auto *box = qobject_cast<QPlainTextEdit *>(input))
            box->setPlainText(value);
    }
    static void keys(const QString &text) { QTest::keyClicks(QApplication::focusWidget(), text); }
    static void key(Qt::Key key) { QTest::keyClick(QApplication::focusWidget(), key); }

    std::unique_ptr<WindowFixture> m_fixture;
};

QTEST_MAIN(TestTemplatesGui)
#include "tst_templates_gui.moc"
