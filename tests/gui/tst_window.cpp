// SPDX-License-Identifier: MIT
#include "window_fixture.h"

#include "document/document_controller.h"
#include "document/shown_path.h"
#include "editor/prompt_edit.h"
#include "form/form_view.h"
#include "shell/command_table.h"
#include "shell/document_page.h"

#include <QAbstractButton>
#include <QAccessible>
#include <QAction>
#include <QComboBox>
#include <QDialog>
#include <QDir>
#include <QDockWidget>
#include <QGuiApplication>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QMenuBar>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScopeGuard>
#include <QScrollArea>
#include <QSet>
#include <QTabBar>
#include <QTest>
#include <QTextLayout>
#include <QTranslator>

using namespace Agentwright;
using namespace Agentwright::App;
using namespace Agentwright::Testing;
using namespace Qt::StringLiterals;

namespace {

constexpr auto kText = "---\nname: a\ndescription: Use this agent when: x\ntools: Read\n---\nbody\n";

bool needsName(QAccessible::Role role)
{
    switch (role) {
    case QAccessible::PushButton:
    case QAccessible::ButtonMenu:
    case QAccessible::CheckBox:
    case QAccessible::RadioButton:
    case QAccessible::ComboBox:
    case QAccessible::EditableText:
    case QAccessible::List:
    case QAccessible::Table:
    case QAccessible::Tree:
    case QAccessible::PageTabList:
        return true;
    default:
        return false;
    }
}

void collectNameless(QAccessibleInterface *node, QStringList &nameless)
{
    if (!node || !node->isValid() || node->state().invisible)
        return;
    const QObject *object = node->object();
    // The buttons inside of scroll bars and the inner line of a combo box are reached through their owners.
    const bool isInner = object && object->objectName().startsWith(u"qt_"_s);
    const auto *widget = qobject_cast<const QWidget *>(object);
    const bool isPartOfBox = widget && qobject_cast<const QComboBox *>(widget->parentWidget());
    if (needsName(node->role()) && node->text(QAccessible::Name).isEmpty() && !isInner && !isPartOfBox)
        nameless.append(u"%1 “%2” in “%3”"_s.arg(QString::number(node->role()),
                                                 object ? object->objectName() : QString(),
                                                 widget && widget->parentWidget() ? widget->parentWidget()->objectName()
                                                                                  : QString()));
    for (int i = 0; i < node->childCount(); ++i)
        collectNameless(node->child(i), nameless);
}

/// As lines are on desktops where Ctrl with a letter moves the caret.
class GreedyLine : public QLineEdit
{
public:
    using QLineEdit::QLineEdit;

protected:
    bool event(QEvent *event) override
    {
        if (event->type() == QEvent::ShortcutOverride)
            event->accept();
        return event->type() == QEvent::ShortcutOverride || QLineEdit::event(event);
    }
};

} // namespace

class TestWindow : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init()
    {
        failOnWarnings();
        m_fixture = std::make_unique<WindowFixture>();
        QVERIFY(m_fixture->show());
        m_fixture->openText(kText);
    }
    void cleanup() { m_fixture.reset(); }

    void commandsHaveTextsAndNoTwoShareAKey()
    {
        QSet<QString> ids;
        QSet<QKeySequence> keys;
        for (const Command &command : commandTable()) {
            QVERIFY2(!ids.contains(QString::fromLatin1(command.id)), command.id);
            ids.insert(QString::fromLatin1(command.id));
            QVERIFY2(*command.text && *command.help && command.run, command.id);
            const auto *action = m_fixture->window().findChild<QAction *>(QString::fromLatin1(command.id));
            QVERIFY2(action, command.id);
            for (const QKeySequence &key : action->shortcuts()) {
                QVERIFY2(!keys.contains(key), command.id);
                keys.insert(key);
            }
        }
    }

    void keysOfCommandsWinInLinesOfText()
    {
        auto *action = m_fixture->window().findChild<QAction *>(u"view.wrap"_s);
        QVERIFY(action);
        GreedyLine line(&m_fixture->window());
        line.show();
        line.setFocus();
        int done = 0;
        connect(action, &QAction::triggered, &line, [&done] { ++done; });
        action->setShortcuts({QKeySequence(u"Ctrl+E"_s), QKeySequence(u"Ctrl+V"_s), QKeySequence(u"Ctrl+Left"_s)});
        for (QAction *other : m_fixture->window().findChildren<QAction *>()) {
            if (other != action)
                other->setShortcuts({});
        }
        QTest::keyClick(&line, Qt::Key_E, Qt::ControlModifier);
        QCOMPARE(done, 1);
        QTest::keyClick(&line, Qt::Key_V, Qt::ControlModifier); // the line's own
        QTest::keyClick(&line, Qt::Key_Left, Qt::ControlModifier);
        QCOMPARE(done, 1);
    }

    void everyCommandIsInAMenu()
    {
        QSet<QString> found;
        for (const QAction *title : m_fixture->window().menuBar()->actions()) {
            for (const QAction *action : title->menu()->actions())
                found.insert(action->objectName());
        }
        for (const Command &command : commandTable())
            QVERIFY2(found.contains(QString::fromLatin1(command.id)), command.id);
    }

    void rowsOfAMenuHaveLettersOfTheirOwn_data()
    {
        QTest::addColumn<QString>("language");
        for (const char *language : {"en", "de", "es", "fr", "ja", "zh_CN"})
            QTest::newRow(language) << QString::fromLatin1(language);
    }
    void rowsOfAMenuHaveLettersOfTheirOwn()
    {
        QFETCH(const QString, language);
        QTranslator translator;
        QVERIFY(translator.load(u":/agentwright/translations/agentwright_"_s + language));
        QVERIFY(QCoreApplication::installTranslator(&translator));
        WindowFixture fixture;
        QVERIFY(fixture.show());
        for (const QAction *title : fixture.window().menuBar()->actions()) {
            Q_EMIT title->menu()->aboutToShow();
            QSet<QString> letters;
            for (const QAction *action : title->menu()->actions()) {
                const QString letter = QKeySequence::mnemonic(action->text()).toString();
                const QString where = title->text() + u": "_s + action->text();
                if (action->isSeparator() || letter.isEmpty())
                    continue; // where no letter of the text is left
                QVERIFY2(!letters.contains(letter), qPrintable(where));
                letters.insert(letter);
            }
            QVERIFY2(letters.size() > title->menu()->actions().size() / 2, qPrintable(title->text()));
        }
    }

    void panelsTakeNoLettersOfMenus()
    {
        for (const Command &command : commandTable()) {
            auto *action = m_fixture->window().findChild<QAction *>(QString::fromLatin1(command.id));
            if (command.menu == Menu::View && action->isCheckable() && !action->isChecked()
                && QLatin1StringView(command.id) != "view.distractionFree"_L1)
                action->trigger();
        }
        m_fixture->window().focusPanel(Panel::Search);
        QSet<QKeySequence> letters;
        for (const QAction *menu : m_fixture->window().menuBar()->actions())
            letters.insert(QKeySequence::mnemonic(menu->text()));
        QVERIFY(letters.contains(QKeySequence(u"Alt+G"_s)));
        const auto check = [&letters](const QString &text) {
            const QKeySequence letter = QKeySequence::mnemonic(text);
            QVERIFY2(letter.isEmpty() || !letters.contains(letter), qPrintable(text));
            letters.insert(letter);
        };
        qsizetype seen = 0;
        for (const QDockWidget *dock : m_fixture->window().findChildren<QDockWidget *>()) {
            for (const auto *button : dock->findChildren<QAbstractButton *>())
                check(button->text());
            for (const auto *label : dock->findChildren<QLabel *>())
                check(label->buddy() ? label->text() : QString());
            for (const auto *tabs : dock->findChildren<QTabBar *>()) {
                for (int i = 0; i < tabs->count(); ++i)
                    check(tabs->tabText(i));
            }
            seen += dock->widget() ? 1 : 0;
        }
        QVERIFY(seen >= 6);
    }

    void menusBeginAndEndAsEverywhere()
    {
        const QList<QAction *> titles = m_fixture->window().menuBar()->actions();
        const auto last = [](const QAction *title) { return title->menu()->actions().constLast()->objectName(); };
        QCOMPARE(last(titles[0]), u"file.quit"_s);
        QCOMPARE(last(titles[1]), u"edit.settings"_s);
        QCOMPARE(last(titles.constLast()), u"help.about"_s);
        for (const QAction *title : titles) {
            const QList<QAction *> actions = title->menu()->actions();
            QVERIFY2(!actions.constFirst()->isSeparator() && !actions.constLast()->isSeparator(),
                     qPrintable(title->text()));
        }
    }

    void everyControlHasAnAccessibleName()
    {
        QStringList nameless;
        collectNameless(QAccessible::queryAccessibleInterface(&m_fixture->window()), nameless);
        QVERIFY2(nameless.isEmpty(), qPrintable(nameless.join(u'\n')));
    }

    void fieldsHaveNameAndHelpForScreenReaders()
    {
        for (const FieldRow *row : m_fixture->form().findChildren<FieldRow *>()) {
            const QWidget *input = row->editor()->input();
            QVERIFY2(!input->accessibleName().isEmpty(), qPrintable(row->key()));
            QVERIFY2(!input->accessibleDescription().isEmpty(), qPrintable(row->key()));
        }
    }

    void tabGoesThroughTheFormFromTopToBottom()
    {
        QCoreApplication::processEvents(); // new rows are shown in the next turn
        m_fixture->window().focusPanel(Panel::Form);
        const QWidget *content = m_fixture->form().findChild<QScrollArea *>()->widget();
        int last = -1;
        QSet<QString> rows;
        for (int i = 0; i < 40; ++i) {
            const FieldRow *row = m_fixture->form().focusedRow();
            const QWidget *focus = QApplication::focusWidget();
            if (!m_fixture->form().isAncestorOf(focus))
                break;
            const int y = focus->mapTo(content, QPoint()).y(); // the view scrolls
            QVERIFY2(y >= last, qPrintable(row ? row->key() : focus->objectName()));
            last = y;
            if (row)
                rows.insert(row->key());
            QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
        }
        QCOMPARE(rows, QSet<QString>({u"name"_s, u"model"_s, u"color"_s, u"description"_s, u"tools"_s}));
    }

    void statusShowsPlaceFormatAndSizes()
    {
        m_fixture->editor().select(TextRange(4, 4));
        const auto text = [this](const QString &name) { return m_fixture->window().findChild<QLabel *>(name)->text(); };
        QCOMPARE(text(u"position"_s), u"Ln 2, Col 1"_s);
        QCOMPARE(text(u"format"_s), u"UTF-8 · LF"_s);
        QVERIFY(text(u"tokens"_s).contains(u"2 when called"_s));
    }

    void aFirstStartShowsFewPanels()
    {
        for (const Panel panel : {Panel::Form, Panel::Preview, Panel::Problems})
            QVERIFY(m_fixture->window().isPanelShown(panel));
        for (const Panel panel : {Panel::Library, Panel::Blocks, Panel::Routing, Panel::Outline, Panel::Search})
            QVERIFY(!m_fixture->window().isPanelShown(panel));
    }

    void panelsComeAndGo_data()
    {
        QTest::addColumn<QByteArray>("command");
        QTest::addColumn<Panel>("panel");
        QTest::newRow("form") << QByteArray("view.form") << Panel::Form;
        QTest::newRow("preview") << QByteArray("view.preview") << Panel::Preview;
        QTest::newRow("problems") << QByteArray("view.problems") << Panel::Problems;
    }
    void panelsComeAndGo()
    {
        QFETCH(const QByteArray, command);
        QFETCH(const Panel, panel);
        QVERIFY(m_fixture->window().isPanelShown(panel));
        m_fixture->trigger(command.constData());
        QVERIFY(!m_fixture->window().isPanelShown(panel));
        QCoreApplication::processEvents();
        m_fixture->trigger(command.constData());
        QVERIFY(m_fixture->window().isPanelShown(panel));
    }

    void filesKeepTheirDirection()
    {
        const QString folder = QDir::toNativeSeparators(u"lib (1)/"_s);
        QCOMPARE(shownPath(folder), folder);
        QGuiApplication::setLayoutDirection(Qt::RightToLeft);
        const auto back = qScopeGuard([] { QGuiApplication::setLayoutDirection(Qt::LeftToRight); });
        QCOMPARE(shownPath(folder), u"\u2066%1\u2069"_s.arg(folder));
        QCOMPARE(shownPath({}), QString());
        QCOMPARE(m_fixture->page().title(), u"\u2066reviewer.md\u2069"_s);
        // Without it, the bracket and the slash at the end are shown at the other end.
        QTextLayout layout(shownPath(folder));
        QTextOption option;
        option.setTextDirection(Qt::RightToLeft);
        layout.setTextOption(option);
        layout.beginLayout();
        QTextLine line = layout.createLine();
        line.setLineWidth(1000);
        layout.endLayout();
        QVERIFY(line.cursorToX(2) < line.cursorToX(int(folder.size())));
    }

    void dialogsOpen()
    {
        for (const char *command : {"help.about", "help.shortcuts"}) {
            m_fixture->trigger(command);
            auto *dialog = m_fixture->window().findChild<QDialog *>(QString::fromLatin1(command).section(u'.', 1));
            QVERIFY2(dialog && dialog->isVisible(), command);
            dialog->close();
        }
    }

private:
    std::unique_ptr<WindowFixture> m_fixture;
};

QTEST_MAIN(TestWindow)
#include "tst_window.moc"
