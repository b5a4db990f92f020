// SPDX-License-Identifier: MIT
#include "document/document_controller.h"
#include "editor/clipboard_text.h"
#include "editor/gutter.h"
#include "editor/prompt_edit.h"
#include "editor/stand_in_marks.h"

#include <agentwright/base/text_format.h>

#include <QApplication>
#include <QClipboard>
#include <QMimeData>
#include <QPainter>
#include <QSignalSpy>
#include <QSyntaxHighlighter>
#include <QTest>
#include <QTextLayout>

using namespace Agentwright;
using namespace Agentwright::App;
using namespace Qt::StringLiterals;

namespace {

const QString kText = u"---\nname: helper\ndescription: Use when asked.\n---\n# Title\n\nYou are helpful.\n"_s;
const int kBodyStart = int(kText.indexOf(u'#'));

QColor colourAt(const QTextBlock &block, int offset)
{
    const QList<QTextLayout::FormatRange> formats = block.layout()->formats();
    for (const QTextLayout::FormatRange &range : formats) {
        if (offset >= range.start && offset < range.start + range.length)
            return range.format.foreground().color();
    }
    return {};
}

} // namespace

class tst_PromptEdit : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup();

    void typingReachesTheDefinition();
    void undoAndRedo();
    void highlightsFrontmatterAndBody();
    void colouringIsNoChange();
    void folds();
    void foldStaysClosedWhileAFieldChanges();
    void foldOpensWhenTheFenceGoes();
    void backspaceDoesNotEatAHiddenFence();
    void typingOverEverythingIsSafe();
    void goingToAHiddenPartOpensTheFold();
    void caretIsNeverHidden();
    void foldsByClick();
    void foldWithoutBody();
    void shiftReturnIsALineBreak();
    void copiesOriginals();
    void copiesStandInsWithinTheProgram();
    void pastesCleanText_data();
    void pastesCleanText();
    void leavesFilesToTheWindow();
    void standInLabels_data();
    void standInLabels();
    void marksInvisibleCharacters();
    void iconsDifferInShape();
    void reportsTheCaret();
    void zooms();
    void followsThePalette();
    void outlivedByTheDocument();

private:
    std::unique_ptr<DocumentController> m_controller;
    std::unique_ptr<PromptEdit> m_edit;
};

void tst_PromptEdit::init()
{
    QTest::failOnWarning();
    m_controller = std::make_unique<DocumentController>();
    m_controller->startWith(kText);
    m_edit = std::make_unique<PromptEdit>(*m_controller);
    m_edit->resize(500, 300);
    m_edit->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_edit.get()));
    m_edit->setFocus();
}

void tst_PromptEdit::cleanup()
{
    m_edit.reset();
    m_controller.reset();
}

void tst_PromptEdit::typingReachesTheDefinition()
{
    m_edit->select(TextRange(kText.indexOf(u"helper"_s) + 6, kText.indexOf(u"helper"_s) + 6));
    QTest::keyClicks(m_edit.get(), u"-two"_s);
    QCOMPARE(m_controller->definition().name(), u"helper-two"_s);
    QVERIFY(m_controller->isModified());
}

void tst_PromptEdit::undoAndRedo()
{
    m_edit->select(TextRange(kBodyStart, kBodyStart));
    QTest::keyClicks(m_edit.get(), u"abc"_s);
    const QString typed = m_controller->text();
    QTest::keySequence(m_edit.get(), QKeySequence::Undo);
    QCOMPARE(m_controller->text(), kText);
    QTest::keySequence(m_edit.get(), QKeySequence::Redo);
    QCOMPARE(m_controller->text(), typed);
}

void tst_PromptEdit::highlightsFrontmatterAndBody()
{
    const QTextDocument *document = m_controller->textDocument();
    QTRY_VERIFY(colourAt(document->findBlockByNumber(4), 0).isValid());
    QTRY_VERIFY(colourAt(document->findBlockByNumber(1), 0) != colourAt(document->findBlockByNumber(1), 8));
    const QColor value = colourAt(document->findBlockByNumber(1), 8);
    QVERIFY(colourAt(document->findBlockByNumber(4), 3) != value);
}

void tst_PromptEdit::colouringIsNoChange()
{
    QTextDocument *document = m_controller->textDocument();
    QTRY_VERIFY(colourAt(document->findBlockByNumber(4), 0).isValid());
    auto *highlighter = document->findChild<QSyntaxHighlighter *>();
    const QSignalSpy changes(document, &QTextDocument::contentsChanged);
    // As it asks itself for the next line.
    QMetaObject::invokeMethod(highlighter, "rehighlightBlock", Qt::QueuedConnection,
                              Q_ARG(QTextBlock, document->findBlockByNumber(1)));
    QCoreApplication::processEvents();
    QCOMPARE(changes.size(), 0);
    QTest::keyClicks(m_edit.get(), u"x"_s);
    QVERIFY(!changes.isEmpty());
}

void tst_PromptEdit::folds()
{
    const QSignalSpy changes(m_edit.get(), &PromptEdit::frontmatterFoldedChanged);
    m_edit->setFrontmatterFolded(true);
    QVERIFY(m_edit->isFrontmatterFolded());
    QCOMPARE(m_edit->caretOffset(), kBodyStart);
    QStringList lines;
    for (const VisibleBlock &visible : m_edit->visibleBlocks(m_edit->viewport()->rect()))
        lines.append(visible.block.text());
    QCOMPARE(lines, (QStringList{u"---"_s, u"# Title"_s, {}, u"You are helpful."_s, {}}));
    QCOMPARE(m_controller->text(), kText);
    QVERIFY(!m_controller->isModified());
    m_edit->toggleFrontmatterFold();
    QCOMPARE(m_edit->visibleBlocks(m_edit->viewport()->rect()).size(), kText.count(u'\n') + 1);
    QCOMPARE(changes.size(), 2);
}

void tst_PromptEdit::foldStaysClosedWhileAFieldChanges()
{
    m_edit->setFrontmatterFolded(true);
    const qsizetype caret = m_edit->caretOffset();
    QVERIFY(m_controller->setField(u"model"_s, FieldValue::ofText(u"opus"_s), ChangeOrigin::ofField(u"model"_s)));
    QVERIFY(m_edit->isFrontmatterFolded());
    QCOMPARE(m_edit->visibleBlocks(m_edit->viewport()->rect()).size(), 5);
    QCOMPARE(m_edit->caretOffset() - caret, m_controller->text().size() - kText.size());
    m_controller->undo();
    QCOMPARE(m_edit->visibleBlocks(m_edit->viewport()->rect()).size(), 5);
}

void tst_PromptEdit::foldOpensWhenTheFenceGoes()
{
    m_edit->setFrontmatterFolded(true);
    QVERIFY(m_controller->apply(TextEdit({0, 4}, {}), {ChangeOrigin::Kind::External, {}}));
    QVERIFY(!m_edit->isFrontmatterFolded());
    QCOMPARE(m_edit->visibleBlocks(m_edit->viewport()->rect()).size(), kText.count(u'\n'));
}

void tst_PromptEdit::backspaceDoesNotEatAHiddenFence()
{
    m_edit->setFrontmatterFolded(true);
    QTest::keyClick(m_edit.get(), Qt::Key_Backspace);
    QVERIFY(!m_edit->isFrontmatterFolded());
    QCOMPARE(m_controller->text(), kText);
    QTest::keyClick(m_edit.get(), Qt::Key_Backspace);
    QVERIFY(m_controller->text() != kText);
}

void tst_PromptEdit::typingOverEverythingIsSafe()
{
    m_edit->setFrontmatterFolded(true);
    QTest::keySequence(m_edit.get(), QKeySequence::SelectAll);
    QTest::keyClicks(m_edit.get(), u"x"_s);
    QCOMPARE(m_controller->text(), u"x"_s);
    QVERIFY(!m_edit->isFrontmatterFolded());
    m_controller->undo();
    QCOMPARE(m_controller->text(), kText);
    QCOMPARE(m_edit->visibleBlocks(m_edit->viewport()->rect()).size(), kText.count(u'\n') + 1);
}

void tst_PromptEdit::goingToAHiddenPartOpensTheFold()
{
    m_edit->setFrontmatterFolded(true);
    m_edit->goTo(TextRange(4, 8));
    QVERIFY(!m_edit->isFrontmatterFolded());
    QCOMPARE(m_edit->textCursor().selectedText(), u"name"_s);
}

void tst_PromptEdit::caretIsNeverHidden()
{
    m_edit->setFrontmatterFolded(true);
    QTest::keyClick(m_edit.get(), Qt::Key_Up);
    QVERIFY(m_edit->isFrontmatterFolded());
    QCOMPARE(m_edit->textCursor().blockNumber(), 0);
    QTest::keyClick(m_edit.get(), Qt::Key_Down);
    QCOMPARE(m_edit->textCursor().blockNumber(), 4);
    QTest::keyClick(m_edit.get(), Qt::Key_Home);
    QTest::keyClick(m_edit.get(), Qt::Key_Left);
    QVERIFY(m_edit->textCursor().block().isVisible());
}

void tst_PromptEdit::foldsByClick()
{
    auto *gutter = m_edit->findChild<Gutter *>();
    QTest::mouseClick(gutter, Qt::LeftButton, {}, QPoint(gutter->width() - 4, 8));
    QVERIFY(m_edit->isFrontmatterFolded());
    QTest::mouseClick(gutter, Qt::LeftButton, {}, QPoint(gutter->width() - 4, 8));
    QVERIFY(!m_edit->isFrontmatterFolded());
    QTest::mouseClick(gutter, Qt::LeftButton, {}, QPoint(gutter->width() / 2, 8));
    QVERIFY(!m_edit->isFrontmatterFolded());
    QCOMPARE(m_edit->textCursor().selectedText(), u"---"_s);
}

void tst_PromptEdit::foldWithoutBody()
{
    for (const QString &text : {u"---\nname: a\n---"_s, u"---\nname: a\n---\n"_s, u"---\n---"_s}) {
        m_controller->startWith(text);
        m_edit->setFrontmatterFolded(true);
        QVERIFY(m_edit->textCursor().block().isVisible());
        QTest::keyClicks(m_edit.get(), u"x"_s);
        m_edit->setFrontmatterFolded(false);
    }
}

void tst_PromptEdit::shiftReturnIsALineBreak()
{
    m_edit->select(TextRange(kBodyStart, kBodyStart));
    QTest::keyClick(m_edit.get(), Qt::Key_Return, Qt::ShiftModifier);
    QVERIFY(!m_controller->text().contains(QChar(QChar::LineSeparator)));
    QCOMPARE(m_controller->text().count(u'\n'), kText.count(u'\n') + 1);
}

static const QString kOdd = u"a"_s + QChar(StandIn::kCarriageReturn) + u"\u00a0"_s + QChar(StandIn::kParagraphSeparator)
                            + QChar(char16_t(0xDCE9)) + QChar(StandIn::kBareLineFeed) + u"\n\U0001F600"_s;

void tst_PromptEdit::copiesOriginals()
{
    const std::unique_ptr<QMimeData> data = mimeDataOf(kOdd);
    QCOMPARE(data->text(), u"a\r\u00a0\u2029\uFFFD\n\U0001F600"_s);
}

void tst_PromptEdit::copiesStandInsWithinTheProgram()
{
    m_controller->startWith(kOdd);
    QVERIFY(m_controller->apply(TextEdit({0, m_controller->text().size()}, kOdd), {}));
    QTest::keySequence(m_edit.get(), QKeySequence::SelectAll);
    QTest::keySequence(m_edit.get(), QKeySequence::Copy);
    QTest::keyClick(m_edit.get(), Qt::Key_Right);
    QTest::keySequence(m_edit.get(), QKeySequence::Paste);
    QCOMPARE(m_controller->text(), kOdd + kOdd);
}

void tst_PromptEdit::pastesCleanText_data()
{
    QTest::addColumn<QString>("pasted");
    QTest::addColumn<bool>("asOurs");
    const QString nasty = u"a\r\nb\u2029c"_s + QChar(char16_t(0xD800)) + QChar(char16_t(0xFDD0)) + u"d"_s;
    QTest::newRow("text") << nasty << false;
    QTest::newRow("pretending to be ours") << nasty << true;
}

void tst_PromptEdit::pastesCleanText()
{
    QFETCH(QString, pasted);
    QFETCH(bool, asOurs);
    auto data = std::make_unique<QMimeData>();
    data->setText(u"x"_s);
    if (asOurs) {
        data->setData(u"application/x-agentwright-text"_s,
                      QByteArray(reinterpret_cast<const char *>(pasted.utf16()), pasted.size() * 2));
    } else {
        data->setText(pasted);
    }
    QApplication::clipboard()->setMimeData(data.release());
    m_edit->select(TextRange(kBodyStart, kBodyStart));
    m_edit->paste();
    const QString text = m_controller->text();
    for (const char16_t unit : {char16_t(u'\r'), char16_t(0x2029), char16_t(0xFDD0), char16_t(0xD800)})
        QVERIFY(!text.contains(QChar(unit)));
    QVERIFY(text.size() > kText.size());
}

void tst_PromptEdit::leavesFilesToTheWindow()
{
    QMimeData files;
    files.setUrls({QUrl(u"file:///tmp/a.md"_s)});
    QVERIFY(!holdsText(files));
    QMimeData text;
    text.setText(u"a"_s);
    QVERIFY(holdsText(text));
}

void tst_PromptEdit::standInLabels_data()
{
    QTest::addColumn<char16_t>("unit");
    QTest::addColumn<QString>("label");
    QTest::newRow("CR") << char16_t(StandIn::kCarriageReturn) << u"\u240D"_s;
    QTest::newRow("byte") << char16_t(0xDCE9) << u"E9"_s;
    QTest::newRow("letter") << char16_t(u'a') << QString();
    QTest::newRow("separator") << char16_t(StandIn::kParagraphSeparator) << u"2029"_s;
}

void tst_PromptEdit::standInLabels()
{
    QFETCH(char16_t, unit);
    QTEST(standInLabel(unit), "label");
}

void tst_PromptEdit::marksInvisibleCharacters()
{
    // A beam as high as the line: no underline is.
    const auto longestColumn = [this] {
        const QRgb colour = m_edit->colours().severities.of(Severity::Error).rgb();
        const QImage image = m_edit->viewport()->grab().toImage();
        int longest = 0;
        for (int x = 0; x < image.width(); ++x) {
            int count = 0;
            for (int y = 0; y < image.height(); ++y)
                count += image.pixel(x, y) == colour ? 1 : 0;
            longest = std::max(longest, count);
        }
        return longest;
    };
    QVERIFY(longestColumn() < m_edit->fontMetrics().height() / 2);
    m_edit->select(TextRange(kBodyStart, kBodyStart));
    m_edit->insertPlainText(u"a\u200Bb"_s);
    QVERIFY(longestColumn() >= m_edit->fontMetrics().height() - 2);
}

void tst_PromptEdit::iconsDifferInShape()
{
    const auto icon = [](Severity severity) {
        QImage image(24, 24, QImage::Format_ARGB32);
        image.fill(Qt::white);
        QPainter painter(&image);
        paintSeverityIcon(painter, {2, 2, 20, 20}, severity, Qt::black);
        painter.end();
        return image;
    };
    QVERIFY(icon(Severity::Error) != icon(Severity::Warning));
    QVERIFY(icon(Severity::Warning) != icon(Severity::Hint));
    QVERIFY(icon(Severity::Error) != icon(Severity::Hint));
}

void tst_PromptEdit::reportsTheCaret()
{
    const QSignalSpy moves(m_edit.get(), &PromptEdit::caretMoved);
    m_edit->select(TextRange(kBodyStart + 2, kBodyStart + 2));
    QCOMPARE(moves.size(), 1);
    QCOMPARE(m_edit->caretPosition(), (LineColumn{5, 3}));
}

void tst_PromptEdit::zooms()
{
    const qreal before = m_edit->font().pointSizeF();
    m_edit->setZoom(3);
    QCOMPARE(m_edit->font().pointSizeF(), before + 3);
    m_edit->setZoom(-100);
    QVERIFY(m_edit->font().pointSizeF() >= 4);
    m_edit->setZoom(0);
    QCOMPARE(m_edit->font().pointSizeF(), before);
}

void tst_PromptEdit::followsThePalette()
{
    const QColor before = m_edit->colours().gutter;
    QPalette dark;
    dark.setColor(QPalette::Base, QColor(0x1b, 0x1e, 0x20));
    dark.setColor(QPalette::Text, Qt::white);
    m_edit->setPalette(dark);
    QVERIFY(m_edit->colours().gutter.lightnessF() < before.lightnessF());
}

void tst_PromptEdit::outlivedByTheDocument()
{
    m_edit.reset();
    QVERIFY(m_controller->apply(TextEdit({0, 0}, u"x"_s), {}));
    m_controller->undo();
    QCOMPARE(m_controller->text(), kText);
    m_edit = std::make_unique<PromptEdit>(*m_controller);
    QCOMPARE(m_edit->blockCount(), kText.count(u'\n') + 1);
}

QTEST_MAIN(tst_PromptEdit)
#include "tst_prompt_edit.moc"
