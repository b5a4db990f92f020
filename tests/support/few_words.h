// SPDX-License-Identifier: MIT
#pragma once

#include "editor/spelling.h"

#include <QString>
#include <QStringList>

#include <utility>

namespace Agentwright::Testing {

/// Knows the words that it is given.
class FewWords : public App::WordChecker
{
public:
    explicit FewWords(QStringList &words) : m_words(words) { }

    QList<std::pair<QString, QString>> languages() override
    {
        return {{QStringLiteral("de_DE"), QStringLiteral("German")},
                {QStringLiteral("en_US"), QStringLiteral("English")}};
    }
    bool isCorrect(const QString &word, const QString &language) override
    {
        return language == QStringLiteral("en_US") && m_words.contains(word.toLower());
    }
    QStringList suggestions(const QString &, const QString &) override { return {QStringLiteral("right")}; }
    void learn(const QString &word, const QString &) override { m_words.append(word); }

private:
    QStringList &m_words;
};

} // namespace Agentwright::Testing
