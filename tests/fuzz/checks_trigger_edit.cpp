// SPDX-License-Identifier: MIT
#include "checks.h"

#include <agentwright/base/file_text.h>
#include <agentwright/base/text_edit.h>
#include <agentwright/model/trigger_edit.h>

#include <functional>
#include <optional>

using namespace Qt::StringLiterals;

namespace Agentwright::Fuzz {

namespace {

constexpr QByteArrayView kOperations("tarcksxdm");

using Drafts = QList<ExampleDraft>;

/// One edit, the only part of the text that it may touch, and what has to be read afterwards.
struct Attempt {
    std::function<Result<QString>(const Trigger &)> run;
    TextRange place;
    std::function<bool(const Drafts &)> shows;
    bool isRepeatable = false; ///< the same again is no edit
};

Drafts draftsOf(const Trigger &trigger)
{
    Drafts drafts;
    for (const ExampleBlock &block : trigger.examples)
        drafts.append(draftOf(block));
    return drafts;
}

std::optional<Attempt> attemptOnTurn(char operation, const Trigger &trigger, qsizetype example, qsizetype turn,
                                     const QString &text)
{
    const ExampleBlock &block = trigger.examples[example];
    const Drafts old = draftsOf(trigger);
    if (operation == 'a')
        return Attempt{[=](const Trigger &now) { return withTurnAdded(now, example, u"user"_s, text); }, block.content,
                       [=](Drafts now) {
                           const bool isAdded = now.value(example).turns.size() == old[example].turns.size() + 1;
                           if (isAdded)
                               now[example].turns.removeLast();
                           return isAdded && now == old;
                       }};
    if (block.turns.isEmpty())
        return std::nullopt;
    turn %= block.turns.size();
    if (operation == 'r')
        return Attempt{[=](const Trigger &now) { return withTurnRemoved(now, example, turn); }, block.content,
                       [=](const Drafts &now) {
                           Drafts wanted = old;
                           wanted[example].turns.removeAt(turn);
                           return now == wanted;
                       }};
    return Attempt{[=](const Trigger &now) { return withTurn(now, example, turn, text); }, block.turns[turn].range,
                   [=](Drafts now) {
                       const bool isThere = now.size() == old.size() && now[example].turns.size() > turn;
                       if (isThere)
                           now[example].turns[turn].second = old[example].turns[turn].second;
                       return isThere && now == old;
                   },
                   true};
}

std::optional<Attempt> attemptOf(char operation, const Trigger &trigger, qsizetype first, qsizetype second,
                                 const QString &text)
{
    const Drafts old = draftsOf(trigger);
    if (operation == 's')
        return Attempt{[=](const Trigger &now) { return withSummary(now, text); }, trigger.summaryRange,
                       [=](const Drafts &now) { return now == old; }, true};
    if (old.isEmpty())
        return std::nullopt;
    const qsizetype example = first % old.size();
    const TextRange all{0, trigger.value.size()};
    switch (operation) {
    case 'c':
    case 'k': {
        const bool isContext = operation == 'c';
        return Attempt{[=](const Trigger &now) {
                           return isContext ? withContext(now, example, text) : withCommentary(now, example, text);
                       },
                       trigger.examples[example].content,
                       [=](Drafts now) {
                           if (now.size() == old.size() && isContext)
                               now[example].context = old[example].context;
                           else if (now.size() == old.size())
                               now[example].commentary = old[example].commentary;
                           return now == old;
                       },
                       true};
    }
    case 'x':
        return Attempt{[=](const Trigger &now) { return withExampleRemoved(now, example); },
                       {0, trigger.value.size()},
                       [=](const Drafts &now) {
                           Drafts wanted = old;
                           wanted.removeAt(example);
                           return now == wanted;
                       }};
    case 'd': {
        const qsizetype end = trigger.examples[example].range.end;
        return Attempt{[=](const Trigger &now) { return withExampleDuplicated(now, example); },
                       {end, end},
                       [=](const Drafts &now) {
                           Drafts wanted = old;
                           wanted.insert(example + 1, ExampleDraft(old[example]));
                           return now == wanted;
                       }};
    }
    case 'm': {
        const qsizetype to = second % old.size();
        return Attempt{[=](const Trigger &now) { return withExampleMoved(now, example, to); },
                       {trigger.examples.first().range.start, trigger.examples.last().range.end},
                       [=](const Drafts &now) {
                           Drafts wanted = old;
                           wanted.move(example, to);
                           return now == wanted;
                       }};
    }
    default:
        return attemptOnTurn(operation, trigger, example, second, text);
    }
}

bool isConfinedTo(const TextRange &range, const QString &before, const QString &after)
{
    const qsizetype behind = before.size() - range.end;
    return after.size() >= range.start + behind && after.startsWith(before.first(range.start))
           && after.endsWith(before.sliced(range.end));
}

} // namespace

QString checkTriggerEdit(QByteArrayView instruction, const QString &value)
{
    if (instruction.size() < 3)
        return {};
    const qsizetype known = kOperations.indexOf(instruction[0]);
    const char operation = kOperations[known >= 0 ? known : quint8(instruction[0]) % kOperations.size()];
    const Trigger before = Trigger::parse(value);
    const auto attempt = attemptOf(operation, before, quint8(instruction[1]) % 16, quint8(instruction[2]) % 16,
                                   decodeText(instruction.sliced(3)).text);
    const Result<QString> edited = attempt ? attempt->run(before) : Error{ErrorCode::InvalidArgument, {}};
    if (!edited)
        return {};
    if (!isConfinedTo(attempt->place, value, *edited))
        return u"'%1' changes what it must not"_s.arg(QLatin1Char(operation));
    const Trigger after = Trigger::parse(*edited);
    if (!attempt->shows(draftsOf(after)))
        return u"'%1' reads back as something else"_s.arg(QLatin1Char(operation));
    if (operation != 's' && operation != 'x' && after.summary != before.summary)
        return u"'%1' changes the summary"_s.arg(QLatin1Char(operation));
    if (TextEdit::between(value, *edited).inverted(value).appliedTo(*edited) != value)
        return u"'%1' cannot be undone"_s.arg(QLatin1Char(operation));
    if (attempt->isRepeatable) {
        const Result<QString> again = attempt->run(after);
        if (!again || *again != *edited)
            return u"'%1' again is an edit"_s.arg(QLatin1Char(operation));
    }
    return {};
}

} // namespace Agentwright::Fuzz
