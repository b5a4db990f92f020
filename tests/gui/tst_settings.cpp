// SPDX-License-Identifier: MIT
#include "window_fixture.h"

#include "document/document_controller.h"
#include "editor/prompt_edit.h"
#include "shell/command_table.h"
#include "shell/document_page.h"
#include "shell/file_commands.h"
#include "shell/settings_table.h"
#include "shell/start_page.h"
#include "templates/template_library.h"

#include <agentwright/rules/rule.h>

#include <QAction>
#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QDialog>
#include <QDir>
#include <QKeySequenceEdit>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QLocale>
#include <QPlainTextEdit>
#include <QPointer>
#include <QPushButton>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTest>
#include <QToolButton>
#include <QTreeWidget>
#include <QTreeWidgetItemIterator>

#include <algorithm>

using namespace Agentwright;
using namespace Agentwright::App;
using namespace Agentwright::Testing;
using namespace Qt::StringLiterals;

namespace {
constexpr auto kText = "---\nname: Reviewer\ndescription: Use when code is read\n---\nbody\n";
}

/// What the user sets holds at once and at the next start; the page that is there when nothing is open.
class TestSettings : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init()
    {
        failOnWarnings();
        m_fixture = std::make_unique<WindowFixture>();
        QVERIFY(m_fixture->show());
    }
    void cleanup()
    {
        m_fixture->settings().setOption(findSetting("look/theme"_L1), QString());
        m_fixture->restart(); // with the desktop's palette again
        m_fixture.reset();
    }

    // --- The dialog ---

    void everySettingCanBeSet()
    {
        QDialog &dialog = opened("edit.settings", u"settings"_s);
        for (const Setting &setting : settingTable()) {
            const auto *editor = dialog.findChild<QWidget *>(QString::fromLatin1(setting.key));
            QVERIFY2(editor && !editor->accessibleName().isEmpty(), setting.key);
        }
    }

    void searchingShowsWhatFits_data()
    {
        QTest::addColumn<QString>("wanted");
        QTest::addColumn<QString>("shown");
        QTest::newRow("label") << u"font"_s << u"editor/font"_s;
        QTest::newRow("choice") << u"opusplan"_s << u"new/model"_s;
        QTest::newRow("language") << u"Deutsch"_s << u"look/language"_s;
        QTest::newRow("tool") << u"Gemini CLI"_s << u"tools/targets"_s;
        QTest::newRow("rule") << u"AW202"_s << u"rules"_s;
        QTest::newRow("help") << u"crash"_s << u"files/autosave"_s;
    }
    void searchingShowsWhatFits()
    {
        QFETCH(const QString, wanted);
        QFETCH(const QString, shown);
        QDialog &dialog = opened("edit.settings", u"settings"_s);
        dialog.findChild<QLineEdit *>(u"search"_s)->setText(wanted);
        QVERIFY(dialog.findChild<QWidget *>(shown)->isVisible());
        QVERIFY(!dialog.findChild<QWidget *>(u"session/restore"_s)->isVisible());
        dialog.findChild<QLineEdit *>(u"search"_s)->clear();
        QVERIFY(dialog.findChild<QWidget *>(u"session/restore"_s)->isVisible());
    }

    void theLanguageCanBeChosen()
    {
        QCOMPARE(m_fixture->settings().language(), QLocale());
        QDialog &dialog = opened("edit.settings", u"settings"_s);
        auto *language = dialog.findChild<QComboBox *>(u"look/language"_s);
        for (const char *code : {"de", "en", "es", "fr", "ja", "zh_CN"})
            QVERIFY2(language->findData(QString::fromLatin1(code)) > 0, code);
        language->setCurrentIndex(language->findData(u"zh_CN"_s));
        QCOMPARE(m_fixture->settings().language().language(), QLocale::Chinese);
        language->setCurrentIndex(0);
        QCOMPARE(m_fixture->settings().language(), QLocale());
    }

    void looksHoldAtOnce()
    {
        m_fixture->openText(kText);
        const int size = m_fixture->editor().font().pointSize();
        QDialog &dialog = opened("edit.settings", u"settings"_s);
        auto *theme = dialog.findChild<QComboBox *>(u"look/theme"_s);
        theme->setCurrentIndex(theme->findData(u"dark"_s));
        QVERIFY(QApplication::palette().color(QPalette::Base).lightness() < 128);
        theme->setCurrentIndex(theme->findData(u"light"_s));
        QVERIFY(QApplication::palette().color(QPalette::Base).lightness() > 128);
        dialog.findChild<QSpinBox *>(u"editor/fontSize"_s)->setValue(size + 7);
        QCOMPARE(m_fixture->editor().font().pointSize(), size + 7);
        m_fixture->trigger("view.zoomIn");
        QCOMPARE(m_fixture->editor().font().pointSize(), size + 8);
        m_fixture->restart();
        m_fixture->openText(kText);
        QCOMPARE(m_fixture->editor().font().pointSize(), size + 8);
    }

    void severitiesHoldWhereTheProjectSaysNothing()
    {
        m_fixture->openText(kText);
        m_fixture->controller().checkNow();
        const QString code = u"AW202"_s; // the name has a capital letter
        QVERIFY(hasFinding(code));
        QDialog &dialog = opened("edit.settings", u"settings"_s);
        auto *rules = dialog.findChild<QListWidget *>(u"rules"_s);
        rules->setCurrentItem(rules->findItems(code, Qt::MatchStartsWith).constFirst());
        auto *severity = dialog.findChild<QComboBox *>(u"severity"_s);
        severity->setCurrentIndex(severity->findData(u"off"_s));
        Q_EMIT severity->activated(severity->currentIndex());
        QTRY_VERIFY(!hasFinding(code));
        m_fixture->makeFile(u".agentwright.yaml"_s, "rules:\n  AW202: error\n");
        m_fixture->openText(kText, u"other.md"_s);
        QTRY_VERIFY(hasFinding(code));
    }

    void toolsDecideWhatIsShown()
    {
        m_fixture->openText(kText);
        QTRY_VERIFY(badges() > 3);
        QDialog &dialog = opened("edit.settings", u"settings"_s);
        auto *targets = dialog.findChild<QListWidget *>(u"tools/targets"_s);
        targets->item(0)->setCheckState(Qt::Checked);
        QCOMPARE(badges(), 1);
        QCOMPARE(m_fixture->settings().ruleSettings().targets, Targets(Target::ClaudeCode));
    }

    void newDefinitionsBeginAsWanted()
    {
        QDialog &dialog = opened("edit.settings", u"settings"_s);
        for (const auto &[key, value] : {std::pair("new/model", "opus"), std::pair("new/colour", "cyan")}) {
            auto *box = dialog.findChild<QComboBox *>(QString::fromLatin1(key));
            box->setCurrentIndex(box->findData(QString::fromLatin1(value)));
        }
        dialog.close();
        m_fixture->trigger("file.new");
        QVERIFY(m_fixture->text().contains(u"\nmodel: opus\n"_s));
        QVERIFY(m_fixture->text().contains(u"\ncolor: cyan\n"_s));
        QVERIFY(!m_fixture->controller().isModified());
        m_fixture->trigger("file.newFromTemplate");
        const auto *made = m_fixture->window().findChild<QPlainTextEdit *>(u"result"_s);
        QTRY_VERIFY(made->toPlainText().contains(u"\nmodel: opus\n"_s));
        QVERIFY(made->toPlainText().contains(u"\ncolor: cyan\n"_s));
    }

    void filesSaveThemselvesOnlyWhereThatIsWanted()
    {
        m_fixture->openText(kText);
        const QString path = m_fixture->controller().filePath();
        QDialog &dialog = opened("edit.settings", u"settings"_s);
        dialog.findChild<QCheckBox *>(u"files/autosave"_s)->click();
        dialog.close();
        m_fixture->editor().moveCursor(QTextCursor::End);
        QTest::keyClicks(&m_fixture->editor(), u"mine"_s);
        QTRY_COMPARE(WindowFixture::bytesOf(path), QByteArray(kText) + "mine");
        QVERIFY(!m_fixture->controller().isModified());
    }

    void moreTemplateFoldersAreRead()
    {
        QFile source(QStringLiteral(AGENTWRIGHT_SOURCE_DIR "/resources/templates/minimal.md"));
        QVERIFY(source.open(QIODevice::ReadOnly));
        const QString folder = m_fixture->path(u"my templates"_s);
        QVERIFY(QDir().mkdir(folder));
        m_fixture->makeFile(u"my templates/mine.md"_s, source.readAll().replace("id: minimal", "id: my-own"));
        m_fixture->prompts.folders = {folder};
        QDialog &dialog = opened("edit.settings", u"settings"_s);
        dialog.findChild<QPushButton *>(u"addFolder"_s)->click();
        TemplateLoader loader;
        QSignalSpy loaded(&loader, &TemplateLoader::loaded);
        loader.load(m_fixture->path({}));
        QVERIFY(loaded.wait());
        QVERIFY(loaded.at(0).at(0).value<TemplateLibrary>().store.find(u"my-own"_s));
        TemplateLoader::setMoreFolders({});
    }

    // --- Keys ---

    void keysCanBeChanged()
    {
        QDialog &dialog = opened("help.shortcuts", u"shortcuts"_s);
        auto *keys = dialog.findChild<QKeySequenceEdit *>();
        choose(dialog, u"New Empty"_s);
        keys->setKeySequence(QKeySequence(u"Ctrl+Alt+Z"_s));
        press(dialog, u"&Assign"_s);
        const auto *action = m_fixture->window().findChild<QAction *>(u"file.new"_s);
        QCOMPARE(action->shortcut(), QKeySequence(u"Ctrl+Alt+Z"_s));
        m_fixture->restart();
        QCOMPARE(m_fixture->window().findChild<QAction *>(u"file.new"_s)->shortcut(), QKeySequence(u"Ctrl+Alt+Z"_s));
        QDialog &again = opened("help.shortcuts", u"shortcuts"_s);
        choose(again, u"New Empty"_s);
        press(again, u"&Reset"_s);
        QCOMPARE(m_fixture->window().findChild<QAction *>(u"file.new"_s)->shortcut(), QKeySequence(u"Ctrl+Shift+N"_s));
    }

    void keysOfAnotherCommandAreRefused()
    {
        QDialog &dialog = opened("help.shortcuts", u"shortcuts"_s);
        choose(dialog, u"New Empty"_s);
        dialog.findChild<QKeySequenceEdit *>()->setKeySequence(QKeySequence(u"Ctrl+S"_s));
        press(dialog, u"&Assign"_s);
        QVERIFY(dialog.findChild<QLabel *>(u"problem"_s)->text().contains(u"Save"_s));
        QCOMPARE(m_fixture->window().findChild<QAction *>(u"file.new"_s)->shortcut(), QKeySequence(u"Ctrl+Shift+N"_s));
    }

    // --- The start page ---

    void recentFilesAreAtHand()
    {
        m_fixture->openText(kText);
        const QString path = m_fixture->controller().filePath();
        m_fixture->trigger("file.close");
        auto *page = m_fixture->window().findChild<StartPage *>();
        QVERIFY(page->isVisible());
        auto *recent = page->findChild<QListWidget *>(u"recent"_s);
        recent->setFocus();
        QTest::keyClick(recent, Qt::Key_Return);
        QCOMPARE(m_fixture->controller().filePath(), path);
        QVERIFY(!page->isVisible());
    }

    void theStartPageBeginsDefinitions()
    {
        auto *page = m_fixture->window().findChild<StartPage *>();
        QVERIFY(page->isVisible());
        for (QToolButton *button : page->findChildren<QToolButton *>()) {
            if (button->defaultAction()->objectName() != u"file.new"_s)
                continue;
            button->setFocus();
            QTest::keyClick(button, Qt::Key_Space);
            break;
        }
        QCOMPARE(m_fixture->window().pages().size(), 1);
    }

private:
    QDialog &opened(const char *command, const QString &name)
    {
        m_fixture->trigger(command);
        return *m_fixture->window().findChild<QDialog *>(name);
    }

    bool hasFinding(const QString &code)
    {
        return std::ranges::any_of(m_fixture->controller().diagnostics(), [&code](const Diagnostic &diagnostic) {
            return QLatin1StringView(diagnostic.rule->code) == code;
        });
    }

    qsizetype badges()
    {
        const auto all = m_fixture->window().findChildren<QToolButton *>(u"badge"_s);
        return std::ranges::count_if(all, [](const QToolButton *badge) { return badge->isVisible(); });
    }

    static void choose(QDialog &dialog, const QString &command)
    {
        auto *tree = dialog.findChild<QTreeWidget *>();
        for (QTreeWidgetItemIterator item(tree); *item; ++item) {
            if ((*item)->parent() && (*item)->text(0).startsWith(command))
                return tree->setCurrentItem(*item);
        }
        QFAIL(qPrintable(command));
    }

    static void press(QDialog &dialog, const QString &text)
    {
        for (QPushButton *button : dialog.findChildren<QPushButton *>()) {
            if (button->text() == text)
                return button->click();
        }
        QFAIL(qPrintable(text));
    }

    std::unique_ptr<WindowFixture> m_fixture;
};

QTEST_MAIN(TestSettings)
#include "tst_settings.moc"
