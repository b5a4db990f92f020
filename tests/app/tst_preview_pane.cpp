// SPDX-License-Identifier: MIT
#include "document/document_controller.h"
#include "preview/preview_pane.h"
#include "preview/preview_print.h"

#include <agentwright/model/definition_view.h>

#include <QFile>
#include <QRegularExpression>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QTextBlock>
#include <QTextCursor>

using namespace Agentwright;
using namespace Agentwright::App;
using namespace Qt::StringLiterals;

class tst_PreviewPane : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init() { QTest::failOnWarning(); }

    void followsTheText();
    void convertsOnlyWhatIsSeen();
    void keepsTheScrollPosition();
    void showsTheLine();
    void showsTheLineOfATextThatComes();
    void aClickTellsTheLine_data();
    void aClickTellsTheLine();
    void aLongPromptFollowsTheCaret();
    void pdf();
    void opensLinks_data();
    void opensLinks();
    void loadsNothing();
};

static QString longBody()
{
    QString text = u"---\nname: helper\n---\n"_s;
    for (int i = 0; i < 300; ++i)
        text += u"Paragraph %1\n\n"_s.arg(i);
    return text;
}

void tst_PreviewPane::followsTheText()
{
    DocumentController controller;
    PreviewPane pane(controller);
    const QSignalSpy shown(&pane, &PreviewPane::shown);
    pane.show();
    controller.startWith(u"---\nname: helper\nmodel: opus\n---\n# One\n"_s);
    QTRY_COMPARE(shown.size(), 1);
    QVERIFY(pane.toPlainText().contains(u"One"_s));
    QVERIFY(pane.toPlainText().contains(u"helper"_s));
    QVERIFY(pane.toPlainText().contains(u"opus"_s));
    const qsizetype end = controller.text().size();
    QVERIFY(controller.apply(TextEdit({end, end}, u"two <example>\n"_s), {}));
    QTRY_COMPARE(shown.size(), 2);
    QVERIFY(pane.toPlainText().contains(u"two <example>"_s));
    QCOMPARE(shown.last().first().toULongLong(), controller.revision());
}

void tst_PreviewPane::convertsOnlyWhatIsSeen()
{
    DocumentController controller;
    PreviewPane pane(controller);
    const QSignalSpy shown(&pane, &PreviewPane::shown);
    controller.startWith(u"# One\n"_s);
    const QSignalSpy checked(&controller, &DocumentController::diagnosticsChanged);
    QTRY_COMPARE(checked.size(), 1); // time enough for a conversion
    QCOMPARE(shown.size(), 0);
    pane.show();
    QTRY_COMPARE(shown.size(), 1);
    QVERIFY(pane.toPlainText().contains(u"One"_s));
}

void tst_PreviewPane::keepsTheScrollPosition()
{
    DocumentController controller;
    controller.startWith(longBody());
    PreviewPane pane(controller);
    pane.resize(300, 200);
    const QSignalSpy shown(&pane, &PreviewPane::shown);
    pane.show();
    QTRY_COMPARE(shown.size(), 1);
    QTRY_VERIFY(pane.verticalScrollBar()->maximum() > 3000);
    pane.verticalScrollBar()->setValue(2500);
    QVERIFY(controller.apply(TextEdit({controller.text().size(), controller.text().size()}, u"end"_s), {}));
    QTRY_COMPARE(shown.size(), 2);
    QCOMPARE(pane.verticalScrollBar()->value(), 2500);
}

void tst_PreviewPane::showsTheLine()
{
    DocumentController controller;
    controller.startWith(longBody());
    PreviewPane pane(controller);
    pane.resize(300, 200);
    const QSignalSpy shown(&pane, &PreviewPane::shown);
    pane.show();
    QTRY_COMPARE(shown.size(), 1);
    pane.showLine(4 + 2 * 150);
    const QString visible = pane.cursorForPosition({5, 5}).block().text();
    QVERIFY2(visible.startsWith(u"Paragraph 14"_s), qPrintable(visible));
    const int before = pane.verticalScrollBar()->value();
    pane.showLine(4 + 2 * 151);
    QCOMPARE(pane.verticalScrollBar()->value(), before);
    pane.showLine(1);
    QCOMPARE(pane.verticalScrollBar()->value(), 0);
}

void tst_PreviewPane::showsTheLineOfATextThatComes()
{
    DocumentController controller;
    PreviewPane pane(controller);
    pane.resize(300, 200);
    const QSignalSpy shown(&pane, &PreviewPane::shown);
    pane.show();
    controller.startWith(longBody());
    pane.showLine(4 + 2 * 150);
    QTRY_VERIFY(pane.verticalScrollBar()->value() > 1000);
    QVERIFY(pane.cursorForPosition({5, 5}).block().text().startsWith(u"Paragraph 14"_s));
}

void tst_PreviewPane::aClickTellsTheLine_data()
{
    QTest::addColumn<QString>("wanted"); // what the clicked block begins with
    QTest::addColumn<qsizetype>("line");
    QTest::newRow("heading") << u"Title"_s << qsizetype(4);
    QTest::newRow("paragraph") << u"Some text"_s << qsizetype(6);
    QTest::newRow("item") << u"second"_s << qsizetype(10);
    QTest::newRow("code") << u"line two"_s << qsizetype(14);
    QTest::newRow("box") << u"<rules>"_s << qsizetype(17);
    QTest::newRow("in the box") << u"inside"_s << qsizetype(18);
    QTest::newRow("cell") << u"cell"_s << qsizetype(23);
}

void tst_PreviewPane::aClickTellsTheLine()
{
    QFETCH(QString, wanted);
    QFETCH(qsizetype, line);
    DocumentController controller;
    controller.startWith(
        u"---\nname: helper\n---\n# Title\n\nSome text\nmore of it\n\n- first\n- second\n\n```\nline one\n"
        "line two\n```\n\n<rules>\ninside\n</rules>\n\n| a |\n|---|\n| cell |\n"_s);
    PreviewPane pane(controller);
    pane.resize(400, 700);
    const QSignalSpy shown(&pane, &PreviewPane::shown);
    pane.show();
    QTRY_COMPARE(shown.size(), 1);
    const QSignalSpy clicked(&pane, &PreviewPane::lineClicked);
    const QTextCursor found = pane.document()->find(wanted);
    QVERIFY(!found.isNull());
    QTextCursor at(pane.document());
    at.setPosition(found.selectionStart());
    QTest::mouseClick(pane.viewport(), Qt::LeftButton, Qt::NoModifier, pane.cursorRect(at).center());
    QCOMPARE(clicked.size(), 1);
    QCOMPARE(clicked.first().first().value<qsizetype>(), line);
}

void tst_PreviewPane::aLongPromptFollowsTheCaret()
{
    QString text = u"---\nname: helper\n---\n"_s;
    for (int i = 0; i < 10'000; ++i)
        text += u"Paragraph %1 of many.\n\n"_s.arg(i);
    DocumentController controller;
    controller.startWith(text);
    PreviewPane pane(controller);
    pane.resize(300, 200);
    const QSignalSpy shown(&pane, &PreviewPane::shown);
    pane.show();
    QTRY_COMPARE(shown.size(), 1);
    QVERIFY(pane.toPlainText().contains(u"Paragraph 3 of"_s));
    pane.showLine(4 + 2 * 7000);
    QTRY_COMPARE(shown.size(), 2);
    QVERIFY(!pane.toPlainText().contains(u"Paragraph 3 of"_s));
    const QString top = pane.cursorForPosition({5, 5}).block().text();
    QVERIFY2(top.startsWith(u"Paragraph 699"_s) || top.startsWith(u"Paragraph 700"_s), qPrintable(top));
}

void tst_PreviewPane::pdf()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"a.pdf"_s);
    const DefinitionView definition = DefinitionView::parse(longBody());
    QVERIFY(writePreviewPdf(definition, path));
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray bytes = file.readAll();
    QVERIFY(bytes.startsWith("%PDF-"));
    QVERIFY(bytes.count("/Type /Page\n") > 3 || bytes.count("/Type/Page") > 3 || bytes.count("/Type /Page") > 3);
    QVERIFY(!writePreviewPdf(definition, folder.filePath(u"no/such/a.pdf"_s)));
}

void tst_PreviewPane::opensLinks_data()
{
    QTest::addColumn<QString>("url");
    QTest::addColumn<bool>("opens");
    QTest::newRow("https") << u"https://example.org/a"_s << true;
    QTest::newRow("http") << u"HTTP://example.org/a"_s << true;
    QTest::newRow("mail") << u"mailto:a@example.org"_s << true;
    QTest::newRow("file") << u"file:///etc/passwd"_s << false;
    QTest::newRow("path") << u"/etc/passwd"_s << false;
    QTest::newRow("relative") << u"other.md"_s << false;
    QTest::newRow("fragment") << u"#title"_s << false;
    QTest::newRow("script") << u"javascript:alert(1)"_s << false;
    QTest::newRow("data") << u"data:text/html,x"_s << false;
    QTest::newRow("program") << u"vscode://file/x"_s << false;
}

void tst_PreviewPane::opensLinks()
{
    QFETCH(QString, url);
    QFETCH(bool, opens);
    DocumentController controller;
    QList<QUrl> opened;
    PreviewPane pane(controller, [&opened](const QUrl &link) { opened.append(link); });
    Q_EMIT pane.anchorClicked(QUrl(url));
    QCOMPARE(opened, opens ? QList<QUrl>{QUrl(url)} : QList<QUrl>());
    QVERIFY(pane.source().isEmpty());
}

void tst_PreviewPane::loadsNothing()
{
    DocumentController controller;
    PreviewPane pane(controller);
    QTest::ignoreMessage(QtWarningMsg, QRegularExpression(u"No document for"_s));
    pane.setSource(QUrl::fromLocalFile(QStringLiteral(__FILE__)));
    QVERIFY(!pane.toPlainText().contains(u"loadsNothing"_s));
}

QTEST_MAIN(tst_PreviewPane)
#include "tst_preview_pane.moc"
