// SPDX-License-Identifier: MIT
#include "window_fixture.h"

#include "document/document_controller.h"
#include "editor/prompt_edit.h"
#include "form/form_view.h"
#include "problems/diagnostics_model.h"
#include "problems/problems_panel.h"
#include "shell/document_page.h"

#include <agentwright/rules/rule.h>

#include <QAbstractItemModelTester>
#include <QPushButton>
#include <QTest>
#include <QToolButton>
#include <QTreeView>

using namespace Agentwright;
using namespace Agentwright::App;
using namespace Agentwright::Testing;
using namespace Qt::StringLiterals;

namespace {
/// An unknown colour and a description that is not YAML.
constexpr auto kText = R"(---
name: code-reviewer
description: Use this agent when: code is to be reviewed
color: Blue
---

You review code.
)";
} // namespace

class TestProblems : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init()
    {
        failOnWarnings();
        m_fixture = std::make_unique<WindowFixture>();
        QVERIFY(m_fixture->show());
        m_fixture->openText(kText);
        m_fixture->controller().checkNow();
        QVERIFY(model().rowCount() >= 2);
    }
    void cleanup() { m_fixture.reset(); }

    void theModelKeepsItsPromises()
    {
        DiagnosticsModel fresh;
        QAbstractItemModelTester tester(&fresh, QAbstractItemModelTester::FailureReportingMode::QtTest);
        fresh.setController(&m_fixture->controller());
        QVERIFY(m_fixture->controller().apply(TextEdit(TextRange(0, 0), u"\n"_s), {}));
        m_fixture->controller().undo();
        m_fixture->controller().checkNow();
        fresh.setController(nullptr);
        QCOMPARE(fresh.rowCount(), 0);
    }

    void namesSeverityLineAndRule()
    {
        const int row = rowAtLine(u"4"_s);
        QVERIFY(row >= 0);
        QVERIFY(!model().index(row, DiagnosticsModel::SeverityColumn).data().toString().isEmpty());
        QVERIFY(!model().index(row, DiagnosticsModel::MessageColumn).data().toString().isEmpty());
        QVERIFY(findRule(model().index(row, DiagnosticsModel::RuleColumn).data().toString()));
    }

    void linesFollowTheText()
    {
        QVERIFY(rowAtLine(u"4"_s) >= 0);
        const qsizetype second = m_fixture->text().indexOf(u"description"_s);
        QVERIFY(m_fixture->controller().apply(TextEdit(TextRange(second, second), u"# note\n"_s), {}));
        QVERIFY(rowAtLine(u"5"_s) >= 0);
    }

    void enterGoesToTheText()
    {
        QTreeView *view = m_fixture->window().findChild<QTreeView *>(u"problems"_s);
        view->setFocus();
        view->setCurrentIndex(model().index(rowAtLine(u"4"_s), 0));
        QTest::keyClick(view, Qt::Key_Return);
        QVERIFY(m_fixture->editor().hasFocus());
        QCOMPARE(m_fixture->editor().caretPosition().line, 4);
    }

    void nextAndPreviousGoRound()
    {
        m_fixture->editor().setFocus();
        m_fixture->editor().select(TextRange(0, 0));
        QCoreApplication::processEvents();
        QList<qsizetype> lines;
        for (int i = 0; i <= model().rowCount(); ++i) {
            QTest::keyClick(&m_fixture->editor(), Qt::Key_F8);
            lines.append(m_fixture->editor().textCursor().selectionStart());
        }
        QVERIFY(lines.size() > 2);
        QVERIFY(lines.contains(m_fixture->controller().diagnostics().constFirst().range.start));
        QVERIFY(lines.contains(m_fixture->controller().diagnostics().constLast().range.start));
    }

    void theButtonFixesWhatIsSelected()
    {
        QTreeView *view = m_fixture->window().findChild<QTreeView *>(u"problems"_s);
        const int row = rowAtLine(u"4"_s);
        view->setCurrentIndex(model().index(row, 0));
        auto *button = m_fixture->window().findChild<QPushButton *>(u"fixProblem"_s);
        QVERIFY(button->isEnabled());
        QTest::mouseClick(button, Qt::LeftButton);
        QVERIFY2(m_fixture->text().contains(u"color: blue\n"_s), qPrintable(m_fixture->text()));
        m_fixture->trigger("edit.undo");
        QCOMPARE(m_fixture->text(), QString::fromUtf8(kText));
    }

    void fieldsShowTheirProblemsWithAFix()
    {
        const FieldRow *row = m_fixture->form().row(u"color");
        const QList<QToolButton *> buttons = row->findChildren<QToolButton *>();
        const auto fix = std::ranges::find_if(buttons, [](QToolButton *button) { return button->text() == u"Fix"_s; });
        QVERIFY(fix != buttons.end());
        (*fix)->click();
        QVERIFY(m_fixture->text().contains(u"color: blue\n"_s));
    }

    void allSafeFixesAreOneUndoStep()
    {
        QTRY_VERIFY(m_fixture->window().holds(Condition::SafeFixes));
        m_fixture->window().fixAllSafe();
        QVERIFY(m_fixture->text() != QString::fromUtf8(kText));
        m_fixture->controller().undo();
        QCOMPARE(m_fixture->text(), QString::fromUtf8(kText));
    }

private:
    DiagnosticsModel &model() { return m_fixture->window().problems().model(); }
    int rowAtLine(const QString &line)
    {
        for (int row = 0; row < model().rowCount(); ++row) {
            if (model().index(row, DiagnosticsModel::LineColumn).data().toString() == line)
                return row;
        }
        return -1;
    }

    std::unique_ptr<WindowFixture> m_fixture;
};

QTEST_MAIN(TestProblems)
#include "tst_problems.moc"
