// SPDX-License-Identifier: MIT
#include "preview/preview_html.h"
#include "preview/preview_job.h"
#include "preview/tag_boxes.h"

#include <agentwright/base/text_format.h>
#include <agentwright/model/colour_names.h>
#include <agentwright/model/definition_view.h>

#include <KSyntaxHighlighting/Repository>

#include <QFile>
#include <QTemporaryDir>
#include <QTest>
#include <QTextBlock>

using namespace Agentwright;
using namespace Agentwright::App;
using namespace Qt::StringLiterals;

class tst_PreviewHtml : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init() { QTest::failOnWarning(); }

    void html_data();
    void html();
    void tagsAreShown_data();
    void tagsAreShown();
    void tagLinesStayApart();
    void hostileContentIsText_data();
    void hostileContentIsText();
    void nothingIsLoaded();
    void codeIsColoured();
    void unknownLanguageIsPlain();
    void deepNesting_data();
    void deepNesting();
    void longLine();
    void standIns();
    void linesAreAnchors();
    void tagBoxes_data();
    void tagBoxes();
    void hostileTags();
    void aLongPromptIsShownAroundTheLine();
    void header();
    void legibleInBothPalettes_data();
    void legibleInBothPalettes();

private:
    QString htmlOf(const QString &body, const QPalette &palette = {})
    {
        return previewHtml({body, 1, {}, palette}, m_repository);
    }
    QString shownText(const QString &body)
    {
        return makePreview({body, 1, {}, {}}, {}, m_repository).document->toPlainText();
    }

    KSyntaxHighlighting::Repository m_repository;
};

void tst_PreviewHtml::html_data()
{
    QTest::addColumn<QString>("markdown");
    QTest::addColumn<QString>("part");
    QTest::newRow("heading") << u"# Title"_s << u"<h1 style=\"-qt-user-state:1\">Title</h1>"_s;
    QTest::newRow("emphasis") << u"*a* **b** ~~c~~"_s << u"<em>a</em> <strong>b</strong> <del>c</del>"_s;
    QTest::newRow("table") << u"| a | b |\n|---|---|\n| 1 | 2 |"_s << u"<table border=\"1\""_s;
    QTest::newRow("task, open") << u"- [ ] a"_s << u"\u2610"_s;
    QTest::newRow("task, done") << u"- [x] a"_s << u"\u2611"_s;
    QTest::newRow("bare link") << u"see https://example.org/x now"_s << u"<a href=\"https://example.org/x\">"_s;
    QTest::newRow("autolink") << u"see <https://example.org/>"_s << u"<a href=\"https://example.org/\">"_s;
    QTest::newRow("tag in inline code") << u"use `<b>`"_s << u"<code>&lt;b&gt;</code>"_s;
    QTest::newRow("less-than") << u"a < b"_s << u"a &lt; b"_s;
    QTest::newRow("entity") << u"&lt;b&gt; &amp;"_s << u"&lt;b&gt; &amp;"_s;
    QTest::newRow("list in a tag") << u"<rules>\n- one\n- two\n</rules>"_s
                                   << u"<li style=\"-qt-user-state:2\">one</li>"_s;
    QTest::newRow("emphasis in a tag") << u"<rules>\nbe **brief**\n</rules>"_s << u"<strong>brief</strong>"_s;
}

void tst_PreviewHtml::html()
{
    QFETCH(QString, markdown);
    QFETCH(QString, part);
    const QString html = htmlOf(markdown);
    QVERIFY2(html.contains(part), qPrintable(html));
}

void tst_PreviewHtml::tagsAreShown_data()
{
    QTest::addColumn<QString>("body");
    QTest::newRow("block") << u"<example>\ntext\n</example>"_s;
    QTest::newRow("inline") << u"put it into <Role> and </Role> please"_s;
    QTest::newRow("attributes") << u"<step n=\"1\" kind='x'>do</step>"_s;
    QTest::newRow("HTML element") << u"<div>\n\ntext\n\n</div>"_s;
    QTest::newRow("script") << u"<script>alert(1)</script>"_s;
    QTest::newRow("comment") << u"<!-- keep this -->"_s;
    QTest::newRow("in a list") << u"- <a_b>\n- x"_s;
    QTest::newRow("declaration") << u"<!DOCTYPE html>"_s;
    QTest::newRow("style") << u"<style>p { color: red }</style>"_s;
    QTest::newRow("CDATA") << u"<![CDATA[ x ]]>"_s;
    QTest::newRow("self-closing") << u"a <br/> b"_s;
    QTest::newRow("unclosed") << u"a <b c"_s;
    QTest::newRow("in code") << u"```\n<pre>\n```"_s;
}

void tst_PreviewHtml::tagsAreShown()
{
    QFETCH(QString, body);
    const QString shown = shownText(body);
    for (qsizetype at = body.indexOf(u'<'); at >= 0; at = body.indexOf(u'<', at + 1)) {
        const QString start = body.sliced(at, std::min<qsizetype>(4, body.size() - at)).section(u'\n', 0, 0);
        QVERIFY2(shown.contains(start), qPrintable(shown));
    }
}

void tst_PreviewHtml::tagLinesStayApart()
{
    QCOMPARE(shownText(u"<example>\nfirst line\nsecond line\n</example>"_s).trimmed(),
             u"<example>\nfirst line second line\n</example>"_s);
}

void tst_PreviewHtml::hostileContentIsText_data()
{
    QTest::addColumn<QString>("body");
    QTest::newRow("image tag") << u"<img src=\"file:///etc/passwd\">"_s;
    QTest::newRow("image") << u"![alt](file:///etc/passwd)"_s;
    QTest::newRow("remote image") << u"![a *b*](https://example.org/x.png \"t\")"_s;
    QTest::newRow("data image") << u"![a](data:image/png;base64,AAAA)"_s;
    QTest::newRow("script") << u"<script src=\"https://example.org/x.js\"></script>"_s;
    QTest::newRow("quote in a language") << u"```x\"><img/src=x>\ncode\n```"_s;
    QTest::newRow("quote in an image") << u"![\"><img src=x>](x)"_s;
    QTest::newRow("quote in a link") << u"[a](https://example.org/\"><img src=x>)"_s;
    QTest::newRow("autolink with a quote") << u"<https://example.org/\"onclick=x>"_s;
    QTest::newRow("faked position") << u"x\" data-sourcepos=\"1:1-1:1\" <img src=x>"_s;
    QTest::newRow("faked check box") << u"<input type=\"checkbox\" disabled=\"\" />"_s;
    QTest::newRow("style link") << u"<link rel=\"stylesheet\" href=\"file:///x.css\">"_s;
}

void tst_PreviewHtml::hostileContentIsText()
{
    QFETCH(QString, body);
    const QString html = htmlOf(body);
    for (const auto &element : {"<img"_L1, "<script"_L1, "<link"_L1, "<input"_L1, "<style"_L1, "data-sourcepos=\""_L1})
        QVERIFY2(!html.contains(element), qPrintable(html));
    const auto document = makePreview({body, 1, {}, {}}, {}, m_repository).document;
    for (QTextBlock block = document->begin(); block.isValid(); block = block.next()) {
        for (auto it = block.begin(); !it.atEnd(); ++it) {
            QVERIFY(!it.fragment().charFormat().isImageFormat());
            QVERIFY(!it.fragment().charFormat().anchorHref().startsWith("javascript"_L1));
        }
    }
}

void tst_PreviewHtml::nothingIsLoaded()
{
    const QTemporaryDir folder;
    QFile file(folder.filePath(u"secret.txt"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("secret");
    file.close();
    const auto document = makePreview({u"x"_s, 1, {}, {}}, {}, m_repository).document;
    for (const QString &url : {QUrl::fromLocalFile(file.fileName()).toString(), u"data:text/plain,secret"_s}) {
        QVERIFY(!document->resource(QTextDocument::HtmlResource, QUrl(url)).isValid());
        QVERIFY(!document->resource(QTextDocument::ImageResource, QUrl(url)).isValid());
    }
}

void tst_PreviewHtml::codeIsColoured()
{
    for (const QString &language : {u"python"_s, u"Python"_s, u"py"_s}) {
        const QString html = htmlOf(u"```%1\ndef f():\n    return \"<b>\"\n```"_s.arg(language));
        QVERIFY2(html.contains("<span style=\""_L1), qPrintable(html));
        QVERIFY(html.contains("def"_L1));
        QVERIFY(html.contains("&lt;b&gt;"_L1));
    }
}

void tst_PreviewHtml::unknownLanguageIsPlain()
{
    const QString html = htmlOf(u"```no-such-language\na & b\n  c\n```"_s);
    QVERIFY2(html.contains("<pre style=\"-qt-user-state:1\">a &amp; b\n  c</pre>"_L1), qPrintable(html));
}

void tst_PreviewHtml::deepNesting_data()
{
    QTest::addColumn<QString>("body");
    QTest::newRow("quotes") << u">"_s.repeated(10'000) + u" deep"_s;
    QTest::newRow("lists") << u"- "_s.repeated(2'000) + u"deep"_s;
    QTest::newRow("emphasis") << u"*a **b "_s.repeated(1'000) + u"deep "_s + u"** *"_s.repeated(1'000);
    QTest::newRow("brackets") << u"["_s.repeated(10'000) + u"deep"_s + u"]"_s.repeated(10'000);
    QTest::newRow("tags") << u"<a>"_s.repeated(5'000) + u"deep"_s;
    QString indented;
    for (int i = 0; i < 200; ++i)
        indented += QString(i * 2, u' ') + u"- item\n"_s;
    QTest::newRow("indented lists") << indented + u"\ndeep\n"_s;
}

void tst_PreviewHtml::deepNesting()
{
    QFETCH(QString, body);
    QVERIFY(htmlOf(body).count("<blockquote"_L1) < 100);
    QVERIFY(htmlOf(body).count("<ul"_L1) < 200);
    QVERIFY(shownText(body).contains(u"deep"_s));
}

void tst_PreviewHtml::longLine()
{
    const QString shown = shownText(u"word "_s.repeated(200'000));
    QVERIFY(shown.size() < 100'000);
    QVERIFY(shown.trimmed().endsWith(u"\u2026"_s));
    const QString mixed = shownText(u"*word* "_s.repeated(150'000));
    QVERIFY(mixed.size() < 200'000);
}

void tst_PreviewHtml::standIns()
{
    const QString body = u"a"_s + QChar(StandIn::kCarriageReturn) + u"b"_s + QChar(char16_t(0xDCE9)) + u"c"_s
                         + QChar(StandIn::kBareLineFeed) + u"\n\U0001F600"_s;
    QCOMPARE(shownText(body).trimmed(), u"a\u240Db\uFFFDc \U0001F600"_s);
}

void tst_PreviewHtml::linesAreAnchors()
{
    const PreviewAnswer answer = makePreview({u"# A\n\ntext\n\n- one\n- two\n\n```\ncode\n```\n"_s, 10, {}, {}}, {},
                                             m_repository);
    QList<qsizetype> lines;
    for (const PreviewAnchor &anchor : answer.anchors)
        lines.append(anchor.line);
    QCOMPARE(lines, (QList<qsizetype>{10, 12, 14, 15, 18}));
    QVERIFY(answer.document->findBlock(answer.anchors.at(3).position).text().contains(u"two"_s));
}

void tst_PreviewHtml::tagBoxes_data()
{
    QTest::addColumn<QString>("body");
    QTest::addColumn<QString>("boxes"); // opening tag, lines from 0, inner ones in parentheses
    QTest::newRow("one") << u"a\n<x>\nb\n</x>\nc"_s << u"<x>1-3"_s;
    QTest::newRow("two") << u"<x>\n</x>\n<y n=\"1\">\n</y>"_s << u"<x>0-1 <y n=\"1\">2-3"_s;
    QTest::newRow("nested") << u"<x>\n<y>\n</y>\n</x>"_s << u"<x>0-3(<y>1-2)"_s;
    QTest::newRow("same name nested") << u"<x>\n<x>\n</x>\n</x>"_s << u"<x>0-3(<x>1-2)"_s;
    QTest::newRow("crossing") << u"<x>\n<y>\n</x>\n</y>"_s << u"<x>0-2"_s;
    QTest::newRow("never closed") << u"<x>\n<y>\n</y>"_s << u"<y>1-2"_s;
    QTest::newRow("never opened") << u"</x>\n<y>\n</y>"_s << u"<y>1-2"_s;
    QTest::newRow("in code") << u"```\n<x>\n</x>\n```"_s << QString();
    QTest::newRow("code inside") << u"<x>\n```\n</x>\n```\n</x>"_s << u"<x>0-4"_s;
    QTest::newRow("with text behind") << u"<x> a\n</x>"_s << QString();
    QTest::newRow("empty element") << u"<x/>\n</x>"_s << QString();
    QTest::newRow("indented as code") << u"    <x>\n    </x>"_s << QString();
}

static QString described(const QList<TagBox> &boxes)
{
    QStringList parts;
    for (const TagBox &box : boxes) {
        const QString inner = described(box.inner);
        parts.append(u"%1%2-%3"_s.arg(box.opening).arg(box.firstLine).arg(box.lastLine)
                     + (inner.isEmpty() ? QString() : u'(' + inner + u')'));
    }
    return parts.join(u' ');
}

void tst_PreviewHtml::tagBoxes()
{
    QFETCH(QString, body);
    QFETCH(QString, boxes);
    QCOMPARE(described(findTagBoxes(QStringView(body).split(u'\n'))), boxes);
    QVERIFY(htmlOf(body).count("class=\"label\""_L1) == 2 * boxes.count(u'<'));
}

void tst_PreviewHtml::hostileTags()
{
    const QString deep = u"<x>\n"_s.repeated(5'000) + u"deep\n"_s + u"</x>\n"_s.repeated(5'000);
    QVERIFY(shownText(deep).contains(u"deep"_s));
    QVERIFY(htmlOf(deep).count("class=\"label\""_L1) < 100);
    const QString html = htmlOf(u"<x onclick=\"a\" style='b'>\n[l]\n\n[l]: https://example.org\n</x>\n\n[l]"_s);
    QVERIFY2(!html.contains("<x"_L1), qPrintable(html));
    QCOMPARE(html.count("<a href=\"https://example.org\""_L1), 2); // definitions count everywhere
}

void tst_PreviewHtml::aLongPromptIsShownAroundTheLine()
{
    QString body;
    for (int i = 0; i < 20'000; ++i)
        body += u"Paragraph %1 with some words.\n\n"_s.arg(i);
    const PreviewAnswer answer = makePreview({body, 5, {}, {}, 20'005}, {}, m_repository);
    QVERIFY(answer.document->characterCount() < 150'000);
    QVERIFY(answer.document->toPlainText().contains(u"Paragraph 10000 "_s));
    QVERIFY(!answer.document->toPlainText().contains(u"Paragraph 0 "_s));
    QVERIFY(answer.document->firstBlock().text().startsWith(u"Lines 5 to"_s));
    for (const PreviewAnchor &anchor : answer.anchors) {
        const QString shown = answer.document->findBlock(anchor.position).text();
        QVERIFY2(shown.startsWith(u"Paragraph %1 "_s.arg((anchor.line - 5) / 2)), qPrintable(shown));
    }
    // On paper it is whole.
    QVERIFY(previewHtml({body.first(200'000), 5, {}, {}}, m_repository).contains(u"Paragraph 0 "_s));
}

void tst_PreviewHtml::header()
{
    const PreviewHeader header{u"<b>reviewer"_s, u"opus"_s, QStringList{u"Read"_s, u"Bash(git:*)"_s}, QColor(Qt::red)};
    const auto colourOf = [](const QString &colour) {
        const QString text = u"---\nname: a\ncolor: %1\n---\n"_s.arg(colour);
        return previewRequestOf(DefinitionView::parse(text), {}).header.colour;
    };
    QCOMPARE(colourOf(u"orange"_s), QColor::fromRgb(findColour(u"orange")->rgb));
    QCOMPARE(colourOf(u"'#123456'"_s), QColor(0x12, 0x34, 0x56));
    QVERIFY(!colourOf(u"mauve of mine"_s).isValid());
    const QString html = previewHtml({u"body"_s, 1, header, {}}, m_repository);
    QVERIFY(html.contains("&lt;b&gt;reviewer"_L1));
    QVERIFY(html.contains("opus \u00B7 Read, Bash(git:*)"_L1) || html.contains(u"opus \u00B7 Read, Bash(git:*)"_s));
    QVERIFY(html.contains("#ff0000"_L1));
    QVERIFY(previewHtml({u"body"_s, 1, {u"n"_s, {}, QStringList(), {}}, {}}, m_repository).contains(u"no tools"_s));
    QVERIFY(previewHtml({u"body"_s, 1, {u"n"_s, {}, {}, {}}, {}}, m_repository).contains(u"all tools"_s));
}

void tst_PreviewHtml::legibleInBothPalettes_data()
{
    QTest::addColumn<QPalette>("palette");
    QTest::newRow("light") << QPalette(Qt::black, QColor(0xef, 0xf0, 0xf1), Qt::white, Qt::gray, Qt::gray, Qt::black,
                                       Qt::white);
    QTest::newRow("dark") << QPalette(Qt::white, QColor(0x31, 0x36, 0x3b), Qt::white, Qt::black, Qt::gray, Qt::white,
                                      QColor(0x1b, 0x1e, 0x20));
}

void tst_PreviewHtml::legibleInBothPalettes()
{
    QFETCH(QPalette, palette);
    const QString html = htmlOf(u"```python\ndef f(x):  # note\n    return \"text\" + 12\n```\n"_s, palette);
    static const QRegularExpression kColour(u"[^-]color:(#[0-9a-f]{6})"_s);
    int colours = 0;
    for (const QRegularExpressionMatch &match : kColour.globalMatch(html)) {
        const qreal difference = std::abs(QColor::fromString(match.captured(1)).lightnessF()
                                          - palette.color(QPalette::Base).lightnessF());
        QVERIFY2(difference > 0.2, qPrintable(match.captured(1)));
        ++colours;
    }
    QVERIFY(colours > 2);
}

QTEST_MAIN(tst_PreviewHtml)
#include "tst_preview_html.moc"
