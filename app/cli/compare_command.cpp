// SPDX-License-Identifier: MIT
#include "command.h"
#include "console.h"
#include "definition_file.h"
#include "enum_words.h"
#include "git/git_version.h"

#include <agentwright/base/file_text.h>
#include <agentwright/workspace/compare.h>
#include <agentwright/workspace/kept_by_target.h>

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <array>

using namespace Qt::StringLiterals;

namespace Agentwright::App {

namespace {

/// What is compared, and what it is called.
struct Compared {
    DefinitionView definition;
    QString label;
};

constexpr std::array kComparedKinds{"field"_L1, "summary"_L1, "example"_L1, "section"_L1};
constexpr std::array kComparedChanges{"none"_L1, "left"_L1, "right"_L1, "both"_L1, "conflict"_L1};
constexpr std::array kComparedParts{"same"_L1, "removed"_L1, "added"_L1};

QString titleOf(const ComparedItem &item)
{
    switch (item.kind) {
    case ComparedKind::Field:
        return item.key;
    case ComparedKind::Summary:
        return cliText(QT_TRANSLATE_NOOP("Agentwright::Cli", "summary"));
    case ComparedKind::Example:
        return cliText(QT_TRANSLATE_NOOP("Agentwright::Cli", "example %1"),
                       {QString::number((item.left.isPresent ? item.left.index : item.right.index) + 1)});
    case ComparedKind::Section:
        break;
    }
    return item.key.isEmpty() ? cliText(QT_TRANSLATE_NOOP("Agentwright::Cli", "beginning of the prompt"))
                              : cliText(QT_TRANSLATE_NOOP("Agentwright::Cli", "section “%1”"), {item.key});
}

QString indentedLines(const QString &text)
{
    return u"    "_s + QString(text).replace(u'\n', u"\n    "_s) + u'\n';
}

/// Of a long text that stayed the same only its ends.
QString shortened(const QString &text)
{
    constexpr qsizetype kShown = 40;
    return text.size() <= 3 * kShown ? text : text.first(kShown) + u" … "_s + text.last(kShown);
}

/// "[-gone-]{+come+}", as word differences are written elsewhere.
QString differenceToText(const ComparedItem &item, const Console &console)
{
    QString text;
    for (const DiffPart &part : item.difference()) {
        if (part.kind == DiffPart::Kind::Same)
            text += shortened(part.text);
        else if (part.kind == DiffPart::Kind::Removed)
            text += console.coloured(u"[-"_s + part.text + u"-]"_s, Console::Colour::Red);
        else
            text += console.coloured(u"{+"_s + part.text + u"+}"_s, Console::Colour::Green);
    }
    return text;
}

QString setToText(const ComparedItem &item, const Console &console)
{
    QStringList words;
    for (const QString &gone : item.onlyLeft())
        words.append(console.coloured(u"[-"_s + gone + u"-]"_s, Console::Colour::Red));
    for (const QString &come : item.onlyRight())
        words.append(console.coloured(u"{+"_s + come + u"+}"_s, Console::Colour::Green));
    return words.join(u' ');
}

QString itemToText(const ComparedItem &item, const Compared &left, const Compared &right, const Console &console)
{
    QString title = console.coloured(titleOf(item), Console::Colour::Bold);
    switch (item.change()) {
    case ComparedItem::Change::None:
    case ComparedItem::Change::Both:
        break;
    case ComparedItem::Change::Left:
        title += u' ' + cliText(QT_TRANSLATE_NOOP("Agentwright::Cli", "(changed in %1)"), {left.label});
        break;
    case ComparedItem::Change::Right:
        title += u' ' + cliText(QT_TRANSLATE_NOOP("Agentwright::Cli", "(changed in %1)"), {right.label});
        break;
    case ComparedItem::Change::Conflict:
        title += u' ' + cliText(QT_TRANSLATE_NOOP("Agentwright::Cli", "(changed in both)"));
        break;
    }
    if (!item.left.isPresent || !item.right.isPresent) {
        const bool isLeft = item.left.isPresent;
        return title + u": "_s
               + cliText(QT_TRANSLATE_NOOP("Agentwright::Cli", "only in %1"), {isLeft ? left.label : right.label})
               + u'\n' + indentedLines(isLeft ? item.left.text : item.right.text);
    }
    const bool isSet = item.isList && !(item.onlyLeft() + item.onlyRight()).isEmpty();
    return title + u'\n' + indentedLines(isSet ? setToText(item, console) : differenceToText(item, console));
}

QJsonValue sideToJson(const ComparedSide &side, bool isList)
{
    if (!side.isPresent)
        return {};
    return isList && !side.items.isEmpty() ? QJsonValue(QJsonArray::fromStringList(side.items)) : QJsonValue(side.text);
}

QJsonObject itemToJson(const ComparedItem &item)
{
    QJsonObject object{{u"kind"_s, wordOf(item.kind, kComparedKinds)},
                       {u"key"_s, item.key},
                       {u"same"_s, item.isSame()},
                       {u"left"_s, sideToJson(item.left, item.isList)},
                       {u"right"_s, sideToJson(item.right, item.isList)}};
    if (item.base) {
        object.insert(u"base"_s, sideToJson(*item.base, item.isList));
        object.insert(u"change"_s, wordOf(item.change(), kComparedChanges));
    }
    if (item.isSame() || !item.left.isPresent || !item.right.isPresent)
        return object;
    if (item.isList) {
        object.insert(u"removed"_s, QJsonArray::fromStringList(item.onlyLeft()));
        object.insert(u"added"_s, QJsonArray::fromStringList(item.onlyRight()));
        return object;
    }
    QJsonArray difference;
    for (const DiffPart &part : item.difference())
        difference.append(QJsonObject{{u"kind"_s, wordOf(part.kind, kComparedParts)}, {u"text"_s, part.text}});
    object.insert(u"difference"_s, difference);
    return object;
}

std::optional<Compared> openCompared(const QString &path, Console &console)
{
    const auto file = openDefinition(path, console);
    return file ? std::optional(Compared{file->definition, path}) : std::nullopt;
}

std::optional<Compared> openCommitted(const QString &path, const QString &revision, Console &console)
{
    const GitVersion version = committedVersion(path, revision);
    switch (version.outcome) {
    case GitVersion::Outcome::Found:
        return Compared{DefinitionView::parse(decodeText(version.bytes).text), revision + u':' + path};
    case GitVersion::Outcome::NoGit:
        console.fail(cliText(QT_TRANSLATE_NOOP("Agentwright::Cli", "git is not installed")));
        break;
    case GitVersion::Outcome::NotThere:
        console.fail(cliText(QT_TRANSLATE_NOOP("Agentwright::Cli", "%1: not in %2 of a git repository (%3)"),
                             {path, revision, version.message}));
        break;
    case GitVersion::Outcome::TooSlow:
        console.fail(cliText(QT_TRANSLATE_NOOP("Agentwright::Cli", "%1: git does not answer"), {path}));
        break;
    }
    return std::nullopt;
}

std::optional<Compared> openExported(const QString &path, const QString &targetId, Console &console)
{
    const auto file = openDefinition(path, console);
    const ExportTarget *target = findExportTarget(targetId);
    if (!target)
        console.fail(cliText(QT_TRANSLATE_NOOP("Agentwright::Cli", "there is no target “%1”"), {targetId}));
    if (!file || !target)
        return std::nullopt;
    const Result<DefinitionView> kept = keptByTarget(*target, {file->definition, file->format, path, file->bytes});
    if (kept)
        return Compared{*kept, targetId};
    console.fail(path + u": "_s + kept.error().detail);
    return std::nullopt;
}

/// The committed version is the left one, so that what it says reads as what was done since.
std::optional<QList<Compared>> openAll(const CommandParser &parser, Console &console)
{
    const QStringList paths = parser.positional();
    QList<std::optional<Compared>> opened;
    if (parser.has(u"git"_s))
        opened.append(openCommitted(paths.first(), parser.value(u"revision"_s), console));
    for (const QString &path : paths)
        opened.append(openCompared(path, console));
    if (parser.has(u"export"_s))
        opened.append(openExported(paths.first(), parser.value(u"export"_s), console));
    QList<Compared> all;
    for (const std::optional<Compared> &one : std::as_const(opened)) {
        if (!one)
            return std::nullopt;
        all.append(*one);
    }
    return all;
}

} // namespace

/// Ends with Findings when something differs.
int runCompare(const QStringList &arguments, Console &console)
{
    CommandParser parser(
        "compare",
        {{u"git"_s, cliText(QT_TRANSLATE_NOOP("Agentwright::Cli", "compare one file with its committed version"))},
         {u"revision"_s, cliText(QT_TRANSLATE_NOOP("Agentwright::Cli", "with --git: which version")), u"REVISION"_s,
          u"HEAD"_s},
         {u"export"_s,
          cliText(QT_TRANSLATE_NOOP("Agentwright::Cli", "compare one file with what is left of it after an export")),
          u"TARGET"_s},
         {u"format"_s, cliText(QT_TRANSLATE_NOOP("Agentwright::Cli", "text or json")), u"FORMAT"_s, u"text"_s}});
    if (!parser.parse(arguments, 1, 3, console))
        return parser.exitCode();
    const auto format = parser.choice(u"format"_s, {u"text"_s, u"json"_s}, console);
    if (!format)
        return Failed;
    const int ways = parser.has(u"git"_s) + parser.has(u"export"_s);
    if (ways > 1 || (ways == 1) != (parser.positional().size() == 1)) {
        console.fail(cliText(QT_TRANSLATE_NOOP("Agentwright::Cli",
                                               "compare takes two files, the one they come from as a third, or "
                                               "--git or --export with one")));
        return Failed;
    }
    const auto opened = openAll(parser, console);
    if (!opened)
        return Failed;
    const Compared &left = opened->at(0);
    const Compared &right = opened->at(1);
    const Compared *base = opened->size() > 2 ? &opened->at(2) : nullptr;
    const Comparison comparison = compareDefinitions(left.definition, right.definition,
                                                     base ? &base->definition : nullptr);
    if (*format == u"json") {
        QJsonArray items;
        for (const ComparedItem &item : comparison.items)
            items.append(itemToJson(item));
        QJsonObject object{{u"left"_s, left.label},
                           {u"right"_s, right.label},
                           {u"differences"_s, comparison.differences()},
                           {u"items"_s, items}};
        if (base)
            object.insert(u"base"_s, base->label);
        console.printBytes(QJsonDocument(object).toJson());
    } else {
        for (const ComparedItem &item : comparison.items) {
            if (!item.isSame())
                console.print(itemToText(item, left, right, console));
        }
    }
    return comparison.differences() > 0 ? Findings : Fine;
}

} // namespace Agentwright::App
