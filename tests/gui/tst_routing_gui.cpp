// SPDX-License-Identifier: MIT
#include "window_fixture.h"

#include "document/document_controller.h"
#include "document/shown_path.h"
#include "routing/definition_compare.h"
#include "routing/heat_map.h"
#include "routing/overlap_view.h"
#include "routing/routing_panel.h"
#include "routing/routing_view.h"
#include "shell/document_page.h"
#include "shell/message_bar.h"

#include <QApplication>
#include <QComboBox>
#include <QDir>
#include <QGuiApplication>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QScopeGuard>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTabWidget>
#include <QTest>
#include <QTextEdit>
#include <QToolButton>
#include <QTreeWidget>

using namespace Agentwright;
using namespace Agentwright::App;
using namespace Agentwright::Testing;
using namespace Qt::StringLiterals;

namespace {

constexpr auto kBaker = R"(---
name: baker
description: |
  Bakes bread and cakes.
  <example>
  user: "Make a cake for Sunday"
  </example>
  <example>
  user: "The bread for the morning is missing"
  </example>
model: opus
---
You bake.

## Oven
Hot.
)";
constexpr auto kCook = R"(---
name: cook
description: |
  Cooks soups and bakes cakes.
  <example>
  user: "A cake with cherries, please"
  </example>
model: haiku
---
You cook.

## Stove
Warm.
)";

} // namespace

/// The panel and the dialog, as they are used with keys.
class TestRoutingGui : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        failOnWarnings();
        m_fixture = std::make_unique<WindowFixture>();
        QVERIFY(m_fixture->show());
        QVERIFY(QDir().mkpath(m_fixture->path(u"agents"_s)));
        m_fixture->makeFile(u"agents/cook.md"_s, kCook);
        m_fixture->openText(kBaker, u"agents/baker.md"_s);
    }
    void cleanup() { m_fixture.reset(); }

    void aRequestIsAnsweredWhileItIsTyped()
    {
        m_fixture->trigger("view.focusRouting");
        QTRY_COMPARE(QApplication::focusWidget(), find<QLineEdit>("routingRequest"));
        QTest::keyClicks(QApplication::focusWidget(), u"bread, please"_s);
        QTRY_COMPARE(answers()->topLevelItemCount(), 1);
        QCOMPARE(answers()->topLevelItem(0)->text(0), u"baker"_s);
        QCOMPARE(answers()->topLevelItem(0)->text(2), u"bread"_s);
        // The text that is open counts, not the file.
        const qsizetype at = m_fixture->text().indexOf(u"Bakes bread"_s);
        QVERIFY(m_fixture->controller().apply(TextEdit(TextRange(at + 6, at + 11), u"rolls"_s), {}));
        QTest::keyClick(find<QLineEdit>("routingRequest"), Qt::Key_A, Qt::ControlModifier);
        QTest::keyClicks(find<QLineEdit>("routingRequest"), u"rolls"_s);
        // The list may be empty for a moment: the text is read after the request.
        QTRY_COMPARE(wordsOfFirst(), u"rolls"_s);
        QCOMPARE(answers()->topLevelItemCount(), 1);
    }

    void theLibraryAnswersWhereOneIsOpen()
    {
        QVERIFY(QDir().mkpath(m_fixture->path(u"shop/.claude/agents"_s)));
        m_fixture->makeFile(u"shop/.claude/agents/porter.md"_s,
                            "---\nname: porter\ndescription: Carries trunks.\n---\nX\n");
        m_fixture->trigger("view.focusRouting");
        auto *request = find<QLineEdit>("routingRequest");
        QTRY_VERIFY(request->hasFocus());
        QTest::keyClicks(request, u"trunks and bread"_s);
        QTRY_COMPARE(answers()->topLevelItemCount(), 1);
        m_fixture->prompts.folders = {m_fixture->path(u"shop"_s)};
        m_fixture->trigger("file.openFolder");
        // With the open document, which is not in the library.
        QTRY_COMPARE(titlesOfAnswers(), QStringList({u"baker"_s, u"porter"_s}));
        m_fixture->makeFile(u"shop/.claude/agents/porter.md"_s, "---\nname: carrier\ndescription: Trunks.\n---\nX\n");
        QTRY_COMPARE(titlesOfAnswers(), QStringList({u"baker"_s, u"carrier"_s}));
    }

    void whoIsAskedIsToldApart()
    {
        for (const QString &path : {u"agents/a/twin.md"_s, u"agents/b/twin.md"_s, u"agents/b/third.md"_s}) {
            QVERIFY(QDir().mkpath(m_fixture->path(path.section(u'/', 0, -2))));
            m_fixture->makeFile(path, "---\nname: twin\ndescription: Carries trunks.\n---\nX\n");
        }
        m_fixture->trigger("view.focusRouting");
        auto *request = find<QLineEdit>("routingRequest");
        QTRY_VERIFY(request->hasFocus());
        QTest::keyClicks(request, u"trunks"_s);
        QTRY_COMPARE(titlesOfAnswers(),
                     QStringList({u"twin (a/twin.md)"_s, u"twin (b/twin.md)"_s, u"twin (third.md)"_s}));
        QCOMPARE(find<QLabel>("askedFolders")->text(),
                 u"Asked are the agents below "_s + QDir::toNativeSeparators(m_fixture->path(u"agents"_s)));
        QGuiApplication::setLayoutDirection(Qt::RightToLeft);
        const auto back = qScopeGuard([] { QGuiApplication::setLayoutDirection(Qt::LeftToRight); });
        QTest::keyClicks(request, u" and"_s);
        const QString shown = shownPath(m_fixture->path(u"agents"_s));
        QTRY_COMPARE(find<QLabel>("askedFolders")->text(), u"Asked are the agents below "_s + shown);
    }

    void whatTakesLongCanBeStopped()
    {
        m_fixture->trigger("view.focusRouting");
        auto *panel = m_fixture->window().findChild<RoutingPanel *>();
        const auto *asked = find<QLabel>("askedFolders");
        QTRY_VERIFY(asked->text().startsWith(u"Reading"_s));
        panel->stop();
        QVERIFY(asked->text().startsWith(u"Stopped"_s));
        QVERIFY(!panel->routing().isWorking() && !panel->overlaps().isWorking());
        QVERIFY(find<QToolButton>("stopRouting")->isHidden());
        panel->hide(); // whoever comes back asks again
        panel->show();
        QTRY_VERIFY(asked->text().startsWith(u"Asked"_s));
        QTRY_VERIFY(find<QLabel>("routingSummary")->text().startsWith(u"2 agent"_s));
    }

    void anAnswerIsOpenedByKey()
    {
        m_fixture->trigger("view.focusRouting");
        auto *request = find<QLineEdit>("routingRequest");
        QTRY_VERIFY(request->hasFocus());
        QTest::keyClicks(request, u"soups"_s);
        QTRY_COMPARE(answers()->topLevelItemCount(), 1);
        QTest::keyClick(request, Qt::Key_Return);
        QVERIFY(answers()->hasFocus());
        QTest::keyClick(answers(), Qt::Key_Return);
        QTRY_COMPARE(m_fixture->controller().fileName(), u"cook.md"_s);
    }

    void theExamplesAreTested()
    {
        m_fixture->trigger("view.focusRouting");
        QTRY_VERIFY(find<QLabel>("routingSummary")->text().startsWith(u"2 agent"_s));
        auto *test = find<QPushButton>("routingTest");
        test->setFocus();
        QTest::keyClick(test, Qt::Key_Space);
        QTRY_VERIFY(find<QLabel>("routingSummary")->text().startsWith(u"3 example"_s));
        QVERIFY(answers()->topLevelItemCount() > 0);
        const QTreeWidgetItem *pair = answers()->topLevelItem(0);
        QVERIFY(pair->childCount() > 0);
        QVERIFY(pair->text(0).contains(u"baker"_s) && pair->text(0).contains(u"cook"_s));
    }

    void overlapsAreListedAndMapped()
    {
        m_fixture->trigger("view.routing");
        auto *tabs = find<QTabWidget>("routingTabs");
        tabs->setCurrentIndex(1);
        auto *threshold = find<QSpinBox>("overlapThreshold");
        threshold->setFocus();
        QTest::keyClick(threshold, Qt::Key_A, Qt::ControlModifier);
        QTest::keyClicks(threshold, u"5"_s);
        QTest::keyClick(threshold, Qt::Key_Return);
        auto *list = find<QTreeWidget>("overlaps");
        QTRY_VERIFY(list->topLevelItemCount() == 3 && list->topLevelItem(0)->childCount() == 1);
        auto *map = find<HeatMap>("heatMap");
        QCOMPARE(map->size(), 2);
        QVERIFY(map->valueAt(0, 1) > 0.05 && map->valueAt(1, 0) == map->valueAt(0, 1));
        map->setFocus();
        QTest::keyClick(map, Qt::Key_Down);
        QTest::keyClick(map, Qt::Key_Left);
        QCOMPARE(map->currentRow(), 1);
        QCOMPARE(map->currentColumn(), 0);
        QCOMPARE(list->currentItem(), list->topLevelItem(0)->child(0));
        QVERIFY(map->accessibleDescription().contains(u"per cent"_s));
        QTest::keyClick(map, Qt::Key_Return);
        QTRY_VERIFY(m_fixture->window().findChild<DefinitionCompare *>());
    }

    void partsAreTakenOverOneByOne()
    {
        m_fixture->prompts.filesToOpen = {m_fixture->path(u"agents/cook.md"_s)};
        const QString before = m_fixture->text();
        m_fixture->trigger("compare.file");
        auto *parts = dialogChild<QTreeWidget>("comparedParts");
        QTRY_VERIFY(parts->topLevelItemCount() > 4);
        const auto rowOf = [&](const QString &title) -> QTreeWidgetItem * {
            return parts->findItems(title, Qt::MatchExactly).value(0);
        };
        parts->setCurrentItem(rowOf(u"model"_s));
        QCOMPARE(dialogChild<QTextEdit>("comparedHere")->toPlainText(), u"opus"_s);
        QCOMPARE(dialogChild<QTextEdit>("comparedThere")->toPlainText(), u"haiku"_s);
        const int count = parts->topLevelItemCount();
        auto *take = dialogChild<QPushButton>("takeOver");
        take->setFocus();
        QTest::keyClick(take, Qt::Key_Space);
        QTRY_COMPARE(parts->topLevelItemCount(), count - 1);
        QCOMPARE(m_fixture->text(), QString(before).replace(u"opus"_s, u"haiku"_s));
        parts->setCurrentItem(rowOf(u"Section “Oven”"_s));
        QTest::keyClick(take, Qt::Key_Space);
        QTRY_COMPARE(parts->topLevelItemCount(), count - 2);
        QVERIFY(!m_fixture->text().contains(u"Oven"_s));
        // One step each.
        m_fixture->controller().undo();
        m_fixture->controller().undo();
        QCOMPARE(m_fixture->text(), before);
        QTRY_COMPARE(parts->topLevelItemCount(), count);
    }

    void whoChangedWhatIsToldByTheOrigin()
    {
        const QString origin = m_fixture->makeFile(u"origin.md"_s, QByteArray(kBaker).replace("opus", "sonnet"));
        m_fixture->prompts.filesToOpen = {m_fixture->path(u"agents/cook.md"_s)};
        m_fixture->trigger("compare.file");
        auto *parts = dialogChild<QTreeWidget>("comparedParts");
        QTRY_VERIFY(parts->topLevelItemCount() > 4);
        auto *takeBack = dialogChild<QPushButton>("takeOrigin");
        QVERIFY(!takeBack->isVisible());
        m_fixture->prompts.filesToOpen = {origin};
        dialogChild<QPushButton>("compareOrigin")->menu()->actions().at(1)->trigger();
        const auto stateOf = [&](const QString &title) {
            const QTreeWidgetItem *item = parts->findItems(title, Qt::MatchExactly).value(0);
            return item ? item->text(1) : QString();
        };
        QTRY_COMPARE(stateOf(u"model"_s), u"changed in both, differently"_s);
        QCOMPARE(stateOf(u"name"_s), u"changed there"_s);
        parts->setCurrentItem(parts->findItems(u"model"_s, Qt::MatchExactly).value(0));
        QCOMPARE(dialogChild<QTextEdit>("comparedOrigin")->toPlainText(), u"sonnet"_s);
        takeBack->setFocus();
        QTest::keyClick(takeBack, Qt::Key_Space);
        QVERIFY(m_fixture->text().contains(u"model: sonnet"_s));
        QTRY_COMPARE(stateOf(u"model"_s), u"changed there"_s);
    }

    void whatAnExportKeepsIsShown()
    {
        m_fixture->trigger("compare.export");
        auto *targets = dialogChild<QComboBox>("compareTarget");
        QVERIFY(targets);
        QVERIFY(targets->findData(u"gemini"_s) >= 0 && targets->findData(u"claude-code"_s) >= 0);
        auto *parts = dialogChild<QTreeWidget>("comparedParts");
        auto *dialog = m_fixture->window().findChild<DefinitionCompare *>();
        QSignalSpy compared(dialog, &DefinitionCompare::compared);
        const auto choose = [&](const QString &target) {
            compared.clear();
            targets->setCurrentIndex(-1);
            targets->setCurrentIndex(targets->findData(target));
            return compared.wait();
        };
        QVERIFY(choose(u"claude-code"_s));
        QCOMPARE(parts->topLevelItemCount(), 0); // everything
        QVERIFY(choose(u"gemini"_s));
        QCOMPARE(parts->findItems(u"model"_s, Qt::MatchExactly).size(), 1); // it knows no opus
    }

    void theDocumentIsComparedWithItsFile()
    {
        m_fixture->trigger("compare.disk");
        auto *parts = dialogChild<QTreeWidget>("comparedParts");
        auto *dialog = m_fixture->window().findChild<DefinitionCompare *>();
        QSignalSpy compared(dialog, &DefinitionCompare::compared);
        QVERIFY(compared.wait());
        QCOMPARE(parts->topLevelItemCount(), 0);
        const qsizetype at = m_fixture->text().indexOf(u"opus"_s);
        QVERIFY(m_fixture->controller().apply(TextEdit(TextRange(at, at + 4), u"sonnet"_s), {}));
        QTRY_COMPARE(parts->topLevelItemCount(), 1);
    }

    void whatWasNeverCommittedIsSaid()
    {
        m_fixture->trigger("compare.commit");
        QTRY_VERIFY(m_fixture->window().messages().isShown(u"compare"_s));
        QVERIFY(!m_fixture->window().findChild<DefinitionCompare *>());
    }

    void closingTheDocumentClosesTheComparison()
    {
        m_fixture->trigger("compare.disk");
        QVERIFY(m_fixture->window().findChild<DefinitionCompare *>());
        m_fixture->window().removePages({&m_fixture->page()});
        QTRY_VERIFY(!m_fixture->window().findChild<DefinitionCompare *>());
    }

private:
    template<typename Widget>
    Widget *find(const char *name)
    {
        return m_fixture->window().findChild<Widget *>(QString::fromLatin1(name));
    }
    template<typename Widget>
    Widget *dialogChild(const char *name)
    {
        auto *dialog = m_fixture->window().findChild<DefinitionCompare *>();
        return dialog ? dialog->findChild<Widget *>(QString::fromLatin1(name)) : nullptr;
    }
    QStringList titlesOfAnswers()
    {
        QStringList titles;
        for (int i = 0; i < answers()->topLevelItemCount(); ++i)
            titles.append(answers()->topLevelItem(i)->text(0));
        titles.sort();
        return titles;
    }
    QString wordsOfFirst()
    {
        const QTreeWidgetItem *first = answers()->topLevelItem(0);
        return first ? first->text(2) : QString();
    }
    QTreeWidget *answers() { return find<QTreeWidget>("routingAnswers"); }

    std::unique_ptr<WindowFixture> m_fixture;
};

QTEST_MAIN(TestRoutingGui)
#include "tst_routing_gui.moc"
