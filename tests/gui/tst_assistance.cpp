// SPDX-License-Identifier: MIT
// What helps while one writes: completion, help under the mouse, spelling, marks, sizes. With real keys.
#include "window_fixture.h"

#include "document/document_controller.h"
#include "editor/prompt_edit.h"
#include "editor/spelling.h"
#include "form/form_view.h"
#include "shell/document_page.h"
#include "support/few_words.h"

#include <QAbstractItemView>
#include <QAction>
#include <QApplication>
#include <QDir>
#include <QHelpEvent>
#include <QMenu>
#include <QPaintEvent>
#include <QTest>
#include <QTextCursor>
#include <QTimer>
#include <QToolTip>
#include <QWheelEvent>

using namespace Agentwright;
using namespace Agentwright::App;
using namespace Agentwright::Testing;
using namespace Qt::StringLiterals;

namespace {

const QString kHeader = u"---\nname: a\ndescription: Use it.\n---\n"_s;

/// Where a widget was painted.
class PaintWatch : public QObject
{
public:
    explicit PaintWatch(QWidget &watched) : QObject(&watched) { watched.installEventFilter(this); }

    QRegion painted;

protected:
    bool eventFilter(QObject *watched, QEvent *event) override
    {
        if (event->type() == QEvent::Paint)
            painted += static_cast<QPaintEvent *>(event)->region();
        return QObject::eventFilter(watched, event);
    }
};

} // namespace

class TestAssistance : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init()
    {
        failOnWarnings();
        m_fixture = std::make_unique<WindowFixture>();
        QVERIFY(m_fixture->show());
    }
    void cleanup()
    {
        QToolTip::hideText();
        m_fixture.reset();
    }

    void completes_data()
    {
        QTest::addColumn<QString>("text"); // ¦ is the caret
        QTest::addColumn<QString>("keys");
        QTest::addColumn<QString>("after");
        const QString open = u"---\nname: a\ndescription: Use it.\n"_s;
        QTest::newRow("key") << open + u"¦\n---\n"_s << u"permi"_s << open + u"permissionMode: \n---\n"_s;
        QTest::newRow("value") << open + u"permissionMode: ¦\n---\n"_s << u"acc"_s
                               << open + u"permissionMode: acceptEdits\n---\n"_s;
        QTest::newRow("model") << open + u"model: ¦\n---\n"_s << u"hai"_s << open + u"model: haiku\n---\n"_s;
        QTest::newRow("tool in a row") << open + u"tools: Read, ¦\n---\n"_s << u"webf"_s
                                       << open + u"tools: Read, WebFetch\n---\n"_s;
        QTest::newRow("tool in a list") << open + u"tools:\n  - ¦\n---\n"_s << u"Gl"_s
                                        << open + u"tools:\n  - Glob\n---\n"_s;
        QTest::newRow("skill") << open + u"skills: ¦\n---\n"_s << u"house"_s << open + u"skills: house-style\n---\n"_s;
        QTest::newRow("agent beside it") << kHeader + u"Hand over to ¦ then.\n"_s << u"@test"_s
                                         << kHeader + u"Hand over to @test-runner then.\n"_s;
        QTest::newRow("heading") << kHeader + u"# First Part\n\nSee ¦\n"_s << u"[it](#fir"_s
                                 << kHeader + u"# First Part\n\nSee [it](#first-part)\n"_s;
        QTest::newRow("tag of this prompt") << kHeader + u"<house_rules>\n</house_rules>\n\n¦\n"_s << u"a <hou"_s
                                            << kHeader + u"<house_rules>\n</house_rules>\n\na <house_rules\n"_s;
        QTest::newRow("language of code") << kHeader + u"¦\n"_s << u"```pyth"_s << kHeader + u"```python\n"_s;
    }
    void completes()
    {
        QFETCH(QString, text);
        QFETCH(const QString, keys);
        QFETCH(const QString, after);
        QVERIFY(QDir(m_fixture->path(u"."_s)).mkpath(u"agents"_s));
        QVERIFY(QDir(m_fixture->path(u"."_s)).mkpath(u"skills/house-style"_s));
        m_fixture->makeFile(u"agents/test-runner.md"_s, "---\nname: test-runner\n---\n");
        const qsizetype caret = text.indexOf(u'¦');
        text.remove(u'¦');
        m_fixture->openText(text.toUtf8(), u"agents/reviewer.md"_s);
        m_fixture->editor().goTo({caret, caret});
        QTest::keyClicks(&m_fixture->editor(), keys);
        QVERIFY2(list() && list()->isVisible(), qPrintable(m_fixture->text()));
        QTest::keyClick(list(), keys.size() % 2 == 0 ? Qt::Key_Return : Qt::Key_Tab); // either takes it
        QCOMPARE(m_fixture->text(), after);
        undoAndRedo(text, after);
    }

    void aSlashClosesTheOpenTag()
    {
        const QString text = kHeader + u"a <rules> b \n"_s;
        m_fixture->openText(text.toUtf8());
        const qsizetype caret = text.size() - 1;
        m_fixture->editor().goTo({caret, caret});
        QTest::keyClicks(&m_fixture->editor(), u"</"_s);
        QCOMPARE(m_fixture->text(), kHeader + u"a <rules> b </rules>\n"_s);
        undoAndRedo(text, m_fixture->text());
    }

    void helps_data()
    {
        QTest::addColumn<QString>("text"); // ¦ is the mouse
        QTest::addColumn<QString>("help");
        QTest::newRow("key") << u"---\nname: a\nmaxT¦urns: 3\n---\n"_s << u"<b>maxTurns</b>"_s;
        QTest::newRow("model") << u"---\nname: a\nmodel: son¦net\n---\n"_s << u"moves on to newer models"_s;
        QTest::newRow("tool") << u"---\nname: a\ntools: Read, We¦bFetch\n---\n"_s << u"<b>WebFetch</b>"_s;
        QTest::newRow("tool in the prompt") << kHeader + u"Call `Re¦ad` first.\n"_s << u"<b>Read</b>"_s;
        QTest::newRow("finding") << u"---\nname: a\ndescription: Use it.\ncolor: mau¦ve\n---\n"_s << u"AW401"_s;
        QTest::newRow("unseen character") << kHeader + u"ab¦\u200Bc\n"_s << u"ZERO WIDTH SPACE"_s;
        QTest::newRow("nothing to say") << kHeader + u"You look at the text.\n\nJust wo¦rds.\n"_s << QString();
    }
    void helps()
    {
        QFETCH(QString, text);
        QFETCH(const QString, help);
        const qsizetype at = text.indexOf(u'¦');
        text.remove(u'¦');
        m_fixture->openText(text.toUtf8());
        PromptEdit &editor = m_fixture->editor();
        editor.setFrontmatterFolded(false);
        m_fixture->controller().checkNow();
        const QPoint place = areaOf(at).center();
        QHelpEvent event(QEvent::ToolTip, place, editor.viewport()->mapToGlobal(place));
        QApplication::sendEvent(editor.viewport(), &event);
        QVERIFY2(help.isEmpty() ? QToolTip::text().isEmpty() : QToolTip::text().contains(help),
                 qPrintable(QToolTip::text()));
    }

    void bracketsAndTagsShowTheirPartner_data()
    {
        QTest::addColumn<QString>("body"); // ¦ is the caret, ⟦ stands in front of what is marked
        QTest::newRow("bracket") << u"see ¦(the [inner] part⟦) here\n"_s;
        QTest::newRow("behind a bracket") << u"a ⟦[b]¦ c\n"_s;
        QTest::newRow("over lines") << u"¦{\n  (x)\n⟦}\n"_s;
        QTest::newRow("tags") << u"<ru¦les>\none <b>two</b>\n⟦</rules>\n"_s;
    }
    void bracketsAndTagsShowTheirPartner()
    {
        QFETCH(QString, body);
        const auto place = [&body](QChar mark) {
            return kHeader.size() + QString(body).remove(mark == u'¦' ? u'⟦' : u'¦').indexOf(mark);
        };
        const qsizetype caret = place(u'¦');
        const qsizetype partner = place(u'⟦');
        body.remove(u'¦').remove(u'⟦');
        m_fixture->openText((kHeader + body + u"\nfar away\n"_s).toUtf8());
        const qsizetype away = m_fixture->text().indexOf(u"far"_s);
        m_fixture->editor().goTo({away, away});
        QCoreApplication::processEvents();
        QVERIFY(!isFramed(partner));
        PaintWatch watch(*m_fixture->editor().viewport());
        m_fixture->editor().goTo({caret, caret});
        QCoreApplication::processEvents();
        QVERIFY(watch.painted.intersects(areaOf(partner))); // grab() would paint it in any case
        QVERIFY(isFramed(partner));
        watch.painted = {};
        QTest::keyClick(&m_fixture->editor(), Qt::Key_End, Qt::ControlModifier);
        QCoreApplication::processEvents();
        QVERIFY(watch.painted.intersects(areaOf(partner)));
        QVERIFY(!isFramed(partner));
    }

    void theParagraphOfTheCaretStandsOut()
    {
        m_fixture->openText((kHeader + u"one one\n\ntwo two\nmore of two\n\nthree\n"_s).toUtf8());
        PromptEdit &editor = m_fixture->editor();
        const qsizetype one = m_fixture->text().indexOf(u"one"_s);
        const qsizetype two = m_fixture->text().indexOf(u"more"_s);
        editor.goTo({one, one});
        const int darkOne = darkestIn(areaOf(one, 7));
        QTest::keySequence(&editor, shortcut("view.paragraphFocus"));
        QCOMPARE(darkestIn(areaOf(one, 7)), darkOne);
        QVERIFY(darkestIn(areaOf(two, 7)) > darkOne + 60);
        PaintWatch watch(*editor.viewport());
        for (int i = 0; i < 3; ++i)
            QTest::keyClick(&editor, Qt::Key_Down);
        QCoreApplication::processEvents();
        QVERIFY(watch.painted.contains(areaOf(one, 7)));
        QVERIFY(watch.painted.contains(areaOf(m_fixture->text().indexOf(u"two two"_s), 7)));
        QVERIFY(darkestIn(areaOf(one, 7)) > darkOne + 60);
        QVERIFY(darkestIn(areaOf(two, 7)) < darkOne + 30);
        QTest::keySequence(&editor, shortcut("view.paragraphFocus"));
        QVERIFY(darkestIn(areaOf(one, 7)) < darkOne + 30);
    }

    void wordsAreCheckedAndCorrected()
    {
        const QString text = kHeader + u"A good wrod here, and `wrod` there.\n"_s;
        QStringList words{u"a"_s, u"good"_s, u"here"_s, u"and"_s, u"there"_s};
        m_fixture->window().spelling().setSource([&words] { return std::make_unique<FewWords>(words); });
        m_fixture->openText(text.toUtf8());
        PromptEdit &editor = m_fixture->editor();
        const qsizetype wrong = text.indexOf(u"wrod"_s);
        const bool wasOn = m_fixture->window().isSpellingOn();
        QTest::keySequence(&editor, shortcut("view.spelling"));
        QCOMPARE(m_fixture->window().isSpellingOn(), !wasOn);
        QCOMPARE(m_fixture->settings().isSpellingOn(), !wasOn);
        m_fixture->window().spelling().setOn(true);
        QTRY_VERIFY(isUnderlined(wrong));
        QVERIFY(!isUnderlined(text.indexOf(u"good"_s)));
        QVERIFY(!isUnderlined(text.lastIndexOf(u"wrod"_s))); // code
        editor.goTo({wrong + 2, wrong + 2});
        chooseInMenu(u"correction"_s);
        QCOMPARE(m_fixture->text(), QString(text).replace(u"good wrod"_s, u"good right"_s));
        undoAndRedo(text, m_fixture->text());
        m_fixture->trigger("edit.undo");
        editor.goTo({wrong + 2, wrong + 2});
        chooseInMenu(u"learnWord"_s);
        QVERIFY(words.contains(u"wrod"_s));
        QTRY_VERIFY(!isUnderlined(wrong));
        QCOMPARE(m_fixture->text(), text);
    }

    void aFileKeepsItsLanguage()
    {
        QStringList words{u"a"_s};
        m_fixture->window().spelling().setSource([&words] { return std::make_unique<FewWords>(words); });
        m_fixture->openText((kHeader + u"a\n"_s).toUtf8());
        m_fixture->window().spelling().setOn(true);
        chooseInMenu(u"language de_DE"_s);
        QCOMPARE(m_fixture->editor().language(), u"de_DE"_s);
        m_fixture->openText(kHeader.toUtf8(), u"second.md"_s);
        QVERIFY(m_fixture->editor().language().isEmpty());
        m_fixture->restart();
        QVERIFY(m_fixture->show());
        m_fixture->openText((kHeader + u"a\n"_s).toUtf8());
        QCOMPARE(m_fixture->editor().language(), u"de_DE"_s);
    }

    void theTextGrowsAndShrinks()
    {
        m_fixture->openText(kHeader.toUtf8());
        PromptEdit &editor = m_fixture->editor();
        const qreal normal = editor.font().pointSizeF();
        const auto size = [&] { return editor.font().pointSizeF() - normal; };
        QTest::keySequence(&editor, shortcut("view.zoomIn"));
        QTest::keySequence(&editor, shortcut("view.zoomIn"));
        QCOMPARE(size(), 2.0);
        QTest::keySequence(&editor, shortcut("view.zoomOut"));
        QCOMPARE(size(), 1.0);
        wheel(-360);
        QCOMPARE(size(), -2.0);
        QCOMPARE(m_fixture->settings().zoom(), -2);
        m_fixture->openText(kHeader.toUtf8(), u"second.md"_s);
        QCOMPARE(m_fixture->editor().font(), editor.font()); // one size for all texts
        QTest::keySequence(&m_fixture->editor(), shortcut("view.zoomReset"));
        QCOMPARE(size(), 0.0);
        QCOMPARE(m_fixture->text(), kHeader);
    }

    void theHeaderFoldsByKey()
    {
        m_fixture->openText((kHeader + u"Body.\n"_s).toUtf8());
        PromptEdit &editor = m_fixture->editor();
        QVERIFY(editor.isFrontmatterFolded());
        QTest::keySequence(&editor, shortcut("view.fold"));
        QVERIFY(!editor.isFrontmatterFolded());
        QVERIFY(editor.document()->findBlockByNumber(2).isVisible());
        QTest::keySequence(&editor, shortcut("view.fold"));
        QVERIFY(!editor.document()->findBlockByNumber(2).isVisible());
        QVERIFY(!m_fixture->controller().isModified());
    }

    void everythingIsCutAndPastedBack()
    {
        const QString text = kHeader + u"Body.\n"_s;
        m_fixture->openText(text.toUtf8());
        PromptEdit &editor = m_fixture->editor();
        for (const char *command : {"edit.selectAll", "edit.copy", "edit.cut"})
            QTest::keySequence(&editor, shortcut(command));
        QVERIFY(m_fixture->text().isEmpty());
        QTest::keySequence(&editor, shortcut("edit.paste"));
        QCOMPARE(m_fixture->text(), text);
        undoAndRedo(text, text);
    }

private:
    PromptEdit &editor() { return m_fixture->editor(); }

    QAbstractItemView *list()
    {
        for (QWidget *widget : QApplication::allWidgets()) {
            if (widget->objectName() == u"completion")
                return qobject_cast<QAbstractItemView *>(widget);
        }
        return nullptr;
    }

    QKeySequence shortcut(const char *command)
    {
        const auto *action = m_fixture->window().findChild<QAction *>(QString::fromLatin1(command));
        return action ? action->shortcut() : QKeySequence();
    }

    /// Letters from there, in coordinates of the viewport.
    QRect areaOf(qsizetype offset, int letters = 1)
    {
        QTextCursor cursor(editor().document());
        cursor.setPosition(int(offset));
        const QRect start = editor().cursorRect(cursor);
        cursor.setPosition(int(offset) + letters);
        return {start.topLeft(), QPoint(editor().cursorRect(cursor).left() - 1, start.bottom())};
    }

    QImage picture(const QRect &area) { return editor().viewport()->grab(area).toImage(); }

    bool isFramed(qsizetype offset)
    {
        const QImage image = picture(areaOf(offset).adjusted(-2, 0, 2, 0));
        const QRgb frame = editor().colours().pair.rgb();
        for (int x = 0; x < image.width(); ++x) {
            if (image.pixel(x, image.height() / 2) == frame)
                return true;
        }
        return false;
    }

    bool isUnderlined(qsizetype offset)
    {
        const QColor line = editor().colours().misspelt;
        const QImage image = picture(areaOf(offset, 4));
        for (int y = image.height() * 2 / 3; y < image.height(); ++y) {
            for (int x = 0; x < image.width(); ++x) {
                const QColor pixel = image.pixelColor(x, y);
                if (std::abs(pixel.hue() - line.hue()) < 12 && pixel.saturation() > 60)
                    return true;
            }
        }
        return false;
    }

    int darkestIn(const QRect &area)
    {
        const QImage image = picture(area);
        int darkest = 255;
        for (int y = 0; y < image.height(); ++y) {
            for (int x = 0; x < image.width(); ++x)
                darkest = std::min(darkest, qGray(image.pixel(x, y)));
        }
        return darkest;
    }

    void wheel(int delta)
    {
        const QPointF middle = editor().viewport()->rect().center();
        QWheelEvent event(middle, editor().viewport()->mapToGlobal(middle), {}, {0, delta}, Qt::NoButton,
                          Qt::ControlModifier, Qt::NoScrollPhase, false);
        QApplication::sendEvent(editor().viewport(), &event);
    }

    /// In the menu that the key for it opens at the caret.
    void chooseInMenu(const QString &action)
    {
        bool isFound = false;
        QTimer::singleShot(0, &editor(), [&] {
            auto *menu = qobject_cast<QMenu *>(QApplication::activePopupWidget());
            QVERIFY(menu);
            if (auto *chosen = menu->findChild<QAction *>(action)) {
                isFound = true;
                chosen->trigger();
            }
            menu->close();
        });
        const QPoint caret = editor().cursorRect().center();
        QContextMenuEvent event(QContextMenuEvent::Keyboard, caret, editor().viewport()->mapToGlobal(caret));
        QApplication::sendEvent(editor().viewport(), &event);
        QVERIFY2(isFound, qPrintable(action));
        m_fixture->window().activateWindow(); // what the menu took
        QVERIFY(QTest::qWaitForWindowActive(&m_fixture->window()));
    }

    void undoAndRedo(const QString &before, const QString &after)
    {
        const QTextDocument *document = m_fixture->controller().textDocument();
        while (document->isUndoAvailable())
            QTest::keyClick(&editor(), Qt::Key_Z, Qt::ControlModifier);
        QCOMPARE(m_fixture->text(), before);
        QVERIFY(!m_fixture->controller().isModified());
        while (document->isRedoAvailable())
            QTest::keyClick(&editor(), Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
        QCOMPARE(m_fixture->text(), after);
    }

    std::unique_ptr<WindowFixture> m_fixture;
};

QTEST_MAIN(TestAssistance)
#include "tst_assistance.moc"
