// SPDX-License-Identifier: MIT
#include "typing/snippet.h"

#include "typing/text_lines.h"

#include <QCoreApplication>
#include <QHash>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Agentwright::App {

namespace {

QString title(const char *text)
{
    return QCoreApplication::translate("Agentwright::App::Snippets", text);
}

/// A text, or a list of texts as lines.
QString linesOf(const QJsonValue &value)
{
    if (value.isString())
        return value.toString();
    QStringList lines;
    for (const QJsonValue &line : value.toArray())
        lines.append(line.toString());
    return lines.join(u'\n');
}

struct Stop {
    int number = 0;
    TextRange range;
};

class Expander
{
public:
    Expander(const QString &body, const QString &indent) : m_body(body), m_indent(indent) { }

    ExpandedSnippet run()
    {
        for (m_at = 0; m_at < m_body.size();) {
            if (m_body[m_at] == u'\\' && m_at + 1 < m_body.size() && m_body[m_at + 1] == u'$') {
                m_out.text += u'$';
                m_at += 2;
            } else if (m_body[m_at] != u'$' || !takeStop()) {
                append(m_body[m_at++]);
            }
        }
        // The last place comes last; without one it is the end.
        std::stable_sort(m_stops.begin(), m_stops.end(), [](const Stop &a, const Stop &b) {
            return (a.number == 0 ? 1000 : a.number) < (b.number == 0 ? 1000 : b.number);
        });
        if (m_stops.isEmpty() || m_stops.last().number != 0)
            m_stops.append({0, {m_out.text.size(), m_out.text.size()}});
        for (const Stop &stop : std::as_const(m_stops))
            m_out.stops.append(stop.range);
        return m_out;
    }

private:
    void append(QChar unit)
    {
        m_out.text += unit;
        if (unit == u'\n')
            m_out.text += m_indent;
    }

    /// "$1" or "${1:text}"; false when it is neither.
    bool takeStop()
    {
        qsizetype at = m_at + 1;
        const bool isBraced = at < m_body.size() && m_body[at] == u'{';
        at += isBraced ? 1 : 0;
        const qsizetype digits = at;
        while (at < m_body.size() && m_body[at].isDigit() && at - digits < 2)
            ++at;
        if (at == digits)
            return false;
        const int number = QStringView(m_body).sliced(digits, at - digits).toInt();
        QString text = m_texts.value(number);
        if (isBraced) {
            const qsizetype end = m_body.indexOf(u'}', at);
            if (end < 0 || (end > at && m_body[at] != u':'))
                return false;
            if (end > at)
                text = m_body.sliced(at + 1, end - at - 1);
            at = end + 1;
        }
        const bool isRepeated = m_texts.contains(number);
        m_texts.insert(number, text);
        const qsizetype start = m_out.text.size();
        for (const QChar unit : std::as_const(text))
            append(unit);
        if (!isRepeated)
            m_stops.append({number, {start, m_out.text.size()}});
        m_at = at;
        return true;
    }

    const QString m_body;
    const QString m_indent;
    qsizetype m_at = 0;
    ExpandedSnippet m_out;
    QList<Stop> m_stops;
    QHash<int, QString> m_texts;
};

} // namespace

ExpandedSnippet expanded(const Snippet &snippet, const QString &indent)
{
    return Expander(snippet.body, indent).run();
}

QList<Snippet> builtInSnippets()
{
    return {
        {u"example"_s, title(QT_TRANSLATE_NOOP("Agentwright::App::Snippets", "Example of a call")),
         u"<example>\nContext: ${1:what is going on}\nuser: \"${2:the request}\"\nassistant: \"${3:the answer}\"\n"
         "<commentary>\n${4:why the agent is called}\n</commentary>\n</example>\n$0"_s},
        {u"rules"_s, title(QT_TRANSLATE_NOOP("Agentwright::App::Snippets", "Rules in tags")),
         u"<rules>\n- ${1:Always …}\n- ${2:Never …}\n</rules>\n$0"_s},
        {u"output"_s, title(QT_TRANSLATE_NOOP("Agentwright::App::Snippets", "Form of the answer")),
         u"## Output\n\nAnswer with ${1:a list}, in this form:\n\n```\n${2:form}\n```\n$0"_s},
        {u"steps"_s, title(QT_TRANSLATE_NOOP("Agentwright::App::Snippets", "Numbered steps")),
         u"1. ${1:First}\n2. ${2:Then}\n3. ${3:Last}\n$0"_s},
        {u"check"_s, title(QT_TRANSLATE_NOOP("Agentwright::App::Snippets", "Check list")),
         u"- [ ] ${1:One}\n- [ ] ${2:Two}\n$0"_s},
        {u"code"_s, title(QT_TRANSLATE_NOOP("Agentwright::App::Snippets", "Code block")), u"```${1:text}\n$0\n```"_s},
        {u"table"_s, title(QT_TRANSLATE_NOOP("Agentwright::App::Snippets", "Table")),
         u"| ${1:One} | ${2:Two} |\n| --- | --- |\n| ${3:a} | ${4:b} |\n$0"_s},
    };
}

QList<Snippet> snippetsFromJson(const QByteArray &json)
{
    QList<Snippet> snippets;
    const QJsonObject all = QJsonDocument::fromJson(json).object();
    for (auto it = all.constBegin(); it != all.constEnd(); ++it) {
        const QJsonObject one = it->toObject();
        const QJsonValue prefix = one.value("prefix"_L1);
        const QString body = linesOf(one.value("body"_L1));
        const QStringList prefixes = prefix.isString() ? QStringList{prefix.toString()}
                                                       : linesOf(prefix).split(u'\n', Qt::SkipEmptyParts);
        const QString description = linesOf(one.value("description"_L1));
        for (const QString &word : prefixes) {
            if (!word.isEmpty() && !body.isEmpty())
                snippets.append({word, description.isEmpty() ? it.key() : description, body});
        }
    }
    return snippets;
}

qsizetype prefixStart(QStringView text, qsizetype offset)
{
    const qsizetype lineStart = lineStartOf(text, offset);
    while (offset > lineStart && !text[offset - 1].isSpace())
        --offset;
    return offset;
}

const Snippet *snippetBefore(const QList<Snippet> &snippets, QStringView text, qsizetype offset)
{
    const qsizetype start = prefixStart(text, offset);
    const QStringView word = text.sliced(start, offset - start);
    const auto found = std::find_if(snippets.cbegin(), snippets.cend(),
                                    [word](const Snippet &snippet) { return snippet.prefix == word; });
    return word.isEmpty() || found == snippets.cend() ? nullptr : &*found;
}

} // namespace Agentwright::App
