// SPDX-License-Identifier: MIT
#pragma once

#include <QString>
#include <QStringList>

namespace Agentwright::App {

struct CommandHelp;

/// What can stand in one place of a command line.
struct CompletionWords {
    QStringList words;
    bool isFile = false; ///< names of files and folders, beside the words
    bool isList = false; ///< several words, separated by commas
    bool isFree() const { return words.isEmpty() && !isFile; }
};

/// For a value's name as the options have it: "text|json", "FILE", "TARGET,…|all". Words in small letters stand for
/// themselves; others for what the library knows by that name.
CompletionWords completionOfValue(const QString &valueName);

/// For what is no option and no value of one, from the synopsis.
CompletionWords completionOfArguments(const CommandHelp &help);

} // namespace Agentwright::App
