// SPDX-License-Identifier: MIT
#include "target_exports.h"

#include <agentwright/base/relative_path.h>
#include <agentwright/readings/reading_input.h>
#include <support/fixtures.h>

#include <QHash>
#include <QSet>
#include <QTest>

#include <toml++/toml.hpp>

#include <algorithm>

using namespace Agentwright;
using namespace Agentwright::Testing;
using namespace Qt::StringLiterals;

namespace {

using Kind = FieldOutcome::Kind;
using Severity = FieldOutcome::Severity;

/// Who reads a target's files, and the ending of those it reads.
struct TargetReader {
    const char *target;
    const char *reader;
    const char *suffix;
    bool readsTools = true; ///< into Reading::tools
};

constexpr TargetReader kReaders[] = {
    {"copilot", "copilot", ".md", false},
    {"copilot", "copilot-cli", ".md", false},
    {"copilot", "vscode", ".md", false},
    {"cursor", "cursor", ".md", false},
    {"opencode", "opencode", ".md", false},
    {"gemini", "gemini", ".md"},
    {"qwen", "qwen", ".md"},
    {"factory", "factory", ".md", false},
    {"kiro", "kiro", ".md"},
    {"roo", "roo", ".roomodes", false},
    {"goose", "goose", ".md", false},
    {"cline", "cline", ".yaml"},
    {"skill", "skill", ".md", false},
};

SourceDefinition sourceAt(const QString &path)
{
    const QString fixtures = Testing::fixturePath({});
    return SourceDefinition::fromBytes(path.startsWith(fixtures) ? path.sliced(fixtures.size()) : path,
                                       Testing::fileBytes(path));
}

/// A definition with what Claude Code makes of it, which is asked for once and not for every target.
struct RealSource {
    SourceDefinition source;
    Reading reading;
    bool isCut = false; ///< Claude Code takes a part of the frontmatter for the prompt
};

/// Every twentieth of the many that are alike; all of them with AGENTWRIGHT_WHOLE_CORPUS in the environment.
QStringList sampled(const QStringList &paths)
{
    static const bool isWhole = qEnvironmentVariableIsSet("AGENTWRIGHT_WHOLE_CORPUS");
    QStringList sample;
    for (qsizetype i = 0; i < paths.size(); i += isWhole ? 1 : 20)
        sample.append(paths[i]);
    return sample;
}

/// Fixtures, and real definitions where they are there.
const QList<RealSource> &realSources()
{
    static const QList<RealSource> sources = [] {
        QStringList paths;
        for (const QString &folder : {u"exporting"_s, u"frontmatter"_s, u"seeds_like"_s})
            paths += Testing::fixtureFiles(folder, {u"*.md"_s});
        for (const QString &folder : {u"defects"_s, u"rules"_s, u"traits"_s})
            paths += sampled(Testing::fixtureFiles(folder, {u"*.md"_s}));
        paths += Testing::fixtureFiles(u"rules/AW114"_s, {u"*.md"_s}); // headers that are cut
        if (!Testing::seedsFolder().isEmpty())
            paths += Testing::fixtureFiles(Testing::seedsFolder());
        if (!Testing::corpusFolder().isEmpty())
            paths += sampled(Testing::fixtureFiles(Testing::corpusFolder(), {u"*.md"_s}));
        paths.removeDuplicates();
        QList<RealSource> all;
        for (const QString &path : std::as_const(paths)) {
            const SourceDefinition source = sourceAt(path);
            const ReadingInput input(source.definition, source.format, source.path);
            all.append({source, findReader(u"claude-code"_s)->read(input), input.claudeHeader().isCutInsideLine});
        }
        return all;
    }();
    return sources;
}

/// Several outcomes of one key are remarks on each other: it is carried if none of them tells of a loss.
bool isCarried(const LossReport &report, QStringView key)
{
    return outcomeOf(report, key) && std::ranges::none_of(report.fields, [&](const FieldOutcome &outcome) {
               return outcome.key == key && outcome.kind >= Kind::Approximated;
           });
}

/// What is wrong with one source at one reader; empty when all is well.
QString disagreement(const TargetReader &row, const RealSource &real)
{
    const SourceDefinition &source = real.source;
    const ExportOutcome outcome = exported(QLatin1StringView(row.target), {source});
    if (outcome.reports.isEmpty())
        return outcome.refused.size() == 1 ? QString() : u"neither exported nor refused"_s;
    const auto file = std::ranges::find_if(outcome.files, [&](const BundleFile &each) {
        return each.path.endsWith(QLatin1StringView(row.suffix));
    });
    if (file == outcome.files.end())
        return u"no file"_s;
    const LossReport &report = outcome.reports.first();
    const Reading reading = readingBy(row.reader, SourceDefinition::fromBytes(file->path, file->bytes));
    if (!reading.loads)
        return u"does not load: "_s + noteText(reading.reason) + u'\n' + QString::fromUtf8(file->bytes.left(400));
    if (reading.name != report.agent)
        return u"name is "_s + reading.name;
    if (real.isCut && !report.hasLoss())
        return u"nothing is said of the part that Claude Code takes for the prompt"_s;
    if (real.reading.loads && !real.isCut && isCarried(report, u"description")
        && reading.description.simplified() != real.reading.description.simplified())
        return u"description is "_s + reading.description;
    const FieldOutcome *model = outcomeOf(report, u"model");
    if (isCarried(report, u"model") && model->to != u"inherit" && reading.model.value_or(QString()) != model->to)
        return u"model is "_s + reading.model.value_or(u"none"_s);
    const FieldOutcome *tools = outcomeOf(report, u"tools");
    if (row.readsTools && tools && tools->kind != Kind::Dropped && tools->to.size() < 150 && tools->to != u"[]"
        && reading.tools.value_or(QStringList()).join(", "_L1) != tools->to)
        return u"tools are "_s + reading.tools.value_or(QStringList()).join(", "_L1) + u" instead of "_s + tools->to;
    const bool vanishes = std::ranges::any_of(reading.toolOutcomes, [](const ToolOutcome &tool) {
        return tool.kind == ToolOutcome::Kind::Vanishes;
    });
    return vanishes && row.readsTools ? u"tools vanish"_s : QString();
}

} // namespace

class TestTargets : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void allFifteen();
    void allInOneRoot();
    void snapshots_data() { addTargetRows(); }
    void snapshots();
    void everyFieldIsInTheReport_data() { addTargetRows(); }
    void everyFieldIsInTheReport();
    void readersAgree_data();
    void readersAgree();
    void filesOfATeam_data() { addTargetRows(); }
    void filesOfATeam();
    void tomlIsToml();
};

void TestTargets::allFifteen()
{
    QCOMPARE(newTargets(),
             (QStringList{u"agents-json"_s, u"cline"_s, u"codex"_s, u"copilot"_s, u"cursor"_s, u"factory"_s,
                          u"gemini"_s, u"goose"_s, u"kiro"_s, u"opencode"_s, u"qwen"_s, u"roo"_s, u"skill"_s}));
}

/// Every file stands where its target looks for it, and none in the place of another's.
void TestTargets::allInOneRoot()
{
    const ExportRequest request{.sources = {sourceOf("name: nn\ndescription: d\n"_ba), sourceOf("- x\n"_ba, {})},
                                .plugin = {.name = u"p"_s}};
    const ExportOutcome all = renderTargets(allExportTargets(), request);
    QSet<QString> paths;
    for (const BundleFile &file : all.files)
        paths.insert(file.path.toCaseFolded());
    QCOMPARE(paths.size(), all.files.size());
    QVERIFY(std::ranges::is_sorted(all.files, {}, &BundleFile::path));
    for (const ExportTarget *target : allExportTargets()) {
        for (const BundleFile &file : renderTargets({target}, request).files)
            QVERIFY2(paths.contains((target->isBundle ? QLatin1StringView(target->id) + u'/' : QString())
                                    + file.path.toCaseFolded()),
                     qPrintable(file.path));
    }
    QVERIFY(paths.contains(u"claude-plugin/agents/nn.md"_s) && paths.contains(u".roomodes"_s));
    QCOMPARE(renderTargets({findExportTarget(u"agents-json")}, request).files.first().path, u"agents.json"_s);
    for (const ExportRefusal &refusal : all.refused)
        QVERIFY(findExportTarget(refusal.target));
}

void TestTargets::snapshots()
{
    QFETCH(QString, target);
    QList<SourceDefinition> team;
    for (const QString &path : Testing::fixtureFiles(u"exporting/team"_s, {u"*.md"_s}))
        team.append(sourceAt(path));
    const ExportOutcome outcome = exported(target, team);
    const QString path = Testing::fixturePath(u"exporting/team.%1.txt"_s.arg(target));
    const QString difference = Testing::compareWithSnapshot(path, shown(outcome));
    QVERIFY2(difference.isEmpty(), qPrintable(difference));
    QCOMPARE(shown(exported(target, team)), shown(outcome));
}

void TestTargets::everyFieldIsInTheReport()
{
    QFETCH(QString, target);
    for (const auto &[source, before, isCut] : realSources()) {
        const ExportOutcome outcome = exported(target, {source});
        QCOMPARE(outcome.reports.size() + outcome.refused.size(), 1);
        QCOMPARE(outcome.files.isEmpty(), outcome.reports.isEmpty());
        if (outcome.reports.isEmpty()) {
            QVERIFY2(!before.loads, qPrintable(source.path)); // what loads is exported
            continue;
        }
        const QList<FieldOutcome> &fields = outcome.reports.first().fields;
        for (const Field &field : source.definition.fields()) {
            const auto count = std::ranges::count(fields, field.key, &FieldOutcome::key);
            QVERIFY2(count > 0, qPrintable(source.path + u": "_s + field.key));
        }
        for (const FieldOutcome &field : fields)
            QVERIFY2(field.kind < Kind::Approximated || *field.reason, qPrintable(field.key)); // a loss says why
    }
}

void TestTargets::readersAgree_data()
{
    QTest::addColumn<int>("row");
    for (int i = 0; i < int(std::size(kReaders)); ++i)
        QTest::newRow(kReaders[i].reader) << i;
}

void TestTargets::readersAgree()
{
    QFETCH(int, row);
    QStringList wrong;
    for (const RealSource &real : realSources()) {
        if (const QString what = disagreement(kReaders[row], real); !what.isEmpty())
            wrong.append(real.source.path + u": "_s + what);
    }
    QVERIFY2(wrong.isEmpty(),
             qPrintable(QString::number(wrong.size()) + u" files, such as\n"_s + wrong.mid(0, 6).join(u'\n')));
}

void TestTargets::filesOfATeam()
{
    QFETCH(QString, target);
    QList<SourceDefinition> sources;
    for (const RealSource &real : realSources())
        sources.append(real.source);
    const ExportOutcome outcome = exported(target, sources);
    QCOMPARE(outcome.reports.size() + outcome.refused.size(), sources.size());
    QSet<QString> paths, agents;
    for (const BundleFile &file : outcome.files) {
        QVERIFY2(safeRelativePath(file.path), qPrintable(file.path));
        paths.insert(file.path.toCaseFolded());
        QVERIFY(!file.bytes.contains('\r') && !file.bytes.startsWith("\xEF\xBB\xBF"));
    }
    QCOMPARE(paths.size(), outcome.files.size());
    QVERIFY(std::ranges::is_sorted(outcome.files, {}, &BundleFile::path));
    for (const LossReport &report : outcome.reports) {
        QCOMPARE(report.target, target);
        agents.insert(report.agent.toCaseFolded());
    }
    QCOMPARE(agents.size(), outcome.reports.size());
}

void TestTargets::tomlIsToml()
{
    static const QSet<QString> kKnown{u"name"_s,
                                      u"description"_s,
                                      u"developer_instructions"_s,
                                      u"model"_s,
                                      u"model_reasoning_effort"_s,
                                      u"sandbox_mode"_s,
                                      u"mcp_servers"_s};
    for (const auto &[source, before, isCut] : realSources()) {
        const ExportOutcome outcome = exported(u"codex"_s, {source});
        if (outcome.files.isEmpty())
            continue;
        const QByteArray bytes = outcome.files.first().bytes;
        toml::table table;
        try {
            table = toml::parse(std::string_view(bytes.constData(), std::size_t(bytes.size())));
        } catch (const toml::parse_error &error) {
            QFAIL(qPrintable(source.path + u": "_s + QString::fromUtf8(error.what())));
        }
        for (const auto &[key, value] : table)
            QVERIFY(kKnown.contains(QString::fromStdString(std::string(key.str()))));
        const auto textOf = [&](const char *key) {
            return QString::fromStdString(table[key].value<std::string>().value_or(std::string()));
        };
        QCOMPARE(textOf("name"), outcome.reports.first().agent);
        const QString body = source.definition.body().toString();
        const bool isPlain = std::ranges::none_of(body, [](QChar c) { return c.isSurrogate() || c == u'\r'; });
        if (isPlain && !body.trimmed().isEmpty())
            QCOMPARE(textOf("developer_instructions").trimmed(), body.trimmed());
        if (before.loads && isPlain && !isCut && isCarried(outcome.reports.first(), u"description"))
            QCOMPARE(textOf("description").simplified(), before.description.simplified());
    }
}

QTEST_APPLESS_MAIN(TestTargets)
#include "tst_targets.moc"
