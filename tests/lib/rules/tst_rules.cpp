// SPDX-License-Identifier: MIT
#include "support/fixtures.h"

#include <agentwright/base/file_text.h>
#include <agentwright/readings/reading.h>
#include <agentwright/rules/render.h>
#include <agentwright/rules/runner.h>

#include <QDir>
#include <QFileInfo>
#include <QRegularExpression>
#include <QTest>

#include <algorithm>

using namespace Agentwright;
using namespace Qt::StringLiterals;

namespace {

struct Checked {
    FileText file;
    DefinitionView definition;
    QString fileName;
    FilePlace place;
    RuleSettings settings;

    RuleContext context() const { return contextOf(definition, file.format); }
    /// The same place and settings with another text.
    RuleContext contextOf(const DefinitionView &other, const TextFormat &format) const
    {
        return {other, format, place, settings};
    }
};

/// The fixtures' own names say bad or good, so each of them is taken for reviewer.md; "bad_case@Reviewer.MD.md" is taken
/// for Reviewer.MD.
QString fileNameFor(const QString &path)
{
    const qsizetype at = path.lastIndexOf(u'@');
    return at < path.lastIndexOf(u'/') ? u"reviewer.md"_s : path.sliced(at + 1).chopped(3);
}

/// Where the rule of the fixture looks: as a skill or a plugin's agent when it looks at nothing else.
FilePlace placeFor(const QString &path, const QString &fileName)
{
    const RuleSpec *rule = findRule(QFileInfo(path).dir().dirName());
    if (rule && rule->kinds == FileKind::Skill)
        return u"/skills/reviewer/SKILL.md"_s;
    const bool isForPlugins = rule && rule->kinds == FileKind::PluginAgent;
    return isForPlugins ? FilePlace(u"/plugin/agents/"_s + fileName, true) : FilePlace(fileName);
}

Checked load(const QString &path, const QString &fileName)
{
    Checked checked;
    checked.file = decodeText(Testing::fileBytes(path));
    checked.definition = DefinitionView::parse(checked.file.text);
    checked.place = placeFor(path, fileName);
    checked.fileName = checked.place.fileName;
    return checked;
}

QString codeOf(const QString &path)
{
    return QFileInfo(path).dir().dirName();
}

/// "bad_for_gemini_key.md" is checked for that target.
Targets targetsFor(const QString &path)
{
    static const QRegularExpression words(u"_for_([a-z-]+)"_s);
    const auto target = findTarget(words.match(QFileInfo(path).fileName()).captured(1));
    return target ? Targets(*target) : Targets();
}

/// A rule that has to be switched on is on for its own fixtures.
Checked load(const QString &path)
{
    Checked checked = load(path, fileNameFor(path));
    const RuleSpec *rule = findRule(codeOf(path));
    if (rule && rule->isOptIn)
        checked.settings.severities.insert(rule, rule->severity);
    checked.settings.targets = targetsFor(path);
    return checked;
}

bool hasFinding(const QList<Diagnostic> &found, const QString &code)
{
    return std::any_of(found.begin(), found.end(),
                       [&](const Diagnostic &diagnostic) { return code == QLatin1StringView(diagnostic.rule->code); });
}

/// An error may also say that the agent loads and does something else than written. A file without frontmatter is no agent
/// whatever the severity.
bool saysThatItDoesNotLoad(const Diagnostic &diagnostic)
{
    static const QRegularExpression words(
        u"skips the file|file is skipped|other tools skip the file|loads? the file|does not load|ends the frontmatter"_s);
    const bool isBlocking = diagnostic.severity == Severity::Error && message(diagnostic).contains(words);
    const QLatin1StringView code(diagnostic.rule->code);
    return code == "AW105"_L1 || (isBlocking && code != "AW103"_L1);
}

QByteArray rendered(const Checked &checked)
{
    const LineIndex lines(checked.file.text);
    QString text;
    for (const Diagnostic &diagnostic : runRules(checked.context())) {
        text += diagnosticLine(checked.fileName, lines, diagnostic) + u'\n'
                + sourceExcerpt(checked.file.text, lines, diagnostic.range);
        for (const Fix &fix : diagnostic.fixes)
            text += (fix.safety == FixSafety::Safe ? u"    safe: "_s : u"    review: "_s) + title(fix) + u'\n';
    }
    return text.toUtf8();
}

QStringList fixtures(QLatin1StringView prefix)
{
    QStringList files = Testing::fixtureFiles(u"rules"_s, {prefix + "_*.md"_L1});
    files.removeIf([](const QString &path) { return path.endsWith(".fixed.md"_L1); });
    return files;
}

void addRows(const QStringList &files)
{
    QTest::addColumn<QString>("path");
    for (const QString &path : files)
        QTest::newRow(qPrintable(codeOf(path) + u'/' + QFileInfo(path).fileName())) << path;
}

QString besides(const QString &path, QLatin1StringView suffix)
{
    return path.chopped(3) + suffix;
}

/// What a reader has no longer; empty when it is the same or more.
QString lossBetween(const Reading &old, const Reading &now)
{
    if (!old.loads)
        return {};
    if (!now.loads)
        return u" does not load it any more"_s;
    if (now.name != old.name)
        return u" reads another name"_s;
    for (const QString &tool : old.tools.value_or(QStringList())) {
        if (now.tools && !now.tools->contains(tool))
            return u" loses "_s + tool;
    }
    return {};
}

QStringList codesWithoutFix(const QList<Diagnostic> &found)
{
    QStringList codes;
    for (const Diagnostic &diagnostic : found)
        codes.append(QLatin1StringView(diagnostic.rule->code));
    codes.sort();
    return codes;
}

/// Codes that come in addition. A name that was no text and now is one may be worth a hint.
QStringList newlyWrong(const QList<Diagnostic> &before, const QList<Diagnostic> &now)
{
    QStringList known = codesWithoutFix(before);
    QStringList codes;
    for (const Diagnostic &diagnostic : now) {
        if (!known.removeOne(QLatin1StringView(diagnostic.rule->code)) && diagnostic.severity > Severity::Hint)
            codes.append(QLatin1StringView(diagnostic.rule->code));
    }
    return codes;
}

} // namespace

class TestRules : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void bad_data() { addRows(fixtures("bad"_L1)); }
    void bad()
    {
        QFETCH(QString, path);
        const Checked checked = load(path);
        QVERIFY(hasFinding(runRules(checked.context()), codeOf(path)));
        const QString difference = Testing::compareWithSnapshot(besides(path, ".diag"_L1), rendered(checked));
        QVERIFY2(difference.isEmpty(), qPrintable(difference));
    }

    void good_data() { addRows(fixtures("good"_L1)); }
    /// Good fixtures are clean altogether, unless their name says "but": then only of their own rule.
    void good()
    {
        QFETCH(QString, path);
        const Checked checked = load(path);
        QVERIFY2(!hasFinding(runRules(checked.context()), codeOf(path)), rendered(checked).constData());
        if (!path.contains("_but_"_L1))
            QCOMPARE(QString::fromUtf8(rendered(checked)), QString());
    }

    void fixed_data() { addRows(fixtures("bad"_L1)); }
    /// Every fix of the rule, applied in rounds: the snapshot shows the outcome, and the finding is gone.
    void fixed()
    {
        QFETCH(QString, path);
        const Checked checked = load(path);
        const FixOutcome outcome = applyFixes(checked.context(), {.includeReview = true, .onlyCodes = {codeOf(path)}});
        if (outcome.applied.isEmpty()) {
            QVERIFY(outcome.edit.isEmpty());
            QVERIFY2(!QFileInfo::exists(besides(path, ".fixed.md"_L1)), "has a snapshot, but nothing is fixed any more");
            return;
        }
        QCOMPARE(outcome.edit.appliedTo(checked.file.text), outcome.text);
        const auto bytes = encodeText(outcome.text, outcome.format);
        QVERIFY(bytes.has_value());
        const QString difference = Testing::compareWithSnapshot(besides(path, ".fixed.md"_L1), *bytes);
        QVERIFY2(difference.isEmpty(), qPrintable(difference));
        QVERIFY(outcome.rounds < 10);
    }

    void eachFixDoesWhatItSays_data() { addRows(fixtures("bad"_L1)); }
    /// One by one: the fix removes its finding; a safe one brings no new finding.
    void eachFixDoesWhatItSays()
    {
        QFETCH(QString, path);
        const Checked checked = load(path);
        const QList<Diagnostic> before = runRules(checked.context());
        for (const Diagnostic &diagnostic : before) {
            for (const Fix &fix : diagnostic.fixes) {
                QVERIFY(fix.edit.fits(checked.file.text.size()));
                const DefinitionView after = DefinitionView::parse(fix.edit.appliedTo(checked.file.text));
                const TextFormat format = fix.format.value_or(checked.file.format);
                const QList<Diagnostic> now = runRules(checked.contextOf(after, format));
                const QLatin1StringView code(diagnostic.rule->code);
                QVERIFY2(codesWithoutFix(now).count(code) < codesWithoutFix(before).count(code), qPrintable(title(fix)));
                if (fix.safety == FixSafety::Safe)
                    QVERIFY2(newlyWrong(before, now).isEmpty(),
                             qPrintable(title(fix) + u" brings "_s + newlyWrong(before, now).join(u' ')));
            }
        }
    }

    void safeFixesKeepWhatToolsRead_data()
    {
        QStringList files = fixtures("bad"_L1);
        files.removeIf([](const QString &path) { return !codeOf(path).startsWith("AW4"_L1); });
        addRows(files);
    }
    /// Fields and tools: who loaded the file before loads it afterwards, under the same name, and with no tool less.
    void safeFixesKeepWhatToolsRead()
    {
        QFETCH(QString, path);
        const Checked checked = load(path);
        for (const Diagnostic &diagnostic : runRules(checked.context())) {
            if (codeOf(path) != QLatin1StringView(diagnostic.rule->code))
                continue;
            for (const Fix &fix : diagnostic.fixes) {
                if (fix.safety != FixSafety::Safe)
                    continue;
                const DefinitionView after = DefinitionView::parse(fix.edit.appliedTo(checked.file.text));
                const TextFormat format = fix.format.value_or(checked.file.format);
                for (const Reader *reader : allReaders()) {
                    const Reading old = reader->read({checked.definition, checked.file.format, checked.fileName});
                    const Reading now = reader->read({after, format, checked.fileName});
                    const QString loss = lossBetween(old, now);
                    QVERIFY2(loss.isEmpty(), qPrintable(title(fix) + u": "_s + QLatin1StringView(reader->id) + loss));
                }
            }
        }
    }

    void errorsAgreeWithTheClaudeCodeReading_data()
    {
        QTest::addColumn<QString>("folder");
        QTest::newRow("fixtures") << Testing::fixturePath({});
        if (!Testing::corpusFolder().isEmpty())
            QTest::newRow("corpus") << Testing::corpusFolder();
    }
    /// "Claude Code skips the file" is said of exactly those files that it skips.
    void errorsAgreeWithTheClaudeCodeReading()
    {
        QFETCH(QString, folder);
        const Reader *reader = findReader(u"claude-code");
        QVERIFY(reader);
        QStringList wrong;
        for (const QString &path : Testing::fixtureFiles(folder, {u"*.md"_s})) {
            const Checked checked = load(path);
            if (checked.place.kind != FileKind::Agent)
                continue;
            const Reading reading = reader->read({checked.definition, checked.file.format, checked.fileName});
            const QList<Diagnostic> found = runRules(checked.context());
            const auto blocker = std::find_if(found.begin(), found.end(), saysThatItDoesNotLoad);
            if (reading.loads != (blocker == found.end()))
                wrong.append(path + u": "_s + (reading.loads ? message(*blocker) : noteText(reading.reason)));
        }
        QVERIFY2(wrong.isEmpty(), qPrintable(wrong.join(u'\n')));
    }

    void allFixturesAreSurvived()
    {
        for (const QString &path : Testing::fixtureFiles({})) {
            const Checked checked = load(path, QFileInfo(path).fileName());
            const LineIndex lines(checked.file.text);
            for (const Diagnostic &diagnostic : runRules(checked.context())) {
                QVERIFY2(TextRange(0, checked.file.text.size()).contains(diagnostic.range), qPrintable(path));
                QVERIFY2(!message(diagnostic).contains(u'%') || checked.file.text.contains(u'%'),
                         qPrintable(message(diagnostic)));
                QVERIFY(sourceExcerpt(checked.file.text, lines, diagnostic.range).contains(u'^'));
            }
            const FixOutcome safe = applyFixes(checked.context());
            const DefinitionView after = DefinitionView::parse(safe.text);
            QVERIFY2(applyFixes(checked.contextOf(after, safe.format)).applied.isEmpty(), qPrintable(path));
            QVERIFY2(encodeText(safe.text, safe.format).has_value(), qPrintable(path));
        }
    }
};

QTEST_GUILESS_MAIN(TestRules)
#include "tst_rules.moc"
