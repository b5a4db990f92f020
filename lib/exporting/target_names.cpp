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

bool isAmong(QLatin1StringView names, const QString &name)
{
    return names.toString().split(u' ').contains(name);
}

bool takes(const NameRule &rule, const QString &name)
{
    const auto isMark = [&](QChar c) { return rule.marks.contains(c); };
    const bool hasOuterMarks = !name.isEmpty()
                               && (isMark(name.front()) || isMark(name.back()) || name.contains("--"_L1));
    return name.size() >= rule.shortest && name.size() <= rule.longest && (rule.takesOuterMarks || !hasOuterMarks)
           && !isAmong(rule.reserved, name) && (!rule.namesFile || safeRelativePath(name))
           && std::ranges::all_of(name, [&](QChar c) { return takes(rule, c); });
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
    if (rule.isFree)
        return isAmong(rule.reserved, wanted) ? wanted + kEnding : wanted;
    if (takes(rule, wanted))
        return wanted;
    QString name = slug(rule.takesOtherScripts ? wanted : withoutAccents(wanted));
    name.removeIf([&](QChar c) { return c != u'-' && !takes(rule, c); });
    name = cut(slug(name), rule.longest);
    if (name.size() < rule.shortest || isAmong(rule.reserved, name))
        name = cut(name, rule.longest - kEnding.size()) + kEnding;
    return name;
}

/// Devices of Windows are no files, and Gemini CLI passes over files that begin with an underscore (0.61.0, agentLoader).
QString fileStemFor(const NameRule &rule, const QString &name)
{
    const QString stem = rule.isFree ? fitted({.marks = "-_"_L1}, name) : name;
    const qsizetype start = std::ranges::find_if(stem, [](QChar c) { return c != u'_'; }) - stem.begin();
    return safeRelativePath(stem.sliced(start)) ? stem.sliced(start) : slug(stem);
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
    const QString own = freeName(isTaken, fitted(m_rule, wanted), longest);
    m_names.insert(own.toCaseFolded());
    const auto isStemTaken = [&](const QString &folded) { return m_stems.contains(folded); };
    const QString stem = m_rule.namesFile ? own : freeName(isStemTaken, fileStemFor(m_rule, own), NameRule().longest);
    m_stems.insert(stem.toCaseFolded());
    return {.name = own, .fileStem = stem, .replacesBuiltIn = isAmong(m_rule.builtIn, own), .refusal = {}};
}

} // namespace Agentwright
