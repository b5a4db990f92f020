// SPDX-License-Identifier: MIT
#include "bundle_merge.h"

#include <agentwright/base/file_text.h>
#include <agentwright/base/line_index.h>
#include <agentwright/syntax/item_merge.h>

using namespace Qt::StringLiterals;

namespace Agentwright {

Result<MergedFile> mergedFile(const QByteArray &present, const BundleFile &file)
{
    if (!file.merge || present == file.bytes)
        return MergedFile{file.bytes, present != file.bytes};
    const FileText there = decodeText(present);
    const QString ours = decodeText(file.bytes).text;
    const auto merge = file.merge->format == BundleMerge::Format::Json ? mergeJsonItems : mergeYamlItems;
    const ItemMerge merged = merge(there.text, ours, file.merge->listKey, file.merge->identityKey);
    if (!merged.isPossible()) {
        const LineColumn place = LineIndex(there.text).at(merged.problemOffset);
        return Error{ErrorCode::NotEditable, u"%1:%2:%3: %4"_s.arg(file.path, QString::number(place.line),
                                                                   QString::number(place.column), merged.problem)};
    }
    const Result<QByteArray> bytes = encodeText(merged.text, there.format);
    if (!bytes)
        return bytes.error();
    return MergedFile{*bytes, merged.changesItems};
}

} // namespace Agentwright
