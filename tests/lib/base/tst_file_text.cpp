// SPDX-License-Identifier: MIT
#include <agentwright/base/file_text.h>
#include <support/fixtures.h>

#include <QRandomGenerator>
#include <QTest>

using namespace Agentwright;
using namespace Qt::StringLiterals;

Q_DECLARE_METATYPE(Agentwright::TextFormat)

namespace {

constexpr TextFormat kLf{};
constexpr TextFormat kCrLf{TextEncoding::Utf8, LineEnding::CrLf, false};
constexpr TextFormat kCr{TextEncoding::Utf8, LineEnding::Cr, false};

QString units(std::initializer_list<char16_t> list)
{
    return QString::fromUtf16(list.begin(), qsizetype(list.size()));
}

/// What the whole program relies on: the bytes come back, and the text holds nothing that a QTextDocument would change.
void checkLaws(const QByteArray &bytes)
{
    const FileText file = decodeText(bytes);
    const Result<QByteArray> again = encodeText(file.text, file.format);
    QVERIFY(again);
    QCOMPARE(*again, bytes);
    QVERIFY(!file.text.contains(u'\r'));
    QVERIFY(!file.text.contains(QChar(0x2029)));
    QVERIFY(!file.text.contains(QChar(0xFDD0)));
    QVERIFY(!file.text.contains(QChar(0xFDD1)));
    QCOMPARE(cleanedForDocument(file.text), file.text);
}

/// Bytes that are likely to meet in odd ways.
QByteArray randomBytes(QRandomGenerator &random)
{
    static const QList<QByteArray> kPieces{
        "a"_ba,
        "---"_ba,
        "\n"_ba,
        "\r"_ba,
        "\r\n"_ba,
        "\xEF\xBB\xBF"_ba,
        "\xFF\xFE"_ba,
        "\xFE\xFF"_ba,
        "\xC3\xA9"_ba,
        "\xC3"_ba,
        "\xA9"_ba,
        "\xE2\x80\xA9"_ba,
        "\xE2\x80\xA8"_ba,
        "\xE2\x80"_ba,
        "\xEF\xB7\x90"_ba,
        "\xEF\xB7\x91"_ba,
        "\xED\xB0\x8D"_ba,
        "\xED\xA0\xBD"_ba,
        "\xF0\x9F\x90\x8A"_ba,
        "\xF0\x9F\x90\x8D"_ba,
        "\xF0\x9F\x98"_ba,
        "\xC0\x80"_ba,
        "\xF4\x90\x80\x80"_ba,
        QByteArray(1, '\0'),
        "\x3D\xD8"_ba,
        "\x0A\xDC"_ba,
        "\x0D\xDC"_ba,
        "\x29\x20"_ba,
        "\x0A\x00"_ba,
    };
    QByteArray bytes;
    const int count = random.bounded(24);
    for (int i = 0; i < count; ++i) {
        if (random.bounded(4) == 0)
            bytes.append(char(random.bounded(256)));
        else
            bytes.append(kPieces[random.bounded(int(kPieces.size()))]);
    }
    return bytes;
}

} // namespace

class TestFileText : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void decoding_data();
    void decoding();
    void fixtures_data();
    void fixtures();
    void everyPairOfBytes();
    void randomByteStrings();
    void corpus();
    void editedText_data();
    void editedText();
    void refusedText();
    void cleaning_data();
    void cleaning();
};

void TestFileText::decoding_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("text");
    QTest::addColumn<TextFormat>("format");
    const auto row = [](const char *name, const QByteArray &bytes, const QString &text,
                        const TextFormat &format = kLf) { QTest::newRow(name) << bytes << text << format; };
    const QString cr = QChar(StandIn::kCarriageReturn);
    const QString bare = QChar(StandIn::kBareLineFeed);
    row("empty", {}, {});
    row("ascii", "a\nb\n"_ba, u"a\nb\n"_s);
    row("byte-order mark",
        "\xEF\xBB\xBF"
        "a"_ba,
        u"a"_s, {TextEncoding::Utf8, LineEnding::Lf, true});
    row("two byte-order marks", "\xEF\xBB\xBF\xEF\xBB\xBF"_ba, u"\uFEFF"_s, {TextEncoding::Utf8, LineEnding::Lf, true});
    row("crlf", "a\r\nb\r\n"_ba, u"a\nb\n"_s, kCrLf);
    row("cr", "a\rb\r"_ba, u"a\nb\n"_s, kCr);
    row("tie of lf and crlf", "a\r\nb\n"_ba, u"a"_s + cr + u"\nb\n"_s);
    row("tie of crlf and cr", "a\r\nb\r"_ba, u"a\nb"_s + cr, kCrLf);
    row("bare lf among crlf", "a\r\nb\nc\r\n"_ba, u"a\nb"_s + bare + u"\nc\n"_s, kCrLf);
    row("lone cr among crlf", "a\r\r\nb"_ba, u"a"_s + cr + u"\nb"_s, kCrLf);
    row("lone cr among lf", "a\rb\nc\n"_ba, u"a"_s + cr + u"b\nc\n"_s);
    row("crlf and lf among cr", "a\rb\rc\r\nd\ne\r"_ba, u"a\nb\nc"_s + cr + bare + u"\nd"_s + bare + u"\ne\n"_s, kCr);
    row("separators", "\xE2\x80\xA9\xEF\xB7\x90\xEF\xB7\x91\xE2\x80\xA8"_ba, units({0xDD29, 0xDDD0, 0xDDD1, 0x2028}));
    row("neighbours of the stand-ins", "\xE2\x80\xAA\xEF\xB7\x8F\xEF\xB7\x92"_ba, u"\u202A\uFDCF\uFDD2"_s);
    row("latin-1", "caf\xE9\n"_ba, u"caf"_s + QChar(0xDCE9) + u"\n"_s);
    row("truncated", "\xE2\x82"_ba, units({0xDCE2, 0xDC82}));
    row("truncated, then more",
        "\xF0\x9F\x98"
        "a"_ba,
        units({0xDCF0, 0xDC9F, 0xDC98, u'a'}));
    row("surrogate", "\xED\xB0\x8D"_ba, units({0xDCED, 0xDCB0, 0xDC8D}));
    row("surrogate pair", "\xED\xA0\xBD\xED\xB8\x80"_ba, units({0xDCED, 0xDCA0, 0xDCBD, 0xDCED, 0xDCB8, 0xDC80}));
    row("last before the surrogates", "\xED\x9F\xBF\xEE\x80\x80"_ba, u"\uD7FF\uE000"_s);
    row("overlong", "\xC0\xAF\xE0\x80\xAF\xF0\x80\x80\xAF"_ba,
        units({0xDCC0, 0xDCAF, 0xDCE0, 0xDC80, 0xDCAF, 0xDCF0, 0xDC80, 0xDC80, 0xDCAF}));
    row("last code point", "\xF4\x8F\xBF\xBF"_ba, units({0xDBFF, 0xDFFF}));
    row("beyond unicode", "\xF4\x90\x80\x80"_ba, units({0xDCF4, 0xDC90, 0xDC80, 0xDC80}));
    row("five bytes", "\xF8\x88\x80\x80\x80"_ba, units({0xDCF8, 0xDC88, 0xDC80, 0xDC80, 0xDC80}));
    row("invalid behind a pair", "\xF0\x9F\x98\x80\x80"_ba, units({0xD83D, 0xDE00, 0xDC80}));
    row("crocodile in front of crlf", "\xF0\x9F\x90\x8A\r\n"_ba, units({0xD83D, 0xDC0A, u'\n'}), kCrLf);
    row("snake", "\xF0\x9F\x90\x8D\n"_ba, units({0xD83D, 0xDC0D, u'\n'}));
    row("nul", QByteArray("a\0b", 3), QString::fromUtf16(u"a\0b", 3));
    row("utf-16 le",
        QByteArray("\xFF\xFE"
                   "a\0\r\0\n\0",
                   8),
        u"a\n"_s, {TextEncoding::Utf16Le, LineEnding::CrLf, true});
    row("utf-16 be", QByteArray("\xFE\xFF\0a\x20\x29", 6), units({u'a', 0xDD29}),
        {TextEncoding::Utf16Be, LineEnding::Lf, true});
    row("utf-16 pair", "\xFF\xFE\x3D\xD8\x0A\xDC"_ba, units({0xD83D, 0xDC0A}),
        {TextEncoding::Utf16Le, LineEnding::Lf, true});
    row("utf-16 of odd length",
        "\xFF\xFE"
        "ab\n"_ba,
        units({0xDCFF, 0xDCFE, u'a', u'b', u'\n'}));
    row("utf-16 with a lone surrogate", "\xFF\xFE\x0D\xDC"_ba,
        units({0xDCFF, 0xDCFE, u'\r', 0xDCDC}).replace(u'\r', u'\n'), kCr);
    row("utf-16 mark alone", "\xFF\xFE"_ba, {}, {TextEncoding::Utf16Le, LineEnding::Lf, true});
}

void TestFileText::decoding()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QString, text);
    QFETCH(TextFormat, format);
    const FileText file = decodeText(bytes);
    QCOMPARE(file.text, text);
    QVERIFY(file.format == format);
    checkLaws(bytes);
}

void TestFileText::fixtures_data()
{
    QTest::addColumn<QString>("path");
    for (const QString &path : Testing::fixtureFiles(QString()))
        QTest::newRow(qPrintable(path.sliced(Testing::fixturePath({}).size()))) << path;
}

void TestFileText::fixtures()
{
    QFETCH(QString, path);
    checkLaws(Testing::fileBytes(path));
}

void TestFileText::everyPairOfBytes()
{
    for (int first = 0; first < 256; ++first) {
        for (int second = 0; second < 256; ++second) {
            QByteArray bytes;
            bytes.append(char(first)).append(char(second));
            checkLaws(bytes);
            checkLaws("\r\n"_ba + bytes + "\r\n"_ba);
            if (QTest::currentTestFailed())
                return;
        }
    }
}

void TestFileText::randomByteStrings()
{
    QRandomGenerator random(20260101);
    for (int round = 0; round < 20000; ++round) {
        const QByteArray bytes = randomBytes(random);
        checkLaws(bytes);
        if (QTest::currentTestFailed())
            QFAIL(bytes.toHex(' ').constData());
    }
}

void TestFileText::corpus()
{
    if (Testing::corpusFolder().isEmpty())
        QSKIP("no corpus beside the repository");
    for (const QString &path : Testing::fixtureFiles(Testing::corpusFolder())) {
        checkLaws(Testing::fileBytes(path));
        if (QTest::currentTestFailed())
            QFAIL(qPrintable(path));
    }
}

void TestFileText::editedText_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<TextFormat>("format");
    QTest::addColumn<QByteArray>("bytes");
    const QString cr = QChar(StandIn::kCarriageReturn);
    const QString bare = QChar(StandIn::kBareLineFeed);
    QTest::newRow("new line end in a crlf file") << u"a\nb"_s << kCrLf << "a\r\nb"_ba;
    QTest::newRow("new line end in a cr file") << u"a\nb"_s << kCr << "a\rb"_ba;
    QTest::newRow("mark parted from its line feed") << u"a"_s + bare + u"b\n"_s << kCrLf << "ab\r\n"_ba;
    QTest::newRow("mark in an lf file") << u"a"_s + bare + u"\n"_s << kLf << "a\n"_ba;
    QTest::newRow("carriage return") << u"a"_s + cr + u"b"_s << kLf << "a\rb"_ba;
    QTest::newRow("utf-16 keeps stand-ins")
        << cr + units({0xDDD0, u'\n'}) << TextFormat{TextEncoding::Utf16Be, LineEnding::CrLf, true}
        << QByteArray("\xFE\xFF\0\r\xFD\xD0\0\r\0\n", 10);
}

void TestFileText::editedText()
{
    QFETCH(QString, text);
    QFETCH(TextFormat, format);
    QFETCH(QByteArray, bytes);
    const Result<QByteArray> encoded = encodeText(text, format);
    QVERIFY(encoded);
    QCOMPARE(*encoded, bytes);
}

void TestFileText::refusedText()
{
    const TextFormat utf16{TextEncoding::Utf16Le, LineEnding::Lf, true};
    QVERIFY(encodeText(units({u'a', 0xDC80}), kLf));
    const QList<std::pair<QString, TextFormat>> refused{
        {units({0xD83D}), kLf},
        {units({0xD83D, u'x'}), kLf},
        {units({0xDE00}), kLf},
        {units({u'a', 0xDC80}), utf16},
    };
    for (const auto &[text, format] : refused) {
        const Result<QByteArray> encoded = encodeText(text, format);
        QVERIFY(!encoded);
        QCOMPARE(encoded.error().code, ErrorCode::NotEncodable);
    }
    QCOMPARE(encodeText(units({0xD83D}), kLf).error().detail, u"U+D83D"_s);
}

void TestFileText::cleaning_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("cleaned");
    QTest::newRow("line ends") << u"a\r\nb\rc\n\r"_s << u"a\nb\nc\n\n"_s;
    QTest::newRow("separators") << units({0x2029, 0x2028, 0xFDD0, 0xFDD1, 0x85})
                                << units({0xDD29, 0x2028, 0xDDD0, 0xDDD1, 0x85});
    QTest::newRow("stand-ins stay") << units({0xDC80, 0xDC0D, 0xDC0A, u'\n'}) << units({0xDC80, 0xDC0D, 0xDC0A, u'\n'});
    QTest::newRow("lone surrogates") << units({0xD83D, u'x', 0xDE00, 0xD800}) << units({0xFFFD, u'x', 0xFFFD, 0xFFFD});
    QTest::newRow("pairs stay") << u"🐊🐍"_s << u"🐊🐍"_s;
}

void TestFileText::cleaning()
{
    QFETCH(QString, text);
    QFETCH(QString, cleaned);
    QCOMPARE(cleanedForDocument(text), cleaned);
    QVERIFY(encodeText(cleaned, kLf));
}

QTEST_APPLESS_MAIN(TestFileText)
#include "tst_file_text.moc"
