// SPDX-License-Identifier: MIT
#include "document/document_controller.h"
#include "preview/preview_pane.h"

#include <QRegularExpression>
#include <QScrollBar>
#include <QSignalSpy>
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
