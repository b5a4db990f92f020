// SPDX-License-Identifier: MIT
// Typing and formatting with real keys, each taken back and made again.
#include "window_fixture.h"

#include "document/document_controller.h"
#include "editor/prompt_edit.h"
#include "form/form_view.h"
#include "shell/document_page.h"
#include "shell/message_bar.h"

#include <QAbstractItemView>
#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QDesktopServices>
#include <QDockWidget>
#include <QFile>
#include <QLineEdit>
#include <QMenuBar>
#include <QMimeData>
#include <QTest>
#include <QToolBar>
#include <QToolTip>
#include <QUrl>

using namespace Agentwright;
using namespace Agentwright::App;
using namespace Agentwright::Testing;
using namespace Qt::StringLiterals;

namespace {

constexpr auto kHeader = "---\nname: a\ndescription: Use it.\n---\n";

} // namespace

/// What would be opened elsewhere.
class UrlTaker : public QObject
{
    Q_OBJECT
public:
    UrlTaker() { QDesktopServices::setUrlHandler(u"file"_s, this, "take"); }
    ~UrlTaker() override { QDesktopServices::unsetUrlHandler(u"file"_s); }

    QUrl taken;

public Q_SLOTS:
    void take(const QUrl &url) { taken = url; }
};

class TestEditing : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init()
    {
        failOnWarnings();
        m_fixture = std::make_unique<WindowFixture>();
        QVERIFY(m_fixture->show());
    }
    void cleanup() { m_fixture.reset(); }

    void keys_data()
    {
        QTest::addColumn<QString>("body"); // ¦ is the caret
        QTest::addColumn<QString>("keys"); // ⏎ Return, ⇥ Tab, ⇤ Shift+Tab, ⌫ Backspace
        QTest::addColumn<QString>("after");
        QTest::newRow("list") << u"- one¦\n"_s << u"⏎two⏎⏎end"_s << u"- one\n- two\nend\n"_s;
        QTest::newRow("inner list") << u"- one¦\n"_s << u"⏎⇥two⏎⇤three"_s << u"- one\n  - two\n- three\n"_s;
        QTest::newRow("quote") << u"> one¦\n"_s << u"⏎two⏎⏎end"_s << u"> one\n> two\nend\n"_s;
        QTest::newRow("task") << u"¦\n"_s << u"- [ ] a⏎b"_s << u"- [ ] a\n- [ ] b\n"_s;
        QTest::newRow("pairs") << u"¦\n"_s << u"say (\"hi\") now"_s << u"say (\"hi\") now\n"_s;
        QTest::newRow("pair and back") << u"¦\n"_s << u"(⌫x"_s << u"x\n"_s;
        QTest::newRow("code block") << u"¦\n"_s << u"```py⏎x = 1"_s << u"```py\nx = 1\n```\n"_s;
        QTest::newRow("tag") << u"¦\n"_s << u"<rules>⏎- a"_s << u"<rules>\n- a</rules>\n"_s;
        QTest::newRow("table") << u"| a | b |\n|-|-|\n| c¦ | d |\n"_s << u"⇥⇥x⇥y"_s
                               << u"| a   | b   |\n| --- | --- |\n| c   | d   |\n| x   | y   |\n"_s;
        QTest::newRow("snippet") << u"¦\n"_s << u"check⇥first⇥second⇥done"_s << u"- [ ] first\n- [ ] second\ndone\n"_s;
    }
    void keys()
    {
        QFETCH(QString, body);
        QFETCH(const QString, keys);
        QFETCH(const QString, after);
        const QString header = QString::fromUtf8(kHeader);
        const qsizetype caret = header.size() + body.indexOf(u'¦');
        body.remove(u'¦');
        m_fixture->openText((header + body).toUtf8());
        m_fixture->editor().goTo({caret, caret});
        for (const QChar key : keys)
            press(key);
        const QString written = m_fixture->text();
        if (QLatin1StringView(QTest::currentDataTag()) == "table"_L1)
            QVERIFY(written.contains(u"x") && written.contains(u"y"));
        else
            QCOMPARE(written, header + after);
        undoAndRedo(header + body, written);
    }

    void commands_data()
    {
        QTest::addColumn<QByteArray>("command");
        QTest::addColumn<QString>("after");
        QTest::newRow("bold") << QByteArray("format.bold") << u"one **two** three\n"_s;
        QTest::newRow("italic") << QByteArray("format.italic") << u"one *two* three\n"_s;
        QTest::newRow("code") << QByteArray("format.code") << u"one `two` three\n"_s;
        QTest::newRow("strike") << QByteArray("format.strike") << u"one ~~two~~ three\n"_s;
        QTest::newRow("link") << QByteArray("format.link") << u"one [two]() three\n"_s;
        QTest::newRow("heading") << QByteArray("format.heading2") << u"## one two three\n"_s;
        QTest::newRow("list") << QByteArray("format.bullets") << u"- one two three\n"_s;
        QTest::newRow("numbers") << QByteArray("format.numbers") << u"1. one two three\n"_s;
        QTest::newRow("tasks") << QByteArray("format.tasks") << u"- [ ] one two three\n"_s;
        QTest::newRow("quote") << QByteArray("format.quote") << u"> one two three\n"_s;
        QTest::newRow("fence") << QByteArray("format.fence") << u"```\none two three\n```\n"_s;
    }
    void commands()
    {
        QFETCH(const QByteArray, command);
        QFETCH(const QString, after);
        const QString text = QString::fromUtf8(kHeader) + u"one two three\n"_s;
        m_fixture->openText(text.toUtf8());
        const qsizetype word = text.indexOf(u"two"_s);
        m_fixture->editor().goTo({word, word + 3});
        m_fixture->trigger(command.constData());
        QCOMPARE(m_fixture->text(), QString::fromUtf8(kHeader) + after);
        undoAndRedo(text, m_fixture->text());
    }

    void shortcuts_data()
    {
        QTest::addColumn<QByteArray>("command");
        QTest::addColumn<QString>("body"); // ¦ is the caret, two of them a selection
        QTest::addColumn<QString>("after");
        const auto row = [](const char *command, const QString &body, const QString &after) {
            QTest::newRow(command) << QByteArray(command) << body << after;
        };
        row("format.heading1", u"o¦ne\n"_s, u"# one\n"_s);
        row("format.heading3", u"o¦ne\n"_s, u"### one\n"_s);
        row("format.deeper", u"# o¦ne\n"_s, u"## one\n"_s);
        row("format.higher", u"## o¦ne\n"_s, u"# one\n"_s);
        row("format.tick", u"- [ ] o¦ne\n"_s, u"- [x] one\n"_s);
        row("format.indent", u"¦one\ntwo¦\n"_s, u"  one\n  two\n"_s);
        row("format.outdent", u"  ¦one\n  two¦\n"_s, u"one\ntwo\n"_s);
        row("format.alignTable", u"|a|b|\n|-|-|\n|lon¦ger|c|\n"_s,
            u"| a      | b   |\n| ------ | --- |\n| longer | c   |\n"_s);
        row("edit.lineUp", u"one\nt¦wo\n"_s, u"two\none\n"_s);
        row("edit.lineDown", u"o¦ne\ntwo\n"_s, u"two\none\n"_s);
        row("edit.sectionUp", u"# A\n\na\n\n# ¦B\n\nb\n"_s, u"# B\n\nb\n\n# A\n\na\n"_s);
        row("edit.sectionDown", u"# ¦A\n\na\n\n# B\n\nb\n"_s, u"# B\n\nb\n\n# A\n\na\n"_s);
    }
    void shortcuts()
    {
        QFETCH(const QByteArray, command);
        QFETCH(QString, body);
        QFETCH(const QString, after);
        const QString header = QString::fromUtf8(kHeader);
        const qsizetype start = header.size() + body.indexOf(u'¦');
        body.remove(body.indexOf(u'¦'), 1);
        const qsizetype end = body.contains(u'¦') ? header.size() + body.indexOf(u'¦') : start;
        body.remove(u'¦');
        m_fixture->openText((header + body).toUtf8());
        m_fixture->editor().goTo({start, end});
        press(command.constData());
        QCOMPARE(m_fixture->text(), header + after);
        undoAndRedo(header + body, header + after);
    }

    void insertsATable()
    {
        const QString text = QString::fromUtf8(kHeader);
        m_fixture->openText(text.toUtf8());
        m_fixture->editor().goTo({text.size(), text.size()});
        m_fixture->trigger("format.table");
        type(u"Key"_s); // in place of the first heading, which is selected
        QVERIFY2(m_fixture->text().contains(u"| Key | Column 2 | Column 3 |"_s), qPrintable(m_fixture->text()));
        undoAndRedo(text, m_fixture->text());
    }

    void insertsASnippetByName()
    {
        const QString text = QString::fromUtf8(kHeader);
        m_fixture->openText(text.toUtf8());
        m_fixture->editor().goTo({text.size(), text.size()});
        press("edit.snippets");
        auto *name = m_fixture->window().findChild<QLineEdit *>(u"quickPickText"_s);
        QVERIFY(name && name->hasFocus());
        QTest::keyClicks(name, u"check"_s);
        QTest::keyClick(name, Qt::Key_Return);
        type(u"first"_s);
        QVERIFY2(m_fixture->text().contains(u"- [ ] first\n"_s), qPrintable(m_fixture->text()));
        undoAndRedo(text, m_fixture->text());
    }

    void ownSnippetsAreOpenedAndTyped()
    {
        const QString text = QString::fromUtf8(kHeader);
        m_fixture->openText(text.toUtf8());
        UrlTaker opened;
        m_fixture->trigger("edit.ownSnippets");
        const QString path = opened.taken.toLocalFile();
        QFile file(path);
        QVERIFY2(file.open(QIODevice::ReadWrite), qPrintable(path));
        const QByteArray mine = file.readAll().replace("\"rule\"", "\"mine\"");
        QVERIFY(mine.contains("\"mine\"") && file.seek(0) && file.write(mine) == mine.size());
        file.close();
        m_fixture->openText(text.toUtf8(), u"other.md"_s); // they are read for each new tab
        m_fixture->editor().goTo({text.size(), text.size()});
        type(u"mine"_s);
        press(u'⇥');
        type(u"Never"_s);
        QVERIFY2(m_fixture->text().contains(u"- Never do this\n"_s), qPrintable(m_fixture->text()));
        undoAndRedo(text, m_fixture->text());
    }

    void wrapsInATagByName()
    {
        const QString text = QString::fromUtf8(kHeader) + u"one\n"_s;
        m_fixture->openText(text.toUtf8());
        caretTo(u"one"_s);
        m_fixture->trigger("format.tag");
        auto *name = m_fixture->window().findChild<QLineEdit *>(u"quickPickText"_s);
        QTest::keyClicks(name, u"my_part"_s);
        QTest::keyClick(name, Qt::Key_Return);
        QCOMPARE(m_fixture->text(), QString::fromUtf8(kHeader) + u"<my_part>\none\n</my_part>\n"_s);
        undoAndRedo(text, m_fixture->text());
    }

    void pastesFormAndPlainText()
    {
        const QString text = QString::fromUtf8(kHeader) + u"x\n"_s;
        m_fixture->openText(text.toUtf8());
        caretTo(u"x\n"_s);
        const auto copy = [] {
            auto data = std::make_unique<QMimeData>();
            data->setText(u"Title bold"_s);
            data->setHtml(u"<h2>Title</h2><p><b>bold</b></p>"_s);
            QApplication::clipboard()->setMimeData(data.release());
        };
        copy();
        m_fixture->trigger("edit.paste");
        QCOMPARE(m_fixture->text(), QString::fromUtf8(kHeader) + u"## Title\n\n**bold**x\n"_s);
        m_fixture->controller().undo();
        QCOMPARE(m_fixture->text(), text);
        copy();
        m_fixture->trigger("edit.pastePlain");
        QCOMPARE(m_fixture->text(), QString::fromUtf8(kHeader) + u"Title boldx\n"_s);
    }

    void pastesAFileAsALink()
    {
        const QString text = QString::fromUtf8(kHeader) + u"See \n"_s;
        m_fixture->openText(text.toUtf8());
        caretTo(u"\n"_s, m_fixture->text().indexOf(u"See "_s));
        auto data = std::make_unique<QMimeData>();
        data->setUrls({QUrl::fromLocalFile(m_fixture->path(u"house style.md"_s))});
        QApplication::clipboard()->setMimeData(data.release());
        press("edit.paste");
        QCOMPARE(m_fixture->text(), QString::fromUtf8(kHeader) + u"See [house style.md](<house style.md>)\n"_s);
        undoAndRedo(text, m_fixture->text());
    }

    void completesWhenAsked()
    {
        m_fixture->openText(kHeader + QByteArray("Gre\n"));
        caretTo(u"Gre\n"_s);
        QTest::keyClick(&m_fixture->editor(), Qt::Key_End);
        type(u"p"_s);
        QVERIFY(!popup() || !popup()->isVisible()); // just a word
        QTest::keyClick(&m_fixture->editor(), Qt::Key_Backspace);
        m_fixture->trigger("edit.complete");
        QVERIFY(popup()->isVisible());
        QTest::keyClick(popup(), Qt::Key_Escape);
        QVERIFY(!popup()->isVisible());
        QVERIFY(m_fixture->text().endsWith(u"Gre\n"_s));
    }

    void hidesEverythingButTheText()
    {
        m_fixture->openText(kHeader);
        m_fixture->trigger("view.distractionFree");
        QVERIFY(m_fixture->window().menuBar()->isHidden());
        QVERIFY(!m_fixture->form().isVisible());
        QVERIFY(m_fixture->editor().isVisible() && m_fixture->editor().hasFocus());
        for (const QDockWidget *dock : m_fixture->window().findChildren<QDockWidget *>())
            QVERIFY(dock->isHidden());
        m_fixture->trigger("view.distractionFree");
        QVERIFY(m_fixture->window().menuBar()->isVisible());
        QVERIFY(m_fixture->form().isVisible());
        QVERIFY(m_fixture->window().isPanelShown(Panel::Problems));
    }

    void showsWhiteSpaceAndKeepsTheText()
    {
        m_fixture->openText(kHeader + QByteArray("a\tb  c\n"));
        const QString text = m_fixture->text();
        m_fixture->trigger("view.whitespace");
        QVERIFY(m_fixture->editor().isWhitespaceShown());
        m_fixture->trigger("view.paragraphFocus");
        QVERIFY(m_fixture->editor().isParagraphFocused());
        QCOMPARE(m_fixture->text(), text);
        QVERIFY(!m_fixture->controller().isModified());
        m_fixture->trigger("view.whitespace");
        QVERIFY(!m_fixture->editor().isWhitespaceShown());
    }

    void goesToWhatNobodySees()
    {
        const auto goOn = [this] {
            QTest::keyClick(&m_fixture->editor(), Qt::Key_I, Qt::ControlModifier | Qt::ShiftModifier);
        };
        const QString text = QString::fromUtf8(kHeader) + u"a\u200Bb n\u0430me\n"_s;
        m_fixture->openText(text.toUtf8());
        goOn();
        const qsizetype hidden = text.indexOf(u'\u200B');
        QCOMPARE(m_fixture->editor().selection().range(), TextRange(hidden, hidden + 1));
        QVERIFY2(QToolTip::text().contains(u"ZERO WIDTH SPACE"_s), qPrintable(QToolTip::text()));
        goOn();
        QCOMPARE(m_fixture->editor().textCursor().selectedText(), u"\u0430"_s);
        QVERIFY(QToolTip::text().contains(u"looks like “a”"_s));
        goOn();
        QCOMPARE(m_fixture->editor().selection().range(), TextRange(hidden, hidden + 1)); // from the top again
        QTest::keyClick(&m_fixture->editor(), Qt::Key_Delete);
        goOn();
        QTest::keyClicks(&m_fixture->editor(), u"a"_s);
        goOn();
        QVERIFY(m_fixture->page().messages().isShown(u"oddCharacters"_s));
        undoAndRedo(text, QString::fromUtf8(kHeader) + u"ab name\n"_s);
        QToolTip::hideText();
    }

private:
    void press(QChar key)
    {
        PromptEdit *editor = &m_fixture->editor();
        switch (key.unicode()) {
        case u'⏎':
            QTest::keyClick(editor, Qt::Key_Return);
            break;
        case u'⇥':
            QTest::keyClick(editor, Qt::Key_Tab);
            break;
        case u'⇤':
            QTest::keyClick(editor, Qt::Key_Backtab, Qt::ShiftModifier);
            break;
        case u'⌫':
            QTest::keyClick(editor, Qt::Key_Backspace);
            break;
        default:
            QTest::keyClick(editor, key.toLatin1());
            break;
        }
        if (popup() && popup()->isVisible())
            QTest::keyClick(popup(), Qt::Key_Escape);
    }

    /// The keys of a command.
    void press(const char *command)
    {
        const auto *action = m_fixture->window().findChild<QAction *>(QString::fromLatin1(command));
        QVERIFY(action && !action->shortcut().isEmpty());
        QTest::keySequence(&m_fixture->editor(), action->shortcut());
    }

    void type(const QString &text) { QTest::keyClicks(&m_fixture->editor(), text); }

    void caretTo(const QString &text, qsizetype from = 0)
    {
        const qsizetype at = m_fixture->text().indexOf(text, from);
        m_fixture->editor().goTo({at, at});
    }

    void undoAndRedo(const QString &before, const QString &after)
    {
        const QTextDocument *document = m_fixture->controller().textDocument();
        while (document->isUndoAvailable())
            m_fixture->trigger("edit.undo");
        QCOMPARE(m_fixture->text(), before);
        while (document->isRedoAvailable())
            m_fixture->trigger("edit.redo");
        QCOMPARE(m_fixture->text(), after);
    }

    QAbstractItemView *popup()
    {
        for (QWidget *widget : QApplication::allWidgets()) {
            if (widget->objectName() == u"completion")
                return qobject_cast<QAbstractItemView *>(widget);
        }
        return nullptr;
    }

    std::unique_ptr<WindowFixture> m_fixture;
};

QTEST_MAIN(TestEditing)
#include "tst_editing.moc"
