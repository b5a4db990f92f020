// SPDX-License-Identifier: MIT
#include "typing/completion.h"

#include "typing/tag_names.h"
#include "typing/text_lines.h"

#include <agentwright/model/field_spec.h>
#include <agentwright/model/model_names.h>
#include <agentwright/model/tool_catalog.h>
#include <agentwright/syntax/tag_blocks.h>
#include <agentwright/syntax/text_lines.h>

#include <QCoreApplication>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace Agentwright::App {

namespace {

constexpr std::array kLanguages = {"bash"_L1,     "c"_L1,          "cpp"_L1,     "csharp"_L1, "css"_L1,
                                   "diff"_L1,     "dockerfile"_L1, "go"_L1,      "html"_L1,   "ini"_L1,
                                   "java"_L1,     "javascript"_L1, "json"_L1,    "jsx"_L1,    "kotlin"_L1,
                                   "makefile"_L1, "markdown"_L1,   "mermaid"_L1, "php"_L1,    "powershell"_L1,
                                   "python"_L1,   "ruby"_L1,       "rust"_L1,    "sh"_L1,     "sql"_L1,
                                   "swift"_L1,    "text"_L1,       "toml"_L1,    "tsx"_L1,    "typescript"_L1,
                                   "xml"_L1,      "yaml"_L1};

bool isKeyUnit(QChar unit)
{
    return unit.isLetterOrNumber() || unit == u'_' || unit == u'-';
}

/// From the first unit of the name that ends at the caret.
TextRange nameBefore(QStringView text, qsizetype caret, qsizetype limit)
{
    qsizetype start = caret;
    while (start > limit && isKeyUnit(text[start - 1]))
        --start;
    return {start, caret};
}

/// Those that begin with what is typed, then those that hold it.
void keepFitting(Completion &completion, QStringView typed, bool isAsked)
{
    QList<CompletionItem> starting;
    QList<CompletionItem> holding;
    for (const CompletionItem &item : std::as_const(completion.items)) {
        if (item.label.startsWith(typed, Qt::CaseInsensitive))
            starting.append(item);
        else if (item.label.contains(typed, Qt::CaseInsensitive))
            holding.append(item);
    }
    completion.items = starting + holding;
    // Who has typed a whole word wants to go on.
    const bool isWhole = !completion.items.isEmpty() && completion.items.first().insert == typed;
    if (isWhole && (!isAsked || completion.items.size() == 1))
        completion.items.clear();
}

QString fieldText(const char *text)
{
    return QCoreApplication::translate("Agentwright::Fields", text);
}

QList<CompletionItem> keyItems(const DefinitionView &definition, qsizetype caret)
{
    QList<CompletionItem> items;
    const Entry *here = nullptr;
    if (const qsizetype index = definition.syntax().entryAt(caret); index >= 0)
        here = &definition.syntax().entries().at(index);
    for (const FieldSpec &spec : fieldTable()) {
        const Entry *present = definition.syntax().find(QString(spec.key));
        if (present && !(here && present->key == here->key))
            continue;
        items.append({QString(spec.key), fieldText(spec.label), QString(spec.key) + u": "_s});
    }
    return items;
}

QList<CompletionItem> itemsOf(const QStringList &names, const QString &detail)
{
    QList<CompletionItem> items;
    for (const QString &name : names)
        items.append({name, detail, name});
    return items;
}

QList<CompletionItem> toolItems()
{
    QList<CompletionItem> items;
    for (const ToolSpec &tool : toolTable())
        items.append(
            {QString(tool.name), QCoreApplication::translate("Agentwright::Tools", tool.help), QString(tool.name)});
    return items;
}

QList<CompletionItem> valueItems(const FieldSpec &spec, const std::function<CompletionNames()> &names)
{
    if (spec.kind == FieldKind::ToolList)
        return toolItems();
    if (spec.key == "skills"_L1)
        return itemsOf(names().skills, QCoreApplication::translate("Agentwright::App::Completion", "Skill"));
    if (spec.key == "model"_L1 && spec.values.empty()) {
        QList<CompletionItem> items;
        for (const QLatin1StringView alias : kModelAliases)
            items.append({QString(alias), {}, QString(alias)});
        return items;
    }
    QList<CompletionItem> items;
    for (const QLatin1StringView value : spec.values)
        items.append({QString(value), {}, QString(value)});
    return items;
}

/// The root key of the value that the caret is in: that of its line, or of the nearest line above without indentation.
QString keyAbove(QStringView text, const TextRange &frontmatter, qsizetype caret)
{
    for (qsizetype at = caret; at >= frontmatter.start;) {
        const TextRange line = lineOf(text, at);
        const QStringView content = line.in(text);
        const qsizetype colon = content.indexOf(u':');
        if (colon > 0 && isKeyUnit(content.front()) && std::ranges::all_of(content.first(colon), isKeyUnit))
            return content.first(colon).toString();
        if (line.start == 0)
            break;
        at = line.start - 1;
    }
    return {};
}

Completion inFrontmatter(const DefinitionView &definition, qsizetype caret,
                         const std::function<CompletionNames()> &names)
{
    const QString &text = definition.text();
    const TextRange line = lineOf(text, caret);
    const QStringView before = QStringView(text).sliced(line.start, caret - line.start);
    Completion completion;
    completion.replaced = nameBefore(text, caret, line.start);
    if (completion.replaced.start == line.start) {
        if (line.start < definition.syntax().frontmatter().start)
            return {};
        completion.items = keyItems(definition, caret);
        // A key that is there keeps its colon.
        if (line.in(text).contains(u':')) {
            for (CompletionItem &item : completion.items)
                item.insert = item.label;
        }
        return completion;
    }
    const FieldSpec *spec = findField(keyAbove(text, definition.syntax().frontmatter(), caret));
    if (!spec)
        return {};
    const bool isList = isListKind(spec->kind);
    const QStringView value = before.contains(u':') && !before.trimmed().startsWith(u'-')
                                  ? before.sliced(before.indexOf(u':') + 1)
                                  : before;
    // A plain value is one word; lists go on behind commas, dashes and brackets.
    const QStringView ahead = value.chopped(completion.replaced.length()).trimmed();
    if (!ahead.isEmpty() && !(isList && (ahead.endsWith(u',') || ahead.endsWith(u'-') || ahead.endsWith(u'['))))
        return {};
    completion.items = valueItems(*spec, names);
    return completion;
}

QList<CompletionItem> headingItems(const DefinitionView &definition)
{
    QList<CompletionItem> items;
    for (const Heading &heading : definition.outline().headings) {
        if (heading.kind != Heading::Kind::Bold)
            items.append({headingAnchor(heading.title), heading.title, headingAnchor(heading.title)});
    }
    return items;
}

QList<CompletionItem> openTagItems(const DefinitionView &definition, qsizetype caret)
{
    const QString &text = definition.text();
    QStringList open;
    for (const PromptTagMark &tag : tagMarks(text, {definition.syntax().body().start, caret})) {
        const QString name = tag.name.in(text).toString();
        if (!tag.isClosing)
            open.prepend(name);
        else
            open.removeOne(name);
    }
    open.removeDuplicates();
    return itemsOf(open, {});
}

void closeTags(Completion &completion, QStringView text)
{
    const bool isClosed = completion.replaced.end < text.size() && text[completion.replaced.end] == u'>';
    for (CompletionItem &item : completion.items)
        item.insert += isClosed ? QString() : u">"_s;
}

Completion inProse(const DefinitionView &definition, qsizetype caret, const std::function<CompletionNames()> &names,
                   bool isAsked)
{
    const QString &text = definition.text();
    const TextRange line = lineOf(text, caret);
    Completion completion;
    completion.replaced = nameBefore(text, caret, line.start);
    const QStringView ahead = QStringView(text).sliced(line.start, completion.replaced.start - line.start);
    if (ahead.endsWith(u"</")) {
        completion.items = openTagItems(definition, caret);
        closeTags(completion, text);
    } else if (ahead.endsWith(u'<') && !completion.replaced.isEmpty()) {
        completion.items = itemsOf(tagNamesFor(definition), {});
    } else if (ahead.endsWith(u"](#")) {
        completion.items = headingItems(definition);
    } else if (ahead.endsWith(u"@")) {
        completion.items = itemsOf(names().agents, QCoreApplication::translate("Agentwright::App::Completion", "Agent"));
    } else if (isAsked) {
        completion.items = toolItems()
                           + itemsOf(names().agents,
                                     QCoreApplication::translate("Agentwright::App::Completion", "Agent"));
    }
    return completion;
}

} // namespace

Completion completionAt(const DefinitionView &definition, qsizetype caret,
                        const std::function<CompletionNames()> &names, bool isAsked)
{
    const QString &text = definition.text();
    Completion completion;
    const TextRange line = lineOf(text, caret);
    const QStringView before = QStringView(text).sliced(line.start, caret - line.start).trimmed();
    const bool isInfo = before.startsWith(u"```") && before.count(u'`') == 3 && !before.contains(u' ');
    switch (placeOf(definition, caret)) {
    case TextPlace::Frontmatter:
        completion = inFrontmatter(definition, caret, names);
        break;
    case TextPlace::Prose:
        completion = inProse(definition, caret, names, isAsked);
        break;
    case TextPlace::Code:
        if (!isInfo)
            return {};
        completion.replaced = nameBefore(text, caret, line.start);
        if (completion.replaced.isEmpty() && !isAsked)
            return {};
        for (const QLatin1StringView language : kLanguages)
            completion.items.append({QString(language), {}, QString(language)});
        break;
    }
    keepFitting(completion, completion.replaced.in(text), isAsked);
    return completion;
}

QString headingAnchor(QStringView title)
{
    QString anchor;
    for (const QChar unit : title) {
        if (unit.isLetterOrNumber() || unit == u'_' || unit == u'-' || unit.isSurrogate())
            anchor += unit.toLower();
        else if (unit == u' ')
            anchor += u'-';
    }
    return anchor;
}

} // namespace Agentwright::App
