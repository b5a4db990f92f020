// SPDX-License-Identifier: MIT
#include "window_fixture.h"

#include "document/document_controller.h"
#include "exporting/export_dialog.h"
#include "preview/preview_pane.h"
#include "shell/document_page.h"
#include "shell/start.h"
#include "templates/new_agent_wizard.h"

#include <agentwright/model/definition_view.h>
#include <agentwright/model/trigger.h>

#include <QApplication>
#include <QDir>
#include <QFile>
#include <QLineEdit>
#include <QListView>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTest>

#include <memory>

using namespace Agentwright;
using namespace Agentwright::App;
using namespace Agentwright::Testing;
using namespace Qt::StringLiterals;

/// The walk-through of the README, with keys alone: a template, two examples, tools, a plugin. With AGENTWRIGHT_PICTURES set
/// to a folder it takes the README's pictures.
class TestWalkThrough : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup() { m_fixture.reset(); }
    void fromATemplateToAPlugin();
    void fromNothing();

private:
    static void type(const QString &text) { QTest::keyClicks(QApplication::focusWidget(), text); }
    static void press(Qt::Key key, Qt::KeyboardModifiers modifiers = {})
    {
        QTest::keyClick(QApplication::focusWidget(), key, modifiers);
    }
    /// With Tab, as often as it takes to go round.
    static bool tabTo(const QString &objectName);
    void addExample(const QString &user, const QString &assistant);
    void fillIn();
    void exportPlugin();
    void picture(const QString &name, QWidget &widget);
    DefinitionView definition() const { return DefinitionView::parse(m_fixture->text()); }

    std::unique_ptr<WindowFixture> m_fixture;
};

static QString pictureFolder()
{
    return qEnvironmentVariable("AGENTWRIGHT_PICTURES");
}

void TestWalkThrough::initTestCase()
{
    if (!pictureFolder().isEmpty())
        setUpApplication(); // icons and style as the user sees them
}

void TestWalkThrough::init()
{
    if (pictureFolder().isEmpty())
        failOnWarnings();
    m_fixture = std::make_unique<WindowFixture>();
    qputenv("HOME", QFile::encodeName(m_fixture->path(u"home"_s)));
    qputenv("XDG_DATA_HOME", QFile::encodeName(m_fixture->path(u"home/data"_s)));
    QVERIFY(QDir().mkpath(m_fixture->path(u"shop/.git"_s)));
    m_fixture->settings().setLastFolder(m_fixture->path(u"shop"_s));
    m_fixture->window().resize(1280, 800);
    QVERIFY(m_fixture->show());
}

bool TestWalkThrough::tabTo(const QString &objectName)
{
    constexpr int kMostControls = 200;
    for (int i = 0; i < kMostControls; ++i) {
        if (QApplication::focusWidget()->objectName() == objectName)
            return true;
        press(Qt::Key_Tab);
    }
    return false;
}

void TestWalkThrough::picture(const QString &name, QWidget &widget)
{
    if (pictureFolder().isEmpty() || QLatin1StringView(QTest::currentTestFunction()) != "fromATemplateToAPlugin"_L1)
        return;
    if (&widget == &m_fixture->window())
        QTRY_VERIFY(!m_fixture->page().preview(&widget).rendered().toPlainText().isEmpty());
    QVERIFY(widget.grab().save(QDir(pictureFolder()).filePath(u"walk-"_s + name)));
}

void TestWalkThrough::addExample(const QString &user, const QString &assistant)
{
    const qsizetype before = Trigger::parse(definition().description()).examples.size();
    QVERIFY(tabTo(u"addExample"_s));
    press(Qt::Key_Space);
    QCOMPARE(QApplication::focusWidget()->objectName(), u"turnText"_s);
    type(user);
    press(Qt::Key_Tab);
    QCOMPARE(QApplication::focusWidget()->objectName(), u"turnText"_s);
    press(Qt::Key_A, Qt::ControlModifier);
    type(assistant);
    const QList<ExampleBlock> examples = Trigger::parse(definition().description()).examples;
    QCOMPARE(examples.size(), before + 1);
    QCOMPARE(examples.last().turns.value(0).text, user);
    QCOMPARE(examples.last().turns.value(1).text, assistant);
}

/// Two examples and three tools.
void TestWalkThrough::fillIn()
{
    press(Qt::Key_1, Qt::AltModifier);
    addExample(u"Totals are off by a cent since Monday"_s, u"I call the orders-keeper to look at the rounding."_s);
    addExample(u"Can we delete the old order_state column?"_s, u"The orders-keeper will check who still reads it."_s);
    picture(u"2-examples.png"_s, m_fixture->window());
    QVERIFY(tabTo(u"chooseTools"_s));
    press(Qt::Key_Space);
    QCOMPARE(QApplication::focusWidget()->objectName(), u"toolSearch"_s);
    for (const QString &tool : {u"Read"_s, u"Grep"_s, u"mcp__docs"_s}) {
        if (definition().value(u"tools").items.contains(tool))
            continue;
        type(tool);
        press(Qt::Key_Return);
        QVERIFY2(definition().value(u"tools").items.contains(tool), qPrintable(tool));
    }
    picture(u"3-tools.png"_s, m_fixture->window());
    press(Qt::Key_Escape);
}

void TestWalkThrough::exportPlugin()
{
    press(Qt::Key_S, Qt::ControlModifier);
    QTRY_VERIFY(!m_fixture->controller().isModified());
    press(Qt::Key_E, Qt::ControlModifier);
    auto *dialog = m_fixture->window().findChild<ExportDialog *>();
    QVERIFY(dialog);
    QVERIFY(QTest::qWaitForWindowActive(dialog));
    QTRY_VERIFY(dialog->isAncestorOf(QApplication::focusWidget()));
    QVERIFY(tabTo(u"outputPath"_s));
    press(Qt::Key_A, Qt::ControlModifier);
    const QString folder = m_fixture->path(u"orders-plugin"_s);
    QApplication::focusWidget()->setProperty("text", folder); // letter by letter each would be worked out
    auto *button = dialog->findChild<QPushButton *>(u"export"_s);
    QTRY_VERIFY(button->isEnabled());
    picture(u"4-export.png"_s, *dialog);
    QTest::keyPress(QApplication::focusWidget(), Qt::Key_Return); // while it is written, nobody takes the release
    QTRY_VERIFY(QFile::exists(folder + u"/.claude-plugin/plugin.json"_s));
    QVERIFY(QFile::exists(folder + u"/agents/orders-keeper.md"_s));
}

void TestWalkThrough::fromATemplateToAPlugin()
{
    QTest::keyClick(&m_fixture->window(), Qt::Key_N, Qt::ControlModifier);
    auto *wizard = m_fixture->window().findChild<NewAgentWizard *>();
    QVERIFY(wizard && QTest::qWaitForWindowActive(wizard));
    QTRY_VERIFY(wizard->isAncestorOf(QApplication::focusWidget()));
    QTRY_VERIFY(wizard->findChild<QListView *>(u"templateList"_s)->currentIndex().isValid());
    type(u"database migr"_s);
    auto *result = wizard->findChild<QPlainTextEdit *>(u"result"_s);
    QTRY_VERIFY(result->toPlainText().contains(u"name: database-specialist"_s));
    press(Qt::Key_Return);
    press(Qt::Key_A, Qt::ControlModifier);
    type(u"orders-keeper"_s);
    QTRY_VERIFY(result->toPlainText().contains(u"name: orders-keeper\n"_s));
    picture(u"1-template.png"_s, *wizard);
    press(Qt::Key_Return);
    press(Qt::Key_Return);
    QTRY_VERIFY(m_fixture->window().currentPage());
    m_fixture->window().activateWindow(); // what a window manager does when a dialog is gone
    QVERIFY(QTest::qWaitForWindowActive(&m_fixture->window()));
    QTRY_VERIFY(QApplication::focusWidget());
    fillIn();
    exportPlugin();
    QCOMPARE(m_fixture->prompts.asked, 0);
}

void TestWalkThrough::fromNothing()
{
    QTest::keyClick(&m_fixture->window(), Qt::Key_N, Qt::ControlModifier | Qt::ShiftModifier);
    QVERIFY(m_fixture->window().currentPage());
    press(Qt::Key_1, Qt::AltModifier);
    auto *name = m_fixture->input<QLineEdit>(u"name"_s);
    while (QApplication::focusWidget() != name)
        press(Qt::Key_Tab);
    press(Qt::Key_A, Qt::ControlModifier);
    type(u"orders-keeper"_s);
    fillIn();
    m_fixture->prompts.pathsToSave = {m_fixture->path(u"orders-keeper.md"_s)};
    exportPlugin();
    QVERIFY(definition().syntax().isStrictYaml());
}

QTEST_MAIN(TestWalkThrough)
#include "tst_walk_through.moc"
