// SPDX-License-Identifier: MIT
#include "yaml_adapter.h"

#include "simple_yaml.h"

#include <agentwright/base/text_format.h>
#include <agentwright/syntax/yaml_library.h>

#include <yaml-cpp/anchor.h>
#include <yaml-cpp/eventhandler.h>
#include <yaml-cpp/exceptions.h>
#include <yaml-cpp/mark.h>
#include <yaml-cpp/node/parse.h>
#include <yaml-cpp/parser.h>

#include <algorithm>
#include <sstream>
#include <vector>

using namespace Qt::StringLiterals;

namespace Agentwright {

namespace {

/// UTF-8 for yaml-cpp. Lone surrogates travel as characters of a private-use block that the piece does not use itself;
/// stand-ins of line ends in front of a line feed are left out, as TextLine leaves them out.
class YamlInput
{
public:
    explicit YamlInput(QStringView piece) : m_piece(piece)
    {
        m_hasStandIns = std::any_of(piece.begin(), piece.end(), [](QChar c) { return c.isSurrogate(); })
                        && piece.toString() != QString::fromUtf8(piece.toUtf8());
        if (!m_hasStandIns) {
            m_bytes = piece.toUtf8();
            return;
        }
        m_isPossible = chooseCarrier();
        findDropped();
        QString carried;
        carried.reserve(piece.size() + 16);
        for (qsizetype i = 0; i < piece.size(); ++i) {
            const char16_t unit = piece[i].unicode();
            if (isDropped(i))
                continue;
            if (isLone(i))
                carried += QChar::fromUcs4(m_carrier + (unit - 0xD800));
            else
                carried += QChar(unit);
        }
        m_bytes = carried.toUtf8();
    }

    const QByteArray &bytes() const { return m_bytes; }
    /// False when the piece uses characters of all the blocks that could carry its stand-ins.
    bool isPossible() const { return m_isPossible; }

    /// Positions have to be asked for in ascending order.
    qsizetype utf16Offset(qsizetype byteOffset)
    {
        if (!m_hasStandIns && m_bytes.size() == m_piece.size())
            return std::min(byteOffset, m_piece.size());
        while (m_unit < m_piece.size() && m_byte < byteOffset) {
            const char16_t unit = m_piece[m_unit].unicode();
            if (isDropped(m_unit))
                m_byte += 0;
            else if (isLone(m_unit))
                m_byte += 4;
            else if (QChar::isSurrogate(unit))
                m_byte += 2; // half of a four-byte character
            else
                m_byte += unit < 0x80 ? 1 : unit < 0x800 ? 2 : 3;
            ++m_unit;
        }
        while (m_unit < m_piece.size() && isDropped(m_unit))
            ++m_unit;
        return m_unit;
    }

    QString decoded(const std::string &bytes) const
    {
        QString text = QString::fromUtf8(bytes.data(), qsizetype(bytes.size()));
        if (bytes.starts_with("\xEF\xBB\xBF")) // QString takes it for a mark and drops it
            text.prepend(QChar::ByteOrderMark);
        if (!m_hasStandIns)
            return text;
        QString result;
        result.reserve(text.size());
        for (qsizetype i = 0; i < text.size(); ++i) {
            if (text[i].isHighSurrogate() && i + 1 < text.size()) {
                const char32_t c = QChar::surrogateToUcs4(text[i], text[i + 1]);
                if (c >= m_carrier && c < m_carrier + 0x800) {
                    result += QChar(char16_t(0xD800 + (c - m_carrier)));
                    ++i;
                    continue;
                }
            }
            result += text[i];
        }
        return result;
    }

private:
    bool isLone(qsizetype i) const
    {
        const QChar c = m_piece[i];
        if (c.isHighSurrogate())
            return i + 1 >= m_piece.size() || !m_piece[i + 1].isLowSurrogate();
        return c.isLowSurrogate() && (i == 0 || !m_piece[i - 1].isHighSurrogate());
    }
    bool isDropped(qsizetype i) const { return m_hasStandIns && m_isDropped[size_t(i)]; }
    void findDropped()
    {
        m_isDropped.resize(size_t(m_piece.size()));
        bool isBeforeLineFeed = false;
        for (qsizetype i = m_piece.size() - 1; i >= 0; --i) {
            const char16_t standIn = StandIn::at(m_piece, i);
            const bool isLineEnd = StandIn::isLineEnd(standIn);
            m_isDropped[size_t(i)] = isLineEnd && (isBeforeLineFeed || standIn == StandIn::kBareLineFeed);
            isBeforeLineFeed = isLineEnd ? isBeforeLineFeed : m_piece[i] == u'\n';
        }
    }
    bool chooseCarrier()
    {
        for (m_carrier = 0x10F000; m_carrier > 0x100000; m_carrier -= 0x800) {
            bool isUsed = false;
            for (qsizetype i = 0; i + 1 < m_piece.size() && !isUsed; ++i) {
                if (!m_piece[i].isHighSurrogate() || !m_piece[i + 1].isLowSurrogate())
                    continue;
                const char32_t c = QChar::surrogateToUcs4(m_piece[i], m_piece[i + 1]);
                isUsed = c >= m_carrier && c < m_carrier + 0x800;
            }
            if (!isUsed)
                return true;
        }
        return false;
    }

    QStringView m_piece;
    QByteArray m_bytes;
    std::vector<bool> m_isDropped;
    bool m_hasStandIns = false;
    bool m_isPossible = true;
    char32_t m_carrier = 0;
    qsizetype m_unit = 0;
    qsizetype m_byte = 0;
};

/// Builds the values. Throws YAML::Exception beyond the limits; readYaml() catches it.
class ValueBuilder : public YAML::EventHandler
{
public:
    ValueBuilder(YamlInput &input, YamlReading &out) : m_input(input), m_out(out) { }

    void OnDocumentStart(const YAML::Mark &) override { }
    void OnDocumentEnd() override { }
    void OnNull(const YAML::Mark &mark, YAML::anchor_t anchor) override
    {
        YamlValue value;
        value.hasAnchor = anchor != YAML::NullAnchor;
        take(mark, std::move(value));
    }
    void OnAlias(const YAML::Mark &mark, YAML::anchor_t) override
    {
        YamlValue value;
        value.kind = YamlValue::Kind::Alias;
        take(mark, std::move(value));
    }
    void OnScalar(const YAML::Mark &mark, const std::string &tag, YAML::anchor_t anchor,
                  const std::string &text) override
    {
        YamlValue value;
        value.kind = YamlValue::Kind::Scalar;
        value.text = m_input.decoded(text);
        value.isPlain = tag == "?";
        value.tag = ownTag(tag);
        value.hasAnchor = anchor != YAML::NullAnchor;
        take(mark, std::move(value));
    }
    void OnSequenceStart(const YAML::Mark &mark, const std::string &tag, YAML::anchor_t anchor,
                         YAML::EmitterStyle::value) override
    {
        open(mark, YamlValue::Kind::Sequence, tag, anchor);
    }
    void OnSequenceEnd() override { close(); }
    void OnMapStart(const YAML::Mark &mark, const std::string &tag, YAML::anchor_t anchor,
                    YAML::EmitterStyle::value) override
    {
        open(mark, YamlValue::Kind::Mapping, tag, anchor);
    }
    void OnMapEnd() override { close(); }

private:
    struct Level {
        YamlValue value;
        bool hasKey = false;
        YamlValue key;
        qsizetype keyByte = 0;
    };

    static QString ownTag(const std::string &tag)
    {
        return tag == "?" || tag == "!" || tag.empty() ? QString() : QString::fromStdString(tag);
    }
    void count(const YAML::Mark &mark)
    {
        if (++m_nodes > kMaxYamlNodes || m_levels.size() > kMaxYamlDepth)
            throw YAML::ParserException(mark, "nested too deeply or too many values");
    }
    void open(const YAML::Mark &mark, YamlValue::Kind kind, const std::string &tag, YAML::anchor_t anchor)
    {
        count(mark);
        Level level;
        level.value.kind = kind;
        level.value.tag = ownTag(tag);
        level.value.hasAnchor = anchor != YAML::NullAnchor;
        if (m_levels.empty())
            m_out.rootIsMapping = kind == YamlValue::Kind::Mapping;
        m_levels.push_back(std::move(level));
        m_starts.push_back(mark);
    }
    void close()
    {
        YamlValue value = std::move(m_levels.back().value);
        const YAML::Mark mark = m_starts.back();
        m_levels.pop_back();
        m_starts.pop_back();
        if (m_levels.empty() && m_out.rootIsMapping)
            return; // its entries have been taken already
        take(mark, std::move(value));
    }
    void take(const YAML::Mark &mark, YamlValue &&value)
    {
        count(mark);
        if (m_levels.empty()) {
            m_out.root = std::move(value);
            return;
        }
        Level &level = m_levels.back();
        if (level.value.kind == YamlValue::Kind::Sequence) {
            level.value.items.append(std::move(value));
        } else if (!level.hasKey) {
            level.hasKey = true;
            level.key = std::move(value);
            level.keyByte = mark.pos;
        } else {
            level.hasKey = false;
            if (m_levels.size() == 1)
                takeRootEntry(level, std::move(value));
            else
                level.value.pairs.append({std::move(level.key), std::move(value)});
            level.key = {};
        }
    }
    void takeRootEntry(Level &level, YamlValue &&value)
    {
        YamlReading::RootEntry entry;
        entry.keyStart = m_input.utf16Offset(level.keyByte);
        entry.hasScalarKey = level.key.kind == YamlValue::Kind::Scalar && level.key.tag.isEmpty()
                             && !level.key.hasAnchor;
        entry.key = level.key.text;
        entry.value = std::move(value);
        m_out.entries.append(std::move(entry));
    }

    YamlInput &m_input;
    YamlReading &m_out;
    std::vector<Level> m_levels;
    std::vector<YAML::Mark> m_starts;
    int m_nodes = 0;
};

bool isYamlControl(QChar c)
{
    return (c < u' ' && c != u'\n' && c != u'\t') || c == QChar(0x7F);
}

} // namespace

YamlReading readYaml(QStringView piece, qsizetype maxUnits)
{
    if (piece.size() > maxUnits) {
        YamlReading reading;
        reading.message = u"larger than the limit"_s;
        return reading;
    }
    auto simple = readSimpleYaml(piece);
    return simple ? *std::move(simple) : readWithYamlCpp(piece);
}

YamlReading readWithYamlCpp(QStringView piece)
{
    YamlReading reading;
    const auto control = std::find_if(piece.begin(), piece.end(), isYamlControl);
    if (piece.startsWith(QChar::ByteOrderMark)) { // yaml-cpp would drop it and count positions without it
        reading.message = u"byte-order mark"_s;
        return reading;
    }
    if (control != piece.end()) {
        reading.message = u"control character"_s;
        reading.errorOffset = control - piece.begin();
        return reading;
    }
    YamlInput input(piece);
    if (!input.isPossible()) {
        reading.message = u"too many private-use characters beside invalid ones"_s;
        return reading;
    }
    try {
        std::istringstream stream(std::string(input.bytes().constData(), size_t(input.bytes().size())));
        YAML::Parser parser(stream);
        ValueBuilder builder(input, reading);
        parser.HandleNextDocument(builder);
        reading.isAccepted = true;
    } catch (const YAML::Exception &exception) {
        reading = {};
        reading.message = QString::fromStdString(exception.msg);
        reading.errorOffset = exception.mark.is_null() ? 0 : YamlInput(piece).utf16Offset(exception.mark.pos);
    } catch (const std::exception &exception) {
        reading = {};
        reading.message = QString::fromUtf8(exception.what());
    }
    return reading;
}

const void *codeOfYamlLibrary()
{
    return reinterpret_cast<const void *>(static_cast<YAML::Node (*)(const char *)>(&YAML::Load));
}

} // namespace Agentwright
