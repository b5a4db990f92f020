// SPDX-License-Identifier: MIT
#include "window_fixture.h"

#include "document/document_controller.h"
#include "form/form_view.h"
#include "shell/settings.h"
#include "widgets/collapsible_section.h"

#include <QApplication>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPlainTextEdit>
#include <QTest>
#include <QTextCursor>
#include <QToolButton>
#include <QWhatsThis>

#include <algorithm>

using namespace Agentwright;
using namespace Agentwright::App;
using namespace Agentwright::Testing;
using namespace Qt::StringLiterals;

namespace {
constexpr auto kText = R"(---
name: code-reviewer
description: Reviews code.
model: sonnet
hooks:
    Stop: # at the end
      - hooks: []
isOn: true
mode: primary
temperature: 0.2
---

You review code.
)";
}

class TestFormFields : public QObject
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

    // --- Name ---

    void theUsualSpellingIsOffered()
    {
        QLineEdit *name = line("name");
        QVERIFY(note("name", "nameNote")->isHidden());
        name->setFocus();
        name->selectAll();
        QTest::keyClicks(name, u"My Reviewer"_s);
        QLabel *offer = note("name", "nameNote");
        QVERIFY(offer->text().contains(u"my-reviewer"_s));
        Q_EMIT offer->linkActivated(u"my-reviewer"_s);
        QCOMPARE(m_fixture->text(), edited(u"name: code-reviewer"_s, u"name: my-reviewer"_s));
        QVERIFY(offer->isHidden());
        QTest::keyClick(name, Qt::Key_Z, Qt::ControlModifier);
        QCOMPARE(name->text(), u"My Reviewer"_s);
        QTest::keyClick(name, Qt::Key_Z, Qt::ControlModifier);
        QCOMPARE(m_fixture->text(), QString::fromUtf8(kText));
    }

    void aNameThatAnotherFileHasIsSaid()
    {
        m_fixture->makeFile(u"other.md"_s, "---\nname: taken\ndescription: x\n---\n");
        m_fixture->openText("---\nname: take\ndescription: x\n---\n", u"third.md"_s);
        QLineEdit *name = line("name");
        name->setFocus();
        name->end(false);
        QTest::keyClicks(name, u"n"_s);
        QTRY_VERIFY(note("name", "nameNote")->text().contains(u"other.md"_s));
        QTest::keyClick(name, Qt::Key_Backspace);
        QVERIFY(note("name", "nameNote")->isHidden());
    }

    // --- YAML ---

    void nestedValuesAreShownAsTheyAreWritten()
    {
        QCOMPARE(yaml("hooks")->document()->toRawText().replace(QChar::ParagraphSeparator, u'\n'),
                 u"Stop: # at the end\n  - hooks: []"_s);
        QVERIFY(!m_fixture->form().row(u"hooks")->editor()->isReadOnly());
    }

    void typingInYamlChangesTheLineAlone()
    {
        QPlainTextEdit *box = yaml("hooks");
        box->setFocus();
        box->moveCursor(QTextCursor::End);
        QTest::keyClick(box, Qt::Key_Backspace);
        QVERIFY2(note("hooks", "yamlNote")->text().contains(u"Line"_s), qPrintable(note("hooks", "yamlNote")->text()));
        QCOMPARE(m_fixture->text(), QString::fromUtf8(kText)); // not written yet
        QTest::keyClicks(box, u"a]"_s);
        QCOMPARE(m_fixture->text(), edited(u"- hooks: []"_s, u"- hooks: [a]"_s));
        QTest::keyClick(box, Qt::Key_Z, Qt::ControlModifier);
        QCOMPARE(m_fixture->text(), QString::fromUtf8(kText));
        QTest::keyClick(box, Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
        QCOMPARE(m_fixture->text(), edited(u"- hooks: []"_s, u"- hooks: [a]"_s));
    }

    void returnKeepsTheIndentation()
    {
        QPlainTextEdit *box = yaml("hooks");
        box->setFocus();
        box->moveCursor(QTextCursor::End);
        QTest::keyClick(box, Qt::Key_Return);
        QTest::keyClicks(box, u"- matcher: Bash"_s);
        QCOMPARE(m_fixture->text(), edited(u"- hooks: []\n"_s, u"- hooks: []\n      - matcher: Bash\n"_s));
    }

    void theTextChangesTheYaml()
    {
        const qsizetype at = m_fixture->text().indexOf(u"hooks: []"_s) + 8;
        QVERIFY(m_fixture->controller().apply(TextEdit(TextRange(at - 1, at + 1), u"[x]"_s),
                                              {ChangeOrigin::Kind::Text, {}}));
        QVERIFY(yaml("hooks")->document()->toRawText().endsWith(u"[x]"_s));
    }

    void whatIsNoYamlStaysUntilItIsDiscarded()
    {
        QPlainTextEdit *box = yaml("hooks");
        box->setFocus();
        box->moveCursor(QTextCursor::End);
        QTest::keyClicks(box, u" ]"_s);
        line("name")->setFocus();
        QVERIFY(box->document()->toRawText().endsWith(u" ]"_s));
        Q_EMIT note("hooks", "yamlNote")->linkActivated(u"discard"_s);
        QVERIFY(box->document()->toRawText().endsWith(u"[]"_s));
        QVERIFY(note("hooks", "yamlNote")->isHidden());
        QCOMPARE(m_fixture->text(), QString::fromUtf8(kText));
    }

    void anExampleIsWritten()
    {
        m_fixture->form().addField(u"mcpServers"_s);
        Q_EMIT note("mcpServers", "yamlNote")->linkActivated(u"example"_s);
        QVERIFY2(m_fixture->text().contains(u"mcpServers:\n  - configured-server\n"_s), qPrintable(m_fixture->text()));
        QCOMPARE(m_fixture->controller().definition().value(u"mcpServers").kind, FieldValue::Kind::Structure);
    }

    // --- Other keys ---

    void unknownKeysHaveEditorsOfTheirType()
    {
        auto *isOn = m_fixture->input<QComboBox>(u"isOn"_s);
        QVERIFY(isOn);
        isOn->setFocus();
        QTest::keyClick(isOn, Qt::Key_Down);
        QCOMPARE(m_fixture->text(), edited(u"isOn: true"_s, u"isOn: false"_s));
        auto *mode = m_fixture->input<QComboBox>(u"mode"_s);
        QVERIFY(mode);
        QCOMPARE(mode->currentText(), u"primary"_s);
        QVERIFY(mode->findText(u"subagent"_s) > 0);
        QLineEdit *temperature = line("temperature");
        temperature->setFocus();
        temperature->end(false);
        QTest::keyClicks(temperature, u"5"_s);
        QVERIFY(m_fixture->text().contains(u"temperature: 0.25\n"_s));
    }

    // --- The menu of a field ---

    void resetBringsBackWhatIsSaved()
    {
        QLineEdit *name = line("name");
        name->setFocus();
        QTest::keyClicks(name, u"x"_s);
        chooseInMenu("fieldReset");
        QCOMPARE(m_fixture->text(), QString::fromUtf8(kText));
        QPlainTextEdit *box = yaml("hooks");
        box->setFocus();
        box->selectAll();
        QTest::keyClicks(box, u"{}"_s);
        QVERIFY(m_fixture->text() != QString::fromUtf8(kText));
        m_fixture->trigger("edit.resetField");
        QCOMPARE(m_fixture->text(), QString::fromUtf8(kText));
    }

    void theMenuTellsWhichToolsReadAField()
    {
        line("name")->setFocus();
        QMenu *menu = openMenu();
        QVERIFY(menu);
        auto *uses = menu->findChild<QMenu *>(u"fieldUses"_s);
        Q_EMIT uses->aboutToShow();
        QVERIFY(uses->actions().size() >= 10);
        QCOMPARE(uses->findChild<QAction *>(u"claude-code"_s)->text(), u"✓ Claude Code reads it"_s);
        menu->close();
    }

    void theMenuRemovesAField()
    {
        m_fixture->input<QComboBox>(u"model"_s)->setFocus();
        chooseInMenu("fieldRemove");
        QCOMPARE(m_fixture->text(), edited(u"model: sonnet\n"_s, QString()));
        m_fixture->controller().undo();
        QCOMPARE(m_fixture->text(), QString::fromUtf8(kText));
    }

    void theKeyRemovesAField()
    {
        auto *model = m_fixture->input<QComboBox>(u"model"_s);
        model->setFocus();
        m_fixture->trigger("edit.removeField");
        QCOMPARE(m_fixture->text(), edited(u"model: sonnet\n"_s, QString()));
        QVERIFY(model->currentText().isEmpty());
        m_fixture->trigger("edit.undo");
        QCOMPARE(m_fixture->text(), QString::fromUtf8(kText));
        QCOMPARE(model->currentText(), u"sonnet"_s);
    }

    void theMenuExplainsAField()
    {
        m_fixture->input<QComboBox>(u"model"_s)->setFocus();
        chooseInMenu("fieldHelp");
        const auto isHelp = [](const QWidget *widget) { return widget->inherits("QWhatsThat") && widget->isVisible(); };
        QVERIFY(std::ranges::any_of(QApplication::topLevelWidgets(), isHelp));
        QWhatsThis::hideText();
    }

    void aModelIsChosenOrTyped()
    {
        auto *model = m_fixture->input<QComboBox>(u"model"_s);
        model->setFocus();
        model->setCurrentIndex(model->findText(u"sonnet"_s));
        QTest::keyClick(model, Qt::Key_Down);
        const QString next = model->currentText();
        QVERIFY(!next.isEmpty() && next != u"sonnet");
        QCOMPARE(m_fixture->text(), edited(u"model: sonnet"_s, u"model: "_s + next));
        QTest::keyClick(model->lineEdit(), Qt::Key_Z, Qt::ControlModifier);
        QCOMPARE(m_fixture->text(), QString::fromUtf8(kText));
        QCOMPARE(model->currentText(), u"sonnet"_s);
        model->lineEdit()->selectAll();
        QTest::keyClicks(model->lineEdit(), u"claude-x-9"_s);
        QCOMPARE(m_fixture->text(), edited(u"model: sonnet"_s, u"model: claude-x-9"_s));
        QTest::keyClick(model->lineEdit(), Qt::Key_Z, Qt::ControlModifier);
        QCOMPARE(m_fixture->text(), QString::fromUtf8(kText));
        QTest::keyClick(model->lineEdit(), Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
        QCOMPARE(model->currentText(), u"claude-x-9"_s);
    }

    // --- Search and sections ---

    void searchShowsMatchingFieldsEvenAbsentOnes()
    {
        m_fixture->trigger("edit.searchForm");
        auto *filter = m_fixture->form().findChild<QLineEdit *>(u"formFilter"_s);
        QVERIFY(filter->hasFocus());
        QTest::keyClicks(filter, u"turn"_s);
        const FieldRow *turns = m_fixture->form().row(u"maxTurns");
        QVERIFY(turns);
        QVERIFY(!turns->isHidden());
        QVERIFY(m_fixture->form().row(u"name")->isHidden());
        filter->selectAll();
        QTest::keyClicks(filter, u"sonn"_s);
        QVERIFY(!m_fixture->form().row(u"model")->isHidden()); // by its value
        filter->clear();
        QVERIFY(!m_fixture->form().row(u"name")->isHidden());
        QVERIFY(!m_fixture->form().row(u"maxTurns"));
        QCOMPARE(m_fixture->text(), QString::fromUtf8(kText));
    }

    void closedSectionsAreRemembered()
    {
        auto *section = m_fixture->form().findChild<CollapsibleSection *>();
        auto *heading = section->findChild<QToolButton *>(QString(), Qt::FindDirectChildrenOnly);
        heading->setFocus();
        QTest::keyClick(heading, Qt::Key_Space);
        QVERIFY(!section->isExpanded());
        QCOMPARE(m_fixture->settings().collapsedSections(), QStringList{u"Identity"_s});
        m_fixture->openText("---\nname: second\n---\n", u"second.md"_s);
        QVERIFY(!m_fixture->form().findChild<CollapsibleSection *>()->isExpanded());
        // Who searches finds all the same.
        auto *filter = m_fixture->form().findChild<QLineEdit *>(u"formFilter"_s);
        filter->setFocus();
        QTest::keyClicks(filter, u"name"_s);
        QVERIFY(m_fixture->form().findChild<CollapsibleSection *>()->isExpanded());
        filter->clear();
        QVERIFY(!m_fixture->form().findChild<CollapsibleSection *>()->isExpanded());
    }

private:
    static QString edited(const QString &before, const QString &after)
    {
        return QString::fromUtf8(kText).replace(before, after);
    }
    QLineEdit *line(const char *key) { return m_fixture->input<QLineEdit>(QString::fromLatin1(key)); }
    QPlainTextEdit *yaml(const char *key) { return m_fixture->input<QPlainTextEdit>(QString::fromLatin1(key)); }
    QLabel *note(const char *key, const char *name)
    {
        return m_fixture->form().row(QString::fromLatin1(key))->findChild<QLabel *>(QLatin1StringView(name));
    }
    QMenu *openMenu()
    {
        m_fixture->trigger("edit.fieldMenu");
        return qobject_cast<QMenu *>(QApplication::activePopupWidget());
    }
    void chooseInMenu(const char *action)
    {
        QMenu *menu = openMenu();
        QVERIFY(menu);
        menu->findChild<QAction *>(QLatin1StringView(action))->trigger();
        menu->close();
        // Without a window manager nobody gives the window back what the menu took.
        m_fixture->window().activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&m_fixture->window()));
    }

    std::unique_ptr<WindowFixture> m_fixture;
};

QTEST_MAIN(TestFormFields)
#include "tst_form_fields.moc"
