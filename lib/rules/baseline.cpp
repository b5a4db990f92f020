// SPDX-License-Identifier: MIT
#include <agentwright/rules/baseline.h>

#include <agentwright/base/line_index.h>
#include <agentwright/rules/rule.h>

#include <QCryptographicHash>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <tuple>

using namespace Qt::StringLiterals;

namespace Agentwright {

namespace {

constexpr qsizetype kMostOfPlace = 400; ///< UTF-16 units: the start of a long place names it well enough

/// The text of the place without its white space; of an empty one, that of its line. The file may have changed since it was
/// checked: what lies behind the end of the text is none of it.
QString placeOf(const QString &text, const TextRange &range)
{
    TextRange place(std::min(range.start, text.size()), std::min(range.end, text.size()));
    if (place.isEmpty()) {
        const qsizetype lineEnd = text.indexOf(u'\n', place.start);
        place.start = place.start > 0 ? text.lastIndexOf(u'\n', place.start - 1) + 1 : 0;
        place.end = std::max(place.start, lineEnd < 0 ? text.size() : lineEnd);
    }
    const QString content = text.sliced(place.start, std::min(place.length(), kMostOfPlace)).simplified();
    return QString::fromLatin1(QCryptographicHash::hash(content.toUtf8(), QCryptographicHash::Sha1).toHex().first(16));
}

} // namespace

Baseline::Key Baseline::keyOf(const QString &path, const QString &text, const Diagnostic &diagnostic)
{
    return {path, QLatin1StringView(diagnostic.rule->code), placeOf(text, diagnostic.range)};
}

Result<Baseline> Baseline::fromJson(const QByteArray &json)
{
    QJsonParseError problem;
    const QJsonDocument document = QJsonDocument::fromJson(json, &problem);
    if (document.isNull()) {
        const LineColumn at = LineIndex(QString::fromLatin1(json)).at(problem.offset);
        return Error{ErrorCode::InvalidArgument, u"%1:%2: %3"_s.arg(at.line).arg(at.column).arg(problem.errorString())};
    }
    if (document.object().value("version"_L1).toInt() != 1)
        return Error{ErrorCode::InvalidArgument, u"1:1: version"_s};
    Baseline baseline;
    for (const QJsonValue &value : document.object().value("findings"_L1).toArray()) {
        const QJsonObject one = value.toObject();
        const Key key{one.value("path"_L1).toString(), one.value("rule"_L1).toString(),
                      one.value("place"_L1).toString()};
        baseline.m_counts[key] += std::max(one.value("count"_L1).toInt(1), 1);
    }
    return baseline;
}

QByteArray Baseline::toJson() const
{
    QList<Key> keys = m_counts.keys();
    std::sort(keys.begin(), keys.end(), [](const Key &a, const Key &b) {
        return std::tie(a.path, a.code, a.place) < std::tie(b.path, b.code, b.place);
    });
    QJsonArray findings;
    for (const Key &key : std::as_const(keys)) {
        QJsonObject one{{u"path"_s, key.path}, {u"rule"_s, key.code}, {u"place"_s, key.place}};
        if (const int count = m_counts.value(key); count > 1)
            one.insert(u"count"_s, count);
        findings.append(one);
    }
    return QJsonDocument(QJsonObject{{u"version"_s, 1}, {u"findings"_s, findings}}).toJson();
}

void Baseline::add(const QString &path, const QString &text, const QList<Diagnostic> &found)
{
    for (const Diagnostic &diagnostic : found)
        ++m_counts[keyOf(path, text, diagnostic)];
}

QList<qsizetype> Baseline::beyond(const QString &path, const QString &text, const QList<Diagnostic> &found) const
{
    QHash<Key, int> seen;
    QList<qsizetype> rest;
    for (qsizetype i = 0; i < found.size(); ++i) {
        const Key key = keyOf(path, text, found[i]);
        if (++seen[key] > m_counts.value(key))
            rest.append(i);
    }
    return rest;
}

qsizetype Baseline::size() const
{
    qsizetype size = 0;
    for (const int count : m_counts)
        size += count;
    return size;
}

} // namespace Agentwright
