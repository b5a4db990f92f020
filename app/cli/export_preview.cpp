// SPDX-License-Identifier: MIT
#include "export_preview.h"

#include "definition_file.h"
#include "enum_words.h"

#include <agentwright/base/file_text.h>
#include <agentwright/base/unified_diff.h>

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
    if (error.code == ErrorCode::ChangedOnDisk)
        return errorText(folder + u'/' + error.detail, error);
    if (error.code != ErrorCode::NotEditable)
        return errorText(folder, error);
    return cliText(QT_TRANSLATE_NOOP("Agentwright::Cli", "%1: nothing is written, as this file cannot be added to: %2"),
                   {folder, error.detail});
}

void PreviewRun::add(const BundleFile &file)
{
    if (m_problem)
        return;
    const Result<BundleFileState> state = m_comparison.stateOf(file);
    if (!state)
        m_problem = state.error();
    else
        m_rows.append(
            {state->path, state->state, m_preview.shows && state->state != State::Same ? diffOf(*state) : QString()});
}

bool PreviewRun::print(bool asJson, Console &console)
{
    if (m_problem) {
        console.fail(exportErrorText(m_folder, *m_problem));
        return false;
    }
    std::ranges::sort(m_rows, {}, &Row::path);
    QJsonArray files;
    for (const Row &row : std::as_const(m_rows)) {
        QJsonObject file{{u"path"_s, row.path}, {u"state"_s, wordOf(row.state, kFileStates)}};
        if (m_preview.shows)
            file.insert(u"diff"_s, row.diff);
        if (asJson)
            files.append(file);
        else if (m_preview.lists || (m_preview.checks && row.state != State::Same))
            console.print(wordOf(row.state, kFileStates) + u": "_s + row.path + u'\n');
        if (!asJson)
            console.print(row.diff);
    }
    if (asJson)
        console.printBytes(QJsonDocument(QJsonObject{{u"files"_s, files}}).toJson());
    return std::ranges::all_of(m_rows, [](const Row &row) { return row.state == State::Same; });
}

} // namespace Agentwright::App
