// SPDX-License-Identifier: MIT
#pragma once

#include <agentwright/base/file_text.h>

#include <QByteArray>
#include <QDateTime>
#include <QList>
#include <QString>
#include <Qt>

#include <optional>

namespace Agentwright::App {

/// One open definition as it is remembered.
struct SessionDocument {
    QString id; ///< names its text in the session's folder
    QString path; ///< empty when it was never saved
    qsizetype caret = 0; ///< UTF-16 units, as below; may lie outside of the text by the time it is read
    qsizetype anchor = 0;
    bool isFolded = false;
    std::optional<Qt::Orientation> split; ///< how the text was shown twice; nullopt when it was not
    /// What is not in the file; nullopt when nothing is.
    std::optional<FileText> unsaved;

    friend bool operator==(const SessionDocument &, const SessionDocument &) = default;
};

/// What was open in one running program.
struct Session {
    QList<SessionDocument> documents; ///< in the order of the tabs
    qsizetype current = -1;
    bool hasEnded = false; ///< the program ended by itself; otherwise it was killed or is running
    QDateTime writtenAt; ///< UTC; set when it is written

    friend bool operator==(const Session &, const Session &) = default;
};

} // namespace Agentwright::App
