// SPDX-License-Identifier: MIT
#include "support/fixtures.h"

#include <agentwright/base/file_text.h>
#include <agentwright/workspace/check_cache.h>

#include <QFile>
#include <QSet>
#include <QTemporaryDir>
#include <QTest>

#include <memory>
#include <utility>

using namespace Agentwright;
using namespace Qt::StringLiterals;

namespace {

struct Remembered {
    CheckSubject subject;
    CheckRecord record;
};

CheckSubject subjectOf(const QByteArray &bytes, const QString &path)
{
    CheckSubject subject;
    subject.bytes = bytes;
    subject.path = path;
    return subject;
}

CheckRecord recordOf(const CheckSubject &subject)
{
    const FileText file = decodeText(subject.bytes);
    const DefinitionView definition = DefinitionView::parse(file.text);
    const RuleContext context{definition, file.format, FilePlace(subject.path, subject.isInPlugin), subject.settings};
    return {runRules(context), libraryFileOf(definition, subject.path, subject.isInPlugin, subject.settings)};
}

/// Of every defect and unusual file that there is a fixture of.
QList<Remembered> remembered()
{
    QList<Remembered> all;
    for (const QString &folder : {u"defects"_s, u"bytes"_s, u"traits"_s}) {
        for (const QString &path : Testing::fixtureFiles(folder, {u"*.md"_s})) {
            Remembered one{subjectOf(Testing::fileBytes(path), path), {}};
            one.record = recordOf(one.subject);
            all.append(one);
        }
    }
    return all;
}

QString toText(const TextRange &range)
{
    return u"%1-%2 "_s.arg(range.start).arg(range.end);
}

QString toText(const Fix &fix)
{
    QString text = u"\n fix %1 %2 %3 "_s.arg(title(fix), fix.titleArguments.join(u'|')).arg(int(fix.safety));
    for (const TextChange &change : fix.edit.changes())
        text += toText(change.range) + change.insert + u'|';
    if (fix.format)
        text += u"format %1 %2 %3"_s.arg(int(fix.format->encoding))
                    .arg(int(fix.format->lineEnding))
                    .arg(fix.format->hasByteOrderMark);
    return text;
}

/// Everything that a record holds.
QString toText(const CheckRecord &record)
{
    QString text;
    for (const Diagnostic &one : record.diagnostics) {
        text += u"\n%1 %2 "_s.arg(QLatin1StringView(one.rule->code)).arg(int(one.severity)) + toText(one.range)
                + QLatin1StringView(one.messageText) + u'|' + one.messageArguments.join(u'|') + u'|';
        for (const TextRange &range : one.related)
            text += toText(range);
        for (const Fix &fix : one.fixes)
            text += toText(fix);
    }
    const LibraryFile &file = record.extract;
    text += u"\n%1 %2 %3 %4 %5 "_s.arg(file.path, file.place.fileName, file.place.folder)
                .arg(int(file.place.kind))
                .arg(file.isLoaded)
            + file.name + u'|' + toText(file.nameRange) + file.description + u'|' + toText(file.descriptionRange);
    for (const NamedPlace &place : file.named)
        text += u"\n named %1 "_s.arg(int(place.kind)) + place.name + u'|' + toText(place.range)
                + toText(place.lastPart);
    for (const Suppression &one : file.suppressions) {
        text += u"\n allowed "_s + toText(one.place) + toText(one.covered) + one.reason;
        for (const SuppressedRule &rule : one.rules)
            text += u'|' + rule.word + u'|' + toText(rule.place) + QLatin1StringView(rule.rule ? rule.rule->code : "");
    }
    return text;
}

const QByteArray kText = "---\nname: Reviewer\ndescription: Reviews.\ncolor: teal\n---\n\nReview `x`, [y](z.md).\n";

} // namespace

/// Records of earlier runs.
class TestCheckCache : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        QVERIFY(m_folder->isValid());
    }

    void recordsComeBackWhole()
    {
        const QList<Remembered> all = remembered();
        QVERIFY(all.size() > 200);
        CheckCache first(path());
        for (const Remembered &one : all) {
            QVERIFY(!first.find(CheckCache::keyOf(one.subject), one.subject));
            first.insert(CheckCache::keyOf(one.subject), one.record);
        }
        QVERIFY(first.save().value());
        const CheckCache second(path());
        qsizetype fixes = 0;
        for (const Remembered &one : all) {
            const auto found = second.find(CheckCache::keyOf(one.subject), one.subject);
            QVERIFY2(found, qPrintable(one.subject.path));
            QCOMPARE(toText(*found), toText(one.record));
            QVERIFY(found->extract.settings == one.subject.settings);
            for (const Diagnostic &diagnostic : found->diagnostics)
                fixes += diagnostic.fixes.size();
        }
        QVERIFY(fixes > 100);
    }

    /// Another key for everything that a record depends on.
    void anotherSubjectIsAnother()
    {
        const CheckSubject subject = subjectOf(kText, u"/agents/reviewer.md"_s);
        QList<CheckSubject> others(8, subject);
        others[0].bytes[20] = '!';
        others[1].path = u"/agents/other.md"_s;
        others[2].isInPlugin = true;
        others[3].settings.targets = Target::Gemini;
        others[4].settings.limits[0] += 1;
        others[5].settings.severities.insert(findRule(u"AW401"), Severity::Error);
        others[6].options.minimum = Severity::Error;
        others[7].wantsFixes = false;
        others.append(subject);
        others.last().settings.severities.insert(findRule(u"AW401"), std::nullopt);
        others.append(subject);
        others.last().options.onlyCodes = {u"AW401"_s};
        others.append(subject);
        others.last().options.onlyCodes = {u"AW401"_s, u"AW104"_s};
        others.append(subject);
        QSet<CheckCache::Key> keys;
        for (const CheckSubject &one : std::as_const(others))
            keys.insert(CheckCache::keyOf(one));
        QCOMPARE(keys.size(), others.size());
        QVERIFY(keys.contains(CheckCache::keyOf(subject)));
    }

    /// Wherever a byte is wrong or the file ends: none, also after somebody else has added to the file.
    void damageIsNoticed_data()
    {
        QTest::addColumn<bool>("isSavedAgain");
        QTest::newRow("as it is") << false;
        QTest::newRow("after another run") << true;
    }
    void damageIsNoticed()
    {
        QFETCH(const bool, isSavedAgain);
        const CheckSubject subject = subjectOf(kText, u"/agents/reviewer.md"_s);
        const CheckSubject other = subjectOf("Other.", u"/agents/other.md"_s);
        const CheckCache::Key key = CheckCache::keyOf(subject);
        const CheckRecord record = recordOf(subject);
        QVERIFY(!record.diagnostics.isEmpty() && !record.extract.named.isEmpty());
        CheckCache cache(path());
        cache.insert(key, record);
        QVERIFY(cache.save().value());
        const QByteArray good = Testing::fileBytes(path());
        const auto foundIn = [&](const QByteArray &bytes) {
            QFile file(path());
            if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
                qFatal("The file cannot be written");
            file.close();
            if (isSavedAgain) {
                CheckCache another(path());
                another.insert(CheckCache::keyOf(other), recordOf(other));
                if (!another.save())
                    qFatal("The cache cannot be saved");
            }
            return CheckCache(path()).find(key, subject);
        };
        const auto found = foundIn(good);
        QVERIFY(found);
        QCOMPARE(toText(*found), toText(record));
        for (qsizetype i = 0; i < good.size(); i += isSavedAgain ? 7 : 3) {
            QByteArray bad = good;
            bad[i] = char(bad[i] ^ 0x55);
            QVERIFY(!foundIn(bad));
            QVERIFY(!foundIn(good.first(i)));
        }
    }

    void whatIsNotUsedIsKept()
    {
        const CheckSubject one = subjectOf(kText, u"/agents/one.md"_s);
        const CheckSubject two = subjectOf(kText, u"/agents/two.md"_s);
        for (const CheckSubject &subject : {one, two}) {
            CheckCache cache(path());
            cache.insert(CheckCache::keyOf(subject), recordOf(subject));
            QVERIFY(cache.save().value());
        }
        CheckCache cache(path());
        QVERIFY(cache.find(CheckCache::keyOf(one), one) && cache.find(CheckCache::keyOf(two), two));
        QVERIFY(!cache.save().value()); // nothing new
    }

    void aFolderThatTakesNothingIsNoHarm()
    {
        QFile file(path());
        QVERIFY(file.open(QIODevice::WriteOnly));
        const CheckSubject subject = subjectOf(kText, u"/agents/one.md"_s);
        CheckCache cache(path() + u"/below a file"_s);
        cache.insert(CheckCache::keyOf(subject), recordOf(subject));
        QVERIFY(!cache.save().has_value());
    }

private:
    QString path() const { return m_folder->filePath(u"check"_s); }

    std::unique_ptr<QTemporaryDir> m_folder;
};

QTEST_GUILESS_MAIN(TestCheckCache)
#include "tst_check_cache.moc"
