// SPDX-License-Identifier: MIT
#include "completion_words.h"

#include "command.h"
#include "command_help.h"

#include <agentwright/exporting/export_target.h>
#include <agentwright/importing/import_format.h>
#include <agentwright/model/field_spec.h>
#include <agentwright/readings/reading.h>
#include <agentwright/rules/rule.h>
#include <agentwright/templates/template_store.h>
#include <agentwright/workspace/template_folders.h>

#include <QDir>
#include <QRegularExpression>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace Agentwright::App {

namespace {

QStringList targetIds()
{
    QStringList ids;
    for (const ExportTarget *target : allExportTargets())
        ids.append(QLatin1StringView(target->id));
    return ids;
}

QStringList importFormatIds()
{
    QStringList ids;
    for (const ImportFormat *format : allImportFormats())
        ids.append(QLatin1StringView(format->id));
    return ids;
}

QStringList readerIds()
{
    QStringList ids;
    for (const Reader *reader : allReaders())
        ids.append(QLatin1StringView(reader->id));
    return ids;
}

QStringList ruleCodes()
{
    QStringList codes;
    for (const RuleRegistration *rule : allRules())
        codes.append(QLatin1StringView(rule->spec.code));
    return codes;
}

QStringList fieldKeys()
{
    QStringList keys;
    for (const FieldSpec &field : fieldTable())
        keys.append(field.key);
    return keys;
}

/// The built-in ones: a script that is installed knows no project.
QStringList templateIds()
{
    QStringList ids;
    const TemplateStore store(allTemplates(QDir::rootPath()).sources);
    for (const StoredTemplate *stored : store.usable(TemplateKind::Agent)) {
        if (stored->origin == TemplateOrigin::BuiltIn)
            ids.append(stored->content.header().id);
    }
    return ids;
}

struct NamedWords {
    QLatin1StringView name;
    QStringList (*words)();
};

constexpr std::array kNamedWords{
    NamedWords{"TARGET"_L1, targetIds}, NamedWords{"FORMAT"_L1, importFormatIds}, NamedWords{"TOOL"_L1, readerIds},
    NamedWords{"RULE"_L1, ruleCodes},   NamedWords{"KEY"_L1, fieldKeys},          NamedWords{"ID"_L1, templateIds},
};

constexpr std::array kFileNames{"FILE"_L1, "PATH"_L1, "OUT"_L1, "A"_L1, "B"_L1};

void add(const QString &name, CompletionWords &completion)
{
    if (name == name.toLower()) {
        completion.words.append(name);
        return;
    }
    completion.isFile |= std::ranges::find(kFileNames, name) != kFileNames.end();
    const auto named = std::ranges::find(kNamedWords, name, &NamedWords::name);
    if (named != kNamedWords.end())
        completion.words += named->words();
}

} // namespace

CompletionWords completionOfValue(const QString &valueName)
{
    CompletionWords completion;
    for (QString name : valueName.split(u'|', Qt::SkipEmptyParts)) {
        if (name.endsWith(u",…"_s)) {
            completion.isList = true;
            name.chop(2);
        }
        add(name, completion);
    }
    return completion;
}

CompletionWords completionOfArguments(const CommandHelp &help)
{
    // Options with their values, in brackets or not, and the brackets and dots around arguments.
    static const QRegularExpression noArgument(uR"(\[?--?[a-z][a-z-]* [^ ]+|\[options\]|[\[\]…"])"_s);
    QString synopsis = QString::fromUtf8(help.command->synopsis);
    synopsis.remove(noArgument);
    CompletionWords completion;
    for (const QString &word : synopsis.split(u' ', Qt::SkipEmptyParts)) {
        const CompletionWords each = completionOfValue(word);
        completion.words += each.words;
        completion.isFile |= each.isFile;
    }
    completion.words.removeDuplicates();
    return completion;
}

} // namespace Agentwright::App
