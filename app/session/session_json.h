// SPDX-License-Identifier: MIT
#pragma once

#include "session/session.h"

#include <QByteArray>
#include <QStringList>

namespace Agentwright::App {

/// Without the texts, which are files of their own; `ids` of documents that have one.
QByteArray sessionToJson(const Session &session);

struct ReadSession {
    Session session; ///< without texts
    QStringList withText; ///< ids of the documents that have one
};
/// Total: what cannot be read is left out.
ReadSession sessionFromJson(const QByteArray &json);

/// An id is also a file name: letters, digits and hyphens.
bool isSessionId(const QString &id);

} // namespace Agentwright::App
