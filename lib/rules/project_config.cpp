// SPDX-License-Identifier: MIT
#include <agentwright/rules/project_config.h>

#include "nearest_word.h"

#include <agentwright/base/message_text.h>
#include <agentwright/base/text_format.h>
#include <agentwright/rules/rule.h>
#include <agentwright/syntax/document_syntax.h>

#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Agentwright {

namespace {

constexpr QLatin1StringView kFence("---\n");

/// The text with the mark in front of its only document, if there is one, as a comment of the same length.
QString withoutDocumentStart(const QString &text)
{
    qsizetype at = 0;
    for (const QStringView line : qTokenize(text, u'\n')) {
        const QStringView words = line.trimmed();
        if (line.startsWith("---"_L1)) {
            const QStringView rest = line.sliced(3).trimmed();
            return rest.isEmpty() || rest.startsWith(u'#') ? QString(text).replace(at, 3, u"#--"_s) : text;
        }
        if (!words.isEmpty() && !words.startsWith(u'#'))
            break;
        at += line.size() + 1;
    }
    return text;
}

/// The configuration is read as a frontmatter: the same reader, and it knows the places.
class ConfigReader
{
public:
    explicit ConfigReader(const QString &text)
        : m_length(text.size())
        , m_syntax(DocumentSyntax::parse(kFence + withoutDocumentStart(text) + "\n---\n"_L1))
    { }

    ProjectConfig read()
    {
        if (const qsizetype at = m_syntax.text().indexOf(u'\0'); at >= 0) {
            report({at, at + 1}, QT_TRANSLATE_NOOP("Agentwright::Rules", "This is no text: its settings do not count"),
                   {});
            return std::move(m_config);
        }
        reportBytes();
        for (const SyntaxIssue &issue : m_syntax.issues()) {
            if (issue.kind == SyntaxIssue::Kind::NotYaml || issue.kind == SyntaxIssue::Kind::DuplicateKey)
                report(issue.range,
                       issue.kind == SyntaxIssue::Kind::NotYaml
                           ? QT_TRANSLATE_NOOP("Agentwright::Rules", "This is not YAML: %1")
                           : QT_TRANSLATE_NOOP("Agentwright::Rules", "“%1” stands here a second time"),
                       {issue.detail});
        }
        for (const Entry &entry : m_syntax.entries())
            readEntry(entry);
        reportWhatIsNoSetting();
        return std::move(m_config);
    }

private:
    void reportBytes()
    {
        const QString &text = m_syntax.text();
        for (qsizetype i = 0; i < text.size(); ++i) {
            if (!StandIn::isInvalidByte(StandIn::at(text, i)))
                continue;
            report({i, i + 1}, QT_TRANSLATE_NOOP("Agentwright::Rules", "A byte from here on is not UTF-8"), {});
            return;
        }
    }

    void reportWhatIsNoSetting()
    {
        const TextRange header = m_syntax.frontmatter();
        if (m_config.problems.isEmpty() && m_syntax.entries().isEmpty() && !m_syntax.rootValue().isNull()) {
            if (const std::optional<TextRange> line = firstMeaningfulLine(header))
                report(*line,
                       QT_TRANSLATE_NOOP("Agentwright::Rules", "A configuration is made of lines such as “rules:”"),
                       {});
        }
        // The fence behind the text is ours.
        const qsizetype end = m_syntax.text().size() - kFence.size();
        if (const qsizetype start = m_syntax.body().start; start < end) {
            if (const std::optional<TextRange> line = firstMeaningfulLine({start, end}))
                report(*line,
                       QT_TRANSLATE_NOOP("Agentwright::Rules",
                                         "A second document begins in front of this line: from here on nothing counts"),
                       {});
        }
    }

    std::optional<TextRange> firstMeaningfulLine(const TextRange &range) const
    {
        qsizetype at = range.start;
        for (const QStringView line : qTokenize(range.in(m_syntax.text()), u'\n')) {
            const QStringView words = line.trimmed();
            if (!words.isEmpty() && !words.startsWith(u'#') && words != "---"_L1)
                return TextRange{at, at + line.size()};
            at += line.size() + 1;
        }
        return std::nullopt;
    }

    void readEntry(const Entry &entry)
    {
        m_at = entry.value.start;
        m_end = entry.value.end;
        if (entry.reading == ValueReading::None)
            report(entry.key, QT_TRANSLATE_NOOP("Agentwright::Rules", "The value of “%1” cannot be read"),
                   {entry.keyText});
        else if (entry.keyText == "targets"_L1)
            readTargets(entry);
        else if (entry.keyText == "exclude"_L1)
            readExcludes(entry);
        else if (entry.keyText == "rules"_L1)
            readPairs(entry, &ConfigReader::readRule);
        else if (entry.keyText == "limits"_L1)
            readPairs(entry, &ConfigReader::readLimit);
        else
            reportUnknown(entry.key, QT_TRANSLATE_NOOP("Agentwright::Rules", "There is no setting “%1”"),
                          QT_TRANSLATE_NOOP("Agentwright::Rules", "There is no setting “%1”; “%2” is near"),
                          entry.keyText, {u"targets"_s, u"rules"_s, u"exclude"_s, u"limits"_s});
    }

    void readTargets(const Entry &entry)
    {
        QStringList known;
        for (const TargetName &row : targetNames())
            known.append(row.id);
        for (const QString &id : textsOf(entry)) {
            const TextRange place = nextPlace(id);
            if (const std::optional<Target> target = findTarget(id))
                m_config.settings.targets |= *target;
            else
                reportUnknown(place, QT_TRANSLATE_NOOP("Agentwright::Rules", "There is no target “%1”"),
                              QT_TRANSLATE_NOOP("Agentwright::Rules", "There is no target “%1”; “%2” is near"), id,
                              known);
        }
    }

    void readExcludes(const Entry &entry)
    {
        for (const QString &pattern : textsOf(entry)) {
            const TextRange place = nextPlace(pattern);
            const QRegularExpression expression = globExpression(pattern);
            if (expression.isValid() && !pattern.isEmpty())
                m_config.excluded.append(expression);
            else
                report(place, QT_TRANSLATE_NOOP("Agentwright::Rules", "“%1” is no pattern of file names"), {pattern});
        }
    }

    using PairReader = void (ConfigReader::*)(const QString &key, const TextRange &keyPlace, const YamlValue &value,
                                              const TextRange &place);

    void readPairs(const Entry &entry, PairReader readPair)
    {
        if (entry.data.isNull())
            return;
        if (entry.data.kind != YamlValue::Kind::Mapping) {
            report(entry.value, QT_TRANSLATE_NOOP("Agentwright::Rules", "“%1” wants keys with values"), {entry.keyText});
            return;
        }
        for (const YamlPair &pair : entry.data.pairs) {
            const TextRange keyPlace = nextPlace(pair.key.text);
            const TextRange place = pair.value.text.isEmpty() ? keyPlace : nextPlace(pair.value.text);
            (this->*readPair)(pair.key.text, keyPlace, pair.value, place);
        }
    }

    void readRule(const QString &key, const TextRange &keyPlace, const YamlValue &value, const TextRange &place)
    {
        const RuleSpec *rule = findRule(key);
        if (!rule) {
            reportUnknown(keyPlace, QT_TRANSLATE_NOOP("Agentwright::Rules", "There is no rule “%1”"),
                          QT_TRANSLATE_NOOP("Agentwright::Rules", "There is no rule “%1”; “%2” is near"), key,
                          ruleWords());
            return;
        }
        if (m_rules.contains(rule)) {
            report(keyPlace,
                   QT_TRANSLATE_NOOP("Agentwright::Rules", "“%1” stands here a second time: it is %2, or “%3” by name"),
                   {key, QLatin1StringView(rule->code), QLatin1StringView(rule->name)});
            return;
        }
        m_rules.insert(rule);
        static const QStringList levels{u"hint"_s, u"warning"_s, u"error"_s, u"off"_s};
        const qsizetype level = levels.indexOf(value.text);
        if (level < 0)
            report(place, QT_TRANSLATE_NOOP("Agentwright::Rules", "“%1” wants one of %2, not “%3”"),
                   {key, u"off, hint, warning, error"_s, value.text});
        else
            m_config.settings.severities.insert(rule, level == 3 ? std::nullopt : std::optional(Severity(level)));
    }

    void readLimit(const QString &key, const TextRange &keyPlace, const YamlValue &value, const TextRange &place)
    {
        const auto spec = std::ranges::find_if(limitTable(), [&](const LimitSpec &row) { return row.key == key; });
        if (spec == limitTable().end()) {
            QStringList keys;
            for (const LimitSpec &row : limitTable())
                keys.append(row.key);
            reportUnknown(keyPlace, QT_TRANSLATE_NOOP("Agentwright::Rules", "There is no limit “%1”"),
                          QT_TRANSLATE_NOOP("Agentwright::Rules", "There is no limit “%1”; “%2” is near"), key, keys);
            return;
        }
        const std::optional<qint64> number = value.toInteger();
        if (number && *number > 0)
            m_config.settings.limits[std::size_t(spec->limit)] = qsizetype(*number);
        else
            report(place, QT_TRANSLATE_NOOP("Agentwright::Rules", "“%1” wants a positive whole number, not “%2”"),
                   {key, value.text});
    }

    QStringList textsOf(const Entry &entry)
    {
        QStringList texts;
        if (entry.data.kind == YamlValue::Kind::Scalar)
            texts.append(entry.data.text);
        for (const YamlValue &item : entry.data.items)
            texts.append(item.text);
        if (entry.data.kind == YamlValue::Kind::Mapping)
            report(entry.value, QT_TRANSLATE_NOOP("Agentwright::Rules", "“%1” wants a list"), {entry.keyText});
        return texts;
    }

    /// Where the word stands behind the last one, comments left out.
    TextRange nextPlace(const QString &word)
    {
        const QString &text = m_syntax.text();
        qsizetype at = text.indexOf(word, m_at);
        while (at >= 0 && at < m_end && isInComment(at))
            at = text.indexOf(word, at + 1);
        if (at < 0 || at + word.size() > m_end || word.isEmpty())
            return {m_at, m_end};
        m_at = at + word.size();
        return {at, m_at};
    }
    bool isInComment(qsizetype at) const
    {
        const QStringView text = m_syntax.text();
        const QStringView before = text.sliced(text.first(at).lastIndexOf(u'\n') + 1)
                                       .first(at - text.first(at).lastIndexOf(u'\n') - 1);
        return before.trimmed().startsWith(u'#') || before.contains(" #"_L1);
    }

    void report(const TextRange &range, const char *text, const QStringList &arguments)
    {
        const auto own = [this](qsizetype offset) { return std::clamp<qsizetype>(offset - kFence.size(), 0, m_length); };
        m_config.problems.append({text, arguments, {own(range.start), own(range.end)}});
    }
    void reportUnknown(const TextRange &range, const char *text, const char *textWithNearest, const QString &word,
                       const QStringList &words)
    {
        const QString nearest = nearestWord(word, words);
        if (nearest.isEmpty())
            report(range, text, {word});
        else
            report(range, textWithNearest, {word, nearest});
    }

    const qsizetype m_length;
    const DocumentSyntax m_syntax;
    ProjectConfig m_config;
    QSet<const RuleSpec *> m_rules; ///< those that were read
    qsizetype m_at = 0;
    qsizetype m_end = 0;
};

} // namespace

ProjectConfig ProjectConfig::parse(const QString &text)
{
    return ConfigReader(text).read();
}

bool ProjectConfig::isExcluded(const QString &relativePath) const
{
    return std::any_of(excluded.begin(), excluded.end(),
                       [&](const QRegularExpression &pattern) { return pattern.match(relativePath).hasMatch(); });
}

QRegularExpression globExpression(const QString &pattern)
{
    QString glob = pattern.startsWith("./"_L1) ? pattern.sliced(2) : pattern;
    if (glob.endsWith(u'/'))
        glob += "**"_L1;
    QString expression = glob.indexOf(u'/') < 0 ? u"(?:.*/)?"_s : QString();
    for (qsizetype i = glob.startsWith(u'/') ? 1 : 0; i < glob.size(); ++i) {
        if (QStringView(glob).sliced(i).startsWith("**/"_L1)) {
            expression += "(?:.*/)?"_L1;
            i += 2;
        } else if (QStringView(glob).sliced(i).startsWith("**"_L1)) {
            expression += ".*"_L1;
            ++i;
        } else if (glob[i] == u'*') {
            expression += "[^/]*"_L1;
        } else if (glob[i] == u'?') {
            expression += "[^/]"_L1;
        } else {
            expression += QRegularExpression::escape(QString(glob[i]));
        }
    }
    return QRegularExpression(QRegularExpression::anchoredPattern(expression));
}

QString problemText(const ConfigProblem &problem)
{
    return messageText("Agentwright::Rules", problem.text, problem.arguments);
}

} // namespace Agentwright
