// SPDX-License-Identifier: MIT
#include "../agent_export.h"
#include "../tool_translation.h"

#include <agentwright/exporting/export_target.h>
#include <agentwright/syntax/scalar_codec.h>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Agentwright::Exporters::roo {

namespace {

using Severity = FieldOutcome::Severity;

constexpr auto kId = "roo";
constexpr auto kLabel = QT_TRANSLATE_NOOP("Agentwright::Exporting", "Roo Code");

// RooCodeInc/Roo-Code: packages/types/src/mode.ts, v3.54.0, source; Zoo Code reads the same files. All modes stand in one file,
// and one bad mode spoils it.
constexpr NameRule kNames{.takesCapitals = true};
constexpr auto kAllGroups = "read edit command mcp"_L1; // what an agent without a list may do, as near as modes come

QString titleOf(const QString &slug)
{
    QString title = slug;
    title.replace(u'-', u' ');
    title = title.simplified();
    if (!title.isEmpty())
        title[0] = title[0].toUpper();
    return title.isEmpty() ? slug : title;
}

/// The loader writes ASCII for these in the whole file before it reads it.
bool isFlattened(QChar c)
{
    const char16_t u = c.unicode();
    return u == 0x00A0 || (u >= 0x2010 && u <= 0x2015) || u == 0x2018 || u == 0x2019 || u == 0x201C || u == 0x201D
           || (u >= 0x200B && u <= 0x200D);
}

/// A block where the text allows it. Between quotes, a curly quote that becomes a straight one would end the text.
QString line(const QString &key, const QString &text)
{
    const QString value = encodeScalar(text, ValueStyle::Literal, {.parentIndent = 4});
    const QString start = u"    "_s + key + ": "_L1;
    if (!value.startsWith(u'"'))
        return start + value + u'\n';
    QString safe;
    for (const QChar c : value) {
        if (isFlattened(c))
            safe += u"\\u%1"_s.arg(int(c.unicode()), 4, 16, QLatin1Char('0'));
        else
            safe += c;
    }
    return start + safe + u'\n';
}

void reportFlattening(AgentDraft &draft, const QString &prompt)
{
    const char *reason =
        QT_TRANSLATE_NOOP("Agentwright::Exporting",
                          "%1 turns dashes, curly quotes and special blanks into ASCII when it reads the file");
    if (std::ranges::any_of(draft.description(), isFlattened))
        draft.approximate(u"description"_s, Severity::Note, draft.description(), reason, {draft.label()});
    if (std::ranges::any_of(prompt, isFlattened))
        draft.remark(FieldOutcome::Kind::Approximated, Severity::Note, reason, {draft.label()});
}

QByteArray writeMode(AgentDraft &draft)
{
    QString text = u"  - slug: "_s + encodeQuoted(draft.name()) + u'\n';
    text += line(u"name"_s, titleOf(draft.name()));
    text += line(u"whenToUse"_s, draft.description());
    const std::optional<QStringList> groups = carryTools(draft, ToolDialect::Roo);
    if (const std::optional<FieldValue> model = draft.effective(u"model"_s); model && model->text == "inherit"_L1)
        draft.translate(u"model"_s, {},
                        QT_TRANSLATE_NOOP("Agentwright::Exporting", "Is left out, which means the same"));
    draft.lengthenPrompt(1);
    draft.remark(FieldOutcome::Kind::Approximated, Severity::Note,
                 QT_TRANSLATE_NOOP("Agentwright::Exporting",
                                   "A mode is a role of the main agent, without a conversation of its own"));
    reportFlattening(draft, draft.body());
    const QString prompt = draft.prompt();
    text += line(u"roleDefinition"_s, prompt);
    const QStringList names = groups.value_or(kAllGroups.toString().split(u' '));
    return (text + u"    groups: ["_s + names.join(", "_L1) + u"]\n"_s).toUtf8();
}

/// What stands in the file for others stays.
std::optional<BundleMerge> modesOfOthers()
{
    return BundleMerge{BundleMerge::Format::Yaml, u"customModes"_s, u"slug"_s};
}

constexpr AgentFormat kFormat{
    .id = kId,
    .label = kLabel,
    .names = kNames,
    .writePiece = writeMode,
    .shared = {.path = ".roomodes", .opening = "customModes:\n", .merge = modesOfOthers},
};

constexpr ExportTarget kTarget{
    .id = kId,
    .label = kLabel,
    .summary = QT_TRANSLATE_NOOP(
        "Agentwright::Exporting",
        "Modes for .roomodes, one file for all, which joins what is there. Tools become groups of tools."),
    .writer = agentWriter<kFormat>,
    .hasUserScope = false,
};

AGENTWRIGHT_EXPORT_TARGET(kTarget);

} // namespace

} // namespace Agentwright::Exporters::roo
