// SPDX-License-Identifier: MIT
#include <agentwright/importing/import_format.h>

#include "foreign_file.h"

#include <agentwright/base/message_text.h>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace Agentwright {

namespace {

ImportFormatRegistration *firstFormat = nullptr;

constexpr std::array kSuffixes{".md"_L1,   ".mdc"_L1, ".toml"_L1,     ".json"_L1,         ".jsonc"_L1,
                               ".yaml"_L1, ".yml"_L1, ".roomodes"_L1, ".kilocodemodes"_L1};

} // namespace

ImportFormatRegistration::ImportFormatRegistration(const ImportFormat &format) : format(format), next(firstFormat)
{
    firstFormat = this;
}

QList<const ImportFormat *> allImportFormats()
{
    static const QList<const ImportFormat *> formats = [] {
        QList<const ImportFormat *> list;
        for (const ImportFormatRegistration *each = firstFormat; each; each = each->next)
            list.append(&each->format);
        std::ranges::sort(list, {}, [](const ImportFormat *format) { return QLatin1StringView(format->id); });
        return list;
    }();
    return formats;
}

const ImportFormat *findImportFormat(QStringView id)
{
    for (const ImportFormat *format : allImportFormats()) {
        if (id == QLatin1StringView(format->id))
            return format;
    }
    return nullptr;
}

QStringList importableSuffixes()
{
    return QStringList(kSuffixes.begin(), kSuffixes.end());
}

bool mayBeImported(QStringView path)
{
    return std::ranges::any_of(kSuffixes, [&](QLatin1StringView suffix) { return path.endsWith(suffix); });
}

QString reasonText(const ImportRefusal &refusal)
{
    return messageText("Agentwright::Importing", refusal.reason, refusal.reasonArguments);
}

QList<BundleFile> ImportOutcome::files() const
{
    QList<BundleFile> files;
    for (const ImportedAgent &agent : agents)
        files.append({agent.fileName, agent.bytes});
    std::ranges::sort(files, {}, &BundleFile::path);
    return files;
}

} // namespace Agentwright
