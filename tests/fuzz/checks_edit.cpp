// SPDX-License-Identifier: MIT
#include "checks.h"

#include <agentwright/base/file_text.h>
#include <agentwright/syntax/frontmatter_edit.h>
#include <agentwright/syntax/scalar_codec.h>

#include <algorithm>
#include <functional>
#include <optional>

using namespace Qt::StringLiterals;

namespace Agentwright::Fuzz {

namespace {

constexpr QByteArrayView kOperations("stlirw");
constexpr char kEndOfValue = 0x1F;
constexpr QChar kBetweenItems(0x1E);

/// One edit and what a fresh parse has to show afterwards.
struct Attempt {
    enum class Kind { Value, Inserted, Removed };
    Kind kind = Kind::Value;
    qsizetype entry = 0; ///< the one that changes, before (Removed, Value) or after the edit (Inserted)
    std::function<Result<TextEdit>(const DocumentSyntax &)> run;
    std::function<bool(const Entry &)> shows;
};

bool isText(const Entry &entry, const QString &text)
{
    return entry.data.kind == YamlValue::Kind::Scalar && entry.data.isString() && entry.data.text == text;
}

std::optional<Attempt> attemptOf(char operation, qsizetype entry, const QString &value, const DocumentSyntax &syntax)
{
    if (operation == 'i') {
        const QString key = u"zz-new"_s;
        const qsizetype after = std::min(entry, syntax.entries().size() - 1);
        return Attempt{Attempt::Kind::Inserted, after + 1,
                       [=](const DocumentSyntax &now) {
                           return insertEntry(now, after, key,
                                              encodeScalar(value, ValueStyle::Plain, {false, now.rootIndent()}));
                       },
                       [=](const Entry &now) { return now.keyText == key && isText(now, value); }};
    }
    if (syntax.entries().isEmpty())
        return std::nullopt;
    entry %= syntax.entries().size();
    Attempt attempt;
    attempt.entry = entry;
    switch (operation) {
    case 's':
        attempt.run = [=](const DocumentSyntax &now) { return setScalar(now, entry, value); };
        attempt.shows = [=](const Entry &now) { return isText(now, value); };
        break;
    case 't':
        attempt.run = [=](const DocumentSyntax &now) { return setTyped(now, entry, value); };
        attempt.shows = [=](const Entry &now) { return now.data.text == value || now.data.isNull(); };
        break;
    case 'l': {
        const QStringList items = value.isEmpty() ? QStringList() : value.split(kBetweenItems);
        attempt.run = [=](const DocumentSyntax &now) { return setList(now, entry, items); };
        attempt.shows = [=](const Entry &now) {
            return now.data.kind == YamlValue::Kind::Sequence
                       ? listItems(now.data) == items
                       : now.data.text.contains(items.value(0)) || items.isEmpty();
        };
        break;
    }
    case 'r':
        attempt.kind = Attempt::Kind::Removed;
        attempt.run = [=](const DocumentSyntax &now) { return removeEntry(now, entry); };
        break;
    default: {
        const QString present = syntax.entries().at(entry).data.text;
        const bool isLenient = syntax.entries().at(entry).reading == ValueReading::Lenient;
        attempt.run = [=](const DocumentSyntax &now) { return rewriteLenient(now, entry); };
        attempt.shows = [=](const Entry &now) { return !isLenient || isText(now, present); };
    }
    }
    return attempt;
}

/// L3: nothing outside the entry is touched, and an insertion takes nothing away.
bool staysInPlace(const Attempt &attempt, const DocumentSyntax &before, const TextEdit &edit)
{
    const auto isAllowed = [&](const TextRange &range) {
        if (attempt.kind == Attempt::Kind::Inserted)
            return range.isEmpty();
        const Entry &entry = before.entries().at(attempt.entry);
        const TextRange own = attempt.kind == Attempt::Kind::Removed ? entry.whole
                                                                     : TextRange(entry.colon.end, entry.value.end);
        return own.contains(range);
    };
    return std::all_of(edit.changes().begin(), edit.changes().end(),
                       [&](const TextChange &change) { return isAllowed(change.range); });
}

/// L5: the intended value there, the old ones everywhere else.
QString checkMeaning(const Attempt &attempt, const DocumentSyntax &before, const DocumentSyntax &after)
{
    const bool isInserted = attempt.kind == Attempt::Kind::Inserted;
    const bool isRemoved = attempt.kind == Attempt::Kind::Removed;
    QList<Entry> old = before.entries();
    QList<Entry> now = after.entries();
    if (now.size() != old.size() + (isInserted ? 1 : isRemoved ? -1 : 0))
        return u"another number of entries"_s;
    if (!isRemoved) {
        const Entry changed = now.takeAt(attempt.entry);
        if (!attempt.shows(changed))
            return u"reads '%1'"_s.arg(changed.data.text);
    }
    if (!isInserted)
        old.removeAt(attempt.entry);
    for (qsizetype i = 0; i < old.size(); ++i) {
        const bool readsTheSame = old[i].keyText == now[i].keyText && old[i].reading == now[i].reading
                                  && old[i].data == now[i].data;
        if (!readsTheSame
            || before.textOf({old[i].key.start, old[i].whole.end}) != after.textOf({now[i].key.start, now[i].whole.end}))
            return u"'%1' has changed"_s.arg(old[i].keyText);
    }
    const QString body = before.textOf(before.body()).toString();
    return after.textOf(after.body()).endsWith(body) ? QString() : u"the body has changed"_s;
}

} // namespace

QString checkEdit(QByteArrayView input)
{
    const qsizetype end = input.indexOf(kEndOfValue);
    if (end < 2)
        return {};
    const qsizetype known = kOperations.indexOf(input[0]);
    const char operation = kOperations[known >= 0 ? known : quint8(input[0]) % kOperations.size()];
    const QString value = decodeText(input.sliced(2, end - 2)).text;
    const FileText file = decodeText(input.sliced(end + 1));
    const DocumentSyntax before = DocumentSyntax::parse(file.text);
    const auto attempt = attemptOf(operation, quint8(input[1]) % 16, value, before);
    if (!attempt)
        return {};
    const Result<TextEdit> edit = attempt->run(before);
    if (!edit)
        return {};
    if (!edit->fits(file.text.size()) || !staysInPlace(*attempt, before, *edit))
        return u"changes what it must not"_s;
    const QString text = edit->appliedTo(file.text);
    if (edit->inverted(file.text).appliedTo(text) != file.text)
        return u"cannot be undone"_s;
    const DocumentSyntax after = DocumentSyntax::parse(text);
    if (const QString broken = checkMeaning(*attempt, before, after); !broken.isEmpty())
        return broken;
    const bool isRepeatable = attempt->kind == Attempt::Kind::Value;
    if (isRepeatable && !attempt->run(after)->isEmpty()) // L4
        return u"the same again is an edit"_s;
    return {};
}

} // namespace Agentwright::Fuzz
