// SPDX-License-Identifier: MIT
#include "field_import.h"

#include <agentwright/base/relative_path.h>
#include <agentwright/model/behaviour_catalog.h>
#include <agentwright/model/colour_names.h>
#include <agentwright/model/field_effect.h>
#include <agentwright/model/model_names.h>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Agentwright {

namespace {

using Kind = FieldOutcome::Kind;
using Severity = FieldOutcome::Severity;

/// As Claude Code 2.1.329 has it (measured); blanks at the ends and control characters are nobody's wish.
bool isClaudeName(const QString &name)
{
    constexpr qsizetype kLongest = 256;
    return !name.isEmpty() && name == name.simplified() && !name.contains(u':') && !name.startsWith(u'-')
           && name.size() <= kLongest && std::ranges::none_of(name, [](QChar c) { return !c.isPrint() && c != u' '; })
           && !name.contains("---"_L1);
}

/// "anthropic/claude-…" and "openrouter/anthropic/claude-…" without the provider; Claude Code has its own.
QString claudeModelOf(const QString &written)
{
    const QString name = written.trimmed();
    const QString bare = name.sliced(name.lastIndexOf(u'/') + 1);
    switch (modelNameKind(name)) {
    case ModelNameKind::Inherit:
    case ModelNameKind::Alias:
        return name;
    case ModelNameKind::ClaudeId:
        return bare.startsWith("claude-"_L1) ? bare : name;
    case ModelNameKind::OtherVendor:
    case ModelNameKind::Unknown:
        break;
    }
    return {};
}

/// "Claude Sonnet 4.5 (copilot)" -> "sonnet"
QString aliasWithin(const QString &name)
{
    if (modelNameKind(name) == ModelNameKind::OtherVendor)
        return {};
    for (const QLatin1StringView alias : {"sonnet"_L1, "opus"_L1, "haiku"_L1}) {
        if (name.contains(alias, Qt::CaseInsensitive))
            return alias;
    }
    return {};
}

QString effortOf(const QString &level)
{
    if (rowNamed(kEffortLevels, level))
        return level;
    return level == "none"_L1 || level == "minimal"_L1 ? u"low"_s : level == "ultra"_L1 ? u"max"_s : QString();
}

/// Copilot says "local" for what is "stdio" elsewhere.
YamlPair serverHere(YamlPair server)
{
    for (YamlPair &setting : server.value.pairs) {
        if (setting.key.text == "type"_L1 && setting.value.text == "local"_L1)
            setting.value.text = u"stdio"_s;
    }
    return server;
}

YamlValue serverList(const YamlValue &map)
{
    YamlValue list{.kind = YamlValue::Kind::Sequence};
    for (const YamlPair &server : map.pairs)
        list.items.append({.kind = YamlValue::Kind::Mapping, .pairs = {serverHere(server)}});
    return list;
}

} // namespace

void importName(ImportDraft &draft, QLatin1StringView from)
{
    const QString key = u"name"_s;
    const QString &byPath = draft.agent().nameByPath;
    const QString written = draft.text(from);
    const QString name = written.trimmed().isEmpty() ? byPath : written;
    const FieldValue value = FieldValue::ofText(isClaudeName(name) ? name : slug(name));
    if (written.trimmed().isEmpty())
        draft.place(from, key, value, Kind::Translated, Severity::None,
                    QT_TRANSLATE_NOOP("Agentwright::Exporting", "It is named after its file or key, “%1”"), {byPath});
    else if (value.text == name)
        draft.place(from, key, value);
    else
        draft.place(from, key, value, Kind::Translated, Severity::None,
                    QT_TRANSLATE_NOOP("Agentwright::Exporting",
                                      "Claude Code takes other names: it is called “%1” there"),
                    {value.text});
}

void importDescription(ImportDraft &draft, std::initializer_list<QLatin1StringView> from)
{
    const QString key = u"description"_s;
    for (const QLatin1StringView entry : from) {
        const QString text = draft.text(entry);
        if (text.trimmed().isEmpty())
            continue;
        draft.place(entry, key, FieldValue::ofText(text));
        return;
    }
    draft.place("description"_L1, key, FieldValue::ofText(u"An agent without a description"_s), Kind::Approximated,
                Severity::Warning,
                QT_TRANSLATE_NOOP("Agentwright::Exporting", "There is none, so a general one is written"));
}

void importModel(ImportDraft &draft, QLatin1StringView from)
{
    const QString key = u"model"_s;
    if (!draft.has(from))
        return;
    QStringList names = draft.list(from);
    if (!draft.text(from).isEmpty())
        names = {draft.text(from)};
    for (const QString &name : std::as_const(names)) {
        const QString model = claudeModelOf(name);
        if (model.isEmpty())
            continue;
        if (names.size() == 1)
            draft.place(from, key, FieldValue::ofText(model));
        else
            draft.place(from, key, FieldValue::ofText(model), Kind::Approximated, Severity::Note,
                        QT_TRANSLATE_NOOP("Agentwright::Exporting", "The first of the list that Claude Code takes"));
        return;
    }
    for (const QString &name : std::as_const(names)) {
        const QString alias = aliasWithin(name);
        if (alias.isEmpty())
            continue;
        draft.place(from, key, FieldValue::ofText(alias), Kind::Approximated, Severity::Warning,
                    QT_TRANSLATE_NOOP("Agentwright::Exporting", "The newest model of that family"));
        return;
    }
    draft.drop(from, Severity::Warning,
               QT_TRANSLATE_NOOP("Agentwright::Exporting",
                                 "Claude Code takes other names of models: the agent runs with that of its caller"));
}

void importEffort(ImportDraft &draft, QLatin1StringView from)
{
    if (!draft.has(from))
        return;
    const QString written = draft.text(from);
    const QString level = effortOf(written);
    if (level.isEmpty())
        draft.drop(from, Severity::Warning, QT_TRANSLATE_NOOP("Agentwright::Exporting", "“%1” takes no such value"),
                   {u"effort"_s});
    else if (level == written)
        draft.place(from, u"effort"_s, FieldValue::ofText(level));
    else
        draft.place(from, u"effort"_s, FieldValue::ofText(level), Kind::Approximated, Severity::Warning,
                    QT_TRANSLATE_NOOP("Agentwright::Exporting", "The nearest level that Claude Code has"));
}

void importColour(ImportDraft &draft, QLatin1StringView from)
{
    const QString written = draft.text(from);
    const QLatin1StringView nearest = nearestColourName(written);
    const ColourName *colour = findColour(nearest.toString());
    if (!draft.has(from))
        return;
    if (!colour) {
        draft.drop(from, Severity::Note, QT_TRANSLATE_NOOP("Agentwright::Exporting", "“%1” takes no such value"),
                   {u"color"_s});
        return;
    }
    const bool isExact = written == nearest
                         || written.compare(u"#%1"_s.arg(colour->rgb, 6, 16, QLatin1Char('0')), Qt::CaseInsensitive)
                                == 0;
    if (isExact)
        draft.place(from, u"color"_s, FieldValue::ofText(nearest));
    else
        draft.place(from, u"color"_s, FieldValue::ofText(nearest), Kind::Approximated, Severity::Note,
                    QT_TRANSLATE_NOOP("Agentwright::Exporting", "The nearest of Claude Code's eight colours"));
}

void importServers(ImportDraft &draft, QLatin1StringView from)
{
    const QString key = u"mcpServers"_s;
    const YamlValue *written = draft.value(from);
    if (!written)
        return;
    const bool isMap = written->kind == YamlValue::Kind::Mapping;
    const YamlValue servers = isMap ? serverList(*written) : *written;
    const FieldValue value = FieldValue::ofYaml(servers);
    if (servers.kind != YamlValue::Kind::Sequence)
        draft.drop(from, Severity::Warning, QT_TRANSLATE_NOOP("Agentwright::Exporting", "“%1” takes no such value"),
                   {key});
    else if (servers.items.isEmpty())
        draft.settle(from, QT_TRANSLATE_NOOP("Agentwright::Exporting", "Is empty and left out"));
    else if (isMap)
        draft.place(from, key, value, Kind::Translated, Severity::None,
                    QT_TRANSLATE_NOOP("Agentwright::Exporting", "Settings of servers are taken over as they stand"));
    else
        draft.place(from, key, value);
}

void importPrompt(ImportDraft &draft, QLatin1StringView from)
{
    const QString text = draft.text(from);
    draft.setBody(text.isEmpty() || text.endsWith(u'\n') ? text : text + u'\n');
    draft.settle(from, QT_TRANSLATE_NOOP("Agentwright::Exporting", "Stands behind the frontmatter"));
}

} // namespace Agentwright
