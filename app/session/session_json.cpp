// SPDX-License-Identifier: MIT
#include "session/session_json.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Agentwright::App {

namespace {

qsizetype offsetIn(const QJsonObject &object, QLatin1StringView key)
{
    return std::max(qsizetype(0), qsizetype(object[key].toInteger()));
}

QString splitName(const std::optional<Qt::Orientation> &split)
{
    return !split ? QString() : *split == Qt::Horizontal ? u"beside"_s : u"stacked"_s;
}

std::optional<Qt::Orientation> splitNamed(const QString &name)
{
    for (const Qt::Orientation orientation : {Qt::Horizontal, Qt::Vertical}) {
        if (name == splitName(orientation))
            return orientation;
    }
    return std::nullopt;
}

QJsonObject objectOf(const SessionDocument &document)
{
    return {{u"id"_s, document.id},
            {u"path"_s, document.path},
            {u"caret"_s, qint64(document.caret)},
            {u"anchor"_s, qint64(document.anchor)},
            {u"folded"_s, document.isFolded},
            {u"split"_s, splitName(document.split)},
            {u"unsaved"_s, document.unsaved.has_value()}};
}

} // namespace

bool isSessionId(const QString &id)
{
    const auto isSafe = [](QChar c) { return (c >= u'a' && c <= u'z') || (c >= u'0' && c <= u'9') || c == u'-'; };
    return !id.isEmpty() && id.size() <= 64 && std::all_of(id.cbegin(), id.cend(), isSafe);
}

QByteArray sessionToJson(const Session &session)
{
    QJsonArray documents;
    for (const SessionDocument &document : session.documents)
        documents.append(objectOf(document));
    const QJsonObject object{{u"documents"_s, documents},
                             {u"current"_s, qint64(session.current)},
                             {u"ended"_s, session.hasEnded},
                             {u"writtenAt"_s, session.writtenAt.toString(Qt::ISODateWithMs)}};
    return QJsonDocument(object).toJson();
}

ReadSession sessionFromJson(const QByteArray &json)
{
    const QJsonObject object = QJsonDocument::fromJson(json).object();
    ReadSession read;
    read.session.hasEnded = object["ended"_L1].toBool();
    read.session.writtenAt = QDateTime::fromString(object["writtenAt"_L1].toString(), Qt::ISODateWithMs);
    read.session.current = qsizetype(object["current"_L1].toInteger(-1));
    for (const QJsonValue &value : object["documents"_L1].toArray()) {
        const QJsonObject entry = value.toObject();
        const QString id = entry["id"_L1].toString();
        if (!isSessionId(id))
            continue;
        read.session.documents.append({id,
                                       entry["path"_L1].toString(),
                                       offsetIn(entry, "caret"_L1),
                                       offsetIn(entry, "anchor"_L1),
                                       entry["folded"_L1].toBool(),
                                       splitNamed(entry["split"_L1].toString()),
                                       {}});
        if (entry["unsaved"_L1].toBool())
            read.withText.append(id);
    }
    return read;
}

} // namespace Agentwright::App
