// SPDX-License-Identifier: MIT
#include "window_fixture.h"

#include "document/document_controller.h"
#include "editor/prompt_edit.h"
#include "form/form_view.h"
#include "problems/diagnostics_model.h"
#include "problems/fix_preview_dialog.h"
#include "problems/problems_panel.h"
#include "problems/quick_fix_menu.h"
#include "problems/rule_documentation.h"
#include "shell/document_page.h"
#include "widgets/diff_view.h"

#include <agentwright/rules/rule.h>

#include <QAbstractItemModelTester>
#include <QCheckBox>
#include <QComboBox>
#include <QLineEdit>
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
        QTRY_VERIFY(m_fixture->window().holds(Condition::Fixes));
        m_fixture->trigger("check.fixAll");
        auto *dialog = m_fixture->window().findChild<FixPreviewDialog *>();
        QVERIFY(dialog);
        auto *apply = dialog->findChild<QPushButton *>(u"applyFixes"_s);
        QTRY_VERIFY(apply->isEnabled());
        auto *diff = dialog->findChild<DiffView *>(u"fixDiff"_s);
        QVERIFY2(diff->toPlainText().contains(u"\n-description: Use"_s), qPrintable(diff->toPlainText()));
        QVERIFY(!diff->toPlainText().contains(u"+color"_s));
        QCOMPARE(m_fixture->text(), QString::fromUtf8(kText)); // nothing is done yet
        QTest::keyClick(dialog, Qt::Key_Return);
        QVERIFY(m_fixture->text() != QString::fromUtf8(kText));
        QVERIFY(m_fixture->text().contains(u"color: Blue"_s));
        m_fixture->controller().undo();
        QCOMPARE(m_fixture->text(), QString::fromUtf8(kText));
    }

    void fixesToLookAtAreThereOnDemand()
    {
        QTRY_VERIFY(m_fixture->window().holds(Condition::Fixes));
        m_fixture->trigger("check.fixAll");
        auto *dialog = m_fixture->window().findChild<FixPreviewDialog *>();
        auto *apply = dialog->findChild<QPushButton *>(u"applyFixes"_s);
        QTRY_VERIFY(apply->isEnabled());
        dialog->findChild<QCheckBox *>(u"includeReview"_s)->click();
        QVERIFY(!apply->isEnabled());
        QTRY_VERIFY(apply->isEnabled());
        QVERIFY(dialog->findChild<DiffView *>(u"fixDiff"_s)->toPlainText().contains(u"\n+color: blue"_s));
        QTest::keyClick(dialog, Qt::Key_Escape);
        QCOMPARE(m_fixture->text(), QString::fromUtf8(kText));
    }

    void quickFixesAreInAMenuAtTheCaret()
    {
        const qsizetype colour = m_fixture->text().indexOf(u"Blue"_s);
        m_fixture->editor().goTo(TextRange(colour, colour));
        QTRY_VERIFY(m_fixture->window().findChild<QAction *>(u"check.quickFix"_s)->isEnabled());
        QTest::keyClick(&m_fixture->editor(), Qt::Key_Return, Qt::AltModifier);
        auto *menu = m_fixture->page().findChild<QuickFixMenu *>();
        QVERIFY(menu);
        QVERIFY(menu->isVisible());
        QVERIFY(menu->activeAction());
        QTest::keyClick(menu, Qt::Key_Return);
        QVERIFY2(m_fixture->text().contains(u"color: blue\n"_s), qPrintable(m_fixture->text()));
    }

    void quickFixesInTheListAreThoseOfTheSelectedProblem()
    {
        m_fixture->editor().goTo(TextRange(0, 0));
        QTRY_VERIFY(m_fixture->window().findChild<QAction *>(u"check.quickFix"_s)->isEnabled());
        QTreeView *view = m_fixture->window().findChild<QTreeView *>(u"problems"_s);
        view->setFocus();
        view->setCurrentIndex(model().index(rowAtLine(u"4"_s), 0));
        QTest::keyClick(view, Qt::Key_Return, Qt::AltModifier);
        auto *menu = m_fixture->page().findChild<QuickFixMenu *>();
        QVERIFY(menu);
        QTest::keyClick(menu, Qt::Key_Return);
        QVERIFY2(m_fixture->text().contains(u"color: blue\n"_s), qPrintable(m_fixture->text()));
    }

    void rulesExplainThemselves()
    {
        auto *documentation = m_fixture->window().findChild<RuleDocumentation *>();
        QVERIFY(documentation->isHidden());
        QTreeView *view = m_fixture->window().findChild<QTreeView *>(u"problems"_s);
        view->setCurrentIndex(model().index(rowAtLine(u"4"_s), 0));
        m_fixture->trigger("check.explain");
        QVERIFY(!documentation->isHidden());
        const RuleSpec *rule = documentation->rule();
        QVERIFY(rule);
        QVERIFY(documentation->toPlainText().contains(QString::fromLatin1(rule->code)));
        view->setCurrentIndex(model().index(rowAtLine(u"3"_s), 0));
        QVERIFY(documentation->rule() != rule);
        m_fixture->trigger("check.explain");
        QVERIFY(documentation->isHidden());
    }

    void filtersAndGroups()
    {
        const int all = model().rowCount();
        auto &window = m_fixture->window();
        auto *search = window.findChild<QLineEdit *>(u"searchProblems"_s);
        QTest::keyClicks(search, u"aw401"_s);
        QCOMPARE(model().rowCount(), 1);
        search->clear();
        auto *warnings = window.findChild<QToolButton *>(u"showWarnings"_s);
        QCOMPARE(warnings->text().toLongLong(), model().count(Severity::Warning));
        QVERIFY(model().count(Severity::Warning) > 0);
        QTest::keyClick(warnings, Qt::Key_Space);
        QCOMPARE(model().rowCount(), all - int(model().count(Severity::Warning)));
        QTest::keyClick(warnings, Qt::Key_Space);
        auto *grouping = window.findChild<QComboBox *>(u"groupProblems"_s);
        for (int i = 1; i < grouping->count(); ++i) {
            QAbstractItemModelTester tester(&model(), QAbstractItemModelTester::FailureReportingMode::QtTest);
            grouping->setFocus();
            QTest::keyClick(grouping, Qt::Key_Down);
            QCOMPARE(model().inTextOrder().size(), all);
            int below = 0;
            for (int row = 0; row < model().rowCount(); ++row) {
                QVERIFY(!model().diagnostic(model().index(row, 0)));
                below += model().rowCount(model().index(row, 0));
            }
            QCOMPARE(below, all);
        }
        // Next and previous go on in the order of the text.
        m_fixture->editor().goTo(TextRange(0, 0));
        window.goToNextProblem();
        QCOMPARE(m_fixture->editor().textCursor().selectionStart(),
                 m_fixture->controller().diagnostics().constFirst().range.start);
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
