// SPDX-License-Identifier: MIT
#include "support/fixtures.h"

#include <agentwright/base/file_text.h>
#include <agentwright/model/edit_builder.h>

#include <QTest>

using namespace Agentwright;
using namespace Qt::StringLiterals;

/// Real definitions, where they lie beside the repository: nothing may be lost, and an edit touches its value only.
class TestCorpus : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        if (Testing::corpusFolder().isEmpty())
            QSKIP("no corpus beside the repository");
    }
    void init() { QTest::failOnWarning(); }

    void savesUntouchedFilesByteForByte()
    {
        for (const QString &path : files()) {
            const QByteArray bytes = Testing::fileBytes(path);
            const FileText file = decodeText(bytes);
            const DefinitionView definition = DefinitionView::parse(file.text);
            const Result<QByteArray> saved = encodeText(definition.text(), file.format);
            QVERIFY2(saved && *saved == bytes, qPrintable(path));
        }
    }

    void changesOneFieldOnly_data()
    {
        QTest::addColumn<QString>("key");
        QTest::addColumn<FieldValue>("value");
        QTest::newRow("model") << u"model"_s << FieldValue::ofText(u"opus-of-the-test"_s);
        QTest::newRow("name") << u"name"_s << FieldValue::ofText(u"corpus-name"_s);
        QTest::newRow("description") << u"description"_s
                                     << FieldValue::ofText(u"Use it: \"when\"\nit's needed # really"_s);
        QTest::newRow("tools") << u"tools"_s << FieldValue::ofList({u"Read"_s, u"Bash(git log:*)"_s});
    }
    void changesOneFieldOnly()
    {
        QFETCH(QString, key);
        QFETCH(FieldValue, value);
        int changed = 0;
        for (const QString &path : files()) {
            const DefinitionView before = DefinitionView::parse(decodeText(Testing::fileBytes(path)).text);
            const Result<TextEdit> edit = setField(before, key, value);
            if (!edit) {
                const Field *field = before.field(key);
                const bool isTextOnly = field && !before.entry(*field)->isEditable();
                const bool cannotInsert = !field
                                          && (before.syntax().fences() == FenceState::Unterminated
                                              || !before.syntax().isStrictYaml());
                QVERIFY2(isTextOnly || cannotInsert, qPrintable(path));
                continue;
            }
            checkOnlyThatFieldChanged(before, *edit, key, value);
            if (QTest::currentTestFailed())
                QFAIL(qPrintable(path));
            ++changed;
        }
        QVERIFY2(changed > files().size() * 9 / 10, qPrintable(QString::number(changed)));
    }

private:
    static QStringList files()
    {
        static const QStringList all = Testing::fixtureFiles(Testing::corpusFolder());
        return all;
    }

    static void checkOnlyThatFieldChanged(const DefinitionView &before, const TextEdit &edit, const QString &key,
                                          const FieldValue &value)
    {
        const QString text = edit.appliedTo(before.text());
        const DefinitionView after = DefinitionView::parse(text);
        const Field *now = after.field(key);
        QVERIFY(now);
        QCOMPARE(now->value, value);
        // A body that had no frontmatter in front of it may get a blank line above.
        QVERIFY(after.body().endsWith(before.body()));
        // Where blank lines set entries apart, the new one brings its own: it counts for the entry below.
        QList<QStringView> kept;
        for (const Field &field : before.fields()) {
            if (field.key != key)
                kept.append(before.syntax().textOf(before.entry(field)->whole).trimmed());
        }
        QList<QStringView> found;
        for (const Field &field : after.fields()) {
            if (field.key != key)
                found.append(after.syntax().textOf(after.entry(field)->whole).trimmed());
        }
        QCOMPARE(found, kept);
        QCOMPARE(edit.inverted(before.text()).appliedTo(text), before.text());
    }
};

QTEST_GUILESS_MAIN(TestCorpus)
#include "tst_corpus.moc"
