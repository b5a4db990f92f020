// SPDX-License-Identifier: MIT
#include "support/fixtures.h"

#include <agentwright/base/file_text.h>
#include <agentwright/base/line_index.h>
#include <agentwright/rules/render.h>
#include <agentwright/rules/runner.h>
#include <agentwright/workspace/library_snapshot.h>

#include <QDir>
#include <QFileInfo>
#include <QHash>
#include <QSet>
#include <QTest>

#include <algorithm>

using namespace Agentwright;
using namespace Qt::StringLiterals;

namespace {

const QLatin1StringView kNone("-");

/// A row of expected.tsv.
struct Defect {
    QString file; ///< below defects/
    QString concept_;
    qsizetype line = 0; ///< 1-based; 0: wherever it is
    Severity severity = Severity::Warning; ///< at least
    QString target; ///< empty: nobody chose
    QStringList also; ///< concepts that follow from the same slip

    /// The file, or the folder of several files: bad/<case>.
    QString caseName() const { return file.section(u'/', 1, 1); }
};

struct Found {
    QString file; ///< below defects/
    Diagnostic diagnostic;
    qsizetype firstLine = 0;
    qsizetype lastLine = 0;
    QString text;

    QString code() const { return QLatin1StringView(diagnostic.rule->code); }
};

QList<QStringList> rowsOf(const QString &table)
{
    QList<QStringList> rows;
    const QString text = QString::fromUtf8(Testing::fileBytes(Testing::fixturePath(u"defects/"_s + table)));
    for (const QString &line : text.split(u'\n', Qt::SkipEmptyParts)) {
        if (!line.startsWith(u'#'))
            rows.append(line.split(u'\t'));
    }
    return rows;
}

QStringList listOf(const QString &cell)
{
    return cell == kNone ? QStringList() : cell.split(u',');
}

Severity severityNamed(const QString &name)
{
    return name == u"error" ? Severity::Error : name == u"warning" ? Severity::Warning : Severity::Hint;
}

QList<Defect> defects()
{
    QList<Defect> all;
    for (const QStringList &row : rowsOf(u"expected.tsv"_s)) {
        all.append({row.at(0), row.at(1), row.at(2).toLongLong(), severityNamed(row.at(3)),
                    row.at(4) == kNone ? QString() : row.at(4), listOf(row.at(5))});
    }
    return all;
}

/// Cases that the rules do not master yet, "bad/<case>" or "clean/<name>".
QSet<QString> openCases()
{
    QSet<QString> cases;
    for (const QStringList &row : rowsOf(u"open.tsv"_s))
        cases.insert(row.first());
    return cases;
}

/// Concept to the codes that count as found for the right reason; "X" stands for everything about targets.
QHash<QString, QSet<QString>> codesOfConcepts()
{
    QHash<QString, QSet<QString>> codes;
    for (const QStringList &row : rowsOf(u"concepts.tsv"_s)) {
        const QStringList cells = listOf(row.at(1));
        const QSet<QString> named(cells.begin(), cells.end());
        codes[row.at(0)] = named;
        if (row.at(0).startsWith(u'X') || row.at(0).startsWith(u'Y'))
            codes[u"X"_s] |= named;
    }
    return codes;
}

/// What a check of the file or folder looks at.
QStringList filesOfCase(const QString &path)
{
    if (QFileInfo(path).isFile())
        return {path};
    QStringList files = Testing::fixtureFiles(path);
    files.removeIf([&](const QString &file) {
        const QString below = file.sliced(path.size());
        return !below.contains("/agents/"_L1) && !below.endsWith("/SKILL.md"_L1);
    });
    return files;
}

Found foundIn(const QString &path, const QString &text, const Diagnostic &diagnostic)
{
    const LineIndex lines(text);
    return {path.sliced(Testing::fixturePath(u"defects/"_s).size()), diagnostic, lines.at(diagnostic.range.start).line,
            lines.at(diagnostic.range.end).line, diagnosticLine(path, lines, diagnostic)};
}

QList<Found> checkTogether(const QString &folder, const RuleSettings &settings, bool isInPlugin)
{
    LibrarySnapshot snapshot;
    snapshot.addFolder(folder);
    for (const QString &file : Testing::fixtureFiles(folder, {u"*.md"_s}))
        snapshot.add(libraryFileOf(DefinitionView::parse(decodeText(Testing::fileBytes(file)).text), file, isInPlugin,
                                   settings));
    QList<Found> found;
    for (const LibraryFinding &one : runLibraryRules(snapshot.taken([&](const QString &) { return settings; }), {}))
        found.append(foundIn(one.path, decodeText(Testing::fileBytes(one.path)).text, one.diagnostic));
    return found;
}

QList<Found> check(const QString &path, const QString &targetId)
{
    RuleSettings settings;
    for (const RuleRegistration *rule : allRules()) {
        if (rule->spec.isOptIn)
            settings.severities.insert(&rule->spec, rule->spec.severity);
    }
    if (const auto target = findTarget(targetId))
        settings.targets = *target;
    const bool isInPlugin = QFileInfo::exists(path + "/.claude-plugin/plugin.json"_L1);
    QList<Found> found;
    for (const QString &file : filesOfCase(path)) {
        const FileText text = decodeText(Testing::fileBytes(file));
        const DefinitionView definition = DefinitionView::parse(text.text);
        for (const Diagnostic &diagnostic : runRules({definition, text.format, FilePlace(file, isInPlugin), settings}))
            found.append(foundIn(file, text.text, diagnostic));
    }
    if (QFileInfo(path).isDir())
        found += checkTogether(path, settings, isInPlugin);
    return found;
}

bool isTheDefect(const Found &found, const Defect &defect, const QSet<QString> &codes)
{
    return codes.contains(found.code()) && found.diagnostic.severity >= defect.severity
           && (defect.line == 0 || (found.firstLine <= defect.line + 1 && found.lastLine >= defect.line - 1));
}

QString textOf(const QList<Found> &found)
{
    QStringList lines;
    for (const Found &one : found)
        lines.append(one.text.trimmed());
    return lines.join(u'\n');
}

} // namespace

/// The benchmark of planted defects: each is found where it is and for the right reason, and nothing else is.
class TestDefects : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        m_codes = codesOfConcepts();
        m_open = openCases();
        for (const QSet<QString> &codes : std::as_const(m_codes)) {
            for (const QString &code : codes)
                QVERIFY2(findRule(code), qPrintable(code));
        }
    }

    void tablesAndFilesAgree()
    {
        QSet<QString> expected;
        for (const Defect &defect : defects()) {
            expected.insert(defect.caseName());
            QVERIFY2(QFileInfo::exists(Testing::fixturePath(u"defects/"_s + defect.file)), qPrintable(defect.file));
            const QStringList named = defect.also + QStringList{defect.concept_};
            for (const QString &name : named)
                QVERIFY2(m_codes.contains(name), qPrintable(defect.file + u' ' + name));
            QVERIFY(defect.target.isEmpty() || findTarget(defect.target));
        }
        const QStringList there = entries(u"bad"_s);
        QCOMPARE(QSet<QString>(there.begin(), there.end()), expected);
        QVERIFY(expected.size() >= 120);
        for (const QString &name : std::as_const(m_open))
            QVERIFY2(QFileInfo::exists(Testing::fixturePath(u"defects/"_s + name)), qPrintable(name));
        QVERIFY(entries(u"clean"_s).size() >= 30);
    }

    void bad_data()
    {
        QTest::addColumn<Defect>("defect");
        for (const Defect &defect : defects())
            QTest::newRow(qPrintable(defect.caseName())) << defect;
    }
    void bad()
    {
        QFETCH(Defect, defect);
        const QSet<QString> codes = m_codes.value(defect.concept_);
        if (codes.isEmpty())
            QSKIP("no rule yet");
        if (m_open.contains(u"bad/"_s + defect.caseName()))
            QSKIP("not mastered yet");
        ++m_planted;
        const QList<Found> found = check(Testing::fixturePath(u"defects/bad/"_s + defect.caseName()), defect.target);
        const bool isFound = std::any_of(found.begin(), found.end(),
                                         [&](const Found &one) { return isTheDefect(one, defect, codes); });
        m_found += isFound;
        QSet<QString> allowed = codes;
        for (const QString &name : std::as_const(defect.also))
            allowed |= m_codes.value(name);
        const QList<Found> others = falseFindings(found, allowed);
        QVERIFY2(isFound, qPrintable(u"not found in line %1, only\n"_s.arg(defect.line) + textOf(found)));
        QVERIFY2(others.isEmpty(), qPrintable(textOf(others)));
    }

    void clean_data()
    {
        QTest::addColumn<QString>("name");
        for (const QString &name : entries(u"clean"_s))
            QTest::newRow(qPrintable(name)) << name;
    }
    void clean()
    {
        QFETCH(QString, name);
        if (m_open.contains(u"clean/"_s + name))
            QSKIP("not mastered yet");
        const QList<Found> others = falseFindings(check(Testing::fixturePath(u"defects/clean/"_s + name), {}), {});
        QVERIFY2(others.isEmpty(), qPrintable(textOf(others)));
    }

    void cleanupTestCase()
    {
        qInfo("%lld of %lld planted defects found, %lld false findings", qlonglong(m_found), qlonglong(m_planted),
              qlonglong(m_false));
    }

private:
    static QStringList entries(const QString &folder)
    {
        return QDir(Testing::fixturePath(u"defects/"_s + folder)).entryList(QDir::AllEntries | QDir::NoDotAndDotDot);
    }

    QList<Found> falseFindings(const QList<Found> &found, const QSet<QString> &allowed)
    {
        QList<Found> others;
        std::copy_if(found.begin(), found.end(), std::back_inserter(others), [&](const Found &one) {
            return one.diagnostic.severity >= Severity::Warning && !allowed.contains(one.code());
        });
        m_false += others.size();
        return others;
    }

    QHash<QString, QSet<QString>> m_codes;
    QSet<QString> m_open;
    qsizetype m_planted = 0;
    qsizetype m_found = 0;
    qsizetype m_false = 0;
};

QTEST_GUILESS_MAIN(TestDefects)
#include "tst_defects.moc"
