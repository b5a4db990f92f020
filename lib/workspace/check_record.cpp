// SPDX-License-Identifier: MIT
#include "check_record.h"

#include <agentwright/base/text_search.h>

#include <QDataStream>
#include <QIODevice>

#include <algorithm>
#include <concepts>
#include <mutex>
#include <set>
#include <string>
#include <string_view>
#include <type_traits>

namespace Agentwright {

namespace {

constexpr QDataStream::Version kVersion = QDataStream::Qt_6_6;

/// Diagnostics hold messages as pointers that live as long as the program. There are as many as rules have messages.
const char *lastingText(const QByteArray &text)
{
    static std::mutex mutex;
    static std::set<std::string, std::less<>> texts;
    const std::lock_guard lock(mutex);
    const std::string_view wanted(text.constData(), std::size_t(text.size()));
    const auto known = texts.find(wanted);
    return (known != texts.end() ? known : texts.emplace(wanted).first)->c_str();
}

const RuleSpec *ruleOf(const QByteArray &code)
{
    static const QHash<QByteArray, const RuleSpec *> rules = [] {
        QHash<QByteArray, const RuleSpec *> all;
        for (const RuleRegistration *rule : allRules())
            all.insert(rule->spec.code, &rule->spec);
        return all;
    }();
    return rules.value(code);
}

/// Also a constant one, for writing.
template<typename Value, typename Type>
concept Is = std::same_as<std::remove_const_t<Value>, Type>;

// What is written and read of each type, in this order.
void members(auto &io, Is<TextRange> auto &range)
{
    io(range.start);
    io(range.end);
}
void members(auto &io, Is<TextChange> auto &change)
{
    io(change.range);
    io(change.insert);
}
void members(auto &io, Is<TextFormat> auto &format)
{
    io(format.encoding);
    io(format.lineEnding);
    io(format.hasByteOrderMark);
}
void members(auto &io, Is<Fix> auto &fix)
{
    io(fix.title);
    io(fix.titleArguments);
    io(fix.safety);
    io(fix.edit);
    io(fix.format);
}
void members(auto &io, Is<Diagnostic> auto &diagnostic)
{
    io(diagnostic.rule);
    io(diagnostic.severity);
    io(diagnostic.messageText);
    io(diagnostic.messageArguments);
    io(diagnostic.range);
    io(diagnostic.related);
    io(diagnostic.fixes);
}
void members(auto &io, Is<NamedPlace> auto &place)
{
    io(place.kind);
    io(place.name);
    io(place.range);
    io(place.lastPart);
}
void members(auto &io, Is<SuppressedRule> auto &suppressed)
{
    io(suppressed.word);
    io(suppressed.place);
    io(suppressed.rule);
}
void members(auto &io, Is<Suppression> auto &suppression)
{
    io(suppression.place);
    io(suppression.covered);
    io(suppression.rules);
    io(suppression.reason);
}
void members(auto &io, Is<LibraryFile> auto &file)
{
    io(file.isLoaded);
    io(file.name);
    io(file.nameRange);
    io(file.description);
    io(file.descriptionRange);
    io(file.named);
    io(file.suppressions);
}
void members(auto &io, Is<CheckRecord> auto &record)
{
    io(record.diagnostics);
    io(record.extract);
}

class RecordWriter
{
public:
    RecordWriter() : m_stream(&m_bytes, QIODevice::WriteOnly) { m_stream.setVersion(kVersion); }
    QByteArray bytes() const { return m_bytes; }

    void operator()(qsizetype number) { m_stream << qint64(number); }
    void operator()(bool flag) { m_stream << flag; }
    void operator()(const char *text) { m_stream << QByteArray(text); }
    void operator()(const RuleSpec *rule) { (*this)(rule ? rule->code : ""); }
    void operator()(const TextEdit &edit) { (*this)(edit.changes()); }
    /// Stand-ins are no UTF-8, and a byte-order mark at its start is dropped.
    void operator()(const QString &text)
    {
        const bool isWide = hasSurrogates(text) || text.startsWith(QChar::ByteOrderMark);
        m_stream << isWide;
        if (isWide)
            m_stream << text;
        else
            m_stream << text.toUtf8();
    }
    template<typename Value>
    void operator()(const Value &value)
    {
        if constexpr (std::is_enum_v<Value>)
            m_stream << quint8(value);
        else
            members(*this, value);
    }
    template<typename Item>
    void operator()(const QList<Item> &items)
    {
        (*this)(items.size());
        for (const Item &item : items)
            (*this)(item);
    }
    template<typename Value>
    void operator()(const std::optional<Value> &value)
    {
        (*this)(value.has_value());
        if (value)
            (*this)(*value);
    }

private:
    QByteArray m_bytes;
    QDataStream m_stream;
};

class RecordReader
{
public:
    explicit RecordReader(const QByteArray &bytes) : m_stream(bytes) { m_stream.setVersion(kVersion); }
    bool isWhole() const { return m_stream.status() == QDataStream::Ok && m_stream.atEnd(); }

    void operator()(qsizetype &number)
    {
        qint64 read = 0;
        m_stream >> read;
        number = qsizetype(read);
    }
    void operator()(bool &flag) { m_stream >> flag; }
    void operator()(const char *&text)
    {
        QByteArray bytes;
        m_stream >> bytes;
        text = lastingText(bytes);
    }
    void operator()(const RuleSpec *&rule)
    {
        QByteArray code;
        m_stream >> code;
        rule = ruleOf(code);
        if (!rule && !code.isEmpty())
            m_stream.setStatus(QDataStream::ReadCorruptData);
    }
    void operator()(TextEdit &edit)
    {
        QList<TextChange> changes;
        (*this)(changes);
        const std::optional<TextEdit> read = TextEdit::fromChanges(std::move(changes));
        if (read)
            edit = *read;
        else
            m_stream.setStatus(QDataStream::ReadCorruptData);
    }
    void operator()(QString &text)
    {
        bool isWide = false;
        m_stream >> isWide;
        if (isWide) {
            m_stream >> text;
            return;
        }
        QByteArray bytes;
        m_stream >> bytes;
        text = QString::fromUtf8(bytes);
    }
    template<typename Value>
    void operator()(Value &value)
    {
        if constexpr (std::is_enum_v<Value>) {
            quint8 number = 0;
            m_stream >> number;
            value = Value(number);
        } else {
            members(*this, value);
        }
    }
    template<typename Item>
    void operator()(QList<Item> &items)
    {
        qsizetype count = 0;
        (*this)(count);
        for (; count > 0 && m_stream.status() == QDataStream::Ok; --count)
            (*this)(items.emplaceBack());
    }
    template<typename Value>
    void operator()(std::optional<Value> &value)
    {
        bool isThere = false;
        m_stream >> isThere;
        if (isThere)
            (*this)(value.emplace());
    }

private:
    QDataStream m_stream;
};

} // namespace

QByteArray recordToBytes(const CheckRecord &record)
{
    RecordWriter writer;
    writer(record);
    return writer.bytes();
}

std::optional<CheckRecord> recordFromBytes(const QByteArray &bytes)
{
    CheckRecord record;
    RecordReader reader(bytes);
    reader(record);
    const bool hasRules = std::ranges::all_of(record.diagnostics, &Diagnostic::rule);
    return reader.isWhole() && hasRules ? std::optional(std::move(record)) : std::nullopt;
}

} // namespace Agentwright
