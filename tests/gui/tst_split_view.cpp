// SPDX-License-Identifier: MIT
// One text in two views, with real keys.
#include "window_fixture.h"

#include "document/document_controller.h"
#include "editor/find_bar.h"
#include "editor/prompt_edit.h"
#include "shell/document_page.h"
#include "shell/session_commands.h"

#include <QAction>
#include <QLabel>
#include <QLineEdit>
#include <QScrollBar>
#include <QSplitter>
#include <QTest>
#include <QTreeView>

using namespace Agentwright;
using namespace Agentwright::App;
using namespace Agentwright::Testing;
using namespace Qt::StringLiterals;

namespace {

constexpr auto kCtrlShift = Qt::ControlModifier | Qt::ShiftModifier;

/// Longer than any view is high.
QByteArray longText()
{
    QByteArray text = "---\nname: a\ndescription: Use it.\n---\n# First\n\nalpha beta\n\n";
    for (int i = 0; i < 150; ++i)
        text += "line " + QByteArray::number(i) + "\n";
    return text + "\n# Last\n\nomega alpha\n";
}

} // namespace

class TestSplitView : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init()
    {
        failOnWarnings();
        m_fixture = std::make_unique<WindowFixture>();
        QVERIFY(m_fixture->show());
        m_fixture->openText(longText());
    }
    void cleanup() { m_fixture.reset(); }

    void opensAndClosesByKey_data()
    {
        QTest::addColumn<Qt::Key>("key");
        QTest::addColumn<Qt::Orientation>("orientation");
        QTest::newRow("side by side") << Qt::Key_L << Qt::Horizontal;
        QTest::newRow("stacked") << Qt::Key_K << Qt::Vertical;
    }
    void opensAndClosesByKey()
    {
        QFETCH(const Qt::Key, key);
        QFETCH(const Qt::Orientation, orientation);
        PromptEdit *first = &m_fixture->editor();
        QTest::keyClick(first, key, kCtrlShift);
        PromptEdit *second = view("secondEditor");
        QVERIFY(second && second->isVisible() && second->hasFocus());
        QCOMPARE(&m_fixture->editor(), second);
        QCOMPARE(m_fixture->page().split(), orientation);
        const QSize difference = first->size() - second->size();
        QVERIFY(qAbs(difference.width()) <= 1 && qAbs(difference.height()) <= 1);
        QCOMPARE(second->caretOffset(), first->caretOffset());
        QTest::keyClick(second, Qt::Key_F6);
        QVERIFY(first->hasFocus());
        QTest::keyClick(first, Qt::Key_F6);
        QVERIFY(second->hasFocus());
        // What remains takes over the place that one worked at.
        QTest::keyClick(second, Qt::Key_End, Qt::ControlModifier);
        QTest::keyClick(second, key, kCtrlShift);
        QTRY_VERIFY(!view("secondEditor"));
        QVERIFY(first->hasFocus());
        QCOMPARE(first->caretOffset(), m_fixture->text().size());
        QVERIFY(first->viewport()->rect().contains(first->cursorRect().center()));
        QTest::keyClicks(first, u"end"_s);
        QVERIFY(m_fixture->text().endsWith(u"\nend"_s));
        QVERIFY(!command("view.otherView")->isEnabled());
    }

    void turnsFromOneWayToTheOther()
    {
        QTest::keyClick(&m_fixture->editor(), Qt::Key_L, kCtrlShift);
        QTest::keyClick(&m_fixture->editor(), Qt::Key_K, kCtrlShift);
        QCOMPARE(m_fixture->page().split(), Qt::Vertical);
        QCOMPARE(m_fixture->page().editors().size(), 2);
        QVERIFY(command("view.splitStacked")->isChecked() && !command("view.splitSideBySide")->isChecked());
    }

    void viewsWithoutRoomSideBySideAreStacked()
    {
        auto *views = m_fixture->page().findChild<QSplitter *>();
        QTest::keyClick(&m_fixture->editor(), Qt::Key_L, kCtrlShift);
        QCOMPARE(views->orientation(), Qt::Horizontal);
        m_fixture->window().resize(m_fixture->window().minimumSizeHint());
        QTRY_COMPARE(views->orientation(), Qt::Vertical);
        QVERIFY(command("view.splitSideBySide")->isChecked());
        m_fixture->window().resize(1280, 800);
        QTRY_COMPARE(views->orientation(), Qt::Horizontal);
    }

    void isThereAgainAtTheNextStart()
    {
        QTest::keyClick(&m_fixture->editor(), Qt::Key_K, kCtrlShift);
        m_fixture->openText("---\nname: b\n---\nonce\n", u"once.md"_s);
        m_fixture->window().close();
        m_fixture->restart();
        m_fixture->window().session().restore();
        QVERIFY(m_fixture->show());
        const QList<DocumentPage *> pages = m_fixture->window().pages();
        QCOMPARE(pages.size(), 2);
        QCOMPARE(pages.first()->split(), Qt::Vertical);
        QVERIFY(!pages.last()->isSplit());
        m_fixture->window().showPage(*pages.first());
        QVERIFY(view("secondEditor")->isVisible());
        QVERIFY(view("editor")->hasFocus());
        // What is true of a view made by key is true of this one.
        m_fixture->trigger("view.zoomIn");
        QCOMPARE(view("secondEditor")->font(), view("editor")->font());
    }

    void bothViewsEditOneText()
    {
        const QString before = m_fixture->text();
        PromptEdit *first = &m_fixture->editor();
        const qsizetype alpha = before.indexOf(u"alpha"_s);
        first->goTo({alpha, alpha});
        QTest::keyClick(first, Qt::Key_K, kCtrlShift);
        PromptEdit *second = view("secondEditor");
        QTest::keyClick(second, Qt::Key_End, Qt::ControlModifier);
        QTest::keyClicks(second, u"from below"_s);
        QCOMPARE(first->caretOffset(), alpha); // each view has a place of its own
        QTest::keyClick(second, Qt::Key_F6);
        QTest::keyClicks(first, u"above "_s);
        QCOMPARE(m_fixture->text(), QString(before).insert(alpha, u"above "_s) + u"from below"_s);
        QCOMPARE(second->caretOffset(), m_fixture->text().size());
        // Commands work where the focus is.
        QTest::keyClick(first, Qt::Key_Right, kCtrlShift);
        QTest::keyClick(first, Qt::Key_B, Qt::ControlModifier);
        QVERIFY2(m_fixture->text().contains(u"above **alpha"_s), qPrintable(m_fixture->text().left(120)));
        const QString after = m_fixture->text();
        // One undo stack, from either view.
        QTest::keyClick(first, Qt::Key_F6);
        while (m_fixture->controller().textDocument()->isUndoAvailable())
            QTest::keyClick(&m_fixture->editor(), Qt::Key_Z, Qt::ControlModifier);
        QCOMPARE(m_fixture->text(), before);
        QVERIFY(!m_fixture->controller().isModified());
        QTest::keyClick(&m_fixture->editor(), Qt::Key_F6);
        while (m_fixture->controller().textDocument()->isRedoAvailable())
            m_fixture->trigger("edit.redo");
        QCOMPARE(m_fixture->text(), after);
    }

    void theOtherViewKeepsItsPlace()
    {
        PromptEdit *first = &m_fixture->editor();
        QTest::keyClick(first, Qt::Key_K, kCtrlShift);
        PromptEdit *second = view("secondEditor");
        QTest::keyClick(second, Qt::Key_End, Qt::ControlModifier);
        const QString top = topLine(*second);
        QVERIFY(top.startsWith(u"line "_s));
        QTest::keyClick(second, Qt::Key_F6);
        first->goTo({m_fixture->text().indexOf(u"alpha"_s), m_fixture->text().indexOf(u"alpha"_s)});
        for (int i = 0; i < 5; ++i)
            QTest::keyClick(first, Qt::Key_Return);
        QCOMPARE(topLine(*second), top);
        while (m_fixture->controller().textDocument()->isUndoAvailable())
            QTest::keyClick(first, Qt::Key_Z, Qt::ControlModifier);
        QCOMPARE(topLine(*second), top);
    }

    void foldsAreThoseOfTheText()
    {
        PromptEdit *first = &m_fixture->editor();
        QTest::keyClick(first, Qt::Key_K, kCtrlShift);
        PromptEdit *second = view("secondEditor");
        const qsizetype line = m_fixture->text().indexOf(u"line 40"_s);
        second->goTo({line, line});
        QTest::keyClick(second, Qt::Key_F6);
        const qsizetype head = m_fixture->text().indexOf(u"# First"_s);
        first->goTo({head, head});
        m_fixture->trigger("view.toggleFold");
        // No caret is where nothing is shown.
        QCOMPARE(second->caretOffset(), head + 7);
        QTest::keyClick(first, Qt::Key_F6);
        m_fixture->trigger("view.toggleFold");
        QVERIFY(first->document()->findBlock(int(line)).isVisible());
    }

    void searchOutlineAndStatusFollow()
    {
        PromptEdit *first = &m_fixture->editor();
        const qsizetype start = m_fixture->text().indexOf(u"# First"_s);
        first->goTo({start, start});
        QTest::keyClick(first, Qt::Key_K, kCtrlShift);
        PromptEdit *second = view("secondEditor");
        QTest::keyClick(second, Qt::Key_End, Qt::ControlModifier);
        auto *position = m_fixture->window().findChild<QLabel *>(u"position"_s);
        auto *outline = m_fixture->window().findChild<QTreeView *>(u"outline"_s);
        QVERIFY(position->text().contains(QString::number(second->caretPosition().line)));
        if (!m_fixture->window().isPanelShown(Panel::Outline))
            m_fixture->window().togglePanel(Panel::Outline);
        QTRY_COMPARE(outline->currentIndex().data().toString(), u"Last"_s);
        QTest::keyClick(second, Qt::Key_F6);
        QVERIFY(position->text().contains(QString::number(first->caretPosition().line)));
        QTRY_COMPARE(outline->currentIndex().data().toString(), u"First"_s);
        // The search begins in the view that it was opened from.
        QTest::keyClick(first, Qt::Key_F6);
        QTest::keyClick(second, Qt::Key_F, Qt::ControlModifier);
        auto *pattern = m_fixture->window().findChild<QLineEdit *>(u"findText"_s);
        QTest::keyClicks(pattern, u"alpha"_s);
        QTest::keyClick(pattern, Qt::Key_Return, Qt::ShiftModifier);
        QCOMPARE(second->textCursor().selectedText(), u"alpha"_s);
        QCOMPARE(first->caretOffset(), start);
        QTest::keyClick(pattern, Qt::Key_Escape);
        QVERIFY(second->hasFocus());
        // It goes on where the focus is when a view is closed under it.
        QTest::keyClick(second, Qt::Key_F, Qt::ControlModifier);
        m_fixture->trigger("view.splitStacked");
        QTRY_VERIFY(!view("secondEditor"));
        m_fixture->trigger("edit.findNext");
        QCOMPARE(first->textCursor().selectedText(), u"alpha"_s);
    }

    void bothLookTheSame()
    {
        PromptEdit *first = &m_fixture->editor();
        QTest::keyClick(first, Qt::Key_L, kCtrlShift);
        PromptEdit *second = view("secondEditor");
        m_fixture->trigger("view.zoomIn");
        m_fixture->trigger("view.wrap");
        QCOMPARE(second->font(), first->font());
        QCOMPARE(second->isSoftWrapped(), first->isSoftWrapped());
        second->setLanguage(u"de_DE"_s);
        QCOMPARE(first->language(), u"de_DE"_s);
    }

private:
    PromptEdit *view(const char *name) { return m_fixture->page().findChild<PromptEdit *>(QString::fromLatin1(name)); }
    QAction *command(const char *id) { return m_fixture->window().findChild<QAction *>(QString::fromLatin1(id)); }
    static QString topLine(const PromptEdit &editor)
    {
        return editor.visibleBlocks({0, 0, 1, 1}).value(0).block.text();
    }

    std::unique_ptr<WindowFixture> m_fixture;
};

QTEST_MAIN(TestSplitView)
#include "tst_split_view.moc"
