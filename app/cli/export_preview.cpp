// SPDX-License-Identifier: MIT
#include "export_preview.h"

#include "definition_file.h"
#include "enum_words.h"

#include <agentwright/base/file_text.h>
#include <agentwright/base/unified_diff.h>
#include <agentwright/io/bundle_comparison.h>

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace Agentwright::App {

namespace {

using State = BundleFileState::State;

constexpr std::array kFileStates{"new"_L1, "same"_L1, "changed"_L1};

QString diffOf(const BundleFileState &state)
{
    const FileText before = decodeText(state.present);
    const FileText after = decodeText(state.wanted);
    QString diff = unifiedDiff(state.path, before.text, after.text);
    if (state.state == State::Changed && before.format != after.format)
        diff += formatChangeText(state.path);
    return diff;
}

} // namespace

QString exportErrorText(const QString &folder, const Error &error)
{
    if (error.code != ErrorCode::NotEditable)
        return errorText(folder, error);
    return cliText(QT_TRANSLATE_NOOP("Agentwright::Cli", "%1: nothing is written, as this file cannot be added to: %2"),
                   {folder, error.detail});
}

bool previewExport(const QString &folder, const ExportOutcome &outcome, const ExportPreview &preview, bool asJson,
                   Console &console)
{
    const Result<QList<BundleFileState>> states = compareWithFolder(folder, outcome.files);
    if (!states) {
        console.fail(exportErrorText(folder, states.error()));
        return false;
    }
    QJsonArray files;
    for (const BundleFileState &state : *states) {
        const QString diff = preview.shows && state.state != State::Same ? diffOf(state) : QString();
        QJsonObject file{{u"path"_s, state.path}, {u"state"_s, wordOf(state.state, kFileStates)}};
        if (preview.shows)
            file.insert(u"diff"_s, diff);
        files.append(file);
        if (!asJson && (preview.lists || (preview.checks && state.state != State::Same)))
            console.print(wordOf(state.state, kFileStates) + u": "_s + state.path + u'\n');
        if (!asJson)
            console.print(diff);
    }
    if (asJson)
        console.printBytes(QJsonDocument(QJsonObject{{u"files"_s, files}}).toJson());
    return std::ranges::all_of(*states, [](const BundleFileState &state) { return state.state == State::Same; });
}

} // namespace Agentwright::App
