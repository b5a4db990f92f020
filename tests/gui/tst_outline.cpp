// SPDX-License-Identifier: MIT
// Outline, folds and the line that names the section, with keys and mouse.
#include "window_fixture.h"

#include "document/document_controller.h"
#include "editor/gutter.h"
#include "editor/live_structure.h"
#include "editor/outline_model.h"
#include "editor/prompt_edit.h"
#include "editor/section_line.h"

#include <QAbstractItemModelTester>
#include <QAction>
#include <QMimeData>
#include <QScrollBar>
#include <QTest>
#include <QTreeView>

#include <memory>

using namespace Agentwright;
using namespace Agentwright::App;
using namespace Agentwright::Testing;
using namespace Qt::StringLiterals;

namespace {

constexpr auto kText = "---\nname: a\ndescription: Use it.\n---\n"
                       "# One\n\nfirst\n\n## Inner\n\ninside\n\n# Two\n\nsecond\n\n<rules>\n- a\n</rules>\n";

} // namespace

class TestOutline : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init()
    {
        failOnWarnings();
        m_fixture = std::make_unique<WindowFixture>();
        QVERIFY(m_fixture->show());
        m_fixture->openText(kText);
        m_fixture->trigger("view.outline");
        m_tree = m_fixture->window().findChild<QTreeView *>(u"outline"_s);
        QVERIFY(m_tree && m_tree->isVisible());
    }
    void cleanup() { m_fixture.reset(); }

    void showsSectionsAsATree()
    {
        const QAbstractItemModelTester tester(m_tree->model());
        QCOMPARE(rows(), u"One(Inner) Two(<rules>)"_s);
        m_fixture->editor().select({0, 0});
        typeAtEnd(u"# Three"_s);
        QCOMPARE(rows(), u"One(Inner) Two(<rules>) Three"_s);
        m_fixture->controller().undo();
        QCOMPARE(rows(), u"One(Inner) Two(<rules>)"_s);
    }

    void followsTheCaretAndGoesToSections()
    {
        caretTo(u"inside"_s);
        QCOMPARE(m_tree->currentIndex().data().toString(), u"Inner"_s);
        m_fixture->trigger("view.focusOutline");
        QVERIFY(m_tree->hasFocus());
        QTest::keyClick(m_tree, Qt::Key_Down);
        QTest::keyClick(m_tree, Qt::Key_Return);
        QVERIFY(m_fixture->editor().hasFocus());
        QCOMPARE(m_fixture->editor().caretOffset(), m_fixture->text().indexOf(u"# Two"_s));
    }

    void movesSectionsByKey()
    {
        caretTo(u"second"_s);
        m_fixture->trigger("view.focusOutline");
        QTest::keyClick(m_tree, Qt::Key_Up, Qt::AltModifier);
        QCOMPARE(rows(), u"Two(<rules>) One(Inner)"_s);
        QCOMPARE(m_tree->currentIndex().data().toString(), u"Two"_s);
        m_fixture->controller().undo();
        QCOMPARE(m_fixture->text(), QString::fromUtf8(kText));
        m_fixture->controller().redo();
        QCOMPARE(rows(), u"Two(<rules>) One(Inner)"_s);
    }

    void movesSectionsByDragging()
    {
        QAbstractItemModel *model = m_tree->model();
        const std::unique_ptr<QMimeData> dragged(model->mimeData({model->index(1, 0)}));
        QVERIFY(model->canDropMimeData(dragged.get(), Qt::MoveAction, 0, 0, {}));
        QVERIFY(!model->dropMimeData(dragged.get(), Qt::MoveAction, 0, 0, {}));
        QTRY_COMPARE(rows(), u"Two(<rules>) One(Inner)"_s);
        m_fixture->controller().undo();
        QCOMPARE(m_fixture->text(), QString::fromUtf8(kText));
    }

    void movesSectionsInTheText()
    {
        caretTo(u"first"_s);
        m_fixture->trigger("edit.sectionDown");
        QCOMPARE(rows(), u"Two(<rules>) One(Inner)"_s);
        QCOMPARE(m_fixture->editor().caretOffset(), m_fixture->text().indexOf(u"first"_s));
    }

    void foldsAndUnfolds()
    {
        caretTo(u"inside"_s);
        m_fixture->trigger("view.toggleFold");
        QVERIFY(!lines().contains(u"inside"_s));
        QVERIFY(lines().contains(u"## Inner"_s));
        QVERIFY(m_fixture->editor().textCursor().block().isVisible());
        m_fixture->trigger("view.toggleFold");
        QVERIFY(lines().contains(u"inside"_s));
        m_fixture->trigger("view.foldAll");
        QVERIFY(!lines().contains(u"## Inner"_s) && !lines().contains(u"second"_s));
        QVERIFY(lines().contains(u"# One"_s) && lines().contains(u"# Two"_s));
        m_fixture->trigger("view.unfoldAll");
        QCOMPARE(lines().size(), m_fixture->text().count(u'\n') + 1);
        QCOMPARE(m_fixture->text(), QString::fromUtf8(kText));
    }

    void foldsByTheGutter()
    {
        m_fixture->editor().setFrontmatterFolded(false);
        auto *gutter = m_fixture->editor().findChild<Gutter *>();
        const QTextBlock heading = m_fixture->controller().textDocument()->findBlockByNumber(12);
        QCOMPARE(heading.text(), u"# Two"_s);
        int y = 0;
        for (const VisibleBlock &visible : m_fixture->editor().visibleBlocks(m_fixture->editor().viewport()->rect())) {
            if (visible.block == heading)
                y = int(visible.area.center().y());
        }
        QTest::mouseClick(gutter, Qt::LeftButton, {}, QPoint(gutter->width() - 4, y));
        QVERIFY(!lines().contains(u"second"_s));
        QTest::mouseClick(gutter, Qt::LeftButton, {}, QPoint(gutter->width() - 4, y));
        QVERIFY(lines().contains(u"second"_s));
    }

    void foldsFollowTheText()
    {
        caretTo(u"second"_s);
        m_fixture->trigger("view.toggleFold");
        QVERIFY(!lines().contains(u"second"_s));
        // In front of it, in the heading, and by the form.
        caretTo(u"first"_s);
        QTest::keyClicks(&m_fixture->editor(), u"more"_s);
        QVERIFY(!lines().contains(u"second"_s));
        m_fixture->editor().select(TextRange(m_fixture->text().indexOf(u"Two"_s), m_fixture->text().indexOf(u"Two"_s)));
        QTest::keyClicks(&m_fixture->editor(), u"The "_s);
        QVERIFY(lines().contains(u"# The Two"_s) && !lines().contains(u"second"_s));
        // What is typed behind the heading is not hidden.
        QTest::keyClick(&m_fixture->editor(), Qt::Key_End);
        QTest::keyClick(&m_fixture->editor(), Qt::Key_Return);
        QVERIFY(lines().contains(u"second"_s));
        while (m_fixture->controller().textDocument()->isUndoAvailable())
            m_fixture->controller().undo();
        QCOMPARE(m_fixture->text(), QString::fromUtf8(kText));
    }

    void hiddenTextIsNotDeletedUnseen()
    {
        caretTo(u"inside"_s);
        m_fixture->trigger("view.toggleFold");
        QTest::keyClick(&m_fixture->editor(), Qt::Key_Delete); // at the heading's end
        QVERIFY(lines().contains(u"inside"_s));
        QCOMPARE(m_fixture->text(), QString::fromUtf8(kText));
    }

    void namesTheSection()
    {
        m_fixture->openText("# A\n\n<part>\n" + QByteArray("text\n").repeated(200) + "</part>\n", u"long.md"_s);
        auto *line = m_fixture->editor().findChild<SectionLine *>();
        QCOMPARE(line->text(), u"A"_s);
        m_fixture->editor().verticalScrollBar()->setValue(50);
        QCOMPARE(line->text(), u"A › <part>"_s);
        QTest::mouseClick(line, Qt::LeftButton, {}, QPoint(10, 5));
        QCOMPARE(m_fixture->editor().caretOffset(), 0);
    }

private:
    QString rows(const QModelIndex &parent = {}) const
    {
        QStringList names;
        for (int i = 0; i < m_tree->model()->rowCount(parent); ++i) {
            const QModelIndex index = m_tree->model()->index(i, 0, parent);
            const QString inner = rows(index);
            names.append(index.data().toString() + (inner.isEmpty() ? QString() : u'(' + inner + u')'));
        }
        return names.join(u' ');
    }

    QStringList lines()
    {
        QStringList shown;
        for (QTextBlock block = m_fixture->controller().textDocument()->begin(); block.isValid(); block = block.next()) {
            if (block.isVisible())
                shown.append(block.text());
        }
        return shown;
    }

    void caretTo(const QString &text)
    {
        const qsizetype at = m_fixture->text().indexOf(text);
        m_fixture->editor().goTo({at, at});
    }

    void typeAtEnd(const QString &text)
    {
        m_fixture->editor().goTo({m_fixture->text().size(), m_fixture->text().size()});
        QTest::keyClicks(&m_fixture->editor(), text);
    }

    std::unique_ptr<WindowFixture> m_fixture;
    QTreeView *m_tree = nullptr;
};

QTEST_MAIN(TestOutline)
#include "tst_outline.moc"
