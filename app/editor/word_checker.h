// SPDX-License-Identifier: MIT
#pragma once

#include <QList>
#include <QString>
#include <QStringList>

#include <utility>

namespace Agentwright::App {

/// The dictionaries of the desktop. Languages are codes such as "en_US".
class WordChecker
{
public:
    virtual ~WordChecker() = default;

    /// Code and translated name.
    virtual QList<std::pair<QString, QString>> languages() = 0;
    virtual bool isCorrect(const QString &word, const QString &language) = 0;
    virtual QStringList suggestions(const QString &word, const QString &language) = 0;
    /// Adds the word to the user's own dictionary.
    virtual void learn(const QString &word, const QString &language) = 0;
};

} // namespace Agentwright::App
