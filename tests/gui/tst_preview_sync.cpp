// SPDX-License-Identifier: MIT
#include "window_fixture.h"

#include "document/document_controller.h"
#include "editor/prompt_edit.h"
#include "preview/preview_pane.h"
#include "preview/preview_tabs.h"
#include "shell/document_page.h"

#include <QApplication>
#include <QLineEdit>
#include <QPrintDialog>
#include <QScrollBar>
#include <QTest>
#include <QTextBlock>
#include <QTimer>

using namespace Agentwright;
using namespace Agentwright::App;
using namespace Agentwright::Testing;
using namespace Qt::StringLiterals;

class TestPreviewSync : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init()
    {
        failOnWarnings();
        m_fixture = std::make_unique<WindowFixture>();
        QVERIFY(m_fixture->show());
        QByteArray text = "---\nname: helper\ndescription: x\n---\n";
        for (int i = 0; i < 200; ++i)
            text += "Paragraph " + QByteArray::number(i) + "\n\n";
        m_fixture->openText(text);
        QTRY_VERIFY(pane().toPlainText().contains(u"Paragraph 199"_s));
    }
    void cleanup() { m_fixture.reset(); }

    void thePreviewFollowsTheCaret()
    {
        PromptEdit &editor = m_fixture->editor();
        editor.setFocus();
        QTest::keyClick(&editor, Qt::Key_End, Qt::ControlModifier);
        QTRY_VERIFY(pane().verticalScrollBar()->value() > 500);
        QTest::keyClick(&editor, Qt::Key_Home, Qt::ControlModifier);
        QTRY_COMPARE(pane().verticalScrollBar()->value(), 0);
    }

    void thePreviewFollowsWhatIsTyped()
    {
        PromptEdit &editor = m_fixture->editor();
        editor.setFocus();
        editor.moveCursor(QTextCursor::End);
        QTest::keyClicks(&editor, u"the very end"_s);
        QTRY_VERIFY(pane().toPlainText().contains(u"the very end"_s));
        const QString bottom = pane().cursorForPosition(pane().viewport()->rect().bottomLeft()).block().text();
        QVERIFY2(bottom.contains(u"the very end"_s) || bottom.contains(u"Paragraph 19"_s), qPrintable(bottom));
    }

    void thePreviewFollowsTheForm()
    {
        auto *name = m_fixture->input<QLineEdit>(u"name"_s);
        name->setFocus();
        QTest::keyClick(name, Qt::Key_End);
        QTest::keyClicks(name, u"-two"_s);
        QTRY_VERIFY(pane().toPlainText().contains(u"helper-two"_s));
        QTest::keyClick(name, Qt::Key_Z, Qt::ControlModifier);
        QTRY_VERIFY(!pane().toPlainText().contains(u"helper-two"_s));
        QTest::keyClick(name, Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
        QTRY_VERIFY(pane().toPlainText().contains(u"helper-two"_s));
    }

    void aClickGoesToTheText()
    {
        const QTextCursor found = pane().document()->find(u"Paragraph 7"_s);
        QTest::mouseClick(pane().viewport(), Qt::LeftButton, Qt::NoModifier, pane().cursorRect(found).center());
        QVERIFY(m_fixture->editor().hasFocus());
        QCOMPARE(m_fixture->editor().textCursor().block().text(), u"Paragraph 7"_s);
        QVERIFY(!m_fixture->controller().isModified());
    }

    void thePromptIsWrittenAsPdf()
    {
        const QString path = m_fixture->path(u"a.pdf"_s);
        m_fixture->prompts.pathsToSave = {path};
        m_fixture->trigger("file.exportPdf");
        QVERIFY(WindowFixture::bytesOf(path).startsWith("%PDF-"));
    }

    void printingAsksFirst()
    {
        bool hasAsked = false;
        QTimer watch; // looking for printers may let events through before the dialog is there
        connect(&watch, &QTimer::timeout, &watch, [&] {
            QWidget *open = QApplication::activeModalWidget();
            if (!open)
                return;
            watch.stop();
            hasAsked = qobject_cast<QPrintDialog *>(open);
            QTest::keyClick(open, Qt::Key_Escape);
        });
        watch.start(10);
        m_fixture->trigger("file.print");
        QVERIFY(hasAsked);
        QVERIFY(!m_fixture->controller().isModified());
    }

private:
    PreviewPane &pane() { return m_fixture->page().preview(&m_fixture->window()).rendered(); }

    std::unique_ptr<WindowFixture> m_fixture;
};

QTEST_MAIN(TestPreviewSync)
#include "tst_preview_sync.moc"
