// SPDX-License-Identifier: MIT
#include "window_fixture.h"

#include "document/document_controller.h"
#include "form/form_view.h"
#include "widgets/chip_list.h"

#include <QApplication>
#include <QClipboard>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QScrollArea>
#include <QTest>
#include <QToolButton>
#include <QTreeWidget>

using namespace Agentwright;
using namespace Agentwright::App;
using namespace Agentwright::Testing;
using namespace Qt::StringLiterals;

namespace {
constexpr auto kText = R"(---
name: code-reviewer
description: Reviews code.
tools: Read, LS, Bash(git:*)   # few
disallowedTools: [Write]
---

You review code.
)";
}

class TestToolField : public QObject
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

    void everyToolIsInAGroup()
    {
        open();
        QVERIFY(row(u"Read"_s) && row(u"WebFetch"_s) && row(u"LSP"_s));
        QCOMPARE(row(u"Read"_s)->checkState(0), Qt::Checked);
        QCOMPARE(row(u"Write"_s)->checkState(0), Qt::Unchecked);
        QCOMPARE(row(u"Read"_s)->parent()->checkState(0), Qt::PartiallyChecked);
        QVERIFY(row(u"Bash(git:*)"_s));
        QCOMPARE(m_fixture->text(), QString::fromUtf8(kText));
    }

    void spaceTicksAndUnticksAndUndoTakesItBack()
    {
        QTreeWidget *tree = open();
        tree->setFocus();
        tree->setCurrentItem(row(u"Grep"_s));
        QTest::keyClick(tree, Qt::Key_Space);
        QVERIFY2(m_fixture->text().contains(u"tools: Read, LS, Bash(git:*), Grep   # few\n"_s),
                 qPrintable(m_fixture->text()));
        tree->setCurrentItem(row(u"Read"_s));
        QTest::keyClick(tree, Qt::Key_Space);
        QVERIFY(m_fixture->text().contains(u"tools: LS, Bash(git:*), Grep   # few\n"_s));
        QTest::keyClick(tree, Qt::Key_Z, Qt::ControlModifier);
        QCOMPARE(row(u"Read"_s)->checkState(0), Qt::Checked);
        QTest::keyClick(tree, Qt::Key_Z, Qt::ControlModifier);
        QCOMPARE(m_fixture->text(), QString::fromUtf8(kText));
        QCOMPARE(row(u"Grep"_s)->checkState(0), Qt::Unchecked);
        QTest::keyClick(tree, Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
        QCOMPARE(row(u"Grep"_s)->checkState(0), Qt::Checked);
    }

    void aGroupTicksWhatIsOfUse()
    {
        QTreeWidget *tree = open();
        tree->setFocus();
        tree->setCurrentItem(row(u"TaskCreate"_s)->parent());
        QTest::keyClick(tree, Qt::Key_Space);
        const QStringList tools = m_fixture->controller().definition().value(u"tools").items;
        QVERIFY(tools.contains(u"TodoWrite"_s) && tools.contains(u"TaskUpdate"_s));
        QVERIFY(!tools.contains(u"EnterPlanMode"_s));
    }

    void theTextChangesTheTicks()
    {
        open();
        QVERIFY(m_fixture->controller().setField(u"tools"_s, FieldValue::ofList({u"Write"_s, u"mcp__git"_s}),
                                                 {ChangeOrigin::Kind::Command, {}}));
        QCOMPARE(row(u"Read"_s)->checkState(0), Qt::Unchecked);
        QCOMPARE(row(u"Write"_s)->checkState(0), Qt::Checked);
        QCOMPARE(row(u"mcp__git"_s)->checkState(0), Qt::Checked);
        QVERIFY(!row(u"Bash(git:*)"_s));
    }

    void searchFindsByNameAndByWhatAToolDoes()
    {
        QTreeWidget *tree = open();
        QLineEdit *search = find<QLineEdit>(u"toolSearch"_s);
        QVERIFY(search->hasFocus());
        QTest::keyClicks(search, u"jupyter"_s);
        QVERIFY(!row(u"NotebookEdit"_s)->isHidden());
        QVERIFY(row(u"Read"_s)->isHidden());
        QVERIFY(row(u"Bash"_s)->parent()->isHidden());
        QTest::keyClick(search, Qt::Key_Escape);
        QVERIFY(!row(u"Read"_s)->isHidden());
        QTest::keyClicks(search, u"gre"_s);
        QCOMPARE(tree->currentItem(), row(u"Grep"_s));
        QTest::keyClick(search, Qt::Key_Down);
        QVERIFY(tree->hasFocus());
        QTest::keyClick(tree, Qt::Key_Space);
        QVERIFY(m_fixture->text().contains(u", Grep   # few"_s));
    }

    void returnNamesServersAndPatterns()
    {
        open();
        QLineEdit *search = find<QLineEdit>(u"toolSearch"_s);
        QTest::keyClicks(search, u"mcp__wiki__*, Bash(npm run test, all), read"_s);
        QTest::keyClick(search, Qt::Key_Return);
        QCOMPARE(m_fixture->controller().definition().value(u"tools").items,
                 QStringList({u"Read"_s, u"LS"_s, u"Bash(git:*)"_s, u"mcp__wiki__*"_s, u"Bash(npm run test, all)"_s}));
        QVERIFY(row(u"mcp__wiki__*"_s));
        QCOMPARE(search->text(), QString());
    }

    void aPastedListBecomesItems()
    {
        QApplication::clipboard()->setText(u"Glob, WebFetch,\nBash(a, b)"_s);
        auto *add = find<QLineEdit>(u"add"_s);
        add->setFocus();
        QTest::keySequence(add, QKeySequence::Paste);
        QCOMPARE(m_fixture->controller().definition().value(u"tools").items,
                 QStringList({u"Read"_s, u"LS"_s, u"Bash(git:*)"_s, u"Glob"_s, u"WebFetch"_s, u"Bash(a, b)"_s}));
    }

    void whatDoesNothingIsMarkedWithTheReason()
    {
        const auto *list = find<ChipList>(u"items"_s);
        const QAbstractItemModel *items = list->model();
        QVERIFY(items->index(0, 0).data(ChipList::RemarkRole).toString().isEmpty());
        QVERIFY(items->index(1, 0).data(Qt::ToolTipRole).toString().contains(u"Glob"_s));
        QVERIFY(!items->index(1, 0).data(Qt::AccessibleDescriptionRole).toString().isEmpty());
        open();
        QVERIFY(row(u"AskUserQuestion"_s)->text(0).contains(u"does nothing"_s));
        QVERIFY(row(u"AskUserQuestion"_s)->toolTip(0).contains(u"No sub-agent"_s));
    }

    void theMenuReplacesWhatDoesNothing()
    {
        auto *list = find<ChipList>(u"items"_s);
        list->setFocus();
        list->setCurrentIndex(list->model()->index(1, 0));
        Q_EMIT list->customContextMenuRequested(list->visualRect(list->currentIndex()).center());
        auto *menu = qobject_cast<QMenu *>(QApplication::activePopupWidget());
        QVERIFY(menu);
        QTest::keyClick(menu, Qt::Key_Down);
        QTest::keyClick(menu, Qt::Key_Return);
        QVERIFY2(m_fixture->text().contains(u"tools: Read, Glob, Bash(git:*)   # few\n"_s),
                 qPrintable(m_fixture->text()));
    }

    void helpFollowsTheChosenTool()
    {
        QTreeWidget *tree = open();
        tree->setCurrentItem(row(u"Bash"_s));
        QVERIFY(find<QLabel>(u"toolHelp"_s)->text().contains(u"shell"_s));
        QVERIFY(find<QLabel>(u"toolHelp"_s)->text().contains(u"asks"_s));
    }

    void forbiddenToolsHaveTheSameChooser()
    {
        m_key = u"disallowedTools"_s;
        QTreeWidget *tree = open();
        QCOMPARE(row(u"Write"_s)->checkState(0), Qt::Checked);
        tree->setFocus();
        tree->setCurrentItem(row(u"Edit"_s));
        QTest::keyClick(tree, Qt::Key_Space);
        QVERIFY2(m_fixture->text().contains(u"disallowedTools: [Write, Edit]\n"_s), qPrintable(m_fixture->text()));
        m_key = u"tools"_s;
    }

    void everythingIsReachedByKeyboard()
    {
        QComboBox *state = m_fixture->input<QComboBox>(u"tools"_s);
        QTRY_VERIFY(state->isVisible());
        state->setFocus();
        QTest::keyClick(state, Qt::Key_Tab);
        QVERIFY(find<ChipList>(u"items"_s)->hasFocus());
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
        QVERIFY(find<QLineEdit>(u"add"_s)->hasFocus());
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
        QVERIFY(find<QToolButton>(u"chooseTools"_s)->hasFocus());
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Space);
        QVERIFY(find<QLineEdit>(u"toolSearch"_s)->hasFocus());
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
        QVERIFY(find<QTreeWidget>(u"toolTree"_s)->hasFocus());
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
        QVERIFY(!find<QTreeWidget>(u"toolTree"_s)->hasFocus());
    }

    void allToolsAreShownWhereTheyCanBeSeen()
    {
        const QTreeWidget *tree = open();
        const QWidget *view = m_fixture->form().findChild<QScrollArea *>()->viewport();
        const auto isSeen = [view](const QWidget *widget) {
            return view->rect().contains(QRect(widget->mapTo(view, QPoint()), widget->size()));
        };
        QTRY_VERIFY(find<QLineEdit>(u"toolSearch"_s)->hasFocus());
        QTRY_VERIFY(isSeen(tree) && isSeen(find<QLineEdit>(u"toolSearch"_s)));
    }

private:
    template<typename Widget>
    Widget *find(const QString &name)
    {
        return m_fixture->form().row(m_key)->editor()->findChild<Widget *>(name);
    }
    QTreeWidget *open()
    {
        auto *choose = find<QToolButton>(u"chooseTools"_s);
        choose->setFocus();
        QTest::keyClick(choose, Qt::Key_Space);
        return find<QTreeWidget>(u"toolTree"_s);
    }
    QTreeWidgetItem *row(const QString &entry)
    {
        const auto *tree = find<QTreeWidget>(u"toolTree"_s);
        for (int i = 0; i < tree->topLevelItemCount(); ++i) {
            QTreeWidgetItem *group = tree->topLevelItem(i);
            for (int k = 0; k < group->childCount(); ++k) {
                if (group->child(k)->data(0, Qt::UserRole).toString() == entry)
                    return group->child(k);
            }
        }
        return nullptr;
    }

    std::unique_ptr<WindowFixture> m_fixture;
    QString m_key = u"tools"_s;
};

QTEST_MAIN(TestToolField)
#include "tst_tool_field.moc"
