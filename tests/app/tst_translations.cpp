// SPDX-License-Identifier: MIT
#include <QDir>
#include <QFileInfo>
#include <QProcess>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>
#include <QTranslator>
#include <QXmlStreamReader>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

struct Message {
    QString context;
    QString source;
    QStringList translations; ///< several for the forms of a number
    QString type; ///< "unfinished", "vanished" … or empty
    bool isNumerus = false;
};

QList<Message> messagesOf(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    QXmlStreamReader xml(&file);
    QList<Message> messages;
    QString context;
    while (!xml.atEnd()) {
        xml.readNext();
        if (!xml.isStartElement())
            continue;
        if (xml.name() == u"name") {
            context = xml.readElementText();
        } else if (xml.name() == u"message") {
            messages.append({.context = context, .isNumerus = xml.attributes().value("numerus"_L1) == u"yes"});
        } else if (xml.name() == u"source") {
            messages.last().source = xml.readElementText();
        } else if (xml.name() == u"translation") {
            messages.last().type = xml.attributes().value("type"_L1).toString();
            if (!messages.last().isNumerus)
                messages.last().translations = {xml.readElementText()};
        } else if (xml.name() == u"numerusform") {
            messages.last().translations.append(xml.readElementText());
        }
    }
    return xml.hasError() ? QList<Message>() : messages;
}

QStringList placeholdersOf(const QString &text)
{
    static const QRegularExpression placeholder(u"%L?([1-9n])"_s);
    QStringList found;
    for (const QRegularExpressionMatch &match : placeholder.globalMatch(text))
        found.append(match.captured());
    found.sort();
    found.removeDuplicates();
    return found;
}

QStringList tagsOf(const QString &text)
{
    static const QRegularExpression tag(u"</?(?:a|b|i|p|br|code|h[1-6]|ul|li|table|tr|td)\\b[^>]*>"_s);
    QStringList found;
    for (const QRegularExpressionMatch &match : tag.globalMatch(text))
        found.append(match.captured());
    found.sort();
    return found;
}

/// The letters behind a single "&".
qsizetype mnemonicsOf(const QString &text)
{
    static const QRegularExpression mnemonic(u"(?<!&)&(?![&\\s])(?!\\w+;)"_s);
    return text.count(mnemonic);
}

QString flawOf(const Message &message, const QString &translation)
{
    const QString &source = message.source;
    if (translation.trimmed().isEmpty())
        return u"empty"_s;
    if (translation != translation.trimmed() && source == source.trimmed())
        return u"blanks at an end"_s;
    if (!message.isNumerus && placeholdersOf(source) != placeholdersOf(translation))
        return u"other placeholders"_s;
    if (tagsOf(source) != tagsOf(translation))
        return u"other tags"_s;
    if (mnemonicsOf(source) != mnemonicsOf(translation))
        return u"a mnemonic more or less"_s;
    if (source.endsWith(u'…') != (translation.endsWith(u'…') || translation.endsWith(u"……")))
        return u"an ellipsis more or less"_s;
    if (source.contains(u'\n') != translation.contains(u'\n'))
        return u"other line breaks"_s;
    return {};
}

const QString kFolder = QStringLiteral(AGENTWRIGHT_TRANSLATIONS);

} // namespace

/// Without English, which has the forms of numbers only.
static QStringList files()
{
    QStringList paths;
    for (const QFileInfo &file : QDir(kFolder).entryInfoList({u"*.ts"_s})) {
        if (file.baseName() != u"agentwright_en")
            paths.append(file.filePath());
    }
    return paths;
}

/// The translations are complete, and carry what the program puts into them.
class TestTranslations : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void areComplete_data() { addFiles(); }
    void areComplete();
    void knowEveryText();
    void areCompiledIn_data() { addFiles(); }
    void areCompiledIn();

private:
    static void addFiles()
    {
        QTest::addColumn<QString>("path");
        QCOMPARE_GE(files().size(), 5);
        for (const QString &path : files())
            QTest::newRow(qPrintable(QFileInfo(path).baseName())) << path;
    }
};

void TestTranslations::areComplete()
{
    QFETCH(const QString, path);
    const QList<Message> messages = messagesOf(path);
    QVERIFY(messages.size() > 500);
    QStringList flaws;
    for (const Message &message : messages) {
        if (!message.type.isEmpty() || message.translations.isEmpty()) {
            flaws.append(message.type + u": "_s + message.source);
            continue;
        }
        for (const QString &translation : message.translations) {
            if (const QString flaw = flawOf(message, translation); !flaw.isEmpty())
                flaws.append(flaw + u": "_s + message.source + u" → "_s + translation);
        }
    }
    QVERIFY2(flaws.isEmpty(), qPrintable(u"%1 flaws:\n%2"_s.arg(flaws.size())
                                             .arg(flaws.first(std::min<qsizetype>(flaws.size(), 20)).join(u'\n'))));
}

void TestTranslations::knowEveryText()
{
    // What lupdate finds in the sources, against one of the files.
    const QTemporaryDir folder;
    const QString fresh = folder.filePath(u"fresh.ts"_s);
    QProcess lupdate;
    lupdate.start(QStringLiteral(AGENTWRIGHT_LUPDATE), QStringLiteral(AGENTWRIGHT_TRANSLATED_SOURCES).split(u'|')
                                                           + QStringList{u"-silent"_s, u"-ts"_s, fresh});
    QVERIFY(lupdate.waitForFinished(120000));
    QCOMPARE(lupdate.exitCode(), 0);
    const auto keysOf = [](const QString &path) {
        QStringList keys;
        for (const Message &message : messagesOf(path))
            keys.append(message.context + u"|"_s + message.source);
        keys.sort();
        return keys;
    };
    const QStringList wanted = keysOf(fresh);
    QVERIFY(wanted.size() > 500);
    for (const QString &path : files())
        QCOMPARE(keysOf(path), wanted);
}

void TestTranslations::areCompiledIn()
{
    QFETCH(const QString, path);
    QTranslator translator;
    QVERIFY(translator.load(u":/agentwright/translations/"_s + QFileInfo(path).baseName()));
    const QList<Message> messages = messagesOf(path);
    const Message &first = messages.first();
    QCOMPARE(translator.translate(first.context.toUtf8().constData(), first.source.toUtf8().constData()),
             first.translations.first());
}

QTEST_GUILESS_MAIN(TestTranslations)
#include "tst_translations.moc"
