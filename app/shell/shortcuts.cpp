// SPDX-License-Identifier: MIT
#include "shell/shortcuts.h"

#include "shell/command_table.h"
#include "shell/settings.h"

namespace Agentwright::App {

QList<QKeySequence> defaultKeys(const Command &command)
{
    if (command.key != QKeySequence::UnknownKey)
        return QKeySequence::keyBindings(command.key);
    if (!*command.shortcut)
        return {};
    return {QKeySequence(QLatin1StringView(command.shortcut), QKeySequence::PortableText)};
}

QList<QKeySequence> keysOf(const Command &command, const Settings &settings)
{
    const std::optional<QString> own = settings.shortcut(QLatin1StringView(command.id));
    if (!own)
        return defaultKeys(command);
    return own->isEmpty() ? QList<QKeySequence>() : QKeySequence::listFromString(*own, QKeySequence::PortableText);
}

const Command *conflictOf(const Command &command, const QKeySequence &keys, const Settings &settings)
{
    if (keys.isEmpty())
        return nullptr;
    for (const Command &other : commandTable()) {
        if (other.id == command.id)
            continue;
        const QList<QKeySequence> taken = keysOf(other, settings);
        for (const QKeySequence &present : taken) {
            if (present.matches(keys) != QKeySequence::NoMatch || keys.matches(present) != QKeySequence::NoMatch)
                return &other;
        }
    }
    return nullptr;
}

} // namespace Agentwright::App
