// SPDX-License-Identifier: MIT
#include <agentwright/base/json_text.h>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Agentwright {

namespace {

constexpr int kDeepest = 100;

class JsonReader
{
public:
    explicit JsonReader(const QString &text) : m_text(text) { }

    JsonText read()
    {
        JsonText result;
        skipBlanks();
        result.root = value(0);
        skipBlanks();
        if (!m_problem && m_at < m_text.size())
            refuse(QT_TRANSLATE_NOOP("Agentwright::Rules", "nothing more may stand here"));
        result.isValid = !m_problem;
        result.problem = m_problem ? m_problem : "";
        result.problemOffset = m_problemOffset;
        return result;
    }

private:
    QChar peek() const { return m_at < m_text.size() ? m_text[m_at] : QChar(); }
    void skipBlanks()
    {
        while (m_at < m_text.size() && (peek() == u' ' || peek() == u'\n' || peek() == u'\t' || peek() == u'\r'))
            ++m_at;
    }
    void refuse(const char *problem)
    {
        if (!m_problem) {
            m_problem = problem;
            m_problemOffset = m_at;
        }
    }
    bool take(QChar wanted, const char *problem)
    {
        skipBlanks();
        if (peek() != wanted) {
            refuse(problem);
            return false;
        }
        ++m_at;
        return true;
    }

    JsonNode value(int depth)
    {
        JsonNode node;
        const qsizetype start = m_at;
        const QChar first = peek();
        if (depth > kDeepest)
            refuse(QT_TRANSLATE_NOOP("Agentwright::Rules", "nested too deeply"));
        else if (first == u'{')
            object(node, depth);
        else if (first == u'[')
            array(node, depth);
        else if (first == u'"') {
            node.kind = JsonNode::Kind::Text;
            node.text = string();
        } else {
            word(node);
        }
        node.range = {start, m_at};
        return node;
    }

    void object(JsonNode &node, int depth)
    {
        node.kind = JsonNode::Kind::Object;
        ++m_at;
        skipBlanks();
        if (peek() == u'}') {
            ++m_at;
            return;
        }
        while (!m_problem) {
            skipBlanks();
            JsonMember member;
            const qsizetype start = m_at;
            if (peek() != u'"') {
                refuse(QT_TRANSLATE_NOOP("Agentwright::Rules", "a key in double quotes belongs here"));
                return;
            }
            member.key = string();
            member.keyRange = {start, m_at};
            if (!take(u':', QT_TRANSLATE_NOOP("Agentwright::Rules", "a colon belongs here")))
                return;
            skipBlanks();
            member.value = value(depth + 1);
            node.members.append(std::move(member));
            skipBlanks();
            if (m_problem || peek() != u',') {
                take(u'}', QT_TRANSLATE_NOOP("Agentwright::Rules", "a comma or a closing brace belongs here"));
                return;
            }
            ++m_at;
        }
    }

    void array(JsonNode &node, int depth)
    {
        node.kind = JsonNode::Kind::Array;
        ++m_at;
        skipBlanks();
        if (peek() == u']') {
            ++m_at;
            return;
        }
        while (!m_problem) {
            skipBlanks();
            node.items.append(value(depth + 1));
            skipBlanks();
            if (m_problem || peek() != u',') {
                take(u']', QT_TRANSLATE_NOOP("Agentwright::Rules", "a comma or a closing bracket belongs here"));
                return;
            }
            ++m_at;
        }
    }

    QString string()
    {
        QString text;
        ++m_at;
        while (m_at < m_text.size() && peek() != u'"') {
            const QChar c = m_text[m_at];
            if (c < u' ') {
                refuse(QT_TRANSLATE_NOOP("Agentwright::Rules", "a line break in a text is written \\n"));
                return text;
            }
            ++m_at;
            text += c == u'\\' ? escaped() : c;
        }
        if (m_at >= m_text.size())
            refuse(QT_TRANSLATE_NOOP("Agentwright::Rules", "the text is never closed"));
        else
            ++m_at;
        return text;
    }

    QChar escaped()
    {
        static constexpr QStringView signs = u"\"\\/bfnrt";
        static constexpr QStringView meant = u"\"\\/\b\f\n\r\t";
        const QChar sign = peek();
        ++m_at;
        if (const qsizetype which = signs.indexOf(sign); which >= 0 && !sign.isNull())
            return meant[which];
        bool isHex = false;
        const QStringView digits = QStringView(m_text)
                                       .sliced(std::min(m_at, m_text.size()))
                                       .first(std::clamp<qsizetype>(m_text.size() - m_at, 0, 4));
        const uint code = digits.toUInt(&isHex, 16);
        if (sign != u'u' || digits.size() < 4 || !isHex) {
            --m_at;
            refuse(QT_TRANSLATE_NOOP("Agentwright::Rules", "there is no such escape"));
            return {};
        }
        m_at += 4;
        return QChar(char16_t(code));
    }

    void word(JsonNode &node)
    {
        const qsizetype start = m_at;
        while (m_at < m_text.size() && (peek().isLetterOrNumber() || peek() == u'-' || peek() == u'+' || peek() == u'.'))
            ++m_at;
        node.text = m_text.sliced(start, m_at - start);
        if (node.text == "true"_L1 || node.text == "false"_L1) {
            node.kind = JsonNode::Kind::Boolean;
        } else if (node.text == "null"_L1) {
            node.kind = JsonNode::Kind::Null;
        } else if (isNumber(node.text)) {
            node.kind = JsonNode::Kind::Number;
        } else {
            m_at = start;
            refuse(QT_TRANSLATE_NOOP("Agentwright::Rules", "a value belongs here"));
        }
    }

    static bool isNumber(QStringView word)
    {
        const QStringView digits = word.startsWith(u'-') ? word.sliced(1) : word;
        const bool hasLeadingZero = digits.size() > 1 && digits[0] == u'0' && digits[1].isDigit();
        bool isDouble = false;
        (void)word.toDouble(&isDouble);
        return isDouble && !digits.isEmpty() && digits[0].isDigit() && !hasLeadingZero && !word.endsWith(u'.');
    }

    const QString &m_text;
    qsizetype m_at = 0;
    const char *m_problem = nullptr;
    qsizetype m_problemOffset = 0;
};

} // namespace

const JsonMember *JsonNode::find(QStringView key) const
{
    const auto it = std::find_if(members.crbegin(), members.crend(),
                                 [key](const JsonMember &member) { return member.key == key; });
    return it == members.crend() ? nullptr : &*it;
}

JsonText readJson(const QString &text)
{
    return JsonReader(text).read();
}

} // namespace Agentwright
