// SPDX-License-Identifier: MIT
#include "secret_shapes.h"

#include <QByteArray>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace Agentwright {

namespace {

enum class Alphabet { Upper, Alnum, AlnumDash, Hex, AlnumDot };

struct Shape {
    QStringView prefix;
    Alphabet alphabet;
    qsizetype shortest; ///< units behind the prefix
    qsizetype longest;
    const char *issuer;
};

/// The longer prefix of two that begin alike stands first. Documentation of the issuers, August 2026.
constexpr std::array kShapes = {
    Shape{u"AKIA", Alphabet::Upper, 16, 16, "AWS access key"},
    Shape{u"ASIA", Alphabet::Upper, 16, 16, "AWS temporary key"},
    Shape{u"AIza", Alphabet::AlnumDash, 35, 35, "Google API key"},
    Shape{u"GOCSPX-", Alphabet::AlnumDash, 28, 28, "Google client secret"},
    Shape{u"SG.", Alphabet::AlnumDot, 60, 70, "SendGrid key"},
    Shape{u"eyJ", Alphabet::AlnumDot, 80, 2000, "JSON Web Token"},
    Shape{u"dop_v1_", Alphabet::Hex, 64, 64, "DigitalOcean token"},
    Shape{u"ghp_", Alphabet::Alnum, 36, 36, "GitHub token"},
    Shape{u"gho_", Alphabet::Alnum, 36, 36, "GitHub token"},
    Shape{u"ghu_", Alphabet::Alnum, 36, 36, "GitHub token"},
    Shape{u"ghs_", Alphabet::Alnum, 36, 36, "GitHub token"},
    Shape{u"ghr_", Alphabet::Alnum, 36, 76, "GitHub token"},
    Shape{u"github_pat_", Alphabet::AlnumDash, 60, 100, "GitHub token"},
    Shape{u"glpat-", Alphabet::AlnumDash, 20, 64, "GitLab token"},
    Shape{u"hf_", Alphabet::Alnum, 34, 40, "Hugging Face token"},
    Shape{u"npm_", Alphabet::Alnum, 36, 36, "npm token"},
    Shape{u"pypi-AgEI", Alphabet::AlnumDash, 50, 400, "PyPI token"},
    Shape{u"rk_live_", Alphabet::Alnum, 24, 120, "Stripe key"},
    Shape{u"shpat_", Alphabet::Hex, 32, 32, "Shopify token"},
    Shape{u"sk-ant-", Alphabet::AlnumDash, 32, 200, "Anthropic key"},
    Shape{u"sk-proj-", Alphabet::AlnumDash, 40, 250, "OpenAI key"},
    Shape{u"sk-or-v1-", Alphabet::Hex, 64, 64, "OpenRouter key"},
    Shape{u"sk-", Alphabet::Alnum, 40, 64, "OpenAI key"},
    Shape{u"sk_live_", Alphabet::Alnum, 24, 120, "Stripe key"},
    Shape{u"xoxb-", Alphabet::AlnumDash, 20, 120, "Slack token"},
    Shape{u"xoxp-", Alphabet::AlnumDash, 20, 120, "Slack token"},
    Shape{u"xoxa-", Alphabet::AlnumDash, 20, 120, "Slack token"},
    Shape{u"xapp-", Alphabet::AlnumDash, 40, 160, "Slack token"},
};

constexpr bool isDigit(char16_t c)
{
    return c >= u'0' && c <= u'9';
}

constexpr bool isLetter(char16_t c)
{
    return (c >= u'a' && c <= u'z') || (c >= u'A' && c <= u'Z');
}

constexpr bool isTokenUnit(char16_t c)
{
    return isLetter(c) || isDigit(c) || c == u'_' || c == u'-';
}

/// What a unit may be the beginning of, and whether it is a part of tokens.
enum UnitClass : quint8 { TokenUnit = 1, ShapeStart = 2, Mark = 4 };

constexpr std::array<quint8, 128> kClasses = [] {
    std::array<quint8, 128> classes{};
    for (char16_t c = 0; c < classes.size(); ++c)
        classes[c] = isTokenUnit(c) ? TokenUnit : 0;
    for (const Shape &shape : kShapes)
        classes[size_t(shape.prefix.utf16()[0])] |= ShapeStart;
    for (const char16_t mark : {u'-', u':', u'='})
        classes[mark] |= Mark;
    return classes;
}();

bool belongs(Alphabet alphabet, char16_t c)
{
    switch (alphabet) {
    case Alphabet::Upper:
        return (c >= u'A' && c <= u'Z') || isDigit(c);
    case Alphabet::Alnum:
        return isLetter(c) || isDigit(c);
    case Alphabet::AlnumDash:
        return isTokenUnit(c);
    case Alphabet::Hex:
        return isDigit(c) || (c >= u'a' && c <= u'f');
    case Alphabet::AlnumDot:
        return isTokenUnit(c) || c == u'.';
    }
    return false;
}

/// Words that say "not a real one", rows of the alphabet, few different characters.
bool isExample(QStringView value)
{
    static constexpr std::array kWords = {u"example", u"xxxx",   u"your",        u"placeholder", u"dummy",
                                          u"fake",    u"sample", u"redacted",    u"removed",     u"changeme",
                                          u"replace", u"insert", u"secret-here", u"0000",        u"****",
                                          u"...",     u"mock",   u"password",    u"passwd",      u"test"};
    if (std::any_of(kWords.begin(), kWords.end(),
                    [value](const char16_t *word) { return value.contains(QStringView(word), Qt::CaseInsensitive); }))
        return true;
    constexpr int kRow = 12;
    int row = 1;
    std::array<bool, 128> seen{};
    for (qsizetype i = 0; i < value.size(); ++i) {
        const char16_t c = value[i].unicode();
        seen[c < 128 ? c : 0] = true;
        row = i > 0 && c == value[i - 1].unicode() + 1 ? row + 1 : 1;
        if (row >= kRow)
            return true;
    }
    return std::count(seen.begin(), seen.end(), true) < 7;
}

/// Behind "eyJ": the rest of the header, the claims and a signature. Claims with the subject that every tutorial has do not count.
bool isWebToken(QStringView value)
{
    const QList<QStringView> parts = value.split(u'.');
    constexpr qsizetype kShortestSignature = 20;
    return parts.size() == 3 && parts[1].startsWith(u"eyJ") && !parts[1].contains(u"MTIzNDU2Nzg5")
           && !parts[1].contains(u"xMjM0NTY3ODkw") && parts[2].size() >= kShortestSignature;
}

constexpr qsizetype kLongestValue = 256;

class SecretScanner
{
public:
    explicit SecretScanner(QStringView text) : m_text(text) { }

    QList<FoundSecret> run()
    {
        bool isInToken = false;
        for (qsizetype at = 0; at < m_text.size(); ++at) {
            const char16_t c = m_text[at].unicode();
            const int unit = c < kClasses.size() ? kClasses[c] : 0;
            const bool isStart = !isInToken && (unit & ShapeStart);
            isInToken = unit & TokenUnit;
            if (isStart) {
                takeShape(at);
            } else if (unit & Mark) {
                if (c == u'-' && takePrivateKey(at)) {
                    at = m_found.last().range.end;
                    isInToken = at < m_text.size() && isTokenUnit(m_text[at].unicode());
                } else if (c != u'-')
                    takeAssigned(at);
            }
        }
        return std::move(m_found);
    }

private:
    void add(const TextRange &range, const char *issuer)
    {
        if (m_found.isEmpty() || m_found.last().range.end <= range.start)
            m_found.append({range, issuer});
    }

    void takeShape(qsizetype at)
    {
        const char16_t first = m_text[at].unicode();
        const QStringView rest = m_text.sliced(at);
        for (const Shape &shape : kShapes) {
            if (shape.prefix.utf16()[0] != first || !rest.startsWith(shape.prefix))
                continue;
            qsizetype length = 0;
            const QStringView value = rest.sliced(shape.prefix.size());
            while (length < value.size() && length <= shape.longest && belongs(shape.alphabet, value[length].unicode()))
                ++length;
            const bool ends = length == value.size() || !isTokenUnit(value[length].unicode());
            const bool isOther = shape.prefix == u"eyJ" && !isWebToken(value.first(length));
            if (ends && length >= shape.shortest && length <= shape.longest && !isOther
                && !isExample(value.first(length)))
                add({at, at + shape.prefix.size() + length}, shape.issuer);
        }
    }

    bool takePrivateKey(qsizetype at)
    {
        constexpr QStringView kBegin = u"-----BEGIN ";
        const QStringView rest = m_text.sliced(at);
        if (!rest.startsWith(kBegin))
            return false;
        const qsizetype lineEnd = rest.first(std::min<qsizetype>(rest.size(), 80)).indexOf(u'\n');
        if (lineEnd < 0 || !rest.first(lineEnd).contains(u"PRIVATE KEY-----"))
            return false;
        qsizetype key = lineEnd + 1;
        while (key < rest.size() && rest[key].isSpace())
            ++key;
        qsizetype end = key;
        while (end < rest.size() && (isTokenUnit(rest[end].unicode()) || QStringView(u"+/=").contains(rest[end])))
            ++end;
        constexpr qsizetype kShortest = 24;
        if (end - key < kShortest || isExample(rest.sliced(key, end - key)))
            return false;
        const qsizetype closing = rest.first(std::min<qsizetype>(rest.size(), 20'000)).indexOf(u"-----END ", end);
        const qsizetype lastLine = closing < 0 ? -1 : rest.indexOf(u'\n', closing);
        add({at, closing < 0 ? at + end : lastLine < 0 ? m_text.size() : at + lastLine}, "private key");
        return true;
    }

    /// "password: value", "API_KEY = 'value'", "scheme://user:value@host".
    void takeAssigned(qsizetype at)
    {
        if (m_text[at] == u':' && m_text.sliced(at).startsWith(u"://")) {
            takeAddress(at + 3);
            return;
        }
        qsizetype start = at + 1;
        if (!isSecretName(at) || start >= m_text.size())
            return;
        while (start < m_text.size() && (m_text[start] == u' ' || m_text[start] == u'='))
            ++start;
        const bool isQuoted = start < m_text.size() && (m_text[start] == u'"' || m_text[start] == u'\'');
        start += isQuoted ? 1 : 0;
        qsizetype end = start;
        const qsizetype limit = std::min(m_text.size(), start + kLongestValue);
        while (end < limit && m_text[end] > u' ' && m_text[end] < u'\x7f'
               && !QStringView(u"\"'`,;<>(){}[]|\\$").contains(m_text[end]))
            ++end;
        const bool isWhole = end == m_text.size() || m_text[end].isSpace()
                             || QStringView(u"\"'`,;").contains(m_text[end]);
        if (isWhole && looksRandom(m_text.sliced(start, end - start))
            && !isEncodedText(m_text.sliced(start, end - start)))
            add({start, end}, "password or secret");
    }

    bool isSecretName(qsizetype at) const
    {
        qsizetype end = at;
        while (end > 0 && (m_text[end - 1] == u' ' || m_text[end - 1] == u'"' || m_text[end - 1] == u'\''))
            --end;
        if (end == 0 || !QStringView(u"dtnyDTNY").contains(m_text[end - 1]))
            return false;
        qsizetype start = end;
        while (start > 0 && end - start < kLongestValue && isTokenUnit(m_text[start - 1].unicode()))
            --start;
        static constexpr std::array kNames = {u"password", u"passwd",  u"secret",     u"token",      u"api_key",
                                              u"apikey",   u"api-key", u"access_key", u"secret_key", u"private_key"};
        const QStringView name = m_text.sliced(start, end - start);
        return std::any_of(kNames.begin(), kNames.end(), [name](const char16_t *known) {
            return name.endsWith(QStringView(known), Qt::CaseInsensitive);
        });
    }

    /// Base64 of words, as manifests spell their sample values.
    static bool isEncodedText(QStringView value)
    {
        const auto decoded = QByteArray::fromBase64Encoding(value.toLatin1(), QByteArray::AbortOnBase64DecodingErrors);
        return decoded && std::all_of(decoded.decoded.begin(), decoded.decoded.end(), [](char c) {
                   return isLetter(char16_t(c)) || c == '-' || c == '_' || c == ' ';
               });
    }

    static bool looksRandom(QStringView value)
    {
        qsizetype digits = 0, letters = 0, lower = 0, upper = 0, changes = 0;
        for (qsizetype i = 0; i < value.size(); ++i) {
            const char16_t c = value[i].unicode();
            digits += isDigit(c);
            letters += isLetter(c);
            lower += c >= u'a' && c <= u'z';
            upper += c >= u'A' && c <= u'Z';
            changes += i > 0 && isDigit(c) != isDigit(value[i - 1].unicode());
        }
        const bool isMixed = (lower > 0 && upper > 0) || changes >= 5;
        return value.size() >= 10 && value.size() <= 200 && digits >= 2 && letters >= 3 && changes >= 3 && isMixed
               && !value.contains(u'.') && !value.contains(u"://") && !isExample(value);
    }

    void takeAddress(qsizetype at)
    {
        qsizetype colon = -1;
        qsizetype end = at;
        const qsizetype limit = std::min(m_text.size(), at + kLongestValue);
        while (end < limit && m_text[end] > u' ' && !QStringView(u"/@`\"'<>").contains(m_text[end])) {
            if (m_text[end] == u':' && colon < 0)
                colon = end;
            ++end;
        }
        if (colon < 0 || end >= m_text.size() || m_text[end] != u'@')
            return;
        const QStringView value = m_text.sliced(colon + 1, end - colon - 1);
        const bool isLiteral = value.size() >= 6 && !value.contains(u'$') && !value.contains(u'{')
                               && !value.contains(u'*')
                               && std::any_of(value.begin(), value.end(), [](QChar c) { return isDigit(c.unicode()); });
        const QStringView host = m_text.sliced(end + 1, std::min<qsizetype>(12, m_text.size() - end - 1));
        const bool isLocal = host.startsWith(u"localhost") || host.startsWith(u"127.") || host.startsWith(u"host");
        if (isLiteral && !isLocal && !isExample(value))
            add({colon + 1, end}, "password in an address");
    }

    const QStringView m_text;
    QList<FoundSecret> m_found;
};

} // namespace

QList<FoundSecret> findSecrets(QStringView text)
{
    return SecretScanner(text).run();
}

} // namespace Agentwright
