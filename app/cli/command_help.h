// SPDX-License-Identifier: MIT
#pragma once

#include <QCommandLineOption>
#include <QList>
#include <QString>

namespace Agentwright::App {

struct Command;

/// What a command says of itself: the one source of its help, its page in the manual and its completion.
struct CommandHelp {
    const Command *command = nullptr; ///< of the table
    QList<QCommandLineOption> options; ///< without --help

    QString usage() const; ///< "check [options] PATH…"
    QString summary() const;
    QString toText() const;
};

/// The command itself is asked, as --help asks it.
CommandHelp helpOf(const Command &command);

/// Every command has it.
QCommandLineOption helpOption();

} // namespace Agentwright::App
