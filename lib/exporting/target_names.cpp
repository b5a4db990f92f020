// SPDX-License-Identifier: MIT
#include "target_names.h"

#include <agentwright/base/relative_path.h>

#include <QFileInfo>

#include <algorithm>
#include <functional>

using namespace Qt::StringLiterals;

namespace Agentwright {

namespace {

constexpr auto kEnding = "-agent"_L1;

bool isAsciiLetterOrDigit(QChar c)
{
    return (c >= u'a' && c <= u'z') || (c >= u'A' && c <= u'Z') || (c >= u'0' && c <= u'9');
}

bool takes(const NameRule &rule, QChar c)
{
    if (c.unicode() < 0x80 && rule.marks.contains(c))
        return true;
    if (!rule.takesCapitals && c != c.toLower())
        return false;
    return isAsciiLetterOrDigit(c) || (rule.takesOtherScripts && c.isLetterOrNumber());
}

bool isReserved(const NameRule &rule, const QString &name)
{
    return rule.reserved.toString().split(u' ').contains(name);
}

bool takes(const NameRule &rule, const QString &name)
{
    const auto isMark = [&](QChar c) { return rule.marks.contains(c); };
    const bool hasOuterMarks = !name.isEmpty()
                               && (isMark(name.front()) || isMark(name.back()) || name.contains("--"_L1));
    return name.size() >= rule.shortest && name.size() <= rule.longest && (rule.takesOuterMarks || !hasOuterMarks)
           && !isReserved(rule, name) && std::ranges::all_of(name, [&](QChar c) { return takes(rule, c); });
}

QString withoutAccents(const QString &text)
{
    return text.normalized(QString::NormalizationForm_KD).removeIf([](QChar c) { return c.isMark(); });
}

/// Cut so that no hyphen and no half character is left at the end.
QString cut(QString name, qsizetype longest)
{
    name.truncate(longest);
    while (!name.isEmpty() && (name.back() == u'-' || name.back().isHighSurrogate()))
        name.chop(1);
    return name;
}

QString fitted(const NameRule &rule, const QString &wanted)
{
    if (takes(rule, wanted))
        return wanted;
    QString name = slug(rule.takesOtherScripts ? wanted : withoutAccents(wanted));
    name.removeIf([&](QChar c) { return c != u'-' && !takes(rule, c); });
    name = cut(slug(name), rule.longest);
    if (name.size() < rule.shortest || isReserved(rule, name))
        name = cut(name, rule.longest - kEnding.size()) + kEnding;
    return name;
}

/// `isTaken` is asked for folded names.
QString freeName(const std::function<bool(const QString &)> &isTaken, const QString &wanted, qsizetype longest)
{
    QString name = wanted;
    for (int number = 2; isTaken(name.toCaseFolded()); ++number) {
        const QString ending = u'-' + QString::number(number);
        name = cut(wanted, longest - ending.size()) + ending;
    }
    return name;
}

} // namespace

void TargetNames::reserve(const QString &name)
{
    const QString wanted = name.trimmed();
    if (!m_rule.isFree && takes(m_rule, wanted))
        m_reserved.insert(wanted.toCaseFolded());
}

TargetPlace TargetNames::placeFor(const QString &name, const QString &path)
{
    const bool hasName = !name.trimmed().isEmpty();
    if (const auto other = m_sourceOfName.constFind(name); hasName && other != m_sourceOfName.constEnd()) {
        return {.name = name,
                .fileStem = {},
                .refusal = ExportRefusal{
                    .code = ErrorCode::Duplicate,
                    .source = path,
                    .reason = QT_TRANSLATE_NOOP(
                        "Agentwright::Exporting",
                        "It is left out: it defines the agent “%1”, as “%2” does, and only one of them would "
                        "be loaded"),
                    .reasonArguments = {name, *other},
                }};
    }
    if (hasName)
        m_sourceOfName.insert(name, path);
    const QString wanted = hasName ? name.trimmed() : slug(QFileInfo(path).completeBaseName());
    const qsizetype longest = m_rule.isFree ? wanted.size() + kEnding.size() : m_rule.longest;
    const bool fits = hasName && !m_rule.isFree && takes(m_rule, wanted);
    const auto isTaken = [&](const QString &folded) {
        return m_names.contains(folded) || (!fits && m_reserved.contains(folded));
    };
    const QString own = freeName(isTaken, m_rule.isFree ? wanted : fitted(m_rule, wanted), longest);
    m_names.insert(own.toCaseFolded());
    const auto isStemTaken = [&](const QString &folded) { return m_stems.contains(folded); };
    const QString stem = m_rule.isFree ? freeName(isStemTaken, fitted({.marks = "-_"_L1}, own), NameRule().longest)
                                       : own;
    m_stems.insert(stem.toCaseFolded());
    return {.name = own, .fileStem = stem, .refusal = {}};
}

} // namespace Agentwright
