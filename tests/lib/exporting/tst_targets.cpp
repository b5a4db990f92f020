// SPDX-License-Identifier: MIT
#include <agentwright/base/relative_path.h>
#include <agentwright/exporting/export_target.h>
#include <agentwright/readings/reading.h>
#include <agentwright/readings/reading_input.h>
#include <support/fixtures.h>

#include <QHash>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSet>
#include <QTest>

#include <toml++/toml.hpp>

#include <algorithm>

using namespace Agentwright;
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

SourceDefinition sourceOf(const QByteArray &header, const QByteArray &body = "You do as you are told.\n"_ba)
{
    return SourceDefinition::fromBytes(u"x/an agent.md"_s, "---\n"_ba + header + "---\n"_ba + body);
}

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

ExportOutcome exported(const QString &target, const QList<SourceDefinition> &sources, bool limitsIntoPrompt = false)
{
    return findExportTarget(target)->render(
        {.sources = sources, .plugin = {.name = u"p"_s}, .limitsIntoPrompt = limitsIntoPrompt});
}

QStringList newTargets()
{
    QStringList ids;
    for (const ExportTarget *target : allExportTargets()) {
        if (!QLatin1StringView(target->id).startsWith("claude-"_L1))
            ids.append(QLatin1StringView(target->id));
    }
    return ids;
}

void addTargetRows()
{
    QTest::addColumn<QString>("target");
    for (const QString &target : newTargets())
        QTest::newRow(qPrintable(target)) << target;
}

QByteArray shown(const ExportOutcome &outcome)
{
    QByteArray text;
    for (const BundleFile &file : outcome.files)
        text += "=== "_ba + file.path.toUtf8() + '\n' + file.bytes;
    for (const LossReport &report : outcome.reports)
        text += "=== report of "_ba + report.source.toUtf8() + '\n' + report.toText().toUtf8();
    for (const ExportRefusal &refusal : outcome.refused)
        text += "=== refused: "_ba + refusal.source.toUtf8() + '\n' + reasonText(refusal).toUtf8() + '\n';
    return text;
}

const FieldOutcome *outcomeOf(const LossReport &report, QStringView key)
{
    const auto it = std::ranges::find(report.fields, key, &FieldOutcome::key);
    return it == report.fields.end() ? nullptr : &*it;
}

/// Several outcomes of one key are remarks on each other: it is carried if none of them tells of a loss.
bool isCarried(const LossReport &report, QStringView key)
{
    return outcomeOf(report, key) && std::ranges::none_of(report.fields, [&](const FieldOutcome &outcome) {
               return outcome.key == key && outcome.kind >= Kind::Approximated;
           });
}

Reading readingBy(const char *reader, const SourceDefinition &source)
{
    return findReader(QString(QLatin1StringView(reader)))->read({source.definition, source.format, source.path});
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
    void recipesAreNoTemplates();
    void oneObjectInBraces();
    void agentsAreJson();
    void losingALimitIsAnError_data() { addTargetRows(); }
    void losingALimitIsAnError();
    void limitsGoIntoThePrompt_data() { addTargetRows(); }
    void limitsGoIntoThePrompt();
    void names_data();
    void names();
    void fileNames_data() { addTargetRows(); }
    void fileNames();
    void agentsThatAreReplaced();
    void headers_data();
    void headers();
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
        for (const BundleFile &file : target->render(request).files)
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

/// A parameter that a recipe uses and does not have keeps it from loading.
void TestTargets::recipesAreNoTemplates()
{
    const ExportOutcome outcome = exported(u"goose"_s,
                                           {sourceOf("name: nn\ndescription: for {{x}} and y\n"_ba,
                                                     "Dear {{Name}}: {% if %} {# c #}\n\"a\": \"\" { {\n"_ba)});
    const QByteArray recipe = outcome.files.last().bytes;
    QVERIFY2(recipe.contains("description: \"for {{ '{{' }}x}} and y\"\n"), recipe.constData());
    QVERIFY2(recipe.contains("  Dear {{ '{{' }}Name}}: {{ '{%' }} if %} {{ '{#' }} c #}\n  \"a\": {{ '\"\"' }} { {\n"),
             recipe.constData());
    QVERIFY(!outcome.reports.first().hasLoss());
    QVERIFY(outcome.files.first().bytes.contains("Dear {{Name}}: {% if %}"));
}

/// Claude Code loads it with its tools: an agent without them could do more.
void TestTargets::oneObjectInBraces()
{
    const SourceDefinition source = sourceOf(
        "{\n  \"name\": \"nn\",\n  \"description\": \"a -- \\u00e9: b\",\n  \"tools\": [\"Read\", \"Bash\"]\n}\n"_ba);
    const ExportOutcome outcome = exported(u"gemini"_s, {source});
    QCOMPARE(outcome.refused.size(), 0);
    const Reading reading = readingBy("gemini", SourceDefinition::fromBytes(outcome.files.first().path,
                                                                            outcome.files.first().bytes));
    QCOMPARE(reading.name, u"nn");
    QCOMPARE(reading.description, u"a -- é: b");
    QCOMPARE(reading.tools, (QStringList{u"read_file"_s, u"run_shell_command"_s}));
    QCOMPARE(outcome.reports.first().fields.size(), 3);
}

void TestTargets::agentsAreJson()
{
    const QByteArray header = "name: n\ndescription: d\\nd\ntools: Read, Bash(git *)\nmodel: opus\nmaxTurns: 7\n"
                              "background: true\ncolor: red\nskills: [a]\nmcpServers:\n  - s\n  - t: {command: x}\n"
                              "hooks:\n  Stop: []\neffort: 3\nmemory: nowhere\n"_ba;
    const ExportOutcome outcome = exported(u"agents-json"_s, {sourceOf(header)});
    const QJsonObject agent = QJsonDocument::fromJson(outcome.files.first().bytes).object()[u"n"_s].toObject();
    const QJsonObject expected = QJsonDocument::fromJson(
                                     R"json({"description": "d\nd", "prompt": "You do as you are told.\n",
        "tools": ["Read", "Bash(git *)"], "model": "opus", "maxTurns": 7, "background": true, "skills": ["a"],
        "mcpServers": ["s", {"t": {"command": "x"}}], "hooks": {"Stop": []}, "effort": 3
})json"_ba)
                                     .object();
    QCOMPARE(agent, expected);
    QCOMPARE(outcomeOf(outcome.reports.first(), u"color")->kind, Kind::Dropped);
    QCOMPARE(outcomeOf(outcome.reports.first(), u"memory")->severity, Severity::Note); // Claude Code ignores it
    QVERIFY(exported(u"agents-json"_s, {sourceOf("name: n\ndescription: d\ntools:\n"_ba)})
                .files.first()
                .bytes.contains("\"tools\": [\n"));
}

void TestTargets::losingALimitIsAnError()
{
    QFETCH(QString, target);
    const auto worst = [&](const QByteArray &fields) {
        return exported(target, {sourceOf("name: nn\ndescription: d\n"_ba + fields)}).reports.first().worst();
    };
    QVERIFY(worst({}) < Severity::Error);
    QVERIFY(worst("tools: '*'\n"_ba) < Severity::Error);
    const bool holdsAll = target == u"agents-json";
    const bool hasLists = !QStringList{u"codex"_s, u"cursor"_s, u"goose"_s, u"skill"_s}.contains(target);
    QCOMPARE(worst("tools: Read, Bash\n"_ba) == Severity::Error, !hasLists);
    QCOMPARE(worst("tools: Read, Write(docs/*)\n"_ba) == Severity::Error, !holdsAll);
    QCOMPARE(worst("hooks: {Stop: []}\n"_ba) == Severity::Error, !holdsAll);
    QCOMPARE(worst("isolation: worktree\n"_ba) == Severity::Error, !holdsAll);
    const bool holdsPlan = QStringList{u"agents-json"_s, u"codex"_s, u"cursor"_s, u"opencode"_s, u"qwen"_s}.contains(
        target);
    QCOMPARE(worst("permissionMode: plan\n"_ba) == Severity::Error, !holdsPlan);
    const bool holdsDenied = QStringList{u"agents-json"_s, u"kiro"_s, u"opencode"_s, u"qwen"_s}.contains(target);
    QCOMPARE(worst("disallowedTools: Bash\n"_ba) == Severity::Error, !holdsDenied);
    // Taken out of what is allowed; “edit” of some products would bring it back.
    QCOMPARE(worst("tools: Read, Bash\ndisallowedTools: Bash\n"_ba) == Severity::Error,
             QStringList({u"goose"_s, u"skill"_s}).contains(target));
    QCOMPARE(worst("tools: Read, Edit\ndisallowedTools: Write\n"_ba) == Severity::Error,
             !QStringList({u"agents-json"_s, u"cline"_s, u"factory"_s, u"gemini"_s, u"qwen"_s}).contains(target));
    QCOMPARE(worst("tools: []\n"_ba) == Severity::Error,
             QStringList({u"codex"_s, u"cursor"_s, u"factory"_s, u"goose"_s, u"kiro"_s, u"qwen"_s, u"skill"_s})
                 .contains(target));
}

void TestTargets::limitsGoIntoThePrompt()
{
    QFETCH(QString, target);
    const QByteArray header =
        "name: nn\ndescription: d\ntools: Read, Write(docs/*)\npermissionMode: plan\nmaxTurns: 5\n"_ba;
    const ExportOutcome outcome = exported(target, {sourceOf(header)}, true);
    QVERIFY(outcome.reports.first().worst() < Severity::Error);
    QCOMPARE(outcome.files.first().bytes.contains(
                 "Use only these tools (names as in Claude Code): Read, Write(docs/*)."),
             target != u"agents-json");
    QVERIFY(!exported(target, {sourceOf(header)}).files.first().bytes.contains("## Limits"));
}

void TestTargets::names_data()
{
    QTest::addColumn<QString>("target");
    QTest::addColumn<QStringList>("names");
    QTest::addColumn<QStringList>("expected");
    const QStringList odd{u"Über Agent"_s, u"über-agent"_s, u"my_agent"_s, u"日本"_s};
    QTest::newRow("gemini") << u"gemini"_s << odd
                            << QStringList{u"uber-agent"_s, u"uber-agent-2"_s, u"my_agent"_s, u"agent"_s};
    QTest::newRow("skill") << u"skill"_s << odd
                           << QStringList{u"uber-agent"_s, u"uber-agent-2"_s, u"my-agent"_s, u"agent"_s};
    QTest::newRow("codex") << u"codex"_s << odd
                           << QStringList{u"Über Agent"_s, u"über-agent"_s, u"my_agent"_s, u"日本"_s};
    QTest::newRow("qwen") << u"qwen"_s << QStringList{u"system"_s, u"a"_s, u"-x-"_s, QString(60, u'b'), u"日本"_s}
                          << QStringList{u"system-agent"_s, u"a-agent"_s, u"x-agent"_s, QString(50, u'b'), u"日本"_s};
    QTest::newRow("roo") << u"roo"_s << QStringList{u"Night Guard"_s, u"NightGuard"_s, u"../../etc"_s}
                         << QStringList{u"night-guard"_s, u"NightGuard"_s, u"etc"_s};
    QTest::newRow("opencode: it needs its own agents")
        << u"opencode"_s << QStringList{u"build"_s, u"build-agent"_s, u"COM1"_s}
        << QStringList{u"build-agent-2"_s, u"build-agent"_s, u"com1-agent"_s};
    QTest::newRow("copilot: its own agents win") << u"copilot"_s << QStringList{u"general-purpose"_s, u"Task"_s}
                                                 << QStringList{u"general-purpose-agent"_s, u"Task"_s};
    QTest::newRow("cursor: whose name fits keeps it")
        << u"cursor"_s << QStringList{u"Reviewer"_s, u"reviewer"_s, u"re viewer"_s, u"con"_s}
        << QStringList{u"reviewer-2"_s, u"reviewer"_s, u"re-viewer"_s, u"con"_s};
}

void TestTargets::names()
{
    QFETCH(QString, target);
    QFETCH(QStringList, names);
    QFETCH(QStringList, expected);
    QList<SourceDefinition> sources;
    for (const QString &name : std::as_const(names))
        sources.append(sourceOf("name: \""_ba + name.toUtf8() + "\"\ndescription: d\n"_ba));
    QStringList found;
    for (const LossReport &report : exported(target, sources).reports)
        found.append(report.agent);
    QCOMPARE(found, expected);
}

/// Every system takes the files, and Gemini CLI passes over those that begin with an underscore.
void TestTargets::fileNames()
{
    QFETCH(QString, target);
    QList<SourceDefinition> sources;
    for (const QByteArray &name : {"con"_ba, "COM1"_ba, "_x"_ba, "x"_ba, "___"_ba, "nul.txt"_ba})
        sources.append(sourceOf("name: "_ba + name + "\ndescription: d\n"));
    const ExportOutcome outcome = exported(target, sources);
    QCOMPARE(outcome.reports.size(), sources.size());
    for (const BundleFile &file : outcome.files) {
        QVERIFY2(safeRelativePath(file.path), qPrintable(file.path));
        QVERIFY2(target != u"gemini" || !file.path.contains("/_"_L1), qPrintable(file.path));
    }
}

void TestTargets::agentsThatAreReplaced()
{
    const auto worst = [](const QString &target, const QByteArray &name) {
        return exported(target, {sourceOf("name: "_ba + name + "\ndescription: d\n")}).reports.first().worst();
    };
    QCOMPARE(worst(u"codex"_s, "worker"_ba), Severity::Note);
    QCOMPARE(worst(u"codex"_s, "workers"_ba), Severity::None);
    QCOMPARE(worst(u"opencode"_s, "explore"_ba), Severity::Note);
    QCOMPARE(worst(u"qwen"_s, "general-purpose"_ba), Severity::Note);
}

void TestTargets::headers_data()
{
    QTest::addColumn<QString>("target");
    QTest::addColumn<QByteArray>("fields");
    QTest::addColumn<QByteArray>("expected");
    QTest::newRow("permissions of commands")
        << u"opencode"_s << "tools: Read, Bash(git:*), mcp__s__t, mcp__u\ncolor: red\n"_ba
        << R"(permission: {"*": "deny", "bash": {"*": "deny", "git *": "allow"}, "read": "allow", "s_t": "allow", "u_*": "allow"})"_ba;
    QTest::newRow("plan mode adds nothing") << u"opencode"_s << "tools: Read\npermissionMode: plan\n"_ba
                                            << R"(permission: {"*": "deny", "edit": "deny", "read": "allow"})"_ba;
    QTest::newRow("colour") << u"opencode"_s << "color: red\n"_ba << "color: \"#"_ba;
    QTest::newRow("model") << u"opencode"_s << "model: claude-sonnet-4-5\n"_ba
                           << "model: \"anthropic/claude-sonnet-4-5\""_ba;
    QTest::newRow("server") << u"gemini"_s << "mcpServers:\n  - s: {type: stdio, command: x, args: ['a---b']}\n"_ba
                            << R"(mcp_servers: {"s": {"args": ["a-\u002D-b"], "command": "x"}})"_ba;
    QTest::newRow("turns") << u"gemini"_s << "maxTurns: 4\n"_ba << "max_turns: 4"_ba;
    QTest::newRow("mcp") << u"gemini"_s << "tools: mcp__s__t, mcp__u\n"_ba << R"(tools: ["mcp_s_t", "mcp_u_*"])"_ba;
    QTest::newRow("none") << u"copilot"_s << "tools:\n"_ba << "tools: []"_ba;
    QTest::newRow("successor") << u"qwen"_s << "tools: MultiEdit, Task\n"_ba << R"(tools: ["edit", "agent"])"_ba;
    QTest::newRow("mode") << u"qwen"_s << "permissionMode: acceptEdits\n"_ba << "approvalMode: \"auto-edit\""_ba;
    QTest::newRow("read-only") << u"codex"_s << "tools: Read, WebFetch\n"_ba << "sandbox_mode = \"read-only\""_ba;
    QTest::newRow("effort") << u"factory"_s << "model: claude-opus-4-5\neffort: max\n"_ba
                            << "reasoningEffort: \"high\""_ba;
    QTest::newRow("no servers") << u"factory"_s << "tools: Read\n"_ba << "mcpServers: []"_ba;
}

void TestTargets::headers()
{
    QFETCH(QString, target);
    QFETCH(QByteArray, fields);
    QFETCH(QByteArray, expected);
    const ExportOutcome outcome = exported(target, {sourceOf("name: nn\ndescription: d\n"_ba + fields)});
    const QByteArray bytes = outcome.files.first().bytes;
    QVERIFY2(bytes.contains('\n' + expected), bytes.constData());
}

QTEST_APPLESS_MAIN(TestTargets)
#include "tst_targets.moc"
