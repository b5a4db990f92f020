// SPDX-License-Identifier: MIT
#include <agentwright/readings/field_use.h>

#include <agentwright/model/foreign_keys.h>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Agentwright {

namespace {

/// A value that the key may have, as YAML; one that says something else than leaving the key out does.
QString sampleOf(const FieldSpec *spec)
{
    if (!spec)
        return u"sample"_s;
    switch (spec->kind) {
    case FieldKind::Flag:
        return u"true"_s;
    case FieldKind::Integer:
        return u"200000"_s;
    case FieldKind::ToolList:
        return u"[Read]"_s;
    case FieldKind::TextList:
        return u"[sample]"_s;
    case FieldKind::Structure:
        return spec->key == "hooks"_L1 ? u"{PreToolUse: [{hooks: [{type: command, command: ls}]}]}"_s
                                       : u"{sample: {command: ls}}"_s;
    default:
        return spec->values.size() > 1 ? spec->values[1].toString() : u"sample"_s;
    }
}

bool tellsTheSame(const Reading &a, const Reading &b)
{
    return a.loads == b.loads && a.name == b.name && a.description == b.description && a.model == b.model
           && a.tools == b.tools && a.otherFields == b.otherFields;
}

FieldUse::Kind useBy(const Reader &reader, const ReadingInput &with, const ReadingInput &without)
{
    const Reading has = reader.read(with);
    const Reading lacks = reader.read(without);
    if (lacks.loads && !has.loads)
        return FieldUse::Kind::Refuses;
    return tellsTheSame(has, lacks) ? FieldUse::Kind::Ignores : FieldUse::Kind::Reads;
}

} // namespace

QList<FieldUse> usesOfField(const QString &key, const QString &path)
{
    const FieldSpec *spec = findField(key);
    const auto textWith = [&](bool isThere) {
        QString header;
        for (const auto &[own, value] : {std::pair(u"name"_s, u"sample-agent"_s),
                                         std::pair(u"description"_s, u"Use this agent when a sample is needed."_s)}) {
            if (own != key || isThere)
                header += u"%1: %2\n"_s.arg(own, value);
        }
        if (isThere && key != u"name" && key != u"description")
            header += u"%1: %2\n"_s.arg(key, sampleOf(spec ? spec : findForeignField(key)));
        return u"---\n"_s + header + u"---\n\nYou are the agent of a sample.\n"_s;
    };
    const ReadingInput with(textWith(true), TextFormat(), path);
    const ReadingInput without(textWith(false), TextFormat(), path);
    QList<FieldUse> uses;
    for (const Reader *reader : allReaders())
        uses.append({reader, useBy(*reader, with, without)});
    return uses;
}

} // namespace Agentwright
