// SPDX-License-Identifier: MIT
#include "typing/hover_help.h"

#include "typing/text_lines.h"

#include <agentwright/model/field_spec.h>
#include <agentwright/model/model_names.h>
#include <agentwright/model/tool_catalog.h>
#include <agentwright/model/tool_remark.h>

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Agentwright::App {

namespace {

QString translated(const char *text)
{
    return QCoreApplication::translate("Agentwright::App::HoverHelp", text);
}

QString titled(const QString &title, const QString &what, const QString &text)
{
    QString shown = u"<p><b>"_s + title.toHtmlEscaped() + u"</b>"_s;
    if (!what.isEmpty())
        shown += u" · "_s + what.toHtmlEscaped();
    return shown + u"</p><p>"_s + text.toHtmlEscaped() + u"</p>"_s;
}

QString helpOfField(const FieldSpec &spec)
{
    const auto fieldText = [](const char *text) { return QCoreApplication::translate("Agentwright::Fields", text); };
    QString help = titled(spec.key, fieldText(spec.label), fieldText(spec.help));
    QStringList values;
    for (const QLatin1StringView value : spec.values)
        values.append(value);
    if (!values.isEmpty())
        help += u"<p>"_s
                + translated(QT_TRANSLATE_NOOP("Agentwright::App::HoverHelp", "Values: %1"))
                      .arg(values.join(u", "_s))
                      .toHtmlEscaped()
                + u"</p>"_s;
    if (!spec.since.isEmpty())
        help += u"<p>"_s
                + translated(QT_TRANSLATE_NOOP("Agentwright::App::HoverHelp", "Since Claude Code %1"))
                      .arg(spec.since)
                      .toHtmlEscaped()
                + u"</p>"_s;
    return help;
}

/// `written` as it stands in a list: a specifier and the names of MCP belong to it.
QString helpOfTool(const QString &written, ToolListKind list)
{
    const QString help = toolHelpText(written);
    const QString remark = remarkText(toolRemark(written, list));
    if (help.isEmpty() && remark.isEmpty())
        return {};
    const ToolSpec *tool = findTool(written);
    const QString topic = tool ? QCoreApplication::translate("Agentwright::Tools", topicTitle(tool->topic)) : QString();
    return titled(written, topic, help.isEmpty() ? remark : help)
           + (help.isEmpty() || remark.isEmpty() ? QString() : u"<p>"_s + remark.toHtmlEscaped() + u"</p>"_s);
}

QString helpOfModel(const QString &name)
{
    switch (modelNameKind(name)) {
    case ModelNameKind::Inherit:
        return titled(name, {},
                      translated(
                          QT_TRANSLATE_NOOP("Agentwright::App::HoverHelp", "The model of the main conversation.")));
    case ModelNameKind::Alias:
        return titled(name, {},
                      translated(
                          QT_TRANSLATE_NOOP("Agentwright::App::HoverHelp", "A name that moves on to newer models.")));
    case ModelNameKind::ClaudeId:
        return titled(name, {},
                      translated(QT_TRANSLATE_NOOP("Agentwright::App::HoverHelp",
                                                   "One certain model; it does not move on to newer ones.")));
    case ModelNameKind::OtherVendor:
        return titled(name, {},
                      translated(QT_TRANSLATE_NOOP(
                          "Agentwright::App::HoverHelp",
                          "A model of another vendor: Claude Code passes the name on, and the call fails.")));
    case ModelNameKind::Unknown:
        return {};
    }
    Q_UNREACHABLE_RETURN({});
}

QString listedWordAt(QStringView text, qsizetype offset)
{
    const auto isPart = [](QChar unit) {
        return unit.isLetterOrNumber() || unit == u'_' || unit == u'-' || unit == u'.' || unit == u'[' || unit == u']';
    };
    TextRange word(offset, offset);
    while (word.start > 0 && isPart(text[word.start - 1]))
        --word.start;
    while (word.end < text.size() && isPart(text[word.end]))
        ++word.end;
    return word.in(text).toString();
}

/// Of one that touches the offset.
QString helpOfOddCharacter(const QString &text, qsizetype offset)
{
    constexpr qsizetype kLongestRow = 64;
    for (qsizetype at = offset; at >= std::max<qsizetype>(0, offset - kLongestRow); --at) {
        const auto odd = nextOddCharacter(text, at, std::min(text.size(), at + 1));
        if (odd && odd->range.touches(offset))
            return oddCharacterHelp(*odd);
    }
    return {};
}

QString helpOfWord(const DefinitionView &definition, qsizetype offset)
{
    const QString &text = definition.text();
    const qsizetype index = definition.syntax().entryAt(offset);
    if (index < 0) {
        // In prose only what is marked as code names a tool: "Read" is an English word.
        const QString word = listedWordAt(text, offset);
        const qsizetype start = text.lastIndexOf(word, offset);
        const bool isCode = start > 0 && text.at(start - 1) == u'`';
        return isCode && placeOf(definition, offset) == TextPlace::Prose ? helpOfTool(word, ToolListKind::Allowed)
                                                                         : QString();
    }
    const Entry &entry = definition.syntax().entries().at(index);
    const FieldSpec *spec = findField(entry.keyText);
    if (!spec)
        return {};
    if (entry.key.touches(offset))
        return helpOfField(*spec);
    if (!entry.value.touches(offset))
        return {};
    if (spec->kind == FieldKind::ToolList)
        return helpOfTool(listedWordAt(text, offset).remove(u'[').remove(u']'), toolListKind(entry.keyText));
    return spec->key == "model"_L1 ? helpOfModel(listedWordAt(text, offset)) : QString();
}

} // namespace

QString oddCharacterHelp(const OddCharacter &odd)
{
    QString what;
    switch (odd.kind) {
    case OddCharacter::Kind::Invisible:
        what = translated(QT_TRANSLATE_NOOP("Agentwright::App::HoverHelp", "Nobody sees it, but the model reads it."));
        break;
    case OddCharacter::Kind::Blank:
        what = translated(
            QT_TRANSLATE_NOOP("Agentwright::App::HoverHelp", "It looks like a blank, but is another one."));
        break;
    case OddCharacter::Kind::LookAlike:
        what = translated(QT_TRANSLATE_NOOP("Agentwright::App::HoverHelp", "It looks like “%1”, but is another letter."))
                   .arg(odd.looksLike);
        break;
    }
    return titled(codePointText(odd.code), oddCharacterName(odd.code), what);
}

QString hoverHelp(const DefinitionView &definition, qsizetype offset)
{
    return helpOfOddCharacter(definition.text(), offset) + helpOfWord(definition, offset);
}

} // namespace Agentwright::App
